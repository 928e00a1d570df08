namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>Where the text of a scrape stands: the run of lines with most words in sentences, each other line held against it; and which of its words a line uses.</summary>
internal sealed class MainBlock
{
    private const int MostWords = 40; // of a sentence that count
    private const int Sentence = 5, ShortSentence = 3, Other = -4;
    private const int ShortestWord = 5, LongestWord = 40, LongestLine = 2000; // units
    private const int FewestWords = 2; // to tell a share

    private const string Around = "\"“”‘’'().,:;!?[]·•|";

    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase); // lines of the block with the word
    private readonly List<ScrapeText> _lines;
    private readonly LineView[] _views;

    public MainBlock(List<ScrapeText> lines, LineView[] views)
    {
        (_lines, _views) = (lines, views);
        (First, End) = Bounds();
        for (var at = First; at < End; at++)
            if (views[at].IsProse) Count(at);
    }

    public int First { get; }

    /// <summary>Behind the last line.</summary>
    public int End { get; }

    /// <summary>0 above, 1 inside, 2 below.</summary>
    public int Side(int at) => at < First ? 0 : at < End ? 1 : 2;

    /// <summary>How many lines above or below; 0 inside.</summary>
    public int Distance(int at) => at < First ? First - at : at < End ? 0 : at - End + 1;

    /// <summary>The quarters, 0 to 4, of a line's long words that sentences of the block have, too, the line itself apart; 5 when it has fewer than two.</summary>
    public int Shared(int at)
    {
        var (all, shared, own) = (0, 0, _views[at].IsProse && at >= First && at < End ? 1 : 0);
        var lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = Text(at);
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(Around);
            if (word.Length is < ShortestWord or > LongestWord) continue;
            all++;
            if (lookup.TryGetValue(word, out var count) && count > own) shared++;
        }

        return all < FewestWords ? 5 : shared * 4 / all;
    }

    private ReadOnlySpan<char> Text(int at) => _lines[at].Text.AsSpan(0, Math.Min(_lines[at].Text.Length, LongestLine));

    private (int First, int End) Bounds()
    {
        var (best, first, end) = (0, 0, 0);
        var (sum, from) = (0, 0);
        for (var at = 0; at < _views.Length; at++)
        {
            if (sum <= 0) (sum, from) = (0, at);
            sum += Worth(at);
            if (sum > best) (best, first, end) = (sum, from, at + 1);
        }

        return (first, end);
    }

    private int Worth(int at) => _views[at].IsProse ? Sentence + Math.Min(_lines[at].Words, MostWords) : _views[at].Last == '.' ? ShortSentence : Other;

    private void Count(int at)
    {
        var text = Text(at);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(Around);
            if (word.Length is < ShortestWord or > LongestWord || !seen.Add(word.ToString())) continue;
            _counts[word.ToString()] = _counts.GetValueOrDefault(word.ToString()) + 1;
        }
    }
}
