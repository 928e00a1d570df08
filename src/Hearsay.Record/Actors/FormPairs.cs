namespace Hearsay.Record.Actors;

/// <summary>The pairs of forms that fit, by how they fit.</summary>
internal sealed class FormPairs
{
    public FormPairs(NameForm[] forms, PersonComparer persons)
        : this(forms, persons, new FormBlocks(forms).Pairs())
    {
    }

    /// <param name="pairs">Indexes of the forms to compare, the smaller first, each pair once.</param>
    public FormPairs(NameForm[] forms, PersonComparer persons, IEnumerable<(int Left, int Right)> pairs)
    {
        foreach (var (left, right) in pairs)
        {
            var (one, other) = (forms[left], forms[right]);
            if (one.Actor == other.Actor) continue;
            if (one.IsPerson) AddPersons(left, right, persons.Compare(one, other), one.Words.Length <= other.Words.Length);
            else if (!AreOfOneType(one, other)) continue;
            else if (GroupComparer.AreSame(one, other)) Same.Add((left, right));
            else if (GroupComparer.DifferInNation(one, other)) Nations.Add(one.Words.Length < other.Words.Length ? (left, right) : (right, left));
            else if (GroupComparer.DifferInKind(one, other)) AddShorter(one.Generic.Count == 0 ? (left, right) : (right, left));
        }
    }

    /// <summary>Whether two forms fit in any way, whichever stands first.</summary>
    public static bool Fit(NameForm one, NameForm other, PersonComparer persons)
    {
        if (one.IsPerson) return persons.Compare(one, other) != PersonMatch.None || (one.Words.Length == other.Words.Length && persons.Compare(other, one) != PersonMatch.None);
        return AreOfOneType(one, other) && (GroupComparer.AreSame(one, other) || GroupComparer.AreSame(other, one) || GroupComparer.DifferInKind(one, other) || GroupComparer.DifferInKind(other, one) || GroupComparer.DifferInNation(one, other));
    }

    /// <summary>A state may be a place in one text and a body that acts in another; other names must agree in type.</summary>
    public static bool AreOfOneType(NameForm left, NameForm right) =>
        left.Type is null || right.Type is null || left.Type == right.Type || left.Folded == right.Folded;

    /// <summary>Indexes of forms that say the same.</summary>
    public List<(int Left, int Right)> Same { get; } = [];

    /// <summary>A body's name -> the same with a nation.</summary>
    public List<(int Plain, int National)> Nations { get; } = [];

    /// <summary>A shorter form -> the longer ones it may stand for.</summary>
    public Dictionary<int, List<int>> Longer { get; } = [];

    /// <summary>A bare last name -> the full names that end in it.</summary>
    public Dictionary<int, List<int>> Bearers { get; } = [];

    /// <summary>A name -> those that put one more before it, or "Jr." behind, or turn it round.</summary>
    public Dictionary<int, List<int>> Fathers { get; } = [];

    private void AddPersons(int left, int right, PersonMatch match, bool leftIsShorter)
    {
        var pair = leftIsShorter ? (left, right) : (right, left);
        if (match == PersonMatch.Same) Same.Add((left, right));
        else if (match is PersonMatch.Middle or PersonMatch.Longer or PersonMatch.Onward) AddShorter(pair);
        else if (match == PersonMatch.Last) Add(Bearers, pair);
        else if (match is PersonMatch.Father or PersonMatch.Turned) Add(Fathers, pair);
    }

    private void AddShorter((int Shorter, int Longer) pair) => Add(Longer, pair);

    private static void Add(Dictionary<int, List<int>> lists, (int Shorter, int Longer) pair)
    {
        if (!lists.TryGetValue(pair.Shorter, out var list)) lists.Add(pair.Shorter, list = []);
        list.Add(pair.Longer);
    }
}
