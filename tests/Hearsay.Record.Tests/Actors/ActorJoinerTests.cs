using Hearsay.Core;
using Hearsay.Record.Actors;
using Xunit;

namespace Hearsay.Record.Tests.Actors;

public sealed class ActorJoinerTests
{
    [Fact]
    public void A_last_name_that_two_bear_joins_whom_the_same_words_describe()
    {
        var found = Joiner.Join([Around("a", "Ammar al-Hakimi", "leader of the dawn front"), Around("b", "Salman al-Hakimi", "minister of health"), Around("c", "al-Hakimi", "leader of the dawn front")]);
        Assert.Equal(["a", "b", "a"], found);
        Assert.Equal("the last name; both “leader of the dawn front”", Joiner.Why(Around("a", "Ammar al-Hakimi", "leader of the dawn front"), Around("c", "al-Hakimi", "leader of the dawn front")));
    }

    [Fact]
    public void A_description_of_two_words_is_not_enough() =>
        Assert.Equal(["a", "b", "c"], Joiner.Join([Around("a", "Ammar al-Hakimi", "prime minister"), Around("b", "Salman al-Hakimi", "minister of health"), Around("c", "al-Hakimi", "prime minister")]));

    [Theory]
    [InlineData("IRQ", "PER", null, null, false)] // two countries
    [InlineData("IRQ", "IRQ", null, null, true)]
    [InlineData("IRQ", null, null, null, true)]
    [InlineData("IRQ", "PER", "lena-ruz", "lena-ruz", true)] // in the same company
    public void Names_that_sound_alike_are_two_where_all_else_differs(string? one, string? other, string? beside, string? besideOther, bool areOne)
    {
        ActorName[] names =
        [
            new("a", "Omar Haddad", EntityType.Per) { Context = new ActorContext([], one, beside is null ? [] : [beside], 2020, 2020) },
            new("b", "Ommar Hadad", EntityType.Per) { Context = new ActorContext([], other, besideOther is null ? [] : [besideOther], 2021, 2021) },
        ];
        Assert.Equal(areOne, Joiner.Join(names).Distinct().Count() == 1);
    }

    [Fact]
    public void A_join_says_what_else_was_weighed() =>
        Assert.Equal(
            "the same sounds word for word; both “leader of the dawn front”; both of IRQ; both named beside lena ruz; in texts of the same years",
            Joiner.Why(
                new ActorName("a", "Omar Haddad", EntityType.Per) { Context = new ActorContext(["leader of the dawn front"], "IRQ", ["lena-ruz"], 2019, 2021) },
                new ActorName("b", "Umar Hadad", EntityType.Per) { Context = new ActorContext(["leader of the dawn front"], "IRQ", ["lena-ruz"], 2020, 2020) }));

    [Theory]
    [InlineData("Rasim Tavir Ermolan", "Tavir Ermolan", "ermolian president", "TUR", true)]
    [InlineData("Rasim Tavir Ermolan", "Tavir Ermolan", "ermolian president", "IRQ", false)] // of another country
    [InlineData("Rasim Tavir Ermolan", "Tavir Ermolan", "president", "TUR", false)] // said of many
    [InlineData("Omar Hartwell Jr.", "Omar Hartwell", "health secretary", "TUR", true)]
    [InlineData("Omar Hartwell Jr.", "Omar Hartwell", "", "TUR", false)] // father and son
    public void A_name_without_its_first_word_or_junior_is_a_mans_or_his_fathers_and_only_one_office_of_one_country_joins_them(string full, string brief, string role, string country, bool areOne)
    {
        string[] roles = role.Length == 0 ? [] : [role];
        ActorName[] names =
        [
            new("a", full, EntityType.Per) { Context = new ActorContext(roles, "TUR", [], 2020, 2020) },
            new("b", brief, EntityType.Per) { Context = new ActorContext(roles, country, [], 2020, 2020) },
        ];
        Assert.Equal(areOne, Joiner.Join(names).Distinct().Count() == 1);
    }

