using System.Globalization;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Voices;

namespace Hearsay.Study.Copying;

/// <summary>
/// Which outlets of a record copy each other, by what they count and date alike and wrongly: counts of what one actor has in a month, and
/// the days of one deed in a month. Corroboration takes its probabilities from here. In a record where no two outlets tell ten
/// such things in common nothing is found.
/// </summary>
internal static class CopyHabits
{
    private const int FewestItems = 10;
    private const int MostOutlets = 300; // those that tell most: pairs grow with the square

    public static IReadOnlyDictionary<(string, string), double> Of(IEnumerable<Claim> claims)
    {
        var told = claims.Where(claim => claim.Comment is null).Select(Assert).OfType<Assertion>().ToArray();
        var outlets = told.GroupBy(said => said.Source, StringComparer.Ordinal).Select(group => (Outlet: group.Key, Items: group.Select(said => said.Item).Distinct().Count()))
            .Where(outlet => outlet.Items >= FewestItems).OrderByDescending(outlet => outlet.Items).ThenBy(outlet => outlet.Outlet, StringComparer.Ordinal)
            .Take(MostOutlets).Select(outlet => outlet.Outlet).ToHashSet(StringComparer.Ordinal);
        return outlets.Count < 2 ? new Dictionary<(string, string), double>() : CopyFinder.Find(told.Where(said => outlets.Contains(said.Source))).Probabilities;
    }

    private static Assertion? Assert(Claim claim) => claim switch
    {
        { Quantity: { Holder.Actor: { } holder } count } => Of(claim, $"{count.Of}|{holder}", string.Create(CultureInfo.InvariantCulture, $"{count.Low}-{count.High}")),
        { Event: { Auxiliary: Auxiliary.None, Source: [{ Actor: { } doer }, ..] } deed, Time: { Basis: TimeBasis.Text, Start: { } day } } when claim.Time.End == day =>
            Of(claim, $"{deed.Type}|{Trigger.StemOf(claim)}|{doer}|{(deed.Target.Count > 0 ? deed.Target[0].Actor : null)}", day.ToString("O", CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static Assertion? Of(Claim claim, string item, string value) =>
        (claim.Time.Start ?? claim.Published) is { } day ? new Assertion(string.Create(CultureInfo.InvariantCulture, $"{item}|{day:yyyy-MM}"), VoiceKey.OfOutlet(claim.Chain[0].Name), value) : null;
}
