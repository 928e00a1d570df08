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

    /// <summary>Counts of what one known holder has; the first for each pair of documents, unless these also give counts that agree.</summary>
    private static IEnumerable<Discrepancy> Held(Scene scene)
    {
        foreach (var group in Counts(scene).Where(IsHeld).GroupBy(claim => (claim.Quantity!.Of, claim.Quantity.Holder!.Actor)))
        {
            var byDocument = group.ToLookup(claim => claim.Document, StringComparer.Ordinal);
            foreach (var found in Pairs(group, CountedThings.IsManifold(group.Key.Of) ? null : scene.Likeness).DistinctBy(found => (found.First.Document, found.Second.Document)))
                if (found.First.Document == found.Second.Document || !byDocument[found.First.Document].Any(mine => byDocument[found.Second.Document].Any(theirs => !AreApart(mine, theirs))))
                    yield return found;
        }
    }

    private static IEnumerable<Claim> Counts(Scene scene) => scene.Facts.Where(fact => fact.Kind == ClaimKind.Quantity).SelectMany(fact => fact.Claims);

    /// <summary>Counts without a holder belong to what their documents tell of, if each document has but one such count.</summary>
    private static IEnumerable<Discrepancy> Unheld(Scene scene)
    {
        var counts = Counts(scene).Where(IsUnheld)
            .GroupBy(claim => (claim.Document, claim.Quantity!.Of)).Where(group => group.Select(Bounds).Distinct().Count() == 1)
            .Select(group => group.First()).GroupBy(claim => claim.Quantity!.Of);
        return counts.SelectMany(group => Pairs(group, scene.Likeness));
    }

    /// <param name="likeness">Null where the documents need not tell of the same thing.</param>
    private static IEnumerable<Discrepancy> Pairs(IEnumerable<Claim> counts, DocumentLikeness? likeness)
    {
        var ordered = counts.Order(ReportOrder.Instance).ToArray();
        for (var i = 0; i < ordered.Length; i++)
            for (var j = i + 1; j < ordered.Length && Scene.DaysBetween(ordered[i], ordered[j]) <= Days && j - i <= MostCompared; j++)
                if (SameTime(ordered[i], ordered[j]) && Conflict(ordered[i], ordered[j]) is { } found
                    && (likeness is null || likeness.AreLike(ordered[i].Document, ordered[j].Document)))
                    yield return found;
    }

    private static bool IsUnheld(Claim claim) =>
        claim.Quantity is { } count && !CountedThings.IsManifold(count.Of) && !IsHeld(claim);

    private static bool IsHeld(Claim claim) => claim.Quantity?.Holder?.Actor is { } holder && !holder.Contains('@', StringComparison.Ordinal);

    private static bool SameTime(Claim one, Claim other) =>
        FactWindow.OfHappening(one) is { } first && FactWindow.OfHappening(other) is { } second && first.Meets(second);

    private static Discrepancy? Conflict(Claim one, Claim other)
    {
        if (one.Document == other.Document && one.Evidence.Span.Overlaps(other.Evidence.Span)) return null;
        if (!AreApart(one, other) || Scene.HaveOneVoice(one, other)) return null;
        if (one.Quantity!.Total is { } whole && other.Quantity!.Total is { } total && whole != total) return null;
        if (Scene.DaysBetween(one, other) is not { } days || days > Days || IsReplaced(one, other)) return null;
        return DiscrepancyMaker.Make(DiscrepancyType.Value, one, other,
            $"{one.Chain[^1].Name} counts {Words(one)}, {other.Chain[^1].Name} {Words(other)} {one.Quantity!.Of}.");
    }

    /// <summary>No number lies in both.</summary>
    private static bool AreApart(Claim one, Claim other)
    {
        var ((low, high), (least, most)) = (Bounds(one), Bounds(other));
        return high < least || most < low;
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
