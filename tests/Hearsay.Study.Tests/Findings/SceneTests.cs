using Hearsay.Core;

namespace Hearsay.Study.Tests.Findings;

/// <summary>What nobody known takes part in is one fact where articles tell of the same thing.</summary>
public sealed class SceneTests : IDisposable
{
    private readonly Corpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    private static ClaimDraft Dead(int low, double high, string evidence) => new(evidence) { Count = ("deaths", low, high), Voices = [evidence[..4]], Mentions = ["Velmar", "Osk"] };

    private double Voices(Claim claim) => _corpus.Findings.Claim(claim.Id)!.Support.Voices;

    [Fact]
    public void Deaths_of_one_scene_told_by_two_voices_are_one_fact_with_both()
    {
        var first = _corpus.Tell("Post", "2021-03-02", Dead(12, double.PositiveInfinity, "Doctors counted at least 12 dead on the quay."))[0];
        _corpus.Tell("Herald", "2021-03-02", Dead(14, 14, "Police said 14 died on the quay."));
        Assert.Equal(2, Voices(first));
    }

    [Fact]
    public void Counts_that_cannot_both_hold_are_not_one_fact_even_by_way_of_a_third()
    {
        var first = _corpus.Tell("Post", "2021-03-02", Dead(14, 14, "Doctors counted 14 dead on the quay."))[0];
        _corpus.Tell("Herald", "2021-03-02", Dead(12, double.PositiveInfinity, "Police said at least 12 died on the quay."));
        _corpus.Tell("Star", "2021-03-02", Dead(30, 40, "Union men spoke of 30 to 40 dead on the quay."));
        Assert.Equal(2, Voices(first));
    }

    [Fact]
    public void A_count_with_room_is_one_fact_with_the_last_of_counts_that_rose()
    {
        var first = _corpus.Tell("Post", "2021-03-02", Dead(12, double.PositiveInfinity, "Police counted at least 12 dead on the quay of Velmar."))[0];
        _corpus.Tell("Star", "2021-03-02", Dead(12, 12, "Harbour guards counted twelve dead on the quay of Velmar."));
        _corpus.Tell("Herald", "2021-03-03", Dead(14, 14, "Doctors counted 14 dead on the quay of Velmar."));
        Assert.Equal(2, Voices(first));
    }

    [Theory]
    [InlineData("2021-03-03", "No minor was among them, the nurses saw only men of Velmar on the quay.", 1)]
    [InlineData("2021-03-03", "Minors were treated well, the nurses saw only men of Velmar on the quay.", 0)]
    [InlineData("2021-03-20", "No minor was among them, the nurses saw only men of Velmar on the quay.", 0)]
    public void That_nobody_of_a_kind_was_among_them_stands_against_what_befell_one(string day, string denial, int expected)
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Nurses saw men of Velmar drag a boy into a van on the quay.") { Type = EventType.Coerce, Target = "boy of fourteen", Voices = ["Nurses"], Mentions = ["Velmar", "Osk"] });
        _corpus.Tell("Herald", day, new ClaimDraft(denial) { Voices = ["Osk"], Mentions = ["Velmar", "Osk"] });
        Assert.Equal(expected, _corpus.Findings.Discrepancies.Count);
    }

    [Fact]
    public void A_statement_told_in_other_words_is_one_fact()
    {
        var first = _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Foreign instructors train fighters of Moss in a sawmill near Kell.") { Voices = ["Osk"], Mentions = ["Moss"] })[0];
        _corpus.Tell("Herald", "2021-03-03", new ClaimDraft("In a sawmill near Kell fighters of Moss are drilled by instructors from abroad.") { Voices = ["Dell"], Mentions = ["Moss"] });
        _corpus.Tell("Star", "2021-03-03", new ClaimDraft("The harbour council approved its budget for another year.") { Voices = ["Ruz"], Mentions = ["Moss"] });
        Assert.Equal(2, Voices(first));
    }

    [Fact]
    public void A_figure_that_is_called_false_stands_against_it()
    {
        _corpus.Tell("Post", "2021-03-02", Dead(140, 140, "Lawyers count 140 dead on the quay."));
        _corpus.Tell("Herald", "2021-03-02", Dead(140, 140, "Ministry calls 140 dead on the quay false."));
        Assert.Equal(Study.Discrepancies.DiscrepancyType.Polarity, Assert.Single(_corpus.Findings.Discrepancies).Type);
    }
}
