namespace Hearsay.Web;

/// <summary>How far an ingest has come; the last one's end once it has finished.</summary>
/// <param name="Expected">Pages that it will meet, as far as could be counted.</param>
/// <param name="Known">Documents that the record held already.</param>
/// <param name="FailuresByStage">Of this ingest.</param>
public sealed record IngestState(bool IsRunning, int Expected, int Added, int Known, int Claims, double Seconds, IReadOnlyDictionary<string, int> FailuresByStage)
{
    public int Failed => FailuresByStage.Values.Sum();

    public int Done => Added + Known + Failed;

    public double PerSecond => Done / Math.Max(0.001, Seconds);

    /// <summary>Null when it is done or nothing is known of what is to come.</summary>
    public double? SecondsLeft => IsRunning && Expected > Done && Done > 0 ? (Expected - Done) / PerSecond : null;
}
