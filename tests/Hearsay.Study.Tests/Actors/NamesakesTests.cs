using Hearsay.Core;
using Hearsay.Core.Spelling;
using Hearsay.Record;
using Hearsay.Record.Actors;
using Hearsay.Record.Corrections;
using Hearsay.Study.Actors;
using Xunit;

namespace Hearsay.Study.Tests.Actors;

/// <summary>Several bearers of the very same name, told apart by what their documents say.</summary>
public sealed class NamesakesTests
{
    private static readonly ActorJoiner Joiner = ActorJoiner.Load(Folder("lexicons", "en"), Folder("codes"));
    private static readonly Gazetteer Places = Gazetteer.Load(Folder("lexicons", "en"), Folder("codes"));

    private static readonly (string Document, Actor[] Actors)[] Twins =
    [
        ("d1", [Person("Salim Ortan", "minister of trade"), Place("Kenya"), Person("Lena Ruz", "mayor")]),
        ("d2", [Person("Salim Ortan", "kenyan singer of ballads"), Place("Peru")]),
        ("d3", [Person("Salim Ortan", "minister"), Place("Nairobi")]),
        ("d4", [Person("Saleem Ortan", "minister of trade"), Place("Kenya")]),
        ("d5", [Person("Salim Ortan", "minister of trade"), Place("Chile")]),
    ];

    [Fact]
    public void Two_who_are_described_otherwise_in_two_countries_are_two()
    {
        var catalog = Catalog(("a", [Person("Salim Ortan", "minister of trade"), Place("Kenya")]), ("b", [Person("Salim Ortan", "singer"), Place("Peru")]));
        Assert.Equal(["per:salim-ortan", "per:salim-ortan~per"], Ids(catalog));
        Assert.NotEqual(catalog.Of("a", "per:salim-ortan"), catalog.Of("b", "per:salim-ortan"));
        Assert.Equal(2, catalog.Find("Salim Ortan").Count);
    }

    [Theory]
    [InlineData("minister of trade", "minister of trade", "Peru", "")] // one office
    [InlineData("minister of trade", "trade minister", "Peru", "")] // words in common
    [InlineData("minister of trade", "singer", "Kenya", "")] // one country
    [InlineData("minister of trade", "singer", "Peru", "Lena Ruz")] // one company
    [InlineData("minister of trade", "", "Peru", "")] // not described
    public void What_may_be_said_of_one_is_said_of_one(string role, string other, string place, string beside)
    {
        Actor[] here = [Person("Salim Ortan", role), Place("Kenya"), Person("Lena Ruz", "")], there = [Person("Salim Ortan", other), Place(place)];
        var catalog = Catalog(("a", here), ("b", beside.Length > 0 ? [.. there, Person(beside, "")] : there));
        Assert.Equal(catalog.Of("a", "per:salim-ortan"), catalog.Of("b", "per:salim-ortan"));
    }

    [Theory]
    [InlineData("cleric", "film director", 2)]
    [InlineData("colonel", "fishmonger", 1)] // nobody knows of the second what he may not have been
    [InlineData("colonel", "striker", 2)]
    [InlineData("colonel", "president", 1)]
    [InlineData("boxer", "mayor", 1)]
    public void Two_callings_that_hardly_anybody_changes_are_two_peoples_in_one_country(string role, string other, int bearers)
    {
        var catalog = Catalog(("a", [Person("Salim Ortan", role), Place("Kenya")]), ("b", [Person("Salim Ortan", other), Place("Kenya")]), ("c", [Person("Salim Ortan", ""), Place("Kenya")]));
        Assert.Equal(bearers, catalog.Find("Salim Ortan").Count);
        Assert.Equal(catalog.Of("a", "per:salim-ortan"), catalog.Of("c", "per:salim-ortan"));
    }

    [Fact]
    public void Forces_of_two_countries_that_are_called_alike_are_two()
    {
        var catalog = Catalog(("a", [Force("National Army"), Place("Kenya")]), ("b", [Force("National Army"), Place("Peru")]), ("c", [Force("Lavender Army"), Place("Kenya")]), ("d", [Force("Lavender Army"), Place("Peru")]));
        Assert.NotEqual(catalog.Of("a", "org:national-army"), catalog.Of("b", "org:national-army"));
        Assert.Equal(catalog.Of("c", "org:lavender-army"), catalog.Of("d", "org:lavender-army"));
    }

