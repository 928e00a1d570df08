using Hearsay.Study;
using Hearsay.Web.Views;

namespace Hearsay.Web.Serving;

/// <summary>Findings with what is worked out of them once: the first screen sums up the whole record.</summary>
/// <param name="entered">Number of the newest entry of a person that they hold.</param>
internal sealed class Snapshot(Findings findings, long entered)
{
    private readonly Lazy<StartView> _start = new(() => StartView.Of(findings));

    public long Entered => entered;

    public Findings Findings => findings;

    public StartView Start => _start.Value;
}
