using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.Comments;

/// <summary>Reads the lines that stand over a comment: "NAME said...", "By NAME", a date.</summary>
internal sealed class CommentHeads(Words words, DateText dates)
{
    private const int LongestName = 60;
    private const int LongestHead = 100;
    private const int LongestWeekday = 14; // "Posted Monday,"
    private const int LongestTime = 24; // "at 3:04 pm CEST"
    private const int MostNameWords = 6;
    private const int LongestShort = 4; // "ret."

    private const string TimeMarks = " ,:|-–—)(.•·";
    private static readonly string[] DateWords = [" on", " at", " am", " le"]; // in front of a day
    private static readonly System.Buffers.SearchValues<char> Times = System.Buffers.SearchValues.Create("0123456789:.h");
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("•·|,–—-»");

    /// <summary>The name in front of "said", "says", "sagt"; null when the line is no such head.</summary>
    public string? Speaker(string line)
    {
        if (line.Length > LongestHead) return null;
        if (line.IndexOf(": • ", StringComparison.Ordinal) is > 0 and var link) line = line[..(link + 1)]; // "NAME says: • Website"
        var text = line.AsSpan().TrimEnd(" .:…");
        var blank = text.LastIndexOf(' ');
        if (blank <= 0 || !words.Has("said", text[(blank + 1)..])) return null;
        if (line.Length == text.Length) return null;
        var name = text[..blank];
        if (name.StartsWith("At ") && name.IndexOf(", ") is > 0 and var comma && name[..comma].ContainsAnyInRange('0', '9')) name = name[(comma + 2)..];
        if (name.IndexOf(" • ") is > 0 and var badge) name = name[..badge];
        if (name.LastIndexOf(" on ") is > 0 and var on && dates.Find(name[on..].ToString()) is not null) name = name[..on];
        return Name(name.ToString());
    }

    /// <summary>"NAME wrote on 4.11.2004:", what reports say, too; null when the line is no such head.</summary>
    public (string Name, string Date)? Wrote(string line)
    {
        if (line.Length > LongestHead || !char.IsLetterOrDigit(line[0]) || dates.Find(line) is not { } found || line.Length - found.End > LongestTime) return null;
        var before = line.AsSpan(0, found.Start).TrimEnd(" (,");
        foreach (var word in DateWords)
            if (before.EndsWith(word)) before = before[..^word.Length];
        var blank = before.LastIndexOf(' ');
        return blank > 0 && words.Has("said", before[(blank + 1)..]) && Name(before[..blank].ToString()) is { } name && IsShort(name) ? (name, line[found.Start..]) : null;
    }

    /// <summary>When, and behind it who: "[01.11.2022 18:20:11] NAME:"; null when the line is no such head.</summary>
    public (string Name, string Date)? Stamped(string line)
    {
        if (line.Length > LongestHead || dates.Find(line) is not { Start: <= 1 } found) return null;
        var rest = line.AsSpan(found.End).TrimStart("0123456789:.,-]) ");
        if (rest.StartsWith("AM ") || rest.StartsWith("PM ") || rest.StartsWith("AM]") || rest.StartsWith("PM]")) rest = rest[3..].TrimStart(" ,-])");
        return Name(rest.TrimEnd(':').ToString()) is { } name && IsShort(name) ? (name, line[..^rest.Length]) : null;
    }

    /// <summary>A name and when it wrote on one line: "NAME • 2 years ago", "NAME, Orlan, 3 days ago"; null when the line is no such head.</summary>
    /// <param name="isRelative">Whether only times counted back from now will do, which no byline has.</param>
    public (string Name, string Date)? Signed(string line, bool isRelative)
    {
        if (line.Length > LongestHead) return null;
        if (Scored(line) is { } scored) return scored;
        if (!char.IsLetterOrDigit(line[0])) return null;
        if (line.LastIndexOfAny(['•', '·']) is > 0 and var edit && words.Has("updated", line.AsSpan(edit + 1).Trim())) line = line[..edit].TrimEnd();
        var mark = line.AsSpan().IndexOfAny(Marks);
        var last = line.AsSpan().LastIndexOfAny(Marks);
        if (mark > 0 && IsAgo(line.AsSpan(last + 1)) && Name(line[..mark]) is { } name && IsShort(name)) return (name, line[(last + 1)..].Trim());
        if (isRelative) return null;
        if (dates.Find(line) is not { } found) return SignedOnDay(line);
        if (found.Start < 3 || line.Length - found.End > LongestTime) return null;
        var before = line.AsSpan(0, found.Start).Trim(" •·|,–—-([");
        if (before.IndexOf('»') is > 0 and var arrow) before = before[..arrow].TrimEnd();
        foreach (var word in DateWords)
            if (before.EndsWith(word)) before = before[..^word.Length].TrimEnd(" •·|,–—-([");
        if (before is "on" or "am" or "le" or "um") return null;
        var isTime = before.Length > 0 && char.IsAsciiDigit(before[0]) && before.Contains(':'); // "09:50 GMT | 11.06.2016"
        return !isTime && IsShort(before.ToString()) && Name(before.ToString()) is { } signed ? (signed, line[found.Start..]) : null;
    }

