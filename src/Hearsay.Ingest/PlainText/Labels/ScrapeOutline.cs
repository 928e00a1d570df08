using Hearsay.Ingest.Boilerplate;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>What a scrape shows as a whole: where its sentences stand, where its dates, which lines come back.</summary>
internal sealed class ScrapeOutline
{
    private const int Names = 40; // lines in which those who sign are named
    private const int MostNameWords = 8;
    private const int LongWords = 5, MostRun = 5, MostBetween = 4;

    /// <summary>Longer than any distance that counts.</summary>
    public const int Far = 99;

    private readonly Dictionary<string, int> _alike;
    private readonly string[] _named;
    private readonly int[] _ranks;
    private readonly (int First, int Last) _dated;

    public ScrapeOutline(List<ScrapeText> lines, LineView[] views, IsDateWord isDateWord)
    {
        (Lines, Views, Block, Echoes) = (lines, views, new MainBlock(lines, views), new EchoedLines(lines));
        Patterns = new ThreadPatterns(lines, views, isDateWord);
        _alike = lines.GroupBy(line => WithoutNumbers(line.Text), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        Prose = [.. Enumerable.Range(0, lines.Count).Where(at => views[at].IsProse)];
        Whens = views.Count(view => view.IsWhen);
        Heading = Array.FindIndex(views, view => (view.Phrases & PhraseKind.Comments) != 0 && (view.Phrases & PhraseKind.Noise) == 0);
        _named = [.. lines.Take(Names).Where(line => line.Words <= MostNameWords).Select(line => line.Text)];
        var plain = Enumerable.Range(0, HeadEnd).Where(at => views[at].IsPlain).OrderByDescending(at => lines[at].Words).ThenBy(at => at).ToList();
        _ranks = new int[HeadEnd];
        Array.Fill(_ranks, -1);
        for (var rank = 0; rank < plain.Count; rank++) _ranks[plain[rank]] = Math.Min(rank, 3);
        FirstLong = plain.Where(at => lines[at].Words >= LongWords).DefaultIfEmpty(-1).Min();
        var dated = Enumerable.Range(0, HeadEnd).Where(at => views[at].Class is LineClass.Dateline or LineClass.When or LineClass.Ago).ToList();
        _dated = dated.Count > 0 ? (dated[0], dated[^1]) : (-1, -1);
    }

    public List<ScrapeText> Lines { get; }

    public LineView[] Views { get; }

    public MainBlock Block { get; }

    public EchoedLines Echoes { get; }

    public ThreadPatterns Patterns { get; }

    /// <summary>The indices of the lines that are sentences of many words, in order.</summary>
    public int[] Prose { get; }

    /// <summary>How many lines say when something was written.</summary>
    public int Whens { get; }

    /// <summary>The line that stands over reader comments, or -1.</summary>
    public int Heading { get; }

    /// <summary>The first line of the head with as many words as a headline, or -1.</summary>
    public int FirstLong { get; }

    /// <summary>Where the first sentence stands.</summary>
    public int HeadEnd => Prose.Length > 0 ? Prose[0] : Lines.Count;

    /// <summary>The place of a line of the head by its length: 0 the longest, 3 any behind the third; -1 what is no plain line of the head.</summary>
    public int Rank(int at) => at < _ranks.Length ? _ranks[at] : -1;

    /// <summary>The place of a long plain line above the text, counted upwards from it: 0 the nearest, 4 any above the fourth; -1 what is no such line.</summary>
    public int FromBlock(int at)
    {
        if (at >= Block.First || !Views[at].IsPlain || Lines[at].Words < LongWords) return -1;
        var between = 0;
        for (var below = at + 1; below < Block.First && between < MostBetween; below++)
            if (Views[below].IsPlain && Lines[below].Words >= LongWords) between++;
        return between;
    }

    /// <summary>Of a line of the head: 0 above its first date, 1 among dates, 2 below; -1 without a date.</summary>
    public int DateSide(int at) => _dated.First < 0 ? -1 : at < _dated.First ? 0 : at > _dated.Last ? 2 : 1;

    /// <summary>How many lines of the same first and last unit stand together.</summary>
    public int Run(int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && at - first < MostRun && IsLike(first - 1, at)) first--;
        while (last + 1 < Views.Length && last - at < MostRun && IsLike(last + 1, at)) last++;
        return Math.Min(last - first, MostRun);
    }

    private bool IsLike(int other, int at) => Views[other].First == Views[at].First && Views[other].Last == Views[at].Last && Math.Abs(Views[other].Length - Views[at].Length) < 3;

    public int DateDistance(int at) => Math.Abs(at - _dated.First);

    /// <summary>How many lines are the same but for numbers.</summary>
    public int Alike(int at) => _alike[WithoutNumbers(Lines[at].Text)];

    /// <summary>Begins with a name that a short line near the top gives, too: "Ada Quill teaches law."</summary>
    public bool IsSigner(int at)
    {
        var parts = Lines[at].Text.Split(' ', 3);
        if (parts.Length < 2 || !char.IsUpper(parts[0][0]) || !char.IsUpper(parts[1][0])) return false;
        var name = parts[0] + " " + parts[1].TrimEnd(',');
        return Array.Exists(_named, line => line.Contains(name, StringComparison.OrdinalIgnoreCase) && !ReferenceEquals(line, Lines[at].Text));
    }

    /// <summary>Tells of who is named on the line above: "Ada Quill", and below it "Ada Quill teaches law.", "is a novelist."</summary>
    public bool IsAboutNamed(int at)
    {
        if (at == 0 || Lines[at - 1].Words is < 2 or > 4 || Lines[at - 1].EndsSentence || !char.IsUpper(Lines[at - 1].Text[0])) return false;
        var (name, text) = (Lines[at - 1].Text, Lines[at].Text);
        return text.Length > name.Length && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(text[name.Length]) || text.StartsWith("is ", StringComparison.Ordinal) || text.StartsWith("was ", StringComparison.Ordinal);
    }

    private static string WithoutNumbers(string text) => string.Concat(text.Where(letter => !char.IsAsciiDigit(letter)));
}
