namespace Hearsay.Study.Origins;

/// <summary>Whether a text says in its head that it comes from elsewhere: a byline alone on the first line, or "CITY (AGENCY) —".</summary>
internal static class Credit
{
    private const int Head = 140;
    private const int LongestAgency = 12;

    public static bool IsGiven(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        return IsByline(head) || HasAgency(head);
    }

    private static bool IsByline(ReadOnlySpan<char> head) =>
        head.StartsWith("By ", StringComparison.Ordinal) && head.IndexOf('\n') is > 0 and < 60;

    private static bool HasAgency(ReadOnlySpan<char> head)
    {
        var open = head.IndexOf('(');
        if (open < 0) return false;
        var close = head[open..].IndexOf(')');
        if (close is < 3 or > LongestAgency) return false;
        var rest = head[(open + close + 1)..].TrimStart();
        return rest.Length > 0 && rest[0] is '—' or '–' or '-';
    }
}