    [Theory]
    [InlineData("general", "general", 2)] // every country has many
    [InlineData("mayor", "lord mayor", 2)]
    [InlineData("president", "president", 1)]
    [InlineData("foreign minister", "prime minister", 1)] // who travel
    [InlineData("foreign minister", "sheriff", 2)]
    [InlineData("united nations secretary general", "prime minister", 1)]
    public void A_local_title_speaks_for_nobody_in_two_countries_and_who_travels_may_be_in_both(string role, string other, int bearers) =>
        Assert.Equal(bearers, Catalog(("a", [Person("Salim Ortan", role), Place("Kenya")]), ("b", [Person("Salim Ortan", other), Place("Peru")])).Find("Salim Ortan").Count);

    [Fact]
    public void Ministers_of_two_countries_are_two()
    {
        var catalog = Catalog(("a", [Person("Salim Ortan", "interior minister") with { Code = "KENGOV" }, Place("Kenya")]), ("b", [Person("Salim Ortan", "interior minister") with { Code = "PERGOV" }, Place("Peru")]));
        Assert.Equal(2, catalog.Find("Salim Ortan").Count);
    }

    [Fact]
    public void Bodies_whose_words_every_country_uses_are_apart_by_country()
    {
        static Actor Body(string name) => new("org:" + NameFolding.Slug(name), name, EntityType.Org, null, null) { Names = [name] };
        var catalog = Catalog(("a", [Body("National University"), Place("Kenya")]), ("b", [Body("National University"), Place("Peru")]), ("c", [Body("Lavender University"), Place("Kenya")]), ("d", [Body("Lavender University"), Place("Peru")]));
        Assert.NotEqual(catalog.Of("a", "org:national-university"), catalog.Of("b", "org:national-university"));
        Assert.Equal(catalog.Of("c", "org:lavender-university"), catalog.Of("d", "org:lavender-university"));
    }

    private static Actor Force(string name) => new("org:" + NameFolding.Slug(name), name, EntityType.Org, "armed-group", null) { Names = [name] };

    [Fact]
    public void Ministries_of_two_countries_that_are_called_alike_are_two()
    {
        var catalog = Catalog(("a", [Office("Interior Ministry", "KENGOV")]), ("b", [Office("Interior Ministry", "PERGOV")]), ("c", [Office("Interior Ministry", "KENGOV")]));
        Assert.Equal(catalog.Of("a", "org:interior-ministry"), catalog.Of("c", "org:interior-ministry"));
        Assert.NotEqual(catalog.Of("a", "org:interior-ministry"), catalog.Of("b", "org:interior-ministry"));
    }

    [Fact]
    public void Parties_of_one_name_in_two_countries_are_two_unless_they_are_in_one_company()
    {
        var catalog = Catalog(("a", [Party("Dawn Party"), Place("Kenya"), Person("Lena Ruz", "")]), ("b", [Party("Dawn Party"), Place("Peru")]), ("c", [Party("Dawn Party"), Place("Chile"), Person("Lena Ruz", "")]));
        Assert.NotEqual(catalog.Of("a", "org:dawn-party"), catalog.Of("b", "org:dawn-party"));
        Assert.Equal(catalog.Of("a", "org:dawn-party"), catalog.Of("c", "org:dawn-party"));
    }

    private static Actor Party(string name) => new("org:" + NameFolding.Slug(name), name, EntityType.Org, "party", null) { Names = [name] };

    [Fact]
    public void Another_spelling_goes_to_the_bearer_of_whom_the_texts_say_the_same()
    {
        var catalog = Catalog(Twins);
        Assert.Equal(catalog.Of("d1", "per:salim-ortan"), catalog.Of("d4", "per:saleem-ortan"));
        Assert.NotEqual(catalog.Of("d1", "per:salim-ortan"), catalog.Of("d2", "per:salim-ortan"));
    }

