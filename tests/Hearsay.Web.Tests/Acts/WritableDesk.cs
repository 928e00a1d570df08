namespace Hearsay.Web.Tests.Acts;

/// <summary>The river's desk, to be written on by one test.</summary>
public sealed class WritableDesk() : DeskFixture(River.Store())
{
    /// <summary>The places that the desk was asked to read again.</summary>
    public List<string> Retried { get; } = [];

    /// <summary>An ingest runs: nothing is read again.</summary>
    public bool IsBusy { get; set; }

    protected override DeskOptions Options => new(0)
    {
        Ingest = () => new IngestState(IsBusy, 10, 3, 1, 20, 2, new Dictionary<string, int> { ["article"] = 1 }),
        Retry = places =>
        {
            if (!IsBusy) Retried.AddRange(places);
            return !IsBusy;
        },
    };
}
