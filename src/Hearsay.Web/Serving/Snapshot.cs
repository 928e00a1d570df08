using Hearsay.Study;
using Hearsay.Web.Views;

namespace Hearsay.Web.Serving;

/// <summary>Findings with what is worked out of them once: the first screen sums up the whole record.</summary>
internal sealed class Snapshot(Findings findings)
{
    private readonly Lazy<StartView> _start = new(() => StartView.Of(findings));

    public Findings Findings => findings;

    public StartView Start => _start.Value;
}
