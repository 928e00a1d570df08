namespace Hearsay.Record;

/// <summary>Orders extractor versions: runs of digits by value, everything else by code unit ("en-9" before "en-10").</summary>
internal static class ExtractorOrder
{
    public static bool IsNewer(string version, string than) => Compare(version, than) > 0;

    private static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var (digitsLeft, digitsRight) = (Digits(left), Digits(right));
            var order = digitsLeft > 0 && digitsRight > 0
                ? CompareNumbers(left[..digitsLeft], right[..digitsRight])
                : left[0].CompareTo(right[0]);
            if (order != 0) return order;
            left = left[Math.Max(1, digitsLeft)..];
            right = right[Math.Max(1, digitsRight)..];
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }
}
