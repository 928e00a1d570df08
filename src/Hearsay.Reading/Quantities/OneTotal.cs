using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>An assembly has one number of seats: where a text names it once ("47 out of 150 seats", "the 150-seat chamber"), its other holdings are out of it too.</summary>
internal static class OneTotal
{
    public static IReadOnlyList<Quantity> Fill(List<Quantity> quantities)
    {
        double? total = null;
        var most = quantities.Where(quantity => quantity.Of == "seats").Max(quantity => quantity.Value);
        foreach (var quantity in quantities)
        {
            if (quantity is { Total: null } && quantity.Value < most) continue; // "the National Congress" with some of the seats is a party
            if (quantity.Of != "seats" || (quantity.Total ?? (IsAssembly(quantity.Holder) ? quantity.Value : null)) is not { } whole) continue;
            if (total is { } known && known != whole) return quantities;
            total = whole;
        }

        return total is null ? quantities
            : [.. quantities.Select(quantity => quantity is { Of: "seats", Total: null, Holder: not null, Value: { } held } && held < total ? quantity with { Total = total } : quantity)];
    }

    private static bool IsAssembly(ActorRef? holder) => holder is not null && (SeatWords.IsAssembly(holder.Text.AsSpan(holder.Text.LastIndexOf(' ') + 1)) || (holder.Text.Split(' ') is [var head, "of", ..] && SeatWords.IsAssembly(head) && !head.Equals("congress", StringComparison.OrdinalIgnoreCase)));
}
