namespace Hearsay.Study.Origins;

/// <summary>
/// Finds texts that descend from one text without comparing all pairs, and goes on as texts are added, at a cost in proportion
/// to what is added. Two texts are kin when they share enough prose that hardly any other text has (rare word 3-grams, measured
/// against the smaller text), or when most of one stands in the other however many have it too. What both mark as a quotation does
/// not make kin: two reporters may quote one speech; what one of them took out of its marks does. Kin of kin form a cluster. Not safe for several threads.
/// </summary>
public sealed class OriginIndex
{
    // Chosen together on the development half of data/origins (720 texts): pair F1 .999, every kind of copy found, .6 % of the single
    // texts merged; the same from .09 to .12. A share of .075 loses none either, but merges .9 %.
    private const int Rare = 6; // a 3-gram in more texts than this, copies counted once, is common
    private const int MostStrangers = 2; // origins that a 3-gram may have and still be thinned
    private const int InProse = 2; // what a shared rare 3-gram counts that neither text quotes
    private const int InOneQuoted = 1; // that one text quotes
    private const int FewestRare = 12 * InProse;
    private const double LeastRare = 0.1 * InProse; // of the 3-grams of the smaller text
    private const int FewestCopied = 20;
    private const double LeastCopied = 0.5;
    private const int MostCompared = 200; // texts that are looked at for one sampled 3-gram
    private const int WornShare = 5; // one text in so many is no more
    private const ulong Sample = 16; // one 3-gram in so many finds the candidates for a copy

    private readonly PostingTable _rare = new(Rare); // holders are 2 · text, plus 1 where the 3-gram is quoted
    private readonly PostingTable _sampled = new(MostCompared);
    private readonly List<(string Id, DateOnly? Date, CreditKind Credit)> _texts = [];
    private readonly List<uint[]> _prose = []; // [text] -> its 3-grams in rising order, cut to 32 bits
    private readonly Dictionary<(int Earlier, int Later), int> _shared = []; // weight of the rare 3-grams of pairs that have enough of them
    private readonly HashSet<(int Earlier, int Later)> _copies = [];
    private readonly HashSet<(int Earlier, int Later)> _weighed = []; // pairs that share more or less than when it was last settled who is kin
    private readonly KinGraph _kin = new();
    private readonly List<int> _origins = []; // [text] -> that of its cluster
    private readonly HashSet<int> _gone = []; // texts that were removed; whoever meets one in a table passes over it

    /// <summary>Cost: in proportion to the length of the text.</summary>
    public void Add(OriginText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shingles = ShingleReader.Read(text.Text);
        _texts.Add((text.Id, text.Date, Credit.Of(text.Text)));
        _prose.Add(Shingles.Cut(shingles.Prose));
        _origins.Add(_texts.Count - 1);
        _kin.Add(_texts.Count - 1);
        AddRare(_texts.Count - 1, shingles);
        AddCopies(_texts.Count - 1, shingles.Prose);
    }

    /// <summary>Takes a text out again. What it made common stays so: see <see cref="IsWorn"/>. Cost: that of its kin.</summary>
    /// <param name="text">By the order of adding.</param>
    public void Remove(int text)
    {
        if (!_gone.Add(text)) return;
        _kin.Remove(text);
        _prose[text] = [];
    }

    /// <summary>So many texts have been removed that it is time for a new index: it would take less memory, and find rare again what they made common.</summary>
    public bool IsWorn => _gone.Count * WornShare > _texts.Count;

    /// <returns>One row a text, in the order of adding.</returns>
    public IReadOnlyList<Descent> Read()
    {
        Settle();
        return [.. Enumerable.Range(0, _texts.Count).Where(at => !_gone.Contains(at)).Select(at => Row(_texts[at].Id, at))];
    }

    private Descent Row(string id, int at) => new(id, _texts[_origins[at]].Id, _texts[_origins[at]].Id);

    /// <summary>Who descends from one text, where that has changed since the last time; texts by the order of adding. New texts without kin are clusters of their own.</summary>
    public IReadOnlyList<(IReadOnlyList<int> Members, int Origin)> Settle()
    {
        foreach (var (earlier, later) in _weighed)
            if (!_gone.Contains(earlier) && !_gone.Contains(later)) _kin.Set(earlier, later, _copies.Contains((earlier, later)) || IsKin(_shared.GetValueOrDefault((earlier, later)), earlier, later));
        _weighed.Clear();
        var clusters = _kin.Settle().ConvertAll(members => ((IReadOnlyList<int>)members, members.Count == 1 ? members[0] : OriginOf(members)));
        foreach (var (members, origin) in clusters)
            foreach (var member in members) _origins[member] = origin;
        return clusters;
    }

    private bool IsKin(int shared, int earlier, int later) =>
        shared >= FewestRare && shared >= LeastRare * Math.Min(_prose[earlier].Length, _prose[later].Length);

