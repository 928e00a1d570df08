using Hearsay.Core;
using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Tests.Findings;

public sealed class DiscrepancyTests : IDisposable
{
    private readonly Corpus _corpus = new();

    private static ClaimDraft Meeting { get; } = new("Ruz met Ortagh in a lodge.") { Type = EventType.Consult, Source = "Ruz", Target = "Ortagh", On = "2021-03-01", Deed = "met" };

    private static ClaimDraft Shelling { get; } = new("Ruz shelled Kell, Dell said.") { Type = EventType.Assault, Source = "Ruz", Target = "Kell", On = "2021-03-01", Voices = ["Dell"], Deed = "shelled" };

    private static ClaimDraft Seats { get; } = new("Dawn won 41 seats.") { Count = ("seats", 41, 41), Source = "Dawn" };

    private static ClaimDraft Arrests { get; } = new("Police arrested 140, lawyers in Kell said.") { Count = ("arrests", 140, 140), Voices = ["lawyers"] };

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void A_denied_event_is_a_discrepancy()
    {
        _corpus.Tell("Post", "2021-03-02", Meeting);
        _corpus.Tell("Herald", "2021-03-03", Meeting with { Evidence = "Ruz denies it.", Voices = ["Ruz"], Stance = Stance.Denies });
        AssertOne(DiscrepancyType.Polarity, "Post said so; Ruz denied it.");
    }

    [Fact]
    public void What_one_voice_says_and_takes_back_is_none()
    {
        _corpus.Tell("Post", "2021-03-02", Meeting with { Voices = ["Osk"] });
        _corpus.Tell("Herald", "2021-03-03", Meeting with { Evidence = "Osk: Ruz did not meet him.", Voices = ["Osk"], Auxiliary = Auxiliary.Negation });
        AssertNone();
    }

    [Fact]
    public void A_doubt_is_none()
    {
        _corpus.Tell("Post", "2021-03-02", Meeting);
        _corpus.Tell("Herald", "2021-03-03", Meeting with { Evidence = "Osk doubts it.", Voices = ["Osk"], Stance = Stance.Doubts });
        AssertNone();
    }

