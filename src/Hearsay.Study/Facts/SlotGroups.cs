namespace Hearsay.Study.Facts;

/// <summary>
/// Which claims under one key of slots are one fact: those whose windows meet. A wide window joins narrow ones only where a single fact is in
/// reach, so that "in 2020" does not tie a year together.
/// </summary>
internal sealed class SlotGroups
{
    private readonly List<(FactWindow Window, FactNode Lead)> _facts = [];

    /// <summary>For each bearer the first of its fact.</summary>
    /// <param name="bearers">Narrow windows first, in the order of days; then wide ones.</param>
    public static FactNode[] LeadsOf(List<FactNode> bearers)
    {
        var groups = new SlotGroups();
        var leads = new FactNode[bearers.Count];
        for (var at = 0; at < leads.Length; at++)
        {
            var window = bearers[at].Window!.Value;
            leads[at] = window.IsNarrow ? groups.JoinLast(window, bearers[at]) : groups.JoinOnly(window, bearers[at]);
        }

        return leads;
    }

    private FactNode JoinLast(FactWindow window, FactNode node) =>
        _facts.Count > 0 && _facts[^1].Window.Meets(window) ? Extend(_facts.Count - 1, window) : Begin(window, node);

    private FactNode JoinOnly(FactWindow window, FactNode node)
    {
        var met = -1;
        for (var fact = 0; fact < _facts.Count; fact++)
        {
            if (!_facts[fact].Window.Meets(window)) continue;
            if (met >= 0) return node;
            met = fact;
        }

        return met >= 0 ? Extend(met, window) : Begin(window, node);
    }

    private FactNode Begin(FactWindow window, FactNode node)
    {
        _facts.Add((window, node));
        return node;
    }

    private FactNode Extend(int fact, FactWindow window)
    {
        _facts[fact] = (_facts[fact].Window.Shared(window), _facts[fact].Lead);
        return _facts[fact].Lead;
    }
}
