using Hearsay.Core;
using Hearsay.Record.Actors;
using Hearsay.Record;
using Hearsay.Study.Facts;

namespace Hearsay.Study.Tests.Findings;

public sealed class FindingsTests : IDisposable
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..");
    private readonly Corpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    private static ClaimDraft Blame { get; } = new("Ruz blamed Dell.") { Type = EventType.Accuse, Source = "Ruz", Target = "Dell", On = "2021-03-01" };

    [Fact]
    public void An_empty_record_has_nothing_to_say()
    {
        var findings = _corpus.Findings;
        Assert.Empty(findings.Documents);
        Assert.Empty(findings.Actors);
        Assert.Empty(findings.Claims(new ClaimFilter()));
        Assert.Empty(findings.WorstSupported(5));
        Assert.Null(findings.Claim("0"));
        Assert.Null(findings.Between("a", "b"));
    }

    [Fact]
    public void An_actor_of_two_documents_is_one_actor()
    {
        _corpus.Tell("Post", "2021-03-02", Blame);
        _corpus.Tell("Herald", "2021-03-02", Blame with { Evidence = "Ruz said so.", Voices = ["Ruz"] });
        var ruz = Assert.Single(_corpus.Findings.FindActors("ruz"));
        Assert.Equal(2, ruz.Documents.Count);
        Assert.Equal(2, Assert.Single(ruz.Spellings).Documents);
        Assert.Equal(1, ruz.ClaimsBy);
        Assert.Equal(2, ruz.ClaimsAbout);
    }

    [Theory]
    [InlineData("žavrin ez-qorel")]
    [InlineData("Zavrin Ez Qorel")]
    [InlineData("qor")]
    [InlineData("ez zavrin")]
    [InlineData("per:žavrin-ez-qorel")]
    public void An_actor_is_found_by_what_one_types(string typed)
    {
        _corpus.Tell("Post", "2021-03-02", Blame with { Source = "Žavrin ez-Qorel" });
        Assert.Equal("Žavrin ez-Qorel", Assert.Single(_corpus.Findings.FindActors(typed)).Name);
    }

    [Theory]
    [InlineData("President Zavrin Qorel")]
    [InlineData("Zavreen al-Qorel")]
    public void An_actor_is_found_by_a_title_or_a_spelling_that_no_text_has(string typed)
    {
        _corpus.Tell("Post", "2021-03-02", Blame with { Source = "Zavrin Qorel" });
        var findings = Study.Findings.From(_corpus.Store, new FindingsOptions { Joiner = ActorJoiner.Load(Path.Combine(Root, "lexicons", "en"), Path.Combine(Root, "codes")) });
        Assert.Empty(findings.FindActors(typed));
        Assert.Equal("Zavrin Qorel", Assert.Single(findings.FindLike(typed)).Name);
    }

    [Fact]
    public void An_unfinished_word_counts_only_at_the_end_of_what_one_types()
    {
        _corpus.Tell("Post", "2021-03-02", Blame with { Source = "Žavrin ez-Qorel" });
        Assert.Empty(_corpus.Findings.FindActors("zav qorel"));
    }

    [Fact]
    public void Who_looks_around_finds_longer_names_behind_the_whole_one()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Tahl shelled Kell.") { Type = EventType.Assault, Source = "Tahl", Target = "Kell", Deed = "shelled" });
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Kell met the Tahl Brigade.") { Type = EventType.Consult, Source = "Kell", Target = "Tahl Brigade", Deed = "met" });
        Assert.Equal(["Tahl"], _corpus.Findings.FindActors("tahl").Select(actor => actor.Name));
        Assert.Equal(["Tahl", "Tahl Brigade"], _corpus.Findings.SearchActors("tahl").Select(actor => actor.Name));
        Assert.Empty(_corpus.Findings.SearchActors("osk"));
    }

    [Fact]
    public void Claims_are_found_by_who_says_whom_they_are_about_and_between_whom()
    {
        var told = _corpus.Tell("Post", "2021-03-02", Blame with { Voices = ["Osk"] }, Blame with { Evidence = "Dell met Kell.", Type = EventType.Consult, Source = "Dell", Target = "Kell" });
        Assert.Equal([told[0].Id], Ids(new ClaimFilter { By = ClaimDraft.IdOf("Osk") }));
        Assert.Equal(2, Ids(new ClaimFilter { By = "post" }).Length);
        Assert.Equal([told[1].Id], Ids(new ClaimFilter { About = ClaimDraft.IdOf("Kell") }));
        Assert.Equal([told[0].Id], Ids(new ClaimFilter { Between = (ClaimDraft.IdOf("Dell"), ClaimDraft.IdOf("Ruz")) }));
        Assert.Equal([told[1].Id], Ids(new ClaimFilter { Event = EventType.Consult }));
        Assert.Equal([told[1].Id], Ids(new ClaimFilter { Text = "MET kell" }));
        Assert.Equal(2, Ids(new ClaimFilter { Kind = ClaimKind.Event, Document = told[0].Document }).Length);
    }

    [Fact]
    public void Claims_are_found_by_time_voices_denial_and_comment()
    {
        var plain = _corpus.Tell("Post", "2021-03-02", Blame)[0];
        var later = _corpus.Tell("Post", "2022-03-02", Blame with { On = "2022-02-01" })[0];
        var denied = _corpus.Tell("Herald", "2022-03-02", Blame with { Evidence = "Not so, says Osk.", On = "2022-02-01", Voices = ["Osk"], Stance = Stance.Denies })[0];
        var comment = _corpus.Tell("Star", "2023-03-02", Blame with { IsComment = true, On = "2023-01-01" })[0];
        Assert.Equal([plain.Id], Ids(new ClaimFilter { Until = new DateOnly(2021, 12, 31) }));
        Assert.Equal(Sorted(later.Id, denied.Id), Sorted(Ids(new ClaimFilter { Since = new DateOnly(2022, 1, 1) })));
        Assert.Equal([plain.Id], Ids(new ClaimFilter { Denied = false }));
        Assert.Equal(Sorted(later.Id, denied.Id), Sorted(Ids(new ClaimFilter { Denied = true })));
        Assert.Equal([comment.Id], Ids(new ClaimFilter { Comment = true }));
        Assert.Equal(4, Ids(new ClaimFilter { Comment = null }).Length);
        Assert.Equal(3, Ids(new ClaimFilter { MinVoices = 1 }).Length);
        Assert.Empty(Ids(new ClaimFilter { MinVoices = 2 }));
    }

    [Fact]
    public void Doubtful_claims_are_kept_but_not_shown()
    {
        var doubtful = _corpus.Tell("Post", "2021-03-02", Blame with { Confidence = 0.3 })[0];
        Assert.Empty(Ids(new ClaimFilter()));
        Assert.Equal([doubtful.Id], Ids(new ClaimFilter { WithDoubtful = true }));
        Assert.True(_corpus.Findings.Claim(doubtful.Id)!.Fact.IsDoubtful);
    }

    [Fact]
    public void The_newest_claim_comes_first_unless_asked_otherwise()
    {
        var old = _corpus.Tell("Post", "2021-03-02", Blame)[0];
        var young = _corpus.Tell("Post", "2022-03-02", Blame with { On = "2022-03-01" })[0];
        var undated = _corpus.Tell("Post", null, Blame with { On = "2020-03-01" })[0];
        Assert.Equal([young.Id, old.Id, undated.Id], Ids(new ClaimFilter()));
        Assert.Equal([old.Id, young.Id, undated.Id], Ids(new ClaimFilter { Order = ClaimOrder.Oldest }));
    }

    [Fact]
    public void One_event_told_on_neighbouring_days_is_one_fact()
    {
        _corpus.Tell("Post", "2021-03-02", Blame);
        _corpus.Tell("Herald", "2021-03-02", Blame with { Evidence = "Dell was blamed by Ruz.", On = "2021-03-02" });
        _corpus.Tell("Star", "2021-03-12", Blame with { Evidence = "Ruz blamed Dell again.", On = "2021-03-10" });
        Assert.Equal(2, _corpus.Findings.Facts.Count);
    }

    [Fact]
    public void A_week_of_daily_attacks_is_not_one_attack()
    {
        for (var day = 1; day <= 9; day++) _corpus.Tell("Post", $"2021-03-0{day}", Blame with { Evidence = $"Day {day}: Ruz blamed Dell.", On = $"2021-03-0{day}" });
        Assert.InRange(_corpus.Findings.Facts.Count, 4, 9);
    }

    [Fact]
    public void What_is_planned_does_not_confirm_what_was_done()
    {
        _corpus.Tell("Post", "2021-03-02", Blame);
        _corpus.Tell("Herald", "2021-03-02", Blame with { Evidence = "Ruz will blame Dell.", Auxiliary = Auxiliary.Future });
        Assert.Equal(2, _corpus.Findings.Facts.Count);
    }

    [Fact]
    public void A_meeting_is_one_fact_whoever_stands_first()
    {
        _corpus.Tell("Post", "2021-03-02", Blame with { Type = EventType.Consult });
        _corpus.Tell("Herald", "2021-03-02", Blame with { Type = EventType.Consult, Evidence = "Dell met Ruz.", Source = "Dell", Target = "Ruz" });
        _corpus.Tell("Star", "2021-03-02", Blame with { Type = EventType.Consult, Evidence = "Dell and Ruz met.", Source = "Dell+Ruz", Target = null });
        Assert.Equal(3, Assert.Single(_corpus.Findings.Facts).Support.Voices);
    }

    [Fact]
    public void Attacks_by_nobody_known_on_nobody_known_are_not_one()
    {
        _corpus.Tell("Post", "2021-03-02", Blame with { Evidence = "Gunmen killed two.", Type = EventType.Assault, Source = "gunmen", Target = null, Deed = "killed" });
        _corpus.Tell("Herald", "2021-03-02", Blame with { Evidence = "Gunmen shot at a bus.", Type = EventType.Assault, Source = "gunmen", Target = null, Deed = "shot" });
        Assert.Equal(2, _corpus.Findings.Facts.Count);
    }

    [Fact]
    public void A_claim_shows_what_speaks_against_it()
    {
        var told = _corpus.Tell("Post", "2021-03-02", Blame)[0];
        var denial = _corpus.Tell("Herald", "2021-03-02", Blame with { Evidence = "Ruz denied it.", Voices = ["Ruz"], Stance = Stance.Denies })[0];
        var (first, second) = (_corpus.Findings.Claim(told.Id)!, _corpus.Findings.Claim(denial.Id)!);
        Assert.Equal(denial.Id, Assert.Single(first.Against).Id);
        Assert.Equal(told.Id, Assert.Single(second.Against).Id);
        Assert.Equal(FactSide.Against, second.Side);
        Assert.Equal("Post said so; Ruz denied it.", Assert.Single(first.Discrepancies).Sentence);
    }

    [Fact]
    public void The_worst_supported_is_what_is_echoed_unnamed_or_denied()
    {
        _corpus.Tell("Post", "2021-03-02", Blame);
        var rumour = _corpus.Tell("Herald", "2021-03-02", Blame with { Evidence = "Dell met Kell, it is said.", Source = "Dell", Target = "Kell", Voices = ["?"] })[0];
        Assert.Equal(rumour.Id, Assert.Single(_corpus.Findings.WorstSupported(5)).Head.Id);
    }

    [Fact]
    public void A_relation_lists_words_and_deeds_in_the_order_of_time()
    {
        _corpus.Tell("Post", "2021-03-02", Blame, Blame with { Evidence = "Dell shelled Ruz.", Type = EventType.Assault, Source = "Dell", Target = "Ruz", On = "2021-02-01" });
        _corpus.Tell("Post", "2021-03-05", new ClaimDraft("Ruz, an ally of Dell.") { Tie = TieType.Ally, Source = "Ruz", Target = "Dell", On = "2020-01-01" });
        var relation = _corpus.Findings.Between(ClaimDraft.IdOf("Ruz"), ClaimDraft.IdOf("Dell"))!;
        Assert.Equal([1, -1, -1], relation.Entries.Select(entry => entry.Sign));
        Assert.Equal(ClaimDraft.IdOf("Dell"), Assert.Single(relation.Deeds).From);
        Assert.Equal(2, relation.Words.Count());
    }

    [Fact]
    public void An_actors_ties_are_dated()
    {
        _corpus.Tell("Post", "2021-03-05", new ClaimDraft("Ruz leads Dawn.") { Tie = TieType.LeaderOf, Source = "Ruz", Target = "Dawn" });
        var tie = Assert.Single(_corpus.Findings.TiesOf(ClaimDraft.IdOf("Dawn")));
        Assert.False(tie.IsFrom);
        Assert.Equal("Ruz", tie.Other.Name);
        Assert.Equal(new DateOnly(2021, 3, 5), tie.Start);
    }

    [Fact]
    public void An_actor_without_a_name_belongs_to_its_document()
    {
        foreach (var outlet in (string[])["Post", "Herald"]) _corpus.Tell(outlet, "2021-03-02", Blame with { Evidence = $"{outlet}: the cleric spoke.", Source = "Cleric#1" });

        Assert.Equal(2, _corpus.Findings.Actors.Count(actor => !actor.IsNamed));
    }

    [Fact]
    public void A_snapshot_knows_when_it_is_old()
    {
        _corpus.Tell("Post", "2021-03-02", Blame);
        var findings = _corpus.Findings;
        Assert.Equal(_corpus.Store.ContentVersion, findings.ContentVersion);
        _corpus.Tell("Post", "2021-03-03", Blame);
        Assert.NotEqual(_corpus.Store.ContentVersion, findings.ContentVersion);
    }

    private string[] Ids(ClaimFilter filter) => [.. _corpus.Findings.Claims(filter).Select(claim => claim.Id)];

    private static string[] Sorted(params string[] ids) => [.. ids.Order(StringComparer.Ordinal)];
}
