using System.Globalization;
using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// Two counts of one thing that cannot both hold: intervals that share no number, told within two days of each other. A later and
/// higher count of what grows with time replaces the earlier one and is no discrepancy; neither are parts of different wholes.
/// </summary>
internal static class CountConflict
{
    /// <summary>The most that lie between two reports of one count.</summary>
    public const int Days = 2;

    private const int MostCompared = 40;

    /// <param name="counts">In the order of report.</param>
    /// <param name="scene">Null where the documents need not tell of the same thing.</param>
    public static IEnumerable<Discrepancy> Among(Claim[] counts, Scene? scene, Func<Claim, Claim, bool> areCompared)
    {
        for (var i = 0; i < counts.Length; i++)
            for (var j = i + 1; j < counts.Length && j - i <= MostCompared; j++)
                if (areCompared(counts[i], counts[j]) && SameTime(counts[i], counts[j]) && Conflict(counts[i], counts[j]) is { } found
                    && (scene is null || scene.MayBeOneThing(counts[i], counts[j]) || (counts[i].Quantity!.Of == "turnout" && scene.MayBeOneVote(counts[i], counts[j]))))
                    yield return found;
    }

    public static bool IsHeld(Claim claim) => claim.Quantity?.Holder?.Actor is { } holder && !holder.Contains('@', StringComparison.Ordinal);

    /// <summary>Of neighbouring days, and of crowds on days of which nothing is said, both must have the names: there are bombs and rallies every day.</summary>
    private static bool SameTime(Claim one, Claim other)
    {
        if (WindowOf(one) is not { } first || WindowOf(other) is not { } second || !first.Meets(second)) return false;
        var isSure = IsStated(one) && IsStated(other) ? one.Time.Start == other.Time.Start || one.Time.Start != one.Time.End || other.Time.Start != other.Time.End : one.Published == other.Published || CountedThings.ClassOf(one.Quantity!.Of) != "attendees";
        return isSure || one.Quantity!.Holder?.Actor is not null || NameWords.AreNamedInBoth(one.Evidence.Text, other.Evidence.Text);
    }

    private static bool IsStated(Claim claim) => claim.Time is { Basis: TimeBasis.Text, Start: not null };

    /// <summary>A toll is told again for days after what it is of.</summary>
    private static FactWindow? WindowOf(Claim count)
    {
        const int DaysOfToll = 10;
        var window = FactWindow.OfHappening(count);
        return window is { } days && !IsStated(count) && NameFolding.Fold(count.Evidence.Text).Split(' ').Any(word => word is "toll" or "number") ? days with { First = days.First - DaysOfToll } : window;
    }

    private static Discrepancy? Conflict(Claim one, Claim other)
    {
        if (one.Document == other.Document && one.Evidence.Span.Overlaps(other.Evidence.Span)) return null;
        if (!AreApart(one, other) || Scene.HaveOneVoice(one, other)) return null;
        if (one.Quantity!.Total is { } whole && other.Quantity!.Total is { } total && whole != total) return null;
        if (CountedThings.AreOfTwoAssemblies(one, other) || CountedThings.MayBePartOf(one, other) || CountedThings.MayBePartOf(other, one) || CountedThings.IsOnTop(one) || CountedThings.IsOnTop(other) || IsReplaced(one, other) || CountedThings.IsOfStretch(one) != CountedThings.IsOfStretch(other) || CountedThings.IsToCome(one) != CountedThings.IsToCome(other)) return null;
        return DiscrepancyMaker.Make(DiscrepancyType.Value, one, other,
            Sentence(DiscrepancyMaker.TellerOf(one), DiscrepancyMaker.TellerOf(other), one, other));
    }

    private static string Sentence(string teller, string second, Claim one, Claim other) => one.Quantity!.Of is "turnout" or "inflation" or "unemployment"
        ? $"{teller} put {one.Quantity.Of} at {Words(one)} percent, {second} at {Words(other)}."
        : $"{teller} counted {Words(one)}, {second} {Words(other)} {one.Quantity.Of}.";

    /// <summary>No number lies in both.</summary>
    public static bool AreApart(Claim one, Claim other)
    {
        var ((low, high), (least, most)) = (Bounds(one), Bounds(other));
        return high < least || most < low;
    }

    /// <summary>The number went up from one day to the next: the later count stands. Claims come in the order of report.</summary>
    private static bool IsReplaced(Claim earlier, Claim later) =>
        later.Published > earlier.Published && later.Quantity!.Of is not ("inflation" or "unemployment" or "attendees" or "protesters" or "strikers") && Bounds(later).Low >= Bounds(earlier).High && earlier.Quantity!.Holder is null;

    public static (double Low, double High) Bounds(Claim claim) =>
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
