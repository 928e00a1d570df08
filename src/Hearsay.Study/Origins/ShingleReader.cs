namespace Hearsay.Study.Origins;

/// <summary>Cuts a text into <see cref="Shingles"/>. Case, signs and blanks do not count; a quotation ends at its mark or with its paragraph. Words with
/// figures break the run: two papers that print one table have not copied a text.</summary>
internal sealed class ShingleReader
{
    private const ulong Offset = 14695981039346656037; // FNV-1a, 64 bit
    private const ulong Prime = 1099511628211;

    private readonly List<ulong> _prose = [];
    private readonly List<ulong> _quoted = [];
    private ulong _second; // hashes of the last two words
    private ulong _third;
    private int _quotedRun; // how many of the last words lie in quotation marks
    private bool _isQuoted;
    private int _plainRun; // how many of the last words hold no figure

    public static Shingles Read(string text)
    {
        var reader = new ShingleReader();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsLetterOrDigit(text[at])) at = reader.TakeWord(text, at);
            else at = reader.TakeSign(text, at);
        }

        return new Shingles(Distinct(reader._prose), Distinct(reader._quoted));
    }

    private int TakeWord(string text, int at)
    {
        var (hash, hasFigure) = (Offset, false);
        for (; at < text.Length && IsInner(text, at); at++)
        {
            var unit = text[at] == '’' ? '\'' : char.ToLowerInvariant(text[at]);
            hash = (hash ^ unit) * Prime;
            hasFigure |= char.IsAsciiDigit(text[at]);
        }

        _plainRun = hasFigure ? 0 : _plainRun + 1;
        _quotedRun = _isQuoted ? _quotedRun + 1 : 0;
        if (_plainRun >= 3) (_quotedRun >= 3 ? _quoted : _prose).Add(Mix(_third, _second, hash));
        (_third, _second) = (_second, hash);
        return at;
    }

    private int TakeSign(string text, int at)
    {
        switch (text[at])
        {
            case '“': _isQuoted = true; break;
            case '”' or '\n': _isQuoted = false; break;
            case '"': _isQuoted = !_isQuoted; break;
            case '\'' when at + 1 < text.Length && text[at + 1] == '\'':
                _isQuoted = !_isQuoted;
                at++;
                break;
        }

        return at + 1;
    }

    private static bool IsInner(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    private static ulong Mix(ulong first, ulong second, ulong third)
    {
        var hash = (((first * Prime) ^ second) * Prime) ^ third;
        hash ^= hash >> 31;
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }

    private static ulong[] Distinct(List<ulong> hashes)
    {
        hashes.Sort();
        var kept = new List<ulong>(hashes.Count);
        foreach (var hash in hashes)
            if (kept.Count == 0 || kept[^1] != hash) kept.Add(hash);
        return [.. kept];
    }
}
