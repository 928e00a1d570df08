using System.Text.RegularExpressions;
using Hearsay.Core;

namespace Hearsay.Reading;

/// <summary>
/// Takes an embed apart into what it says and its byline, in the forms in which networks hand out their posts: "text — Name (@handle)
/// day", "A post shared by Name (@handle) on day", "Name @handle · day text". A text without a byline is a document, and says all.
/// </summary>
public static partial class PostReader
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    public static Post Read(string embed)
    {
        ArgumentNullException.ThrowIfNull(embed);
        if (Last(AtEnd(), embed) is { } end) return Make(embed, new TextSpan(0, end.Index), end);
        if (Last(Shared(), embed) is { } shared) return Make(embed, new TextSpan(0, shared.Index), shared);
        if (AtStart().Match(embed) is { Success: true } start) return Make(embed, new TextSpan(start.Length, embed.Length), start);
        return new Post(embed, Trim(embed, new TextSpan(0, embed.Length)), null, null, null);
    }

    private static Match? Last(Regex form, string embed) => form.Matches(embed) is { Count: > 0 } found ? found[^1] : null;

    private static Post Make(string embed, TextSpan body, Match byline)
    {
        var (start, end) = (byline.Index, byline.Index + byline.Length);
        while (start < end && !char.IsLetterOrDigit(embed[start]) && embed[start] != '@') start++;
        while (end > start && char.IsWhiteSpace(embed[end - 1])) end--;
        return new Post(embed, Trim(embed, body), new TextSpan(start, end), byline.Groups["name"].Value.Trim(), byline.Groups["handle"].Value);
    }

    /// <summary>Without blanks, the network's own words, and addresses at the end.</summary>
    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        if (Lead().Match(text, start, end - start) is { Success: true } lead) start += lead.Length;
        if (Links().Match(text, start, end - start) is { Success: true } links) end = links.Index;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    [GeneratedRegex(@"(^|\s*)[—–-]\s*(?<name>[^()@—\n]{1,80})\((?<handle>@\w{1,40})\)[^@()]{0,60}$|^(?<name>[^()@—\n]{1,80})\((?<handle>@\w{1,40})\)[^@()]{0,60}$", Options)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"\b(A post|A photo|A video|A reel) shared by (?<name>[^()@\n]{1,80})\((?<handle>@[\w.]{1,40})\)[^()]{0,60}$", Options)]
    private static partial Regex Shared();

    [GeneratedRegex(@"^(?<name>[^()@\n.!?]{1,60})\s+\(?(?<handle>@\w{1,40})\)?\s*(·|•|\n)[ \t]*([A-Z][a-z]{2,8}\.? \d{1,2}(, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}\.?( \d{4})?|\d{1,2}h)?", Options)]
    private static partial Regex AtStart();

    [GeneratedRegex(@"^\s*View this post on Instagram", Options)]
    private static partial Regex Lead();

    [GeneratedRegex(@"(\s*(https?://\S+|pic\.twitter\.com/\w+))+\s*$", Options)]
    private static partial Regex Links();
}
