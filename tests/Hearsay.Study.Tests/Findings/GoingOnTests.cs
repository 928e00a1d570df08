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
    public void Findings_of_another_store_are_not_gone_on_from()
    {
        using var corpus = new Corpus();
        using var other = new Corpus();
        corpus.Tell("Post", "2021-03-02", Report(Wire));
        other.Tell("Herald", "2021-03-03", Report(Wire));
        Assert.Equal(["Herald"], Study.Findings.From(other.Store, before: corpus.Findings).Documents.Select(entry => entry.Site));
    }
}