    private void AddRare(int text, Shingles shingles)
    {
        var counts = new Dictionary<int, int>();
        foreach (var shingle in shingles.Prose) CountHolders(shingle, 2 * text, counts);
        foreach (var shingle in shingles.Quoted)
            if (Array.BinarySearch(shingles.Prose, shingle) < 0) CountHolders(shingle, 2 * text + 1, counts);
        foreach (var (holder, count) in counts)
            if (count >= FewestRare) Weigh((holder, text), count);
    }

    /// <summary>Counts, for each text that holds a rare 3-gram already, that this one shares it, unless it is quoted in both.</summary>
    private void CountHolders(ulong shingle, int holding, Dictionary<int, int> counts)
    {
        Span<int> single = stackalloc int[1];
        var holders = _rare.Add(shingle, holding, single, out var isFull);
        if (isFull && !Purge(_rare, shingle, holders, TextOf) && !Thin(shingle, holders))
        {
            Forget(holders);
            _rare.MakeCommon(shingle);
            return;
        }

        if (isFull) holders = _rare.Add(shingle, holding, single, out _);
        foreach (var holder in holders)
            if (!_gone.Contains(TextOf(holder)) && WeightOf(holder, holding) is var weight and > 0) counts[TextOf(holder)] = counts.GetValueOrDefault(TextOf(holder)) + weight;
    }

    /// <summary>Makes room where texts have been removed. False when none has.</summary>
    private bool Purge(PostingTable table, ulong shingle, ReadOnlySpan<int> holders, Func<int, int> textOf)
    {
        if (_gone.Count == 0) return false;
        var kept = new List<int>(holders.Length);
        foreach (var holder in holders)
            if (!_gone.Contains(textOf(holder))) kept.Add(holder);
        if (kept.Count == holders.Length) return false;
        table.Replace(shingle, kept);
        return true;
    }

    private static int TextOf(int holder) => holder >> 1;

    private static int WeightOf(int one, int other) => ((one & 1) + (other & 1)) switch
    {
        0 => InProse,
        1 => InOneQuoted,
        _ => 0,
    };

    /// <summary>Of copies keeps the first, so that a report printed a hundred times stays rare. False when they are of too many origins.</summary>
    private bool Thin(ulong shingle, ReadOnlySpan<int> holders)
    {
        var kept = new List<int>(holders.Length);
        foreach (var holder in holders)
            if (!kept.Exists(other => _copies.Contains((TextOf(other), TextOf(holder))))) kept.Add(holder);
        if (kept.Count > MostStrangers) return false;
        _rare.Replace(shingle, kept);
        return true;
    }

    /// <summary>A 3-gram has become common: the pairs that counted it have one fewer.</summary>
    private void Forget(ReadOnlySpan<int> holders)
    {
        for (var later = 1; later < holders.Length; later++)
            for (var earlier = 0; earlier < later; earlier++)
            {
                var pair = (TextOf(holders[earlier]), TextOf(holders[later]));
                if (_shared.TryGetValue(pair, out var shared)) Weigh(pair, shared - WeightOf(holders[earlier], holders[later]));
            }
    }

    private void Weigh((int Earlier, int Later) pair, int shared)
    {
        _shared[pair] = shared;
        _weighed.Add(pair);
    }

    private void AddCopies(int text, ulong[] shingles)
    {
        Span<int> single = stackalloc int[1];
        var counts = new Dictionary<int, int>();
        foreach (var shingle in shingles)
        {
            if (shingle % Sample != 0) continue;
            var holders = _sampled.Add(shingle, text, single, out var isFull);
            if (isFull && Purge(_sampled, shingle, holders, holder => holder)) holders = _sampled.Add(shingle, text, single, out _);
            foreach (var holder in holders)
                if (!_gone.Contains(holder)) counts[holder] = counts.GetValueOrDefault(holder) + 1;
        }

        foreach (var (holder, count) in counts)
            if (count >= 2 && IsCopy(_prose[holder], _prose[text]) && _copies.Add((holder, text))) _weighed.Add((holder, text));
    }

    private static bool IsCopy(uint[] left, uint[] right) =>
        Shingles.Shared(left, right) is var shared && shared >= FewestCopied && shared >= LeastCopied * Math.Min(left.Length, right.Length);

    /// <summary>
    /// The earliest; of one day the one that least credits another in its head, then the one that shares most with the
    /// others, then the longest, then the first id.
    /// </summary>
    private int OriginOf(List<int> members)
    {
        var first = members.Min(member => _texts[member].Date ?? DateOnly.MaxValue);
        var earliest = members.FindAll(member => (_texts[member].Date ?? DateOnly.MaxValue) == first);
        return earliest.MinBy(member => (_texts[member].Credit, -SharedWith(member, members), -_prose[member].Length, _texts[member].Id), Ranking.Instance);
    }

    private long SharedWith(int member, List<int> members)
    {
        const int Most = 50; // of a large cluster the first are enough to tell
        long sum = 0;
        foreach (var other in members.Take(Most))
            if (other != member) sum += Shingles.Shared(_prose[member], _prose[other]);
        return sum;
    }
}
