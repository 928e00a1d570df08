namespace Hearsay.Ingest.Metadata;

/// <summary>The lists of authors that a page's signals give, weighed against each other: signals that agree outvote one that is alone.</summary>
internal sealed class AuthorVotes
{
    /// <summary>What a list of single words ("admin", "Share") counts for against one with full names.</summary>
    private const double SingleWord = 0.3;

    private readonly List<(List<string> Names, double Weight)> _lists = [];

    public void Add(List<string> names, double weight)
    {
        if (names.Count > 0) _lists.Add((names, names.Exists(name => name.Contains(' ')) ? weight : weight * SingleWord));
    }

    /// <summary>The list with most weight behind it, its own and that of the lists that name the same persons; empty when there is none.</summary>
    public List<string> Best()
    {
        var (best, most) = (new List<string>(), 0.0);
        foreach (var (names, _) in _lists)
        {
            var weight = _lists.Sum(other => other.Weight * Agreement(names, other.Names));
            if (weight > most) (best, most) = (names, weight);
        }

        return best.ConvertAll(Spaced);
    }

    /// <summary>The same letters with blanks between the words ("Ada Quill" for "ada.quill") when another list writes them so.</summary>
    private string Spaced(string name)
    {
        if (name.Contains(' ')) return name;
        return _lists.SelectMany(list => list.Names).FirstOrDefault(other => other.Contains(' ') && IsSame(name, other)) ?? name;
    }

    /// <summary>1 for the same names, less when only some are: shared names over all names.</summary>
    private static double Agreement(List<string> names, List<string> other)
    {
        var shared = names.Count(name => other.Exists(known => IsSame(name, known)));
        return (double)shared / Math.Max(names.Count, other.Count);
    }

    private static bool IsSame(string one, string other) => TitleText.Letters(one) == TitleText.Letters(other);
}
