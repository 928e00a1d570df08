namespace Hearsay.Study.Origins;

/// <summary>
/// How plainly a text says in its head that it comes from elsewhere: not at all; as an agency opens its own reports, with place and
/// day; as papers open an agency's, with the place alone or a byline by itself; or as agency and paper together.
/// </summary>
internal static class Credit
{
    private const int Head = 140;
    private const int LongestAgency = 40;

    public static CreditKind Of(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        if (IsByline(head)) return CreditKind.Paper;
        var open = head.IndexOf('(');
        if (open < 0 || head[..open].Contains('.')) return CreditKind.None;
        var close = head[open..].IndexOf(')');
        if (close is < 3 or > LongestAgency) return CreditKind.None;
        var rest = head[(open + close + 1)..].TrimStart();
        if (rest.Length == 0 || rest[0] is not ('—' or '–' or '-')) return CreditKind.None;
        if (head.Slice(open, close).Contains('/')) return CreditKind.Together;
        return head[..open].ContainsAnyInRange('0', '9') ? CreditKind.Agency : CreditKind.Paper;
    }

    private static bool IsByline(ReadOnlySpan<char> head) =>
        head.StartsWith("By ", StringComparison.Ordinal) && head.IndexOf('\n') is > 0 and < 60;
}