    /// <summary>A name and a day without its year, a time behind: "Ada Jun 20th at 2:41 am".</summary>
    private (string Name, string Date)? SignedOnDay(string line)
    {
        if (dates.FindDay(line) is not { Start: > 1 } found || line.Length - found.End > LongestTime || !IsTime(line.AsSpan(found.End))) return null;
        var before = line.AsSpan(0, found.Start).TrimEnd(" •·|,–—-([");
        return !IsBesideDate(before) && IsShort(before.ToString()) && Name(before.ToString()) is { } name ? (name, line[found.Start..]) : null;
    }

    /// <summary>A time alone, as chats have it: "20:14", "8:05 PM".</summary>
    public static bool IsClock(string line)
    {
        var mark = line.IndexOf(':');
        return mark is 1 or 2 && line.Length is >= 4 and <= 11 && char.IsAsciiDigit(line[0]) && char.IsAsciiDigit(line[mark - 1]) && line.AsSpan(mark + 1).TrimEnd(" apmAPM.").TrimStart("0123456789:").Length == 0;
    }

    /// <summary>" at 2:41 am", ", 14.05 Uhr".</summary>
    private static bool IsTime(ReadOnlySpan<char> text) => text.IndexOfAny(':', '.') is > 0 and var mark && mark + 1 < text.Length && char.IsAsciiDigit(text[mark - 1]) && char.IsAsciiDigit(text[mark + 1]);

    /// <summary>A name, what votes made of the comment, and when: "[–]NAME[S] 340 points 3 years ago*", "NAME 5 points 2 hours ago (3 children)".</summary>
    private (string Name, string Date)? Scored(string line)
    {
        var points = line.IndexOf(" point", StringComparison.Ordinal);
        var count = points > 0 ? line.LastIndexOf(' ', points - 1) : -1;
        if (count <= 0 || line.AsSpan(count + 1, points - count - 1).TrimStart('-').ContainsAnyExceptInRange('0', '9')) return null;
        var name = line.AsSpan(0, count);
        if (name is ['[', _, ']', ..]) name = name[3..];
        if (name.IndexOf('[') is > 0 and var badge) name = name[..badge];
        var date = line.AsSpan(points + 1);
        date = date[Math.Max(0, date.IndexOf(' '))..].Trim(" *");
        if (date.IndexOf('(') is > 0 and var children) date = date[..children].Trim();
        return IsAgo(date) && Name(name.ToString()) is { } signed && IsShort(signed) ? (signed, date.ToString()) : null;
    }

    /// <summary>"2 years ago", "3y", "an hour ago".</summary>
    public bool IsAgo(ReadOnlySpan<char> text)
    {
        var (isCounted, isUnit) = (false, false);
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(".()•·*");
            if (isUnit && (word.Length == 0 || words.Has("updated", word))) continue; // "4 years ago • edited"
            var unit = word.TrimStart("0123456789");
            isCounted |= unit.Length < word.Length || word is "a" or "an";
            isUnit |= unit.Length > 0 && words.Has("time-unit", unit);
            if (unit.Length > 0 && !words.Has("time-unit", unit) && !words.Has("ago", unit)) return false;
        }

