using Hearsay.Core;

namespace Hearsay.Study.Tests.Findings;

public sealed class GoingOnTests
{
    private const string Wire = "Engineers closed the old weir above Tarn Mill at dawn after the river gnawed through its eastern sluice, leaving eleven hamlets without water while carts hauled barrels uphill.";

    private static ClaimDraft Report(string text) => new(text) { Type = EventType.Assault, Source = "Ruz", Target = "Kell" };

    [Fact]
    public void Findings_that_go_on_are_those_made_from_scratch()
    {
        using var corpus = new Corpus();
        corpus.Tell("Post", "2021-03-02", Report(Wire));
        corpus.Tell("Star", "2021-03-02", Report("Voters queued past sunset to elect a harbour council."));
        var before = corpus.Findings;
        corpus.Tell("Herald", "2021-03-03", Report(Wire));
        corpus.Tell("Gull", "2021-03-04", Report("Gulls nested on the lighthouse again, the keeper said."));
        var (gone, scratch) = (Study.Findings.From(corpus.Store, before: before), corpus.Findings);
        Assert.Equal(scratch.Documents.Select(entry => entry.ToString()), gone.Documents.Select(entry => entry.ToString()));
        Assert.Equal(scratch.Facts.Select(fact => (fact.Id, fact.Support.Voices)), gone.Facts.Select(fact => (fact.Id, fact.Support.Voices)));
        Assert.Contains(gone.Documents, entry => entry.Origin != entry.Id);
    }

    [Fact]
    public void Of_an_article_read_again_only_its_own_rows_are_looked_at()
    {
        using var corpus = new Corpus();
        for (var day = 1; day < 20; day++) corpus.Tell("Post", $"2021-03-{day:D2}", Report($"Ruz shelled Kell for the {day}th time."));
        var before = corpus.Findings;
        var document = corpus.Store.Documents().First();
        corpus.TellAgain(document, 2, "2021-03-30", Report("Gulls nested on the lighthouse."), Report("Ruz shelled the lighthouse."));
        var gone = Study.Findings.From(corpus.Store, before: before);
        Assert.Equal((1, 2), (gone.Effort.Documents, gone.Effort.Claims));
        Assert.Equal(2, gone.Entry(document.Id)!.Claims);
        Assert.Equal(corpus.Findings.Facts.Select(fact => fact.Id), gone.Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void Of_an_article_that_was_taken_out_nothing_is_left()
    {
        using var corpus = new Corpus();
        using var store = new HidingStore(corpus.Store);
        corpus.Tell("Post", "2021-03-02", Report(Wire));
        corpus.Tell("Herald", "2021-03-03", Report(Wire) with { Source = "Osk" });
        var before = Study.Findings.From(store);
        store.Hide(before.Documents.Single(entry => entry.Site == "Herald").Id);
        var gone = Study.Findings.From(store, before: before);
        Assert.Equal("Post", Assert.Single(gone.Documents).Site);
        Assert.Empty(gone.FindActors("Osk"));
        Assert.Equal(1, Assert.Single(gone.Facts).Support.Articles);
    }

    [Fact]
    public void Findings_of_another_store_are_not_gone_on_from()
    {
        using var corpus = new Corpus();
        using var other = new Corpus();
        corpus.Tell("Post", "2021-03-02", Report(Wire));
        other.Tell("Herald", "2021-03-03", Report(Wire));
        Assert.Equal(["Herald"], Study.Findings.From(other.Store, before: corpus.Findings).Documents.Select(entry => entry.Site));
    }
}