    [Theory]
    [InlineData("Nadim Rasul", "Nadim Rasul Ali", "", "", false)]
    [InlineData("Nadim Rasul", "Nadim Rasul Ali", "dawn-front", "dawn-front", true)]
    [InlineData("Tolan Rasul", "Mehmet Tolan Rasul", "", "", false)]
    [InlineData("Tolan Rasul", "Mehmet Tolan Rasul", "dawn-front", "dawn-front", true)]
    [InlineData("Arsen Rasul", "Arsen Rasulov", "", "", false)]
    [InlineData("Arsen Rasul", "Arsen Rasulov", "dawn-front", "dawn-front", true)]
    [InlineData("Dawn", "Dawn Alliance", "", "", false)]
    [InlineData("Dawn", "Dawn Alliance", "omar-ruz", "omar-ruz", true)]
    [InlineData("Rule of Dawn", "Rule of Dawn Coalition", "", "", true)] // more than one word says enough
    public void A_name_that_goes_on_and_an_alliance_of_one_word_want_more_than_the_years(string brief, string full, string beside, string besideOther, bool areOne)
    {
        var type = full.Contains("Rasul", StringComparison.Ordinal) ? EntityType.Per : EntityType.Org;
        ActorName[] names = [Beside("a", brief, type, beside), Beside("b", full, type, besideOther)];
        Assert.Equal(areOne, Joiner.Join(names).Distinct().Count() == 1);
    }

    private static ActorName Beside(string id, string name, EntityType type, string beside) =>
        new(id, name, type) { Context = new ActorContext([], null, beside.Length == 0 ? [] : [beside], 2020, 2020) };

    [Theory]
    [InlineData("Orrin Veshtal", "Veshtal Orrin", "leader of the dawn front", true)] // the family name first
    [InlineData("Salim Barzan", "Barzan Salim", "", false)] // or a son who bears his father's names
    [InlineData("Rasim Tavir Ermolan", "Tavir Ermolan", "president", true)] // there is one at a time
    [InlineData("George W. Harlan", "George H.W. Harlan", "president", false)]
    [InlineData("Viktor Veldin", "Viktor Viktorovich Veldin", "president", true)]
    [InlineData("Viktor Veldin", "Viktor Viktorovich Veldin", "", true)] // the same man more often than his son
    public void One_high_office_joins_what_a_name_alone_leaves_open(string one, string other, string role, bool areOne)
    {
        ActorContext context = new(role.Contains(' ', StringComparison.Ordinal) ? [role] : [], null, [], 2001, 2004) { Titles = role.Length > 0 ? [role] : [], Scenes = ["TUR"] };
        ActorName[] names = [new("a", one, EntityType.Per, OtherNames: [one.Split(' ')[^1]]) { Context = context }, new("b", other, EntityType.Per) { Context = context }];
        Assert.Equal(areOne ? 1 : 2, Joiner.Join(names).Distinct().Count());
    }

    [Fact]
    public void Two_words_that_are_no_given_names_may_be_a_family_name() =>
        Assert.Single(Joiner.Join([new("a", "Omar Yahya Veshtal Ermolan", EntityType.Per), new("b", "Veshtal Ermolan", EntityType.Per)]).Distinct());

    [Theory]
    [InlineData("deputy", "baker", 2)]
    [InlineData("deputy", "minister", 1)]
    public void Names_that_differ_in_a_particle_are_two_of_two_callings(string one, string other, int actors)
    {
        static ActorContext Of(string title) => new([], null, [], 2001, 2004) { Titles = [title], Scenes = ["NLD"] };
        Assert.Equal(actors, Joiner.Join([new("a", "Jan de Veld", EntityType.Per) { Context = Of(one) }, new("b", "Jan Veld", EntityType.Per) { Context = Of(other) }]).Distinct().Count());
    }

    [Theory]
    [InlineData("Tarvian Ministry of Health", "Kelmarian Ministry of Health", "Ministry of Health", true)] // nations that no list knows are words like others
    [InlineData("Kenyan Ministry of Health", "Peruvian Ministry of Health", "Ministry of Health", false)]
    [InlineData("Saroan Defence Forces", "Social Democratic Front", "SDF", false)] // both are what the letters stand for
    [InlineData("Workers' Dawn", "Hizb al-Fajr", "WD", true)] // a translation, with letters of its own
    public void One_short_form_joins_two_longer_names_unless_they_are_two_bodies(string one, string other, string brief, bool areOne)
    {
        ActorName[] names = [new("a", one, EntityType.Org, OtherNames: [brief]), new("b", other, EntityType.Org, OtherNames: [brief])];
        Assert.Equal(areOne, Joiner.Join(names).Distinct().Count() == 1);
    }