        return isCounted && isUnit;
    }

    /// <summary>A line that says when and next to nothing else: a weekday in front, a time behind.</summary>
    public bool IsWhen(string line) => (IsDate(line) && dates.Find(line) is { Start: <= LongestWeekday } found && IsBesideDate(line.AsSpan(0, found.Start))) || (line[0] == '«' && line[^1] == '»' && line.Length <= LongestName && dates.Find(line) is not null); // "« Reply #3 on: May 4, 2010, 08:40:52 PM »"

    /// <summary>What stands before a date is no name: it has words of dates only, or a mark behind it ("Orlan, ").</summary>
    private bool IsBesideDate(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        if (before.Length == 0 || !char.IsLetterOrDigit(before[^1])) return true;
        foreach (var range in before.SplitAny(' ', ',', ':', '(', '['))
            if (before[range].Length > 0 && !IsDateWord(before[range].TrimEnd('.'))) return false;
        return true;
    }

    /// <summary>A day of the week, a month, "posted", "edited", "on".</summary>
    public bool IsDateWord(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('0', '9') || words.Has("weekday", word) || words.Has("beside-date", word) || words.Has("published", word) || words.Has("updated", word) || dates.Month(word) > 0;

    /// <summary>A day without its year, alone or with a time: "Mar 14", "14 March", "April 02 · 07:46 PM".</summary>
    public bool IsDay(string line)
    {
        if (dates.FindDay(line) is { Start: 0 } alone && line.Length - alone.End <= LongestTime && IsTime(line.AsSpan(alone.End))) return true;
        var mark = line.IndexOf('·');
        if (mark > 0 && !(line.Length - mark < LongestTime && line.AsSpan(mark).Contains(':') && line.AsSpan(mark).ContainsAnyInRange('0', '9'))) return false;
        if (mark < 0) mark = line.IndexOf(" at ", StringComparison.Ordinal);
        if (mark > 0 && line[mark] != '·' && !(line.Length - mark < LongestTime && line.AsSpan(mark).ContainsAnyInRange('0', '9'))) return false;
        var parts = (mark > 0 ? line[..mark].TrimEnd() : line).Split(' ');
        if (parts.Length != 2) return false;
        var (month, day) = char.IsAsciiDigit(parts[0][0]) ? (parts[1], parts[0]) : (parts[0], parts[1]);
        return dates.Month(month.AsSpan().TrimEnd(".,")) > 0 && int.TryParse(day.TrimEnd('.', ','), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is > 0 and < 32;
    }

    private static bool IsShort(string name) => name.Length > 0 && name.AsSpan().Count(' ') < MostNameWords && char.IsLetterOrDigit(name[0]);

    /// <summary>A name without bywords, "says" and marks; null when what is left is no name.</summary>
    public string? Name(string text)
    {
        var whole = WithoutNumber(words.BehindBy(text.AsSpan().Trim() is ['(', .. var inner, ')'] ? inner : text.AsSpan().Trim()).TrimStart(" .:,-–|·•…@").TrimEnd(" :,-–|·•…@"));
        var name = (IsInitial(whole) ? whole : whole.TrimEnd(" .:,-–|·•…@")).ToString();
        var blank = name.LastIndexOf(' ');
        if (blank > 0 && words.Has("said", name.AsSpan(blank + 1))) name = name[..blank];
        return name.Length is > 0 and <= LongestName ? name : null;
    }

    /// <summary>"3. Peter", "#3 Peter" in a numbered list.</summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> name)
    {
        var isMarked = name is ['#', ..];
        var number = isMarked ? name[1..] : name;
        var digits = number.IndexOfAnyExceptInRange('0', '9');
        if (digits is <= 0 or > 4 || digits + 2 >= number.Length) return name;
        if (isMarked && number[digits] == ' ') return number[(digits + 1)..];
        return number[digits] is '.' or ')' && number[digits + 1] == ' ' ? number[(digits + 2)..] : name;
    }

    /// <summary>"Peter M.", "k.o.", "Consul ret.": the full stop belongs to the name.</summary>
    private static bool IsInitial(ReadOnlySpan<char> name)
    {
        if (name.Length < 2 || name[^1] != '.' || !char.IsLetter(name[^2])) return false;
        var last = name[(name[..^1].LastIndexOfAny(' ', '.') + 1)..];
        return last.Length == 2 || (last.Length <= LongestShort && last.Length < name.Length && name[^(last.Length + 1)] == ' ');
    }

    /// <summary>The date right behind a name, and what comes behind date and time: ", 17 March 2005, 12:02 I live there."</summary>
    public (string? Date, string Text) Dated(string rest)
    {
        if (dates.Find(rest.AsSpan(0, Math.Min(rest.Length, LongestHead))) is not { Start: <= LongestWeekday } found) return (null, rest.AsSpan().TrimStart(TimeMarks).ToString());
        var at = found.End;
        while (at < rest.Length)
        {
            var word = rest.AsSpan(at).TrimStart(TimeMarks);
            var start = rest.Length - word.Length;
            var blank = word.IndexOf(' ');
            if (blank >= 0) word = word[..blank];
            var isTime = word.Length > 0 && (word.IndexOfAnyExcept(Times) < 0 || word is "am" or "pm" or "AM" or "PM" or "at" || words.Has("said", word.TrimEnd(":.…")));
            if (!isTime) return (IsoDate(rest[..found.End]), rest[start..]);
            at = start + word.Length;
        }

        return (IsoDate(rest[..found.End]), "");
    }

    /// <summary>ISO 8601 when the line holds a date that can be read, else the line.</summary>
    public string? Date(string? stated, string text)
    {
        var line = stated ?? text;
        return line.Length == 0 ? null : IsoDate(line) ?? (line.Length <= LongestName ? line : null);
    }

    /// <summary>The date that the line holds, or null.</summary>
    public string? IsoDate(string line) =>
        line.Length > LongestHead ? null : dates.First(line)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether the line is nothing but a date, with a time at most.</summary>
    public bool IsDate(string line) =>
        line.Length <= LongestName && dates.Find(line) is { } found && found.End - found.Start + 24 >= line.Length && dates.Find(line.AsSpan(found.End).ToString()) is null;
}
