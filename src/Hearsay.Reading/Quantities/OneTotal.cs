using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>An assembly has one number of seats: where a text names it once ("47 out of 150 seats"), its other holdings are out of it too.</summary>
internal static class OneTotal
{
    public static IReadOnlyList<Quantity> Fill(List<Quantity> quantities)
    {
        double? total = null;
        foreach (var quantity in quantities)
        {
            if (quantity is not { Of: "seats", Total: { } whole }) continue;
            if (total is { } known && known != whole) return quantities;
            total = whole;
        }

        return total is null ? quantities
            : [.. quantities.Select(quantity => quantity is { Of: "seats", Total: null, Holder: not null, Value: { } held } && held < total ? quantity with { Total = total } : quantity)];
    }
}
