using System.Buffers;

namespace Hearsay.Language.Tokens;

/// <summary>Dates and clock times at the head of the lines of a chronology ("1991: ", "January 2016: ", "14:32 - "), and what a channel calls its news ("UPDATE: "): the sentence begins behind them.</summary>
internal static class DateLabels
{
    private const int Longest = 30; // UTF-16 units
    private const int LongestZone = 5; // "a.m.", "GMT"

    private static readonly SearchValues<string> Months = SearchValues.Create(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Notes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "upd", "update", "updated", "update 1", "update 2", "breaking", "breaking news", "urgent", "just in", "flash", "newsflash", "alert", "developing", "exclusive",
        "watch", "video", "photo", "photos", "live", "latest", "recap", "reminder", "important", "addition",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Ends a sentence behind each of them.</summary>
    /// <param name="words">All words of the text.</param>
    /// <param name="ends">One past the last word of each sentence.</param>
    public static void Part(string text, List<WordSpan> words, List<int> ends)
    {
        if (!text.Contains(':', StringComparison.Ordinal)) return;
        var (sentence, first) = (0, 0);
        for (; sentence < ends.Count; first = ends[sentence++])
        {
            if (!IsLineStart(text, words[first].Start)) continue;
            var word = first;
            while (word + 1 < ends[sentence] && IsSign(text.AsSpan(words[word].Start, words[word].Length))) word++;
            var start = words[word].Start;
            if (LabelEnd(text.AsSpan(start)) is not (> 0 and var length)) continue;
            var count = first;
            while (count < ends[sentence] && words[count].Start < start + length) count++;
            if (count > first && count < ends[sentence]) ends.Insert(sentence, count);
        }
    }

    /// <summary>A bullet, a dash or a picture.</summary>
    private static bool IsSign(ReadOnlySpan<char> word) => !char.IsLetterOrDigit(word[0]) && word[0] is not ('"' or '“' or '‘' or '\'' or '«' or '(' or '[' or '#' or '@' or '$' or '£' or '€');

    private static int LabelEnd(ReadOnlySpan<char> line) => Math.Max(Math.Max(End(line), ClockEnd(line)), NoteEnd(line));

    /// <summary>One past the colon behind what a channel calls its news; 0 where the line begins otherwise.</summary>
    private static int NoteEnd(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, Longest)].IndexOf(':');
        return colon > 1 && colon + 1 < line.Length && line[colon + 1] == ' ' && Notes.Contains(line[..colon]) ? colon + 1 : 0;
    }

    private static bool IsLineStart(string text, int position)
    {
        var before = text.AsSpan(0, position).TrimEnd(" \t•*-–");
        return before.IsEmpty || before[^1] == '\n';
    }

    /// <summary>One past the dash or colon behind a time of day ("14:32 - ", "9.05 am: ", "16:00 GMT | "); 0 where the line begins otherwise.</summary>
    private static int ClockEnd(ReadOnlySpan<char> line)
    {
        var hours = line.IndexOfAnyExceptInRange('0', '9');
        if (hours is not (1 or 2) || line[hours] is not (':' or '.') || line.Length < hours + 6 || !char.IsAsciiDigit(line[hours + 1]) || !char.IsAsciiDigit(line[hours + 2])) return 0;
        var rest = line[(hours + 3)..];
        var zone = rest.TrimStart(' ');
        var letters = 0;
        while (letters < zone.Length && (char.IsAsciiLetter(zone[letters]) || (letters > 0 && zone[letters] == '.'))) letters++;
        if (letters > LongestZone) return 0;
        var mark = zone[letters..].TrimStart(' ');
        return mark.Length > 1 && mark[0] is '-' or '–' or '—' or '|' or ':' && mark[1] == ' ' ? line.Length - mark.Length + 1 : 0;
    }

    /// <summary>One past the colon behind a day, month or year; 0 where the line begins otherwise.</summary>
    private static int End(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, Longest)].IndexOf(':');
        if (colon < 4 || colon + 1 >= line.Length || line[colon + 1] != ' ' || !line[..colon].ContainsAnyInRange('0', '9')) return 0;
        foreach (var range in line[..colon].SplitAny(' ', ',', '-', '–'))
        {
            var word = line[range];
            if (word.Length > 0 && !char.IsAsciiDigit(word[0]) && !(word.Length >= 3 && word[..3].ContainsAny(Months))) return 0;
        }

        return colon + 1;
    }
}
