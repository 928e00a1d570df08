using System.Globalization;
using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// Two counts of one thing that cannot both hold: intervals that share no number, told within two days of each other. A later and
/// higher count of what grows with time replaces the earlier one and is no discrepancy; neither are parts of different wholes.
/// </summary>
internal static class ValueDiscrepancy
{
    private const int Days = 2;
    private const int MostCompared = 40;

    public static IEnumerable<Discrepancy> Find(Scene scene) => Held(scene).Concat(Unheld(scene));

    /// <summary>Counts with one known holder are one fact.</summary>
    private static IEnumerable<Discrepancy> Held(Scene scene) => scene.Facts
        .Where(fact => fact.Kind == ClaimKind.Quantity && fact.Claims.Count > 1)
        .Select(fact => FirstPair(fact.Claims, Conflict)).OfType<Discrepancy>();

    /// <summary>Counts without a holder belong to what their documents tell of, if each document has but one such count.</summary>
    private static IEnumerable<Discrepancy> Unheld(Scene scene)
    {
        var counts = scene.Facts.Where(fact => fact.Kind == ClaimKind.Quantity).SelectMany(fact => fact.Claims).Where(IsUnheld)
            .GroupBy(claim => (claim.Document, claim.Quantity!.Of)).Where(group => group.Select(Bounds).Distinct().Count() == 1)
            .Select(group => group.First()).GroupBy(claim => claim.Quantity!.Of);
        foreach (var group in counts)
        {
            var ordered = group.Order(ReportOrder.Instance).ToArray();
            for (var i = 0; i < ordered.Length; i++)
                for (var j = i + 1; j < ordered.Length && Scene.DaysBetween(ordered[i], ordered[j]) <= Days && j - i <= MostCompared; j++)
                    if (SameTime(ordered[i], ordered[j]) && scene.Likeness.AreLike(ordered[i].Document, ordered[j].Document) && Conflict(ordered[i], ordered[j]) is { } found)
                        yield return found;
        }
    }

    private static bool IsUnheld(Claim claim) => claim.Quantity?.Holder?.Actor is not { } holder || holder.Contains('@', StringComparison.Ordinal);

    private static bool SameTime(Claim one, Claim other) =>
        FactWindow.OfHappening(one) is { } first && FactWindow.OfHappening(other) is { } second && first.Meets(second);

    private static Discrepancy? FirstPair(IReadOnlyList<Claim> claims, Func<Claim, Claim, Discrepancy?> conflict)
    {
        for (var i = 0; i < claims.Count && i < MostCompared; i++)
            for (var j = i + 1; j < claims.Count && j < MostCompared; j++)
                if (conflict(claims[i], claims[j]) is { } found) return found;
        return null;
    }

    private static Discrepancy? Conflict(Claim one, Claim other)
    {
        if (one.Document == other.Document && one.Evidence.Span.Overlaps(other.Evidence.Span)) return null;
        var ((low, high), (least, most)) = (Bounds(one), Bounds(other));
        if (!(high < least || most < low) || Scene.HaveOneVoice(one, other)) return null;
        if (one.Quantity!.Total is { } whole && other.Quantity!.Total is { } total && whole != total) return null;
        if (Scene.DaysBetween(one, other) is not { } days || days > Days || IsReplaced(one, other)) return null;
        return DiscrepancyMaker.Make(DiscrepancyType.Value, one, other,
            $"{one.Chain[^1].Name} counts {Words(one)}, {other.Chain[^1].Name} {Words(other)} {one.Quantity!.Of}.");
    }

    /// <summary>The number went up from one day to the next: the later count stands. Claims come in the order of report.</summary>
    private static bool IsReplaced(Claim earlier, Claim later) =>
        later.Published > earlier.Published && Bounds(later).Low >= Bounds(earlier).High && earlier.Quantity!.Holder is null;

    private static (double Low, double High) Bounds(Claim claim) =>
        (claim.Quantity!.Low ?? double.NegativeInfinity, claim.Quantity!.High ?? double.PositiveInfinity);

    private static string Words(Claim claim)
    {
        var quantity = claim.Quantity!;
        string Number(double? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
        if (quantity.Low == quantity.High) return Number(quantity.Low);
        if (quantity.High is null) return $"at least {Number(quantity.Low)}";
        return quantity.Low is null ? $"at most {Number(quantity.High)}" : $"{Number(quantity.Low)} to {Number(quantity.High)}";
    }
}
