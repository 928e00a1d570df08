namespace Hearsay.Language.Tokens;

/// <summary>Walks over the stretches of a text that lie between blanks.</summary>
internal ref struct RunReader(string text)
{
    private readonly string _text = text;
    private (int Start, int End, uint Hash) _ahead = Find(text, 0);
    private uint _previous;

    public Run Current { get; private set; }

    /// <summary>Goes to the next run; false at the end of the text.</summary>
    public bool Read()
    {
        var (start, end, hash) = _ahead;
        if (start == end) return false;
        _ahead = Find(_text, end);
        var isLineEnd = _text.AsSpan(end, _ahead.Start - end).Contains('\n');
        Current = new Run(start, end, hash, Run.MarkOf(_text.AsSpan(start, end - start)), _previous, isLineEnd ? 0 : _ahead.Hash);
        _previous = isLineEnd ? 0 : hash;
        return true;
    }

    /// <summary>An empty run at the end of the text means there is none.</summary>
    private static (int Start, int End, uint Hash) Find(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        var end = from;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return (from, end, Run.HashOf(text, from, end));
    }
}
