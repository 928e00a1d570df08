namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>How much of a line stands in another line, too, by runs of four words: quotations pulled out of a text, headlines above menus, teasers.</summary>
internal sealed class EchoedLines
{
    private const int Run = 4; // words
    private const int Several = -1;
    private const uint Odd = 2654435761; // Knuth, vol. 3, 6.4
    private const int MostWords = 60; // of a line

    private readonly Dictionary<uint, int> _owners = []; // of a run of words: its line, or several
    private readonly uint[][] _runs;

    public EchoedLines(List<ScrapeText> lines)
    {
        _runs = [.. lines.Select(line => Runs(line.Text))];
        for (var at = 0; at < _runs.Length; at++)
            foreach (var run in _runs[at]) _owners[run] = _owners.TryGetValue(run, out var owner) && owner != at ? Several : at;
    }

    /// <summary>The quarters, 0 to 4, of a line's runs that another line has; 5 when it has too few words.</summary>
    public int Share(int at)
    {
        if (_runs[at].Length == 0) return 5;
        var echoed = 0;
        foreach (var run in _runs[at])
            if (_owners[run] == Several) echoed++;
        return echoed * 4 / _runs[at].Length;
    }

    private static uint[] Runs(string text)
    {
        var (hashes, hash, isInside) = (new List<uint>(), 0u, false);
        foreach (var unit in text)
        {
            var isLetter = char.IsLetterOrDigit(unit);
            if (isLetter) hash = (hash ^ char.ToLowerInvariant(unit)) * Odd;
            else if (isInside && unit is not ('\'' or '’')) hash = Add(hashes, hash);
            isInside = isLetter || (isInside && unit is '\'' or '’');
            if (hashes.Count > MostWords) break;
        }

        if (isInside) Add(hashes, hash);
        return hashes.Count < Run ? [] : [.. Enumerable.Range(0, hashes.Count - Run + 1).Select(at => Mix(hashes, at))];
    }

    private static uint Add(List<uint> hashes, uint hash)
    {
        hashes.Add(hash);
        return 0;
    }

    private static uint Mix(List<uint> hashes, int first)
    {
        var mix = 0u;
        for (var at = first; at < first + Run; at++) mix = (((mix << 7) | (mix >> 25)) ^ hashes[at]) * Odd;
        return mix;
    }
}
