using System.Globalization;

namespace Hearsay.Study.Discrepancies;

/// <summary>Whether two days that are told of one thing cannot both hold.</summary>
internal static class DayConflict
{
    /// <summary>The most that lie between two reports of one thing.</summary>
    public const int Days = 3;

    private const int Nearest = 2;
    private const int Farthest = 7;

    public static bool IsBetween((Claim Claim, DateOnly Day) one, (Claim Claim, DateOnly Day) other, Scene scene) =>
        Math.Abs(other.Day.DayNumber - one.Day.DayNumber) is >= Nearest and <= Farthest
        && !Scene.HaveOneVoice(one.Claim, other.Claim) && scene.Likeness.AreLike(one.Claim.Document, other.Claim.Document) && !scene.AreApart(one.Claim, other.Claim);

    public static Discrepancy Make((Claim Claim, DateOnly Day) one, (Claim Claim, DateOnly Day) other) => DiscrepancyMaker.Make(
        DiscrepancyType.Time, one.Claim, other.Claim, string.Create(CultureInfo.InvariantCulture, $"{DiscrepancyMaker.TellerOf(one.Claim)} dated it {one.Day:yyyy-MM-dd}, {DiscrepancyMaker.TellerOf(other.Claim)} {other.Day:yyyy-MM-dd}."));
}
