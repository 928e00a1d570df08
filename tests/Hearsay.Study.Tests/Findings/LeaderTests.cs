using Hearsay.Core;
using Hearsay.Study.Positions;
using Hearsay.Study.Reversals;

namespace Hearsay.Study.Tests.Findings;

/// <summary>Whose words and deeds are a group's own: those of who leads it at the time, since it is itself.</summary>
public sealed class LeaderTests : IDisposable
{
    private readonly Corpus _corpus = new();

    private static ClaimDraft Praise { get; } = new("Moss is with Kell, said Osk.") { Type = EventType.Support, Source = "Moss", Target = "Kell", Voices = ["Osk"], Quoted = Quotation.Direct, On = "2021-03-01" };

    public void Dispose() => _corpus.Dispose();

    private Relation Between => _corpus.Findings.Between(ClaimDraft.IdOf("Moss"), ClaimDraft.IdOf("Kell"))!;

    private double Weight => Assert.Single(Standing.Events(Between, ClaimDraft.IdOf("Moss"), Channel.Word)).Weight;

    private void Leads(TieChange change, string? on, string published) =>
        _corpus.Tell("Post", published, new ClaimDraft($"Osk at the head of Moss: {change}.") { Tie = TieType.LeaderOf, Source = "Osk", Target = "Moss", Change = change, On = on });

    [Fact]
    public void A_leaders_word_is_the_groups_own_and_a_members_is_not()
    {
        _corpus.Tell("Star", "2021-03-02", Praise, new ClaimDraft("Osk, a member of Moss.") { Tie = TieType.MemberOf, Source = "Osk", Target = "Moss" });
        Assert.Equal(0.5, Weight);
        Leads(TieChange.None, null, "2021-03-02");
        Assert.Equal(1, Weight);
    }

    [Fact]
    public void The_word_of_who_leads_no_more_is_not()
    {
        Leads(TieChange.None, null, "2021-01-02");
        Leads(TieChange.Ends, "2021-02-01", "2021-02-01");
        _corpus.Tell("Star", "2021-03-02", Praise);
        Assert.Equal(0.5, Weight);
    }

    [Fact]
    public void The_word_of_who_does_not_yet_lead_is_not()
    {
        Leads(TieChange.Begins, "2021-04-01", "2021-04-01");
        _corpus.Tell("Star", "2021-03-02", Praise);
        Assert.Equal(0.5, Weight);
    }

    [Fact]
    public void What_somebody_says_of_another_is_never_the_others_word()
    {
        _corpus.Tell("Star", "2021-03-02", Praise with { Voices = ["Brakko"] });
        Assert.Equal(0.5, Weight);
    }

    [Theory]
    [InlineData(TieType.OffshootOf, "Moss", "Dawn")]
    [InlineData(TieType.Founded, "Osk", "Moss")]
    public void What_lies_before_a_split_belongs_to_the_predecessor(TieType tie, string from, string to)
    {
        foreach (var day in new[] { "2021-02-01", "2021-02-04" }) _corpus.Tell("Star", day, Praise with { Evidence = $"Moss shelled Kell on {day}.", Type = EventType.Assault, Voices = [], On = day });
        _corpus.Tell("Star", "2021-03-02", Praise);
        Assert.Equal(2, Events(Channel.Deed));
        _corpus.Tell("Post", "2021-02-20", new ClaimDraft("Moss split off on 20 February.") { Tie = tie, Source = from, Target = to, On = "2021-02-20" });
        Assert.Equal((0, 1), (Events(Channel.Deed), Events(Channel.Word)));
        Assert.Equal(3, Between.Entries.Count(entry => entry.From == ClaimDraft.IdOf("Moss")));
    }

    [Fact]
    public void Who_declares_for_the_first_time_what_it_stood_against_has_turned()
    {
        _corpus.Tell("Post", "2021-02-02", new ClaimDraft("Moss opposes Kell.") { Tie = TieType.Opposes, Source = "Moss", Target = "Kell", On = "2021-02-01" });
        _corpus.Tell("Star", "2021-03-02", new ClaimDraft("We are Kell's ally, said Moss.") { Tie = TieType.Ally, Source = "Moss", Target = "Kell", Voices = ["Moss"], On = "2021-03-01" });
        _corpus.Tell("Star", "2021-03-09", new ClaimDraft("We are still Kell's ally, said Moss.") { Tie = TieType.Ally, Source = "Moss", Target = "Kell", Voices = ["Moss"], On = "2021-03-09" });
        var turn = Assert.Single(_corpus.Findings.ToldTurns);
        Assert.Equal((TurnHow.Declared, 1, new DateOnly(2021, 2, 1), new DateOnly(2021, 3, 1)), (turn.How, turn.Sign, turn.After!.Value, turn.By!.Value));
    }

    [Fact]
    public void A_turn_that_is_told_of_the_past_is_dated_by_its_report_alone()
    {
        _corpus.Tell("Post", "2021-02-02", new ClaimDraft("Moss supports Kell.") { Tie = TieType.Supports, Source = "Moss", Target = "Kell", On = "2021-02-01" });
        _corpus.Tell("Star", "2021-03-02", new ClaimDraft("Moss, first a friend, then a rival of Kell, is silent.") { Tie = TieType.Rival, Source = "Moss", Target = "Kell", Change = TieChange.Turns, Auxiliary = Auxiliary.Historical });
        var turn = Assert.Single(_corpus.Findings.ToldTurns);
        Assert.Equal((-1, (DateOnly?)null, new DateOnly(2021, 3, 2)), (turn.Sign, turn.After, turn.By!.Value));
    }

    [Fact]
    public void A_tie_that_is_over_is_no_stand_and_no_turn()
    {
        _corpus.Tell("Star", "2021-02-02", new ClaimDraft("Moss backs Kell.") { Tie = TieType.Supports, Source = "Moss", Target = "Kell", On = "2021-02-01" });
        _corpus.Tell("Star", "2021-03-02", new ClaimDraft("I quarrelled with Kell, said Moss.") { Tie = TieType.Rival, Source = "Moss", Target = "Kell", Voices = ["Moss"], Auxiliary = Auxiliary.Historical, On = "2021-03-01" });
        Assert.Equal(1, Events(Channel.Word));
        Assert.Empty(_corpus.Findings.ToldTurns);
    }

    [Fact]
    public void A_fact_of_a_whole_month_bears_the_day_of_the_report_within_it()
    {
        var told = _corpus.Tell("Star", "2021-02-12", Praise with { On = null })[0];
        var fact = _corpus.Findings.FactOf(told.Id)! with { Start = new DateOnly(2021, 2, 1), End = new DateOnly(2021, 2, 28) };
        Assert.Equal(told.Published, fact.Date);
        Assert.Equal(new DateOnly(2020, 2, 1), (fact with { Start = new DateOnly(2020, 2, 1), End = new DateOnly(2020, 2, 28) }).Date);
    }

    [Theory]
    [InlineData("2021-02-12", "2021-02-12")]
    [InlineData(null, null)] // undated: it carries no turn
    public void What_is_only_known_to_be_later_than_a_day_is_as_old_as_its_report(string? published, string? date)
    {
        var told = _corpus.Tell("Star", published, Praise with { On = null })[0];
        var fact = _corpus.Findings.FactOf(told.Id)! with { Start = new DateOnly(2008, 1, 1), End = null };
        Assert.Equal(date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), fact.Date);
    }

    private int Events(Channel channel) => Standing.Events(Between, ClaimDraft.IdOf("Moss"), channel).Count;
}
