using System.Runtime.InteropServices;
using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// The claims that cannot both hold, as facts come and go. Precision first: what a generalisation, a later count or another scope may
/// explain is left out, and so is what one voice says twice. Not safe for several threads.
/// </summary>
internal sealed class DiscrepancyBook
{
    private static readonly IDiscrepancyRule[] Rules =
        [new DenialOfDeedRule(), new DenialInPassageRule(), new DenialOfVoiceRule(), new HeldValueRule(), new UnheldValueRule(), new DeedTimeRule(), new StatedTimeRule(), new DoerRule(), new PlaceRule(), new KindDenialRule(), new MeasureRule(), new DenialOfStatementRule(), new AnswerRule(), new NegatedDeedRule(), new DenialOfChargeRule()];

    private const int OfOneFact = -1; // in the place of a rule: what stands against each other in one fact

    private readonly Dictionary<(int Rule, string Group), ToldGroup> _groups = [];
    private readonly Dictionary<(int Rule, string Group), Discrepancy[]> _found = []; // of groups in which something was found
    private readonly Dictionary<string, List<Discrepancy>> _pairs = new(StringComparer.Ordinal); // id -> as several groups found it
    private readonly Dictionary<Claim, (int Rule, string Group)[]> _denials = new(ReferenceEqualityComparer.Instance); // and where they stand: who is named in them may be somebody else by now
    private Listing<Discrepancy> _listing = new(Latest);

    public static IComparer<Discrepancy> Latest { get; } = Comparer<Discrepancy>.Create((x, y) =>
        (y.Second.Published ?? DateOnly.MinValue).CompareTo(x.Second.Published ?? DateOnly.MinValue) is var order and not 0 ? order : string.CompareOrdinal(x.Id, y.Id));

    /// <summary>Each pair once, the latest first.</summary>
    public IReadOnlyList<Discrepancy> All => _listing.Rows;

    /// <summary>By the ids of their claims.</summary>
    public SharedTable<Discrepancy[]> OfClaims { get; private set; } = SharedTable<Discrepancy[]>.Empty;

    /// <returns>How many claims were compared again.</returns>
    public int Update(FactChange change, Scene scene)
    {
        var touched = new HashSet<(int Rule, string Group)>();
        var (gone, made) = ToldClaim.Between(change);
        foreach (var told in gone) Remove(told, scene, touched);
        foreach (var told in made) Add(told, scene, touched);
        var (compared, moved) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var fact in change.Gone)
            if (_found.Remove((OfOneFact, fact.Name), out var before)) Note(before, moved, isFound: false);
        foreach (var fact in change.Made)
            if (PolarityRule.Of(fact, scene.Likeness).ToArray() is { Length: > 0 } found) Note(_found[(OfOneFact, fact.Name)] = found, moved, isFound: true);
        foreach (var group in touched) compared += Find(group, scene, moved);
        List(moved);
        return compared;
    }

    private void List(HashSet<string> moved)
    {
        (string Id, Discrepancy? Row)[] changes = [.. moved.Select(id => (id, _pairs.GetValueOrDefault(id)?.MinBy(found => (found.Type, found.Sentence))))];
        var claims = changes.Select(change => _listing.Find(change.Id)).Concat(changes.Select(change => change.Row)).OfType<Discrepancy>()
            .SelectMany(found => new[] { found.First.Id, found.Second.Id }).Distinct(StringComparer.Ordinal);
        var fresh = changes.Select(change => change.Row).OfType<Discrepancy>().SelectMany(found => new[] { (Claim: found.First.Id, found), (Claim: found.Second.Id, found) }).ToLookup(pair => pair.Claim, pair => pair.found, StringComparer.Ordinal);
        Discrepancy[] Of(string claim) => [.. (OfClaims.Find(claim) ?? []).Where(found => !moved.Contains(found.Id)).Concat(fresh[claim]).Order(Latest)];
        OfClaims = OfClaims.With([.. claims.Select(claim => (claim, Of(claim) is { Length: > 0 } found ? found : null))]);
        _listing = _listing.With(changes);
    }

    private void Add(ToldClaim told, Scene scene, HashSet<(int Rule, string Group)> touched)
    {
        (int Rule, string Group)[] groups = [.. GroupsOf(told, scene)];
        if (told.Side == FactSide.Against) _denials[told.Claim] = groups;
        foreach (var name in groups)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, name, out _);
            (group ??= new ToldGroup(name.Group)).Add(told);
            touched.Add(name);
        }
    }

    private void Remove(ToldClaim told, Scene scene, HashSet<(int Rule, string Group)> touched)
    {
        foreach (var name in _denials.Remove(told.Claim, out var known) ? known : GroupsOf(told, scene))
        {
            _groups[name].Remove(told);
            touched.Add(name);
        }
    }

    private static IEnumerable<(int Rule, string Group)> GroupsOf(ToldClaim told, Scene scene)
    {
        for (var rule = 0; rule < Rules.Length; rule++)
            foreach (var group in Rules[rule].GroupsOf(told, scene).Distinct(StringComparer.Ordinal)) yield return (rule, group);
    }

    private int Find((int Rule, string Group) name, Scene scene, HashSet<string> moved)
    {
        var group = _groups[name];
        var read = group.Read;
        if (_found.Remove(name, out var before)) Note(before, moved, isFound: false);
        if (group.IsEmpty) _groups.Remove(name);
        else if (Rules[name.Rule].Find(group, scene).ToArray() is { Length: > 0 } found) Note(_found[name] = found, moved, isFound: true);
        return group.Read - read;
    }

    private void Note(Discrepancy[] found, HashSet<string> moved, bool isFound)
    {
        foreach (var pair in found)
        {
            moved.Add(pair.Id);
            if (!_pairs.TryGetValue(pair.Id, out var ways)) _pairs[pair.Id] = ways = [];
            if (isFound) ways.Add(pair);
            else ways.Remove(pair);
            if (ways.Count == 0) _pairs.Remove(pair.Id);
        }
    }
}
