using Hearsay.Web.Networks;

namespace Hearsay.Web.Views;

/// <summary>The network, and how its ties stand on one day, the strongest first.</summary>
/// <param name="Until">The day.</param>
public sealed record NetworkView(Network Network, DateOnly Until, IReadOnlyList<NetworkTieRow> Ties)
{
    private const double Faint = 0.1; // weight below which a tie is no longer shown

    public static NetworkView Of(Network network, DateOnly? until)
    {
        ArgumentNullException.ThrowIfNull(network);
        var day = until is null || until > network.Last ? network.Last : until < network.First ? network.First : until.Value;
        var names = network.Nodes.ToDictionary(node => node.Id, node => node.Name, StringComparer.Ordinal);
        return new NetworkView(network, day, [.. network.Ties.Select(tie => (Tie: tie, On: tie.On(day))).Where(pair => pair.On.Weight >= Faint)
            .OrderByDescending(pair => pair.On.Weight).ThenBy(pair => pair.Tie.A, StringComparer.Ordinal)
            .Select(pair => new NetworkTieRow(pair.Tie.A, names[pair.Tie.A], pair.Tie.B, names[pair.Tie.B], Math.Round(pair.On.Value, 3), Math.Round(pair.On.Weight, 2), pair.Tie.Moments.Count))]);
    }
}
