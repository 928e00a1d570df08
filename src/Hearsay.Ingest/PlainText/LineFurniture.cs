using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText;

/// <summary>Knows lines that are no part of any text by their wording: counters, buttons, addresses, labels, known phrases.</summary>
internal sealed class LineFurniture(Phrases phrases, Words words)
{
    private const int LongestLabel = 90;
    private const int LongestStep = 22; // letters of a step in "Home / News / Ferries"

    private readonly Buttons _buttons = new(words);

    public bool IsOne(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('a', 'z') && line.Length < 40 && !HasLetters(line)) return true;
        if (IsRule(line) || IsCopyright(line)) return true;
        if (IsAddress(line) || _buttons.Are(line) || IsLabel(line) || IsTrail(line) || IsArrow(line) || IsTicker(line) || IsInitials(line) || IsStageDirection(line) || IsMenu(line)) return true;
        return (phrases.Read(line) & (PhraseKind.Noise | PhraseKind.Comments | PhraseKind.End | PhraseKind.Tags | PhraseKind.Pointer)) != 0 || IsCredit(line) || IsAppeal(line) || IsPointer(line);
    }

    /// <summary>A line drawn with signs: "-----", "=====".</summary>
    public static bool IsRule(string line) => line.Length > 1 && !line.AsSpan().ContainsAnyExcept('-', '_', '=');

    /// <summary>"© 2022 Valley Post. No part of this may be printed elsewhere."</summary>
    private static bool IsCopyright(string line) =>
        line[0] == '©' || line.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Copyright ©", StringComparison.OrdinalIgnoreCase) || (line.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase) && line.Length > 10 && char.IsAsciiDigit(line[10]));

    public bool AreButtons(string line) => _buttons.Are(line);

    /// <summary>The buttons below a comment, one of them for a reply.</summary>
    public bool IsReply(string line)
    {
        if (!_buttons.Are(line)) return false;
        foreach (var range in line.AsSpan().Split(' '))
            if (words.Has("reply", line.AsSpan()[range].Trim("·•|()"))) return true;
        return false;
    }

    /// <summary>An address of the web or of mail, or a handle, alone.</summary>
    public static bool IsAddress(string line) => !line.Contains(' ') && (HasAddress(line) || line.IndexOf('@') is >= 0 and var at && line.IndexOf('.', at) < line.Length - 1 && line.Length < 60);

    public static bool HasAddress(string line) =>
        line.Contains("http://", StringComparison.Ordinal) || line.Contains("https://", StringComparison.Ordinal)
        || line.Contains("www.", StringComparison.Ordinal) || line.StartsWith("pic.twitter.com", StringComparison.Ordinal);

    /// <summary>Under "Member since: 2015" and the like stand facts about who wrote a comment.</summary>
    public bool IsProfile(string line) =>
        line.Length < 50 && line.IndexOf(':') is > 0 and var colon && colon + 1 < line.Length && words.Has("profile", line.AsSpan(0, colon).Trim());

    /// <summary>"Joined" with the day on the next line.</summary>
    public bool IsProfileWord(string line) => line.Length < 20 && words.Has("profile", line.AsSpan().TrimEnd(':'));

    /// <summary>"Category: Politics", "Tags: ferry, harbour".</summary>
    private bool IsLabel(string line) =>
        line.Length < LongestLabel && line[^1] != '.' && line.IndexOf(':') is > 1 and < 25 and var colon && colon + 1 < line.Length && words.Has("label", line.AsSpan(0, colon).Trim());

    /// <summary>"Home / News / Ferries", "News | Opinion | Sport".</summary>
    private static bool IsTrail(string line)
    {
        if (line.Length > 100 || line[^1] == '.' || (line.AsSpan().ContainsAnyInRange('0', '9') && !line.StartsWith("Home ", StringComparison.Ordinal))) return false;
        foreach (var mark in (ReadOnlySpan<string>)[" / ", " | ", " > ", " » ", " › ", " ‹ ", " « ", " ] [ ", "] [", " • ", " · ", " → "])
            if (line.Split(mark) is { Length: >= 3 } steps && Array.TrueForAll(steps, step => step.Length is > 0 and <= LongestStep)) return true;
        return false;
    }

    /// <summary>Prices and temperatures: "Crown 46.90 -1.1% | All-Share 1,702 -2.0%".</summary>
    private static bool IsTicker(string line)
    {
        if (line.Length > 120 || line[^1] == '.' || !(line.Contains('%', StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal))) return false;
        var (all, numbers) = (0, 0);
        foreach (var range in line.AsSpan().Split(' '))
        {
            var word = line.AsSpan()[range];
            if (word.ContainsAnyInRange('0', '9')) numbers++;
            if (word.Length > 1) all++;
        }

        return numbers >= 2 && numbers * 2 >= all && all > 3;
    }

    /// <summary>"(CROSSTALK)" in a record of what was said.</summary>
    private static bool IsStageDirection(string line) => line[0] == '(' && line[^1] == ')' && line.Length < 40 && !line.AsSpan().ContainsAnyInRange('a', 'z');

    /// <summary>"HOME ABOUT US NEWS": the steps of a menu on one line.</summary>
    private static bool IsMenu(string line) =>
        line.StartsWith("HOME ", StringComparison.OrdinalIgnoreCase) && line.Split(' ') is { Length: >= 4 } steps && Array.TrueForAll(steps, step => step.Length > 0 && char.IsUpper(step[0]) && char.IsLetter(step[^1]));

    /// <summary>Who wrote and edited a dispatch: "MNA/PR", "aq/jm (CWA, AP)".</summary>
    private static bool IsInitials(string line)
    {
        var text = line[^1] == ')' && line.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? line.AsSpan(0, open) : line;
        if (text.IndexOf('/') is not (2 or 3) || text.Length > 10 || text[^1] == '/') return false;
        var isSmall = text.Length <= 7 && char.IsAsciiLetterLower(text[0]);
        foreach (var letter in text)
            if (letter != '/' && !(isSmall ? char.IsAsciiLetterLower(letter) : char.IsAsciiLetterUpper(letter))) return false;
        return true;
    }

    /// <summary>"« TITLE", "TITLE »", "← TITLE", "[…] a sentence from elsewhere […]".</summary>
    private static bool IsArrow(string line) =>
        line[0] is '←' or '→' or '‹' or '›' || line[^1] is '←' or '→' or '›' || (line[0] == '«' && !line.Contains('»', StringComparison.Ordinal))
        || (line[^1] == '»' && !line.Contains('«', StringComparison.Ordinal)) || line.StartsWith("[…]", StringComparison.Ordinal) || line.StartsWith("[...]", StringComparison.Ordinal);

    /// <summary>"(Reporting by NAME; Editing by NAME)".</summary>
    private bool IsCredit(string line) => line[0] is '(' or '[' && line.Length > 1 && (phrases.Read(line[1..]) & PhraseKind.Noise) != 0 && line[^1] is ')' or ']';

    /// <summary>"Related: TITLE", "Read also: TITLE".</summary>
    private bool IsPointer(string line) =>
        line.IndexOf(": ", StringComparison.Ordinal) is > 3 and < 30 and var colon && !line.EndsWith('.') && !line.StartsWith("Breaking", StringComparison.OrdinalIgnoreCase) && (phrases.Read(line[..colon]) & (PhraseKind.Related | PhraseKind.Pointer)) != 0;

    /// <summary>"Support NAME", "Donate to NAME": a button of few words, no sentence.</summary>
    private static bool IsAppeal(string line)
    {
        if (line.Length < 40 && line.EndsWith(" Subscribe", StringComparison.Ordinal)) return true;
        if (line.Length >= 40 || line[^1] is '.' or ',' or ';' || line.Split(' ') is not { Length: >= 2 and <= 5 } parts || !char.IsUpper(parts[^1][0])) return false;
        return parts[0].ToLowerInvariant() is "donate" or "subscribe" || (parts[0].ToLowerInvariant() is "support" or "follow" && (parts.Length <= 3 || parts[^2] is "on"));
    }

    private static bool HasLetters(string line)
    {
        var letters = 0;
        foreach (var letter in line)
            if (char.IsLetter(letter)) letters++;
        return letters > 3;
    }
}