    [Fact]
    public void A_short_form_alone_joins_none_of_two_who_are_called_so_unless_it_is_in_the_company_of_one()
    {
        ActorName one = new("a", "Omar Ruz", EntityType.Per, OtherNames: ["Ruz"]) { Context = Beside("", "", EntityType.Per, "dawn-front").Context };
        ActorName other = new("b", "Salim Ruz", EntityType.Per, OtherNames: ["Ruz"]) { Context = Beside("", "", EntityType.Per, "old-guard").Context };
        Assert.Equal(["a", "b", "c"], Joiner.Join([one, other, Beside("c", "Ruz", EntityType.Per, "")]));
        Assert.Equal(["a", "b", "a"], Joiner.Join([one, other, Beside("c", "Ruz", EntityType.Per, "dawn-front")]));
    }

    [Fact]
    public void Whom_texts_call_so_goes_before_whose_last_name_sounds_so() =>
        Assert.Equal(["a", "b", "a"], Joiner.Join([new("a", "Laura Ingels", EntityType.Per, OtherNames: ["Laura"]), new("b", "Matt Lauer", EntityType.Per), new("c", "Laura", EntityType.Per)]));

    [Theory]
    [InlineData("Olena Ortan", "Elena Ortan", "", false)]
    [InlineData("Sirvan Ortan", "Shirvan Ortan", "", false)]
    [InlineData("Sirvan Ortan", "Shirvan Ortan", "dawn-front", true)]
    [InlineData("Yusuf Ortan", "Yusif Ortan", "", true)]
    [InlineData("Yusuf Ortan", "Yousef Ortan", "", true)] // ways to write one sound
    public void Another_sound_wants_more_than_the_years(string one, string other, string beside, bool areOne) =>
        Assert.Equal(areOne, Joiner.Join([Beside("a", one, EntityType.Per, beside), Beside("b", other, EntityType.Per, beside)]).Distinct().Count() == 1);

    [Fact]
    public void Initials_at_the_head_of_a_body_are_no_given_name() =>
        Assert.Equal(["a", "a"], Joiner.Join([new("a", "UN Refugee Agency", EntityType.Org), new("b", "UNHCR", EntityType.Org)]));

    [Fact]
    public void A_nickname_in_quotes_is_no_part_of_the_name() =>
        Assert.Equal(["a", "a"], Joiner.Join([new("a", "Rafael \"El Tabib\" Ordaz", EntityType.Per), new("b", "Rafael Ordaz", EntityType.Per)]));

    [Fact]
    public void Letters_in_another_country_are_another_body() =>
        Assert.Equal(["a", "b"], Joiner.Join([Elsewhere("a", "Popular Dawn Party", "PDP", "KEN"), Elsewhere("b", "PDP", "PDP", "PER")]));

    private static ActorName Elsewhere(string id, string name, string brief, string country) =>
        new(id, name, EntityType.Org, OtherNames: [brief]) { Context = new ActorContext([], null, [], 2020, 2020) { Scenes = [country] } };

    [Theory]
    [InlineData("Salim Ortan", "mayor", "Salim Karim Ortan", "singer", false)]
    [InlineData("Salim Ortan", "mayor", "Salim Karim Ortan", "mayor", true)]
    [InlineData("Viktor Veldin", "mayor", "Viktor Viktorovich Veldin", "singer", false)]
    [InlineData("Ortan", "president", "Lena Ortan", "judge", false)]
    [InlineData("Ortan", "president", "Lena Ortan", "president", true)]
    [InlineData("Oleksandr Ortan", "mayor", "Alexander Ortan", "singer", false)]
    [InlineData("Oleksandr Ortan", "mayor", "Alexander Ortan", "mayor", true)]
    public void A_brief_name_of_another_calling_is_another_persons(string brief, string title, string full, string other, bool areOne) =>
        Assert.Equal(areOne, Joiner.Join([Called("a", brief, title), Called("b", full, other)]).Distinct().Count() == 1);

    private static ActorName Called(string id, string name, string title) => new(id, name, EntityType.Per) { Context = new ActorContext([], null, [], 2020, 2020) { Titles = [title] } };

    [Fact]
    public void A_paper_is_no_party() =>
        Assert.Equal(["a", "b"], Joiner.Join([new("a", "Watan", EntityType.Org, "outlet"), new("b", "Watan Party", EntityType.Org, "party")]));

    [Fact]
    public void A_state_is_known_behind_its_form() =>
        Assert.Equal(["a", "a"], Joiner.Join([new("a", "Republic of Moldova", EntityType.Loc), new("b", "Moldova", EntityType.Loc)]));

