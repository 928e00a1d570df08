using Hearsay.Record.Corrections;

namespace Hearsay.Study.Actors;

/// <summary>Says by hand that a name is another's in some documents.</summary>
public static class BearerSplit
{
    /// <summary>The correction for the log.</summary>
    /// <param name="documents">Ids.</param>
    /// <exception cref="ArgumentException">The documents do not show the actor, or no others do.</exception>
    public static (ActorCorrectionKind Kind, string Actor, string Value) Of(Findings findings, RecordActor actor, IReadOnlyList<string> documents)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(documents);
        return HandParts.Correction(findings, actor, documents);
    }
}
