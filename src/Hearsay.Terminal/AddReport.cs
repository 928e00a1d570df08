namespace Hearsay.Terminal;

/// <summary>What an add did. <paramref name="Known"/>: documents that were in the record already.</summary>
internal sealed record AddReport(int Added, int Known, int Failed, int Claims, double Seconds, IReadOnlyDictionary<string, int> FailuresByStage)
{
    public int Documents => Added + Known + Failed;
}
