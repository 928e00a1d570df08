using Hearsay.Core;
using Hearsay.Study.Grading;

namespace Hearsay.Study.Tests.Findings;

/// <summary>Grades and verdicts as an analyst gives them, on the desk or in the terminal.</summary>
public sealed class GradeBookTests : IDisposable
{
    private readonly Corpus _corpus = new();

    private static Signature Amira { get; } = new("Amira", "saw the papers");

    private static ClaimDraft Seats { get; } = new("Dawn won 41 seats.") { Count = ("seats", 41, 41), Source = "Dawn" };

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void A_given_grade_stands_beside_the_computed_one_in_the_same_findings()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Seats)[0];
        var findings = _corpus.Findings;
        Assert.Null(findings.GradeOf(claim.Id)!.Given);
        GradeBook.GradeClaim(_corpus.Store, findings, (claim.Id, "2"), Amira);
        GradeBook.GradeOutlet(_corpus.Store, findings, ("Post", "b"), Amira);
        Assert.Equal(('3', '2', "Amira", "saw the papers"), (findings.GradeOf(claim.Id)!.Computed, findings.GradeOf(claim.Id)!.Given!.Grade, findings.GradeOf(claim.Id)!.Given!.Author, findings.GradeOf(claim.Id)!.Given!.Reason));
        Assert.Equal(('F', 'B'), (findings.GradeOfOutlet("Post").Computed, findings.GradeOfOutlet("Post").Given!.Grade));
    }

    [Fact]
    public void A_verdict_is_seen_at_once_and_the_last_one_stands()
    {
        var first = _corpus.Tell("Post", "2021-03-02", Seats)[0];
        _corpus.Tell("Herald", "2021-03-02", Seats with { Evidence = "Dawn has 46 seats.", Count = ("seats", 46, 46) });
        var findings = _corpus.Findings;
        var found = Assert.Single(findings.Discrepancies);
        GradeBook.Judge(_corpus.Store, findings, (found.Id, VerdictState.Explained, null), Amira);
        GradeBook.Judge(_corpus.Store, findings, (found.Id, VerdictState.Settled, first.Id), Amira);
        Assert.Equal((VerdictState.Settled, first.Id), (findings.VerdictOn(found)!.State, findings.VerdictOn(found)!.Holds));
    }

    [Theory]
    [InlineData("", "because")]
    [InlineData("Amira", " ")]
    [InlineData(null, "because")]
    public void Nothing_is_taken_without_author_and_reason(string? author, string? reason) => Assert.Throws<ArgumentException>(() => new Signature(author, reason));

    [Fact]
    public void What_is_no_grade_or_not_there_is_refused()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Seats)[0];
        var findings = _corpus.Findings;
        Assert.Throws<ArgumentException>(() => GradeBook.GradeClaim(_corpus.Store, findings, (claim.Id, "7"), Amira));
        Assert.Throws<ArgumentException>(() => GradeBook.GradeClaim(_corpus.Store, findings, ("none", "1"), Amira));
        Assert.Throws<ArgumentException>(() => GradeBook.GradeOutlet(_corpus.Store, findings, ("Nowhere Times", "A"), Amira));
        Assert.Throws<ArgumentException>(() => GradeBook.Judge(_corpus.Store, findings, ("none", VerdictState.Open, null), Amira));
        Assert.Equal(1, _corpus.Store.LastEntry);
    }

    [Fact]
    public void Findings_stay_current_over_grades_but_not_over_corrections()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Seats)[0];
        var findings = _corpus.Findings;
        GradeBook.GradeClaim(_corpus.Store, findings, (claim.Id, "2"), Amira);
        Assert.True(findings.IsCurrent);
        Record.Corrections.CorrectionLog.Add(_corpus.Store, (Record.Corrections.ActorCorrectionKind.Rename, "dawn", "Dawn Movement"), "Amira");
        Assert.False(findings.IsCurrent);
    }
}
