namespace Hearsay.Reading.Packs;

/// <summary>
/// Reads a TABARI or PETRARCH <c>.actors</c> dictionary with the faults such files have. What cannot be read is named with its line and left
/// out; the rest is kept.
/// </summary>
public static class ActorDictionary
{
    public static IReadOnlyList<CodedActor> Read(string path, List<PackFlaw> flaws)
    {
        ArgumentNullException.ThrowIfNull(flaws);
        var drafts = new List<Draft>();
        foreach (var (number, line) in DictionaryText.Read(path, flaws)) Take(line, drafts, message => flaws.Add(new PackFlaw(path, number, message)), number);
        return [.. Joined(drafts, path, flaws).Select(draft => new CodedActor([.. draft.Names.Distinct(StringComparer.Ordinal)], [.. draft.Codes, .. draft.Default]))];
    }

    private static void Take(string line, List<Draft> drafts, Action<string> complain, int number)
    {
        var isSynonym = line[0] == '+';
        var isRestriction = line[0] is ' ' or '\t' or '[';
        if (!isSynonym && !isRestriction) drafts.Add(new Draft(number));
        if (drafts.Count == 0)
        {
            complain("a synonym or restriction before any actor is left out");
            return;
        }

        var draft = drafts[^1];
        var open = line.IndexOf('[', StringComparison.Ordinal);
        if (isRestriction && open < 0) complain($"“{line.Trim()}” is neither a name nor a restriction; it is left out");
        if (!isRestriction) Names(open < 0 ? line : line[..open], draft, complain);
        foreach (var code in open < 0 ? [] : Codes(line[open..], complain)) (isRestriction || code.From is not null || code.To is not null ? draft.Codes : draft.Default).Add(code);
    }

    private static void Names(string phrase, Draft draft, Action<string> complain)
    {
        var name = phrase.TrimStart('+').Replace('_', ' ').Trim();
        var (open, close) = (name.IndexOf('(', StringComparison.Ordinal), name.IndexOf(')', StringComparison.Ordinal));
        if (open >= 0 && close > open)
        {
            Add(name[(open + 1)..close], draft);
            name = name[..open] + name[(close + 1)..];
        }
        else if (open >= 0 || close >= 0)
        {
            complain($"“{name}” has one bracket only; it is taken off");
            name = name.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        }

        Add(name, draft);
        if (draft.Names.Count == 0) complain("a name without letters is left out");
    }

    private static void Add(string name, Draft draft)
    {
        var plain = string.Join(' ', name.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (plain.Any(char.IsLetterOrDigit)) draft.Names.Add(plain);
    }

    private static IEnumerable<DatedCode> Codes(string brackets, Action<string> complain)
    {
        foreach (var part in brackets.Split('[', StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf(']', StringComparison.Ordinal);
            if (end < 0) complain($"“[{part.Trim()}” has no closing bracket; it is left out");
            else if (RestrictionReader.Read(part[..end], out var problem) is { } code) yield return code;
            else complain(problem!);
        }
    }

    /// <summary>A name that lost its '+' stands as an actor without code before the one it belongs to: they are one when they share a word.</summary>
    private static List<Draft> Joined(List<Draft> drafts, string path, List<PackFlaw> flaws)
    {
        var kept = new List<Draft>();
        var waiting = new List<Draft>();
        foreach (var draft in drafts)
        {
            if (draft.Names.Count == 0) continue;
            if (draft.HasCode)
            {
                foreach (var lost in waiting.Where(lost => SharesWord(lost, draft)))
                {
                    flaws.Add(new PackFlaw(path, lost.Line, $"“{lost.Names[0]}” has no code and lost its + : it is read as a name of “{draft.Names[0]}”"));
                    draft.Names.AddRange(lost.Names);
                }

                foreach (var lost in waiting.Where(lost => !SharesWord(lost, draft))) flaws.Add(new PackFlaw(path, lost.Line, $"“{lost.Names[0]}” has no code; it is left out"));
                waiting.Clear();
                kept.Add(draft);
            }
            else
            {
                waiting.Add(draft);
            }
        }

        foreach (var lost in waiting) flaws.Add(new PackFlaw(path, lost.Line, $"“{lost.Names[0]}” has no code; it is left out"));
        return kept;
    }

    private static bool SharesWord(Draft lost, Draft next) =>
        lost.Names.SelectMany(Words).Intersect(next.Names.SelectMany(Words), StringComparer.OrdinalIgnoreCase).Any();

    private static IEnumerable<string> Words(string name) => name.Replace(".", "", StringComparison.Ordinal).Split(' ').Where(word => word.Length > 1 && word is not ("THE" or "OF" or "AL" or "AND"));

    private sealed record Draft(int Line)
    {
        public List<string> Names { get; } = [];

        public List<DatedCode> Codes { get; } = [];

        /// <summary>Codes on the lines of names: they hold when no restriction does.</summary>
        public List<DatedCode> Default { get; } = [];

        public bool HasCode => Codes.Count + Default.Count > 0;
    }
}
