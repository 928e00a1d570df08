using Hearsay.Record.Actors;
using Hearsay.Study.Discrepancies;

namespace Hearsay.Study;

/// <summary>What the answers depend on besides the record.</summary>
public sealed record FindingsOptions
{
    public static FindingsOptions Default { get; } = new();

    /// <summary>Claims less sure than this are kept but not shown by default.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>Joins the spellings of one actor over documents; null joins only equal names.</summary>
    public ActorJoiner? Joiner { get; init; }

    /// <summary>Tells places apart; empty: knows none.</summary>
    public Gazetteer Gazetteer { get; init; } = Gazetteer.Empty;

    public StudyBounds Bounds { get; init; } = new();

    /// <summary>
    /// How probably the first outlet copies the second or the second the first, 0 to 1; unknown pairs do not copy. Null: as
    /// <see cref="Copying.CopyHabits"/> finds it in the record.
    /// </summary>
    public IReadOnlyDictionary<(string, string), double>? CopyProbabilities { get; init; }
}
