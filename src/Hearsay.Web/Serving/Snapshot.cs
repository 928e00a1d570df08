using Hearsay.Study;
using Hearsay.Web.Networks;
using Hearsay.Web.Views;

namespace Hearsay.Web.Serving;

/// <summary>Findings with what is worked out of them once: the first screen sums up the whole record.</summary>
/// <param name="entered">Number of the newest entry of a person that they hold.</param>
internal sealed class Snapshot(Findings findings, long entered)
{
    private readonly Lazy<Network> _network = new(() => Network.Of(findings));
    private readonly Lazy<IReadOnlyList<OutletLink>> _outletLinks = new(() => OutletsView.LinksOf(findings));

    private StartView? _start;

    public long Entered => entered;

    public Findings Findings => findings;

    /// <summary>Made before anything was read.</summary>
    public bool IsEmpty => findings.Documents.Count == 0;

    public StartView Start => _start ??= StartView.Of(findings, Network);

    public Network Network => _network.Value;

    public IReadOnlyList<OutletLink> OutletLinks => _outletLinks.Value;

    /// <summary>Works out what the first screen shows, and in the background the rest that else the first visitor of a page would wait for.</summary>
    public void WorkOut()
    {
        _ = Start;
        _ = Task.Run(() => (_outletLinks.Value, findings.SeatLists, findings.Facts is [var fact, ..] ? findings.GradeOf(fact.Head.Id) : null));
    }
}