    [Fact]
    public void Junior_alone_bears_the_family_name() =>
        Assert.Equal(["a", "a"], Joiner.Join([new("a", "Omar Hartwell Jr.", EntityType.Per), new("b", "Hartwell", EntityType.Per)]));

    [Fact]
    public void A_ministry_of_affairs_is_the_ministry() =>
        Assert.Equal(["a", "a"], Joiner.Join([new("a", "Tarvian Ministry of Foreign Affairs", EntityType.Org), new("b", "Tarvian Foreign Ministry", EntityType.Org)]));

    [Fact]
    public void A_join_of_names_that_differ_in_a_first_name_says_so() =>
        Assert.Equal("one leaves out a first name that often is", Joiner.Why(new ActorName("a", "Mehmet Tolan Rasul", EntityType.Per), new ActorName("b", "Tolan Rasul", EntityType.Per)));

    [Fact]
    public void A_short_word_may_double_its_last_letter() =>
        Assert.Equal(["a", "a"], Joiner.Join([new("a", "Asrab Ahl al-Haq", EntityType.Org), new("b", "Asrab Ahl al-Haqq", EntityType.Org)]));

    private static ActorName Around(string id, string name, string role) => new(id, name, EntityType.Per) { Context = new ActorContext([role], null, [], null, null) };

    private static readonly ActorJoiner Joiner = ActorJoiner.Load(Folder("lexicons", "en"), Folder("codes"));

    private static readonly string[] Mixed =
        ["Omar Haddad", "Umar Hadad", "Haddad", "Omar Yusuf Haddad", "Lena Haddad", "Leena Hadad", "Abd al-Karim Nuri", "Abdulkareem Noori", "Nuri", "Karim Nuri"];

    [Theory]
    [InlineData("Mahmud al-Sawwaf", "Mahmoud Sawaf")]
    [InlineData("Tamar Ezvin Ruz Nanu", "Tamar Ruz Ezvin Nanu")]
    [InlineData("Abd al-Rahman Hijazi", "Abdurrahman Hijazi")]
    [InlineData("Abu Tariq al-Hasani", "Abou Tarek Hassani")]
    [InlineData("Dmitriy Orlov", "Dmitry Orlow")]
    [InlineData("Celal Barzinji", "Jalal Barzinji")]
    [InlineData("Prime Minister Omar Haddad", "Omar Haddad")]
    [InlineData("Omar Yusuf Haddad", "Omar Haddad")]
    [InlineData("Salah al-Din Qadri", "Salahuddin Qadri")]
    [InlineData("Bob Miller", "Robert Miller")]
    public void Two_spellings_of_one_person_join(string left, string right) => Assert.True(AreJoined(EntityType.Per, left, right));

    [Theory]
    [InlineData("Karim Haddad", "Yusuf Karim Haddad")] // father and son
    [InlineData("Omar Ahmed Haddad", "Omar Yahya Haddad")] // namesakes by their fathers' names
    [InlineData("Amin Saleh", "Amina Saleh")]
    [InlineData("Han Bong Su", "Han Jang Su")]
    [InlineData("Omar Haddad", "Omar Haddadin")]
    public void Two_persons_stay_two(string left, string right) => Assert.False(AreJoined(EntityType.Per, left, right));

    [Theory]
    [InlineData("Jaysh al-Huda", "Huda Army")]
    [InlineData("Workers' Party of Belgium", "Belgian Workers Party")]
    [InlineData("Northern Unity Movement", "NUM")]
    [InlineData("Veritas Holding Ltd.", "Veritas Holding")]
    [InlineData("Huda", "Huda Movement")]
    public void Two_names_of_one_group_join(string left, string right) => Assert.True(AreJoined(EntityType.Org, left, right));

    [Theory]
    [InlineData("Huda Army", "Huda Party")]
    [InlineData("20th Brigade", "30th Brigade")]
    [InlineData("Ministry of Oil", "Ministry of Water")]
    [InlineData("Islamic Front", "National Front")]
    public void Two_groups_stay_two(string left, string right) => Assert.False(AreJoined(EntityType.Org, left, right));

    [Fact]
    public void A_person_and_a_group_of_one_name_stay_two()
    {
        var found = Joiner.Join([new ActorName("a", "Haddad", EntityType.Per), new ActorName("b", "Haddad", EntityType.Org)]);
        Assert.NotEqual(found[0], found[1]);
    }

