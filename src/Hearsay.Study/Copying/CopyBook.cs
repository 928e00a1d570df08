using System.Globalization;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Voices;

namespace Hearsay.Study.Copying;

/// <summary>
/// Which outlets of a record copy each other, by what they count and date alike and wrongly: counts of what one actor has in a month, and
/// the days of one deed in a month. Goes on as claims come and go; only where two outlets hardly ever disagree is the whole looked at
/// (<see cref="CopyFinder"/>). In a record where no two outlets tell ten such things in common nothing is found.
/// </summary>
/// <param name="bounds">How much is looked at.</param>
internal sealed class CopyBook(StudyBounds bounds)
{
    private const int FewestItems = 10;
    private const int Steps = 20; // of probability: not every article moves it, and what rests on it

    private readonly Dictionary<string, Dictionary<string, SortedDictionary<string, string>>> _items = new(StringComparer.Ordinal); // item -> outlet -> claim -> value
    private readonly Dictionary<string, int> _outlets = new(StringComparer.Ordinal); // outlet -> items
    private readonly Dictionary<string, SortedSet<(ulong Hash, string Item)>> _shared = new(StringComparer.Ordinal); // outlet -> items of which others speak too
    private readonly Dictionary<(string One, string Other), (int Common, int Same)> _pairs = []; // items of which both speak, and to which both give one value

    /// <param name="change">Of claims that reach the threshold.</param>
    public void Update(ClaimChange change)
    {
        var (gone, fresh) = (change.Gone.Where(IsCounted).ToArray(), change.New.Where(IsCounted).ToArray());
        var told = gone.Concat(fresh).Select(claim => (Claim: claim, Said: Assert(claim))).Where(told => told.Said is not null).ToArray();
        var touched = told.Select(said => said.Said!.Item).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var item in touched) Count(item, -1);
        foreach (var claim in gone)
            if (Assert(claim) is { } said) Remove(claim, said);
        foreach (var claim in fresh)
            if (Assert(claim) is { } said) Put(claim, said);
        foreach (var item in touched) Count(item, 1);
    }

    /// <summary>How probably one of two outlets copies the other, by their keys; those that do not are left out.</summary>
    public IReadOnlyDictionary<(string, string), double> Habits()
    {
        var outlets = _outlets.Where(outlet => outlet.Value >= FewestItems).OrderByDescending(outlet => outlet.Value).ThenBy(outlet => outlet.Key, StringComparer.Ordinal)
            .Take(bounds.Outlets).Select(outlet => outlet.Key).ToHashSet(StringComparer.Ordinal);
        var suspects = _pairs.Where(pair => SourceGroups.MayCopy(pair.Value.Common, pair.Value.Same) && outlets.Contains(pair.Key.One) && outlets.Contains(pair.Key.Other))
            .SelectMany(pair => new[] { pair.Key.One, pair.Key.Other }).ToHashSet(StringComparer.Ordinal);
        if (suspects.Count == 0) return new Dictionary<(string, string), double>();
        return CopyFinder.Find(Said(outlets, suspects)).Probabilities.Select(pair => (pair.Key, Value: Math.Round(pair.Value * Steps) / Steps))
            .Where(pair => pair.Value > 0).ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    /// <summary>What outlets say of the items of which a suspect and somebody else speak: no other item can tell a copy from a witness.</summary>
    private IEnumerable<Assertion> Said(HashSet<string> outlets, HashSet<string> suspects) =>
        from item in suspects.SelectMany(suspect => _shared[suspect].Take(bounds.Items)).Select(shared => shared.Item).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let said = _items[item].Where(said => outlets.Contains(said.Key)).OrderBy(said => said.Key, StringComparer.Ordinal).ToArray()
        where said.Length > 1
        from one in said
        select new Assertion(item, one.Key, ValueOf(one.Value));

    private static bool IsCounted(Claim claim) => claim.Comment is null;

    private void Put(Claim claim, Assertion said)
    {
        if (!_items.TryGetValue(said.Item, out var item)) _items[said.Item] = item = new(StringComparer.Ordinal);
        if (!item.TryGetValue(said.Source, out var values)) item[said.Source] = values = new(StringComparer.Ordinal);
        values[claim.Id] = said.Value;
    }

    private void Remove(Claim claim, Assertion said)
    {
        var values = _items[said.Item][said.Source];
        values.Remove(claim.Id);
        if (values.Count == 0) _items[said.Item].Remove(said.Source);
    }

    /// <summary>Counts what the outlets say of an item, or takes it off again.</summary>
    private void Count(string item, int step)
    {
        if (!_items.TryGetValue(item, out var outlets)) return;
        if (outlets.Count == 0) _items.Remove(item);
        var said = outlets.Select(outlet => (Outlet: outlet.Key, Value: ValueOf(outlet.Value))).OrderBy(outlet => outlet.Outlet, StringComparer.Ordinal).ToArray();
        for (var at = 0; at < said.Length; at++)
        {
            _outlets[said[at].Outlet] = _outlets.GetValueOrDefault(said[at].Outlet) + step;
            if (said.Length > 1) Share(said[at].Outlet, item, step);
            for (var along = at + 1; along < said.Length; along++)
            {
                var (common, same) = _pairs.GetValueOrDefault((said[at].Outlet, said[along].Outlet));
                _pairs[(said[at].Outlet, said[along].Outlet)] = (common + step, same + (said[at].Value == said[along].Value ? step : 0));
            }
        }
    }

    private void Share(string outlet, string item, int step)
    {
        if (!_shared.TryGetValue(outlet, out var items)) _shared[outlet] = items = [];
        if (step > 0) items.Add((WordRuns.HashOf(item), item));
        else items.Remove((WordRuns.HashOf(item), item));
    }

    /// <summary>Of several values that one outlet gives the one of the last claim.</summary>
    private static string ValueOf(SortedDictionary<string, string> values) => values.Last().Value;

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