    [Fact]
    public void In_whatever_order_documents_come_and_go_the_bearers_are_the_same()
    {
        var whole = Told(Catalog(Twins));
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var joining = new ActorJoining(Joiner, Places);
            var order = Twins.OrderBy(_ => random.Next()).ToArray();
            foreach (var one in order) Update(joining, [], one);
            Update(joining, [order[0].Document, order[1].Document]);
            Assert.Equal(whole, Told(Update(joining, [], order[0], order[1])));
        }
    }

    /// <summary>More documents than are read again whenever one comes.</summary>
    [Fact]
    public void Of_names_in_many_documents_the_bearers_are_those_of_starting_anew()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            var documents = Enumerable.Range(0, 160).Select(at => Drawn(random, at)).ToArray();
            var joining = new ActorJoining(Joiner, Places);
            var held = new List<(string Document, Actor[] Actors, int Year)>();
            for (var at = 0; at < documents.Length;)
            {
                var come = documents.Skip(at).Take(1 + random.Next(50)).ToArray();
                var gone = held.Where(_ => seed % 3 == 0 && random.Next(12) == 0).ToArray();
                held = [.. held.Except(gone), .. come];
                at += come.Length;
                Assert.Equal(Told(Dated(new ActorJoining(Joiner, Places), [], held)), Told(Dated(joining, [.. gone.Select(document => document.Document)], come)));
            }
        }
    }

    [Fact]
    public void A_bearer_parted_by_hand_is_the_same_whatever_came_first()
    {
        ActorCorrection[] parted = [new ActorCorrection(4, DateTimeOffset.UnixEpoch, "Ana", ActorCorrectionKind.Apart, "medway", "d1,d2")];
        (string, Actor[]) one = ("d1", [Person("Medway", "")]), other = ("d2", [Party("Medway")]), third = ("d3", [Person("Medway", "")]);
        var joining = new ActorJoining(Joiner, Places);
        joining.Update(([], Told(one, other, third)), parted, _ => null);
        var gone = joining.Update((["d1"], []), parted, _ => null);
        Assert.Equal(Told(new ActorJoining(Joiner, Places).Update(([], Told(other, third)), parted, _ => null)), Told(gone));
        Assert.Contains(gone.All, actor => actor.Id == "org:medway+4");
    }

    private static IEnumerable<DocumentActor> Told(params (string Document, Actor[] Actors)[] shown) => shown.SelectMany(each => each.Actors, (each, actor) => new DocumentActor(each.Document, actor));

    private static (string, Actor[], int) Drawn(Random random, int at)
    {
        string[] roles = ["minister of trade", "singer of ballads", "minister", "", "", "goalkeeper of the north"], places = ["Kenya", "Peru", "Chile", "Kenya", "Kenya"];
        Actor[] actors = [Person("Salim Ortan", roles[random.Next(6)]), Party("Dawn Party"), Office("Interior Ministry", random.Next(3) == 0 ? "PERGOV" : "KENGOV")];
        if (random.Next(90) == 0) actors = [.. actors, Place("Kenya"), Place("Peru")]; // one of both
        else if (random.Next(3) > 0) actors = [.. actors, Place(places[random.Next(5)])];
        if (random.Next(4) == 0) actors = [.. actors, Person($"Lena Ruz{(char)('a' + random.Next(20))}", "")];
        return ($"document{at:D4}", actors, random.Next(15) == 0 ? 1890 + random.Next(140) : 2015 + random.Next(8));
    }

    private static ActorCatalog Dated(ActorJoining joining, string[] gone, IReadOnlyCollection<(string Document, Actor[] Actors, int Year)> shown)
    {
        var years = shown.ToDictionary(each => each.Document, each => each.Year);
        return joining.Update((gone, shown.SelectMany(each => each.Actors, (each, actor) => new DocumentActor(each.Document, actor))), [], id => new DateOnly(years[id], 5, 1));
    }

    private static string Told(ActorCatalog catalog) =>
        string.Join('\n', catalog.All.OrderBy(actor => actor.Id, StringComparer.Ordinal).Select(actor => $"{actor.Id} {actor.Name} {string.Join(' ', actor.Documents)}"));

    private static string[] Ids(ActorCatalog catalog) => [.. catalog.All.Where(actor => actor.Type == EntityType.Per).Select(actor => actor.Id).Order(StringComparer.Ordinal)];

    private static ActorCatalog Catalog(params (string, Actor[])[] documents) => Update(new ActorJoining(Joiner, Places), [], documents);

    private static ActorCatalog Update(ActorJoining joining, string[] gone, params (string Document, Actor[] Actors)[] shown) =>
        joining.Update((gone, shown.SelectMany(each => each.Actors, (each, actor) => new DocumentActor(each.Document, actor))), [], _ => new DateOnly(2021, 5, 1));

    private static Actor Person(string name, string role) => new("per:" + NameFolding.Slug(name), name, EntityType.Per, null, null) { Names = [name], Roles = role.Length > 0 ? [role] : [] };

    private static Actor Place(string name) => new("loc:" + NameFolding.Slug(name), name, EntityType.Loc, "place", null) { Names = [name] };

    private static Actor Office(string name, string code) => new("org:" + NameFolding.Slug(name), name, EntityType.Org, "government", code) { Names = [name] };

    private static string Folder(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return Path.Combine([folder.FullName, .. parts]);
        throw new DirectoryNotFoundException("no solution above the tests");
    }
}
