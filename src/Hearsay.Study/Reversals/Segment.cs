using Hearsay.Study.Positions;

namespace Hearsay.Study.Reversals;

/// <summary>A stretch of events <c>[First, End)</c> with the weight of its friendly and hostile ones.</summary>
internal readonly record struct Segment(int First, int End, double Friendly, double Hostile)
{
    private const double Prior = 0.5; // κ
    private const double Clear = 0.8;

    /// <summary>ln m, the evidence that one hidden attitude explains the stretch.</summary>
    public double LogEvidence => LogEvidenceOf(Friendly, Hostile);

    /// <summary>1 friendly, -1 hostile, 0 mixed.</summary>
    public int Label => Beta.Tail(0.5, Prior + Friendly, Prior + Hostile) switch
    {
        >= Clear => 1,
        <= 1 - Clear => -1,
        _ => 0,
    };

    /// <summary>K: how much better two attitudes explain this stretch and another than one does.</summary>
    public double EvidenceOfChange(Segment next) =>
        Math.Exp(LogEvidence + next.LogEvidence - LogEvidenceOf(Friendly + next.Friendly, Hostile + next.Hostile));

    private static double LogEvidenceOf(double friendly, double hostile) =>
        Beta.LogFunction(Prior + friendly, Prior + hostile) - Beta.LogFunction(Prior, Prior);
}