    [Fact]
    public void A_family_name_joins_its_only_bearer() => Assert.Equal(["a", "a"], Join("Omar Haddad", "Haddad"));

    [Fact]
    public void A_family_name_of_two_bearers_joins_neither() => Assert.Equal(["a", "b", "c"], Join("Omar Haddad", "Lena Haddad", "Haddad"));

    [Fact]
    public void A_group_named_without_its_kind_joins_none_of_several()
    {
        var found = Joiner.Join([new("a", "Huda Movement", EntityType.Org), new("b", "Huda Alliance", EntityType.Org), new("c", "Huda", EntityType.Org)]);
        Assert.Equal(3, found.Distinct().Count());
    }

    [Fact]
    public void A_state_that_acts_is_the_place_of_its_name()
    {
        var found = Joiner.Join([new("a", "Sarvand", EntityType.Loc), new("b", "Sarvand", EntityType.Org), new("c", "Sarvand", EntityType.Loc)]);
        Assert.Single(found.Distinct());
    }

    [Fact]
    public void A_place_that_one_text_of_many_takes_for_a_person_stays_a_place()
    {
        var found = Joiner.Join([new("a", "Sarvand", EntityType.Loc), new("b", "Sarvand", EntityType.Per), new("c", "Sarvand", EntityType.Org), new("d", "Sarvand", EntityType.Loc)]);
        Assert.Single(found.Distinct());
    }

    [Fact]
    public void Names_of_different_scope_never_join()
    {
        var found = Joiner.Join([new("a", "Omar Haddad", EntityType.Per, Scope: "one"), new("b", "Omar Haddad", EntityType.Per, Scope: "two")]);
        Assert.Equal(["a", "b"], found);
    }

    [Fact]
    public void Random_names_in_random_orders_join_alike()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var dice = new Random(seed);
            ActorName[] names = [.. Enumerable.Range(0, 30).Select(at => new ActorName($"n{at:00}", RandomName(dice), dice.Next(4) == 0 ? EntityType.Org : EntityType.Per))];
            var first = Joined(names);
            for (var turn = 0; turn < 3; turn++)
            {
                dice.Shuffle(names);
                Assert.Equal(first, Joined(names));
            }
        }
    }

    private static string RandomName(Random dice)
    {
        string[] given = ["Omar", "Umar", "Karim", "Kareem", "Lena", "Abd al-Karim", "K.", "Yusuf", "Youssef"];
        string[] family = ["Haddad", "al-Haddad", "Hadad", "ez-Qorel", "Ezqorel", "Veldt", "Velt", "Barzanji"];
        string[] kinds = ["Movement", "Guard", "Party"];
        return dice.Next(6) switch
        {
            0 => family[dice.Next(family.Length)],
            1 => $"{family[dice.Next(family.Length)]} {kinds[dice.Next(kinds.Length)]}",
            2 => $"{given[dice.Next(given.Length)]} {given[dice.Next(given.Length)]} {family[dice.Next(family.Length)]}",
            _ => $"{given[dice.Next(given.Length)]} {family[dice.Next(family.Length)]}",
        };
    }

    private static string[] Joined(ActorName[] names) =>
        [.. names.Zip(Joiner.Join(names)).Select(pair => $"{pair.First.Id} {pair.Second}").Order(StringComparer.Ordinal)];

    [Fact]
    public void The_order_of_the_names_changes_nothing()
    {
        ActorName[] names = [.. Mixed.Select((name, at) => new ActorName($"n{at}", name, EntityType.Per))];
        var forward = names.Zip(Joiner.Join(names)).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        Array.Reverse(names);
        var backward = names.Zip(Joiner.Join(names)).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        Assert.Equal(forward.OrderBy(pair => pair.Key), backward.OrderBy(pair => pair.Key));
    }

    [Fact]
    public void Names_without_letters_stand_alone() => Assert.Equal(["a", "b"], Join("…", "—"));

    private static bool AreJoined(EntityType type, string left, string right)
    {
        var found = Joiner.Join([new ActorName("a", left, type), new ActorName("b", right, type)]);
        return found[0] == found[1];
    }

    private static IReadOnlyList<string> Join(params string[] names) =>
        Joiner.Join([.. names.Select((name, at) => new ActorName(((char)('a' + at)).ToString(), name, EntityType.Per))]);

    private static string Folder(params string[] parts)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hearsay.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine([folder, .. parts]);
    }
}