    [Fact]
    public void A_denial_in_words_stands_against_the_event_it_names()
    {
        _corpus.Tell("Post", "2021-03-02", Meeting);
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft("Ruz denied that he had met Ortagh.") { Voices = ["Ruz"], Stance = Stance.Denies, Mentions = ["Ortagh"] });
        AssertOne(DiscrepancyType.Polarity, "Post said so; Ruz denied it.");
    }

    [Fact]
    public void A_denial_stands_against_a_statement_of_which_only_the_words_are_known()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Letha paid the Veller Brigade last year, Juno said.") { Voices = ["Juno"], Said = "Letha paid the Veller Brigade last year" });
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft("Osk denied that Letha had paid the Veller Brigade.") { Voices = ["Osk"], Stance = Stance.Denies, Said = "that Letha had paid the Veller Brigade" });
        AssertOne(DiscrepancyType.Polarity, "Juno said so; Osk denied it.");
    }

    [Theory]
    [InlineData("its troops had not attacked Brenn", 1)]
    [InlineData("its troops had not yet attacked Brenn", 0)]
    [InlineData("its troops had not attacked Kell", 0)]
    public void What_is_said_with_not_stands_against_what_is_said_without(string said, int expected)
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("troops attacked Brenn on Tuesday, Dell said.") { Voices = ["Dell"], Said = "troops attacked Brenn on Tuesday" });
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft($"Osk said that {said} on Tuesday.") { Voices = ["Osk"], Said = $"that {said} on Tuesday" });
        Assert.Equal(expected, _corpus.Findings.Discrepancies.Count);
    }

    [Theory]
    [InlineData("Osk", 1)]
    [InlineData("Dell", 0)]
    public void A_charge_that_is_rejected_in_another_paper_is_one(string named, int expected)
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Osk accused Ruz of theft.") { Type = EventType.Accuse, Source = "Osk", Target = "Ruz" });
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft($"Ruz rejected the accusation of {named}.") { Voices = ["Ruz"], Stance = Stance.Denies, Cue = "denied", Said = $"the accusation of {named}", Mentions = [named] });
        Assert.Equal(expected, _corpus.Findings.Discrepancies.Count);
    }

    [Fact]
    public void Seats_in_the_council_and_in_the_parliament_are_none()
    {
        _corpus.Tell("Post", "2021-03-02", Seats with { Evidence = "Dawn has 41 seats in the council." });
        _corpus.Tell("Herald", "2021-03-02", Seats with { Evidence = "Dawn has 46 seats in the parliament.", Count = ("seats", 46, 46) });
        AssertNone();
    }

    [Fact]
    public void A_denial_of_another_meeting_is_none()
    {
        _corpus.Tell("Post", "2021-03-02", Meeting);
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft("Ruz denied that he had met Brakko.") { Voices = ["Ruz"], Stance = Stance.Denies, Mentions = ["Brakko"] });
        AssertNone();
    }

    [Fact]
    public void Counts_of_one_holder_that_cannot_both_hold_are_one()
    {
        _corpus.Tell("Post", "2021-03-02", Seats);
        _corpus.Tell("Herald", "2021-03-02", Seats with { Evidence = "Dawn has 46 seats.", Count = ("seats", 46, 46) });
        AssertOne(DiscrepancyType.Value, null);
    }

    [Fact]
    public void At_least_twelve_and_fourteen_are_none()
    {
        _corpus.Tell("Post", "2021-03-02", Seats with { Evidence = "At least 12 died.", Count = ("deaths", 12, double.PositiveInfinity) });
        _corpus.Tell("Herald", "2021-03-02", Seats with { Evidence = "14 died.", Count = ("deaths", 14, 14) });
        AssertNone();
    }

    [Fact]
    public void A_recount_two_months_later_is_none()
    {
        _corpus.Tell("Post", "2021-03-02", Seats with { On = "2021-03-01" });
        _corpus.Tell("Herald", "2021-05-02", Seats with { Evidence = "Dawn has 42 seats.", Count = ("seats", 42, 42), On = "2021-03-01" });
        AssertNone();
    }

    [Fact]
    public void Counts_without_a_holder_are_one_when_the_documents_tell_of_the_same_thing()
    {
        _corpus.Tell("Post", "2021-03-02", Arrests with { Mentions = ["Velmar", "Osk"] });
        _corpus.Tell("Herald", "2021-03-03", Arrests with { Evidence = "Police detained 23, the ministry said.", Count = ("arrests", 23, 23), Voices = ["ministry"], Mentions = ["Velmar", "Osk"] });
        _corpus.Tell("Star", "2021-03-02", Arrests with { Evidence = "In Dorf 5 were arrested.", Count = ("arrests", 5, 5), Mentions = ["Brakko"] });
        AssertOne(DiscrepancyType.Value, "lawyers counted 140, ministry 23 arrests.");
    }

    [Fact]
    public void A_count_that_went_up_overnight_is_none()
    {
        _corpus.Tell("Post", "2021-03-02", Arrests with { Mentions = ["Velmar", "Osk"] });
        _corpus.Tell("Herald", "2021-03-03", Arrests with { Evidence = "Police now hold 150.", Count = ("arrests", 150, 150), Voices = ["ministry"], Mentions = ["Velmar", "Osk"] });
        AssertNone();
    }

    [Fact]
    public void One_deed_on_two_days_is_one()
    {
        _corpus.Tell("Post", "2021-03-05", Meeting with { Voices = ["Dell"], Mentions = ["Kell", "Osk"] });
        _corpus.Tell("Herald", "2021-03-06", Meeting with { Evidence = "They met in that lodge on Wednesday.", On = "2021-03-03", Voices = ["Brakko"], Mentions = ["Kell", "Osk"] });
        AssertOne(DiscrepancyType.Time, "Dell dated it 2021-03-01, Brakko 2021-03-03.");
    }

    [Fact]
    public void One_departure_said_of_two_days_is_one_and_another_traveller_none()
    {
        _corpus.Tell("Post", "2021-03-09", new ClaimDraft("the envoy had left for Kell on Saturday") { Voices = ["porter"], Mentions = ["Velmar", "Osk"] });
        _corpus.Tell("Herald", "2021-03-09", new ClaimDraft("Envoy Velmar left Dorf on Monday morning") { Voices = ["ministry"], Mentions = ["Velmar", "Osk"] });
        _corpus.Tell("Star", "2021-03-09", new ClaimDraft("Brakko left his boat on Thursday") { Voices = ["sailor"], Mentions = ["Brakko"] });
        AssertOne(DiscrepancyType.Time, "porter dated it 2021-03-06, ministry 2021-03-08.");
    }

    [Fact]
    public void Two_doers_of_one_deed_are_one()
    {
        _corpus.Tell("Post", "2021-03-02", Shelling with { Mentions = ["Osk"] });
        _corpus.Tell("Herald", "2021-03-03", Shelling with { Evidence = "Tahl shelled Kell, Brakko said.", Source = "Tahl", Voices = ["Brakko"], Mentions = ["Osk"] });
        AssertOne(DiscrepancyType.Doer, "Dell laid it to Ruz, Brakko to Tahl.");
    }

    [Theory]
    [InlineData("Tahl shelled Osk in Kell province, Brakko said.", 1)]
    [InlineData("Tahl shelled Osk, Brakko said.", 0)]
    public void What_was_aimed_at_may_be_read_wider_where_both_sentences_name_it(string sentence, int found)
    {
        _corpus.Tell("Post", "2021-03-02", Shelling with { Mentions = ["Osk"] });
        _corpus.Tell("Herald", "2021-03-03", Shelling with { Evidence = sentence, Source = "Tahl", Target = "Osk", Voices = ["Brakko"], Mentions = ["Osk"] });
        Assert.Equal(found, _corpus.Findings.Discrepancies.Count(pair => pair.Type == DiscrepancyType.Doer));
    }

    [Fact]
    public void An_army_and_its_brigade_are_none()
    {
        _corpus.Tell("Post", "2021-03-02", Shelling with { Source = "Kell Army", Mentions = ["Osk"] });
        _corpus.Tell("Herald", "2021-03-02", Shelling with { Evidence = "The army shelled Kell, Brakko said.", Source = "Army", Voices = ["Brakko"], Mentions = ["Osk"], Deed = "shelled" });
        AssertNone();
    }

    [Fact]
    public void A_document_that_gives_the_same_count_beside_another_is_none()
    {
        _corpus.Tell("Post", "2021-03-02", Seats, Seats with { Evidence = "In 2018 Dawn had 29 seats.", Count = ("seats", 29, 29) });
        _corpus.Tell("Herald", "2021-03-02", Seats with { Evidence = "Dawn has 41 seats now." });
        AssertNone();
    }

    [Fact]
    public void A_party_and_the_alliance_it_belongs_to_are_none()
    {
        _corpus.Tell("Post", "2021-03-02", Seats);
        _corpus.Tell("Herald", "2021-03-02", Seats with { Evidence = "Dawn Alliance has 54 seats.", Source = "Dawn Alliance", Count = ("seats", 54, 54) });
        AssertNone();
    }

    [Fact]
    public void A_deed_laid_to_two_doers_at_two_places_is_none()
    {
        _corpus.Tell("Post", "2021-03-02", Shelling with { Mentions = ["Osk"] });
        _corpus.Tell("Herald", "2021-03-03", Shelling with { Evidence = "Tahl shelled Dorf, Brakko said.", Source = "Tahl", Target = "Dorf", Voices = ["Brakko"], Mentions = ["Osk"] });
        AssertNone();
    }

    [Theory]
    [InlineData("denied", 1)]
    [InlineData("disputed", 1)]
    [InlineData("refused", 0)]
    [InlineData("dismissed", 0)]
    public void Who_refuses_or_plays_down_does_not_deny(string cue, int found)
    {
        _corpus.Tell("Post", "2021-03-02", Meeting);
        _corpus.Tell("Herald", "2021-03-03", Meeting with { Evidence = $"Ruz {cue} a talk with Ortagh in a lodge.", Voices = ["Ruz"], Stance = Stance.Denies, Cue = cue });
        Assert.Equal(found, _corpus.Findings.Discrepancies.Count);
    }

    [Fact]
    public void A_denial_that_names_one_of_two_who_took_part_is_none()
    {
        _corpus.Tell("Post", "2021-03-02", Meeting);
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft("Brakko denied that Ruz had met anybody.") { Voices = ["Brakko"], Stance = Stance.Denies, Mentions = ["Ruz"] });
        AssertNone();
    }

    [Fact]
    public void Two_gifts_to_one_purse_are_none()
    {
        _corpus.Tell("Post", "2021-03-02", Seats with { Evidence = "Dawn got 100 dollars.", Count = ("dollars", 100, 100) });
        _corpus.Tell("Herald", "2021-03-02", Seats with { Evidence = "Dawn got 900 dollars.", Count = ("dollars", 900, 900) });
        AssertNone();
    }

    [Fact]
    public void Votes_of_nobody_in_particular_are_none()
    {
        _corpus.Tell("Post", "2021-03-02", Arrests with { Evidence = "A majority needs 76 votes.", Count = ("votes", 76, 76), Mentions = ["Velmar", "Osk"] });
        _corpus.Tell("Herald", "2021-03-02", Arrests with { Evidence = "He still lacks 35 votes.", Count = ("votes", 35, 35), Voices = ["ministry"], Mentions = ["Velmar", "Osk"] });
        AssertNone();
    }

    [Fact]
    public void Documents_in_the_same_rare_words_tell_of_the_same_thing()
    {
        _corpus.Tell("Post", "2021-03-02", Arrests with { Evidence = "Police arrested 140 outside the embassy, lawyers said.", Mentions = ["Velmar"] });
        _corpus.Tell("Herald", "2021-03-02", Arrests with { Evidence = "Police detained 23 outside the embassy, the ministry said.", Count = ("arrests", 23, 23), Voices = ["ministry"], Mentions = ["Velmar"] });
        _corpus.Tell("Star", "2021-03-02", Arrests with { Evidence = "After yesterday's football final 9 drunken spectators were held.", Count = ("arrests", 9, 9), Voices = ["stewards"] });
        AssertOne(DiscrepancyType.Value, null);
    }

    [Fact]
    public void A_denial_of_what_was_said_just_before_in_the_same_words_is_one()
    {
        _corpus.Tell("Post", "2021-03-02",
            new ClaimDraft("A councillor said that Dhoram had stopped the payments.") { Voices = ["councillor"] },
            new ClaimDraft("Ruz denied this: no payments were ever stopped.") { Voices = ["Ruz"], Stance = Stance.Denies });
        AssertOne(DiscrepancyType.Polarity, "councillor said so; Ruz denied it.");
    }

    [Fact]
    public void An_office_named_in_a_denial_is_not_denied()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Minister Orvash of Kell spoke.") { Tie = TieType.Office, Source = "Orvash", Target = "Kell" });
        _corpus.Tell("Herald", "2021-03-02", new ClaimDraft("They deny that Minister Orvash of Kell lied.") { Tie = TieType.Office, Source = "Orvash", Target = "Kell", Voices = ["Ruz"], Stance = Stance.Denies });
        AssertNone();
    }

    private void AssertOne(DiscrepancyType type, string? sentence)
    {
        var found = Assert.Single(_corpus.Findings.Discrepancies);
        Assert.Equal(type, found.Type);
        if (sentence is not null) Assert.Equal(sentence, found.Sentence);
    }

    private void AssertNone() => Assert.Empty(_corpus.Findings.Discrepancies);

    private static ClaimDraft Accusation { get; } = new("Ruz accused Kell of the raid.") { Type = EventType.Accuse, Source = "Ruz", Target = "Kell", Deed = "accused" };

    private static ClaimDraft Charged { get; } = new("Kell denied any role in it.") { Voices = ["Kell"], Stance = Stance.Denies, Cue = "denied", Said = "any role in it" };

    [Fact]
    public void Who_denies_a_charge_speaks_against_whoever_accused_him()
    {
        _corpus.Tell("Post", "2021-03-02", Accusation, Charged);
        AssertOne(DiscrepancyType.Polarity, "Ruz said so; Kell denied it.");
    }

    [Fact]
    public void Who_denies_a_charge_speaks_against_what_was_last_said_of_him()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Osk said that Kell had sold the barges.") { Voices = ["Osk"], Mentions = ["Kell"] }, Charged with { Evidence = "Kell denied the report.", Said = "the report" });
        AssertOne(DiscrepancyType.Polarity, "Osk said so; Kell denied it.");
    }

    [Fact]
    public void A_charge_against_somebody_else_is_not_what_is_denied()
    {
        _corpus.Tell("Post", "2021-03-02", Accusation with { Evidence = "Ruz accused Moss of the raid.", Target = "Moss" }, Charged);
        AssertNone();
    }

    [Fact]
    public void What_somebody_is_going_to_deny_is_not_denied()
    {
        _corpus.Tell("Post", "2021-03-02", Accusation, Charged with { Evidence = "Kell will deny any role in it.", Cue = "will deny" });
        AssertNone();
    }

    [Fact]
    public void Copies_of_a_charge_and_its_denial_are_one_discrepancy()
    {
        foreach (var (outlet, day) in new[] { ("Post", "2021-03-02"), ("Star", "2021-03-02"), ("Herald", "2021-03-03") })
            _corpus.Tell(outlet, day, Accusation with { Evidence = "Ruz accused Kell of the night raid upon the barges below the mill." }, Charged with { Evidence = "Kell denied any role in it before the council of the upper town." });
        AssertOne(DiscrepancyType.Polarity, "Ruz said so; Kell denied it.");
    }

    [Theory]
    [InlineData("Kell denied reports that the mill had burned.", "reports that the mill had burned", "denied")]
    [InlineData("Kell contradicted the claims.", "the claims", "contradicted")]
    public void What_says_more_than_that_there_was_a_charge_is_not_set_against_whatever_was_last_said(string denied, string said, string cue)
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Osk said that Kell had sold the barges.") { Voices = ["Osk"], Mentions = ["Kell"] }, Charged with { Evidence = denied, Said = said, Cue = cue });
        AssertNone();
    }

    [Theory]
    [InlineData(20, 1)]
    [InlineData(900, 0)]
    public void Histories_tell_of_many_things_and_their_counts_are_of_different_ones(int words, int found)
    {
        string Word(int number) => $"w{string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')))}ord";
        var rest = new ClaimDraft(string.Join(' ', Enumerable.Range(0, words).Select(Word)) + ".");
        _corpus.Tell("Post", "2021-03-02", Arrests with { Mentions = ["Velmar"] }, rest);
        _corpus.Tell("Herald", "2021-03-02", Arrests with { Evidence = "Police arrested 23, the ministry in Kell said.", Count = ("arrests", 23, 23), Voices = ["ministry"], Mentions = ["Velmar"] }, rest);
        Assert.Equal(found, _corpus.Findings.Discrepancies.Count);
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(40, 1)]
    public void About_ten_leaves_room_for_a_tenth(int other, int found)
    {
        _corpus.Tell("Post", "2021-03-02", Seats with { Evidence = "Dawn won about 11 seats.", Count = ("seats", 9.9, 12.1) });
        _corpus.Tell("Herald", "2021-03-02", Seats with { Evidence = $"Dawn won {other} seats.", Count = ("seats", other, other) });
        Assert.Equal(found, _corpus.Findings.Discrepancies.Count);
    }

    [Fact]
    public void Counts_in_documents_that_name_nobody_in_common_are_none()
    {
        _corpus.Tell("Post", "2021-03-02", Arrests with { Mentions = ["Velmar"] });
        _corpus.Tell("Herald", "2021-03-02", Arrests with { Evidence = "Police arrested 23, lawyers in Dorf said.", Count = ("arrests", 23, 23), Voices = ["ministry"], Mentions = ["Osk"] });
        AssertNone();
    }

    [Theory]
    [InlineData("Odesa", "Lviv", 0)] // two towns
    [InlineData("Odesa", "Odesa", 1)]
    [InlineData("Baghdad", "Iraq", 1)] // one lies in the other
    [InlineData("Kabul", "Nigeria", 0)]
    [InlineData("Odesa", "Tarn Mill", 1)] // which nobody knows
    public void Counts_of_two_places_are_of_two_things(string place, string other, int found)
    {
        _corpus.Tell("Post", "2021-03-02", Arrests with { Evidence = "Police arrested 140 strikers, lawyers said.", Mentions = ["Velmar"], Places = [place] });
        _corpus.Tell("Herald", "2021-03-02", Arrests with { Evidence = "Police arrested 23 strikers, the ministry said.", Count = ("arrests", 23, 23), Voices = ["ministry"], Mentions = ["Velmar"], Places = [other] });
        Assert.Equal(found, Placed().Discrepancies.Count);
    }

    [Theory]
    [InlineData("Police arrested 23 more strikers.")]
    [InlineData("Police arrested another 23 strikers.")]
    [InlineData("Police have arrested 23 strikers since May.")]
    [InlineData("Police would arrest 23 strikers.")]
    public void Counts_on_top_of_others_over_a_stretch_and_of_what_is_to_come_are_other_counts(string sentence)
    {
        _corpus.Tell("Post", "2021-03-02", Arrests with { Evidence = "Police arrested 140 strikers.", Mentions = ["Velmar"] });
        _corpus.Tell("Herald", "2021-03-02", Arrests with { Evidence = sentence, Count = ("arrests", 23, 23), Voices = ["ministry"], Mentions = ["Velmar"] });
        AssertNone();
    }

    [Theory]
    [InlineData("pupils", 27, 0)]
    [InlineData("pupils", 300, 1)]
    [InlineData("people", 27, 1)]
    public void A_smaller_count_of_one_kind_may_be_part_of_a_larger_one_of_all(string kind, int count, int found)
    {
        _corpus.Tell("Post", "2021-03-02", Arrests with { Evidence = "Guards held 140 people.", Source = "people", Mentions = ["Velmar"] });
        _corpus.Tell("Herald", "2021-03-02", Arrests with { Evidence = $"Guards held {count} {kind}.", Count = ("arrests", count, count), Source = kind, Voices = ["ministry"], Mentions = ["Velmar"] });
        Assert.Equal(found, _corpus.Findings.Discrepancies.Count);
    }

    [Fact]
    public void One_man_is_set_free_on_one_day()
    {
        var release = Meeting with { Evidence = "Ruz freed Ortagh on Monday.", Type = EventType.Retreat, Deed = "freed", Voices = ["Dell"] };
        _corpus.Tell("Post", "2021-03-05", release with { Mentions = ["Kell"] });
        _corpus.Tell("Herald", "2021-03-06", release with { Evidence = "Ortagh was freed on Wednesday.", Source = null, On = "2021-03-03", Voices = ["Brakko"], Mentions = ["Kell"] });
        AssertOne(DiscrepancyType.Time, "Dell dated it 2021-03-01, Brakko 2021-03-03.");
    }

    [Theory]
    [InlineData("disputed the report's version that he had met Ortagh", "the report's version that he had met Ortagh", "disputed")]
    [InlineData("rejected a motion to meet Ortagh over the charges", "a motion to meet Ortagh", "rejected")]
    public void Who_disputes_a_version_or_turns_down_a_motion_does_not_deny_the_deed(string denied, string said, string cue)
    {
        _corpus.Tell("Post", "2021-03-02", Meeting);
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft($"Ruz {denied}.") { Voices = ["Ruz"], Stance = Stance.Denies, Mentions = ["Ortagh"], Said = said, Cue = cue });
        AssertNone();
    }

    [Theory]
    [InlineData("Cairo", "Alexandria", 1)]
    [InlineData("Baghdad", "Iraq", 0)]
    [InlineData("Cairo", "Tarn Mill", 0)]
    [InlineData("Cairo", "Cairo", 0)]
    [InlineData("Tunis", "Sfax", 1)] // a capital, and a town of which a province has the name
    public void One_man_is_arrested_in_one_town(string place, string other, int found)
    {
        var arrest = Meeting with { Evidence = "Guards arrested Ortagh.", Type = EventType.Coerce, Source = null, Deed = "arrested", Voices = ["Dell"] };
        _corpus.Tell("Post", "2021-03-02", arrest with { Place = place });
        _corpus.Tell("Herald", "2021-03-02", arrest with { Evidence = "Officers arrested Ortagh there.", Voices = ["Brakko"], Place = other });
        Assert.Equal(found, Placed().Discrepancies.Count(pair => pair.Type == DiscrepancyType.Place));
    }

    [Theory]
    [InlineData("Kell soldiers", "Kell troops")]
    [InlineData("Kell armed forces", "Kell army")]
    public void Those_who_fight_for_one_side_are_one_doer(string one, string other)
    {
        _corpus.Tell("Post", "2021-03-02", Shelling with { Source = one, Mentions = ["Osk"] });
        _corpus.Tell("Herald", "2021-03-02", Shelling with { Evidence = "They shelled Kell, Brakko said.", Source = other, Voices = ["Brakko"], Mentions = ["Osk"] });
        AssertNone();
    }

    [Fact]
    public void A_protest_is_counted_in_protesters_or_in_those_who_came()
    {
        _corpus.Tell("Post", "2021-03-02", Arrests with { Evidence = "Some 900 marched in Kell.", Count = ("protesters", 900, 900), Mentions = ["Velmar"] });
        _corpus.Tell("Herald", "2021-03-02", Arrests with { Evidence = "A hundred marched in Kell.", Count = ("attendees", 100, 100), Voices = ["ministry"], Mentions = ["Velmar"] });
        AssertOne(DiscrepancyType.Value, null);
    }

    [Fact]
    public void One_departure_in_two_names_said_of_two_days_is_one()
    {
        _corpus.Tell("Post", "2021-03-09", new ClaimDraft("deputy envoy Velmar left Dorf for the islands on Saturday") { Voices = ["porter"], Mentions = ["Velmar", "Dorf"] });
        _corpus.Tell("Herald", "2021-03-09", new ClaimDraft("Velmar left Dorf on Monday after peace talks had stalled") { Voices = ["ministry"], Mentions = ["Velmar", "Dorf"] });
        AssertOne(DiscrepancyType.Time, null);
    }

    [Fact]
    public void That_one_man_was_arrested_is_denied_by_his_name_alone()
    {
        _corpus.Tell("Post", "2021-03-02", Meeting with { Evidence = "Guards arrested Ortagh.", Type = EventType.Coerce, Source = null, Deed = "arrested", Voices = ["Dell"] });
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft("Kell denied that Ortagh had been arrested.") { Voices = ["Kell"], Stance = Stance.Denies, Mentions = ["Ortagh"] });
        AssertOne(DiscrepancyType.Polarity, "Dell said so; Kell denied it.");
    }

    [Theory]
    [InlineData("Guards detained Ortagh.", "detained")]
    [InlineData("Ortagh was arrested.", "arrested")]
    public void One_arrest_of_one_man_in_two_words_has_one_day(string sentence, string deed)
    {
        _corpus.Tell("Post", "2021-03-05", Meeting with { Evidence = "Police arrested Ortagh in Kell.", Type = EventType.Coerce, Source = null, Deed = "arrested", Voices = ["Dell"], On = "2021-03-01" });
        _corpus.Tell("Herald", "2021-03-05", Meeting with { Evidence = sentence, Type = EventType.Coerce, Source = null, Deed = deed, Voices = ["Brakko"], On = "2021-03-04" });
        AssertOne(DiscrepancyType.Time, null);
    }

    [Fact]
    public void A_deed_denied_in_so_many_words_meets_the_office_and_another_tense()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("President Ruz secretly met the envoy Marsh in Kell") { Voices = ["diplomats"] });
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft("The president did not meet Ms Marsh, in Kell or anywhere else") { Voices = ["palace"] });
        AssertOne(DiscrepancyType.Polarity, null);
    }

    [Fact]
    public void None_of_them_did_it_denies_that_they_did()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Tahl's forces have crossed the border into Velmar near Kell") { Voices = ["Dell"] });
        _corpus.Tell("Herald", "2021-03-02", new ClaimDraft("none of its soldiers had crossed the border into Velmar") { Voices = ["Tahl Ministry"] });
        AssertOne(DiscrepancyType.Polarity, null);
    }

    [Fact]
    public void That_somebody_is_called_unfit_denies_no_deed()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Chairman Ruz is qualified to lead Velmar") { Voices = ["Dell"] });
        _corpus.Tell("Herald", "2021-03-02", new ClaimDraft("the chairman is not qualified to lead Velmar") { Voices = ["Brakko"] });
        AssertNone();
    }

    [Fact]
    public void What_is_accepted_and_turned_down_by_one_is_a_discrepancy()
    {
        _corpus.Tell("Post", "2021-03-02", Meeting with { Evidence = "Ruz has accepted the offer of Ortagh.", Type = EventType.Agree, Deed = "accepted", Voices = ["Dell"], On = null });
        _corpus.Tell("Herald", "2021-03-03", Meeting with { Evidence = "Ruz rejected the offer of Ortagh.", Type = EventType.Reject, Deed = "rejected", Voices = ["Brakko"], On = null });
        AssertOne(DiscrepancyType.Polarity, "Dell said that it was accepted, Brakko that it was turned down.");
    }

    [Fact]
    public void Two_shares_of_voters_in_one_vote_cannot_both_hold()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Turnout in the referendum was 38 percent.") { Count = ("turnout", 38, 38), Voices = ["observers"] });
        _corpus.Tell("Herald", "2021-03-02", new ClaimDraft("The turnout in the referendum was 64 percent.") { Count = ("turnout", 64, 64), Voices = ["board"] });
        AssertOne(DiscrepancyType.Value, null);
    }

    [Theory]
    [InlineData("ransom", 1)]
    [InlineData("sum", 0)]
    public void Of_money_only_what_has_a_name_is_compared(string purpose, int found)
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft($"They paid a {purpose} of three million dollars for Ortagh in Kell.") { Count = ("dollars", 3e6, 3e6), Voices = ["Dell"] });
        _corpus.Tell("Herald", "2021-03-02", new ClaimDraft($"They paid a {purpose} of eight million dollars for Ortagh in Kell.") { Count = ("dollars", 8e6, 8e6), Voices = ["Brakko"] });
        Assert.Equal(found, _corpus.Findings.Discrepancies.Count);
    }

    [Fact]
    public void Counts_in_one_town_that_nothing_knows_are_of_one_thing_and_in_two_of_two()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("In the market of Tyrrel a bomb killed 12 people") { Count = ("deaths", 12, 12), Voices = ["Dell"] });
        _corpus.Tell("Herald", "2021-03-02", new ClaimDraft("The bomb in the market of Tyrrel killed 19 people") { Count = ("deaths", 19, 19), Voices = ["Brakko"] });
        _corpus.Tell("Star", "2021-03-02", new ClaimDraft("In the market of Vassen a bomb killed 30 people") { Count = ("deaths", 30, 30), Voices = ["Orm"] });
        AssertOne(DiscrepancyType.Value, null);
    }

    [Fact]
    public void Who_will_go_on_Friday_and_has_not_gone_yet_is_none()
    {
        _corpus.Tell("Post", "2021-03-05", new ClaimDraft("Ruz will resign on Friday") { Voices = ["Dell"], Mentions = ["Ruz"] });
        _corpus.Tell("Herald", "2021-03-05", new ClaimDraft("Ruz has not resigned, her office said on Wednesday") { Voices = ["Brakko"], Mentions = ["Ruz"] });
        AssertNone();
    }

    [Theory]
    [InlineData(Auxiliary.Negation, 1)]
    [InlineData(Auxiliary.Future, 0)]
    public void What_was_not_done_to_one_is_denied_whoever_did_it(Auxiliary auxiliary, int found)
    {
        _corpus.Tell("Post", "2021-03-02", Meeting with { Evidence = "The cabinet suspended Ortagh, Dell said.", Type = EventType.Sanction, Source = "cabinet", Deed = "suspended", Voices = ["Dell"], On = null });
        _corpus.Tell("Herald", "2021-03-03", Meeting with { Evidence = "Ortagh has not been suspended, Brakko said.", Type = EventType.Sanction, Source = null, Deed = "suspended", Voices = ["Brakko"], Auxiliary = auxiliary, On = null });
        Assert.Equal(found, _corpus.Findings.Discrepancies.Count);
    }

    [Fact]
    public void What_is_planned_is_not_denied_by_what_has_not_been()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Ruz plans to meet the envoy Marsh in Kell") { Voices = ["Dell"] });
        _corpus.Tell("Herald", "2021-03-02", new ClaimDraft("Ruz has not met the envoy Marsh in Kell") { Voices = ["Brakko"] });
        AssertNone();
    }

    [Theory]
    [InlineData("Students set fire to the national archive, Dell said.", "Policemen set fire to the national archive, Brakko said.", 1)]
    [InlineData("Students set fire to a car, Dell said.", "Policemen set fire to a barricade, Brakko said.", 0)]
    public void Two_whom_nobody_knows_cannot_both_have_burned_one_thing(string one, string other, int found)
    {
        _corpus.Tell("Post", "2021-03-02", Shelling with { Evidence = one, Source = "students", Target = null, Deed = "set", Mentions = ["Osk"] });
        _corpus.Tell("Herald", "2021-03-02", Shelling with { Evidence = other, Source = "policemen", Target = null, Deed = "set", Voices = ["Brakko"], Mentions = ["Osk"] });
        Assert.Equal(found, _corpus.Findings.Discrepancies.Count);
    }

    private Study.Findings Placed() => Study.Findings.From(_corpus.Store, new FindingsOptions { Gazetteer = Gazetteer.Load(Folder("lexicons", "en"), Folder("codes")) });

    private static string Folder(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return Path.Combine([folder.FullName, .. parts]);
        throw new DirectoryNotFoundException("no solution above the tests");
    }
}
