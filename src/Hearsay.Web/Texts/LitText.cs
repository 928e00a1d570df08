namespace Hearsay.Web.Texts;

/// <summary>
/// Cuts a window of a text into paragraphs and these into stretches of even light, in one sweep. Spans may overlap, lie partly
/// outside the window or outside the text (they are clipped), and never cut a surrogate pair in two.
/// </summary>
internal sealed class LitText
{
    private readonly string _text;
    private readonly List<(int At, Light Light, string? Claim, int Step)> _edges = []; // where a light goes on (+1) or off (-1), by place
    private readonly Footnote[] _notes; // by place
    private readonly int[] _lit = new int[8]; // [bit of the light] -> how many are on
    private readonly SortedSet<string> _claims = new(StringComparer.Ordinal); // whose evidence is on
    private int _nextEdge;
    private int _nextNote;

    private LitText(string text, IEnumerable<LitSpan> lights, IEnumerable<Footnote> notes)
    {
        _text = text;
        foreach (var (span, light, claim) in lights)
        {
            var clipped = Clip(span);
            if (clipped.IsEmpty) continue;
            _edges.Add((clipped.Start, light, claim, 1));
            _edges.Add((clipped.End, light, claim, -1));
        }

        _edges.Sort((left, right) => left.At.CompareTo(right.At));
        _notes = [.. notes.OrderBy(note => note.At).ThenBy(note => note.Number)];
    }

    /// <summary>One entry a line of the text; blank lines are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<Stretch>> Of(string text, TextSpan window, IEnumerable<LitSpan> lights, IEnumerable<Footnote> notes)
    {
        var cutter = new LitText(text, lights, notes);
        var paragraphs = new List<IReadOnlyList<Stretch>>();
        window = cutter.Clip(window);
        cutter.PassOver(window.Start);
        for (var start = window.Start; start < window.End;)
        {
            var length = text.AsSpan(start, window.End - start).IndexOf('\n');
            var end = length < 0 ? window.End : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) paragraphs.Add(cutter.Cut(start, end));
            start = end + 1;
        }

        return paragraphs;
    }

    private List<Stretch> Cut(int start, int end)
    {
        var stretches = new List<Stretch>();
        while (start < end)
        {
            Switch(start);
            var stop = NextCut(start, end);
            stretches.Add(new Stretch(_text[start..stop], LightNow(), NotesUpTo(stop), string.Join(' ', _claims)));
            start = stop;
        }

        return stretches;
    }

    /// <summary>Notes before the window are not shown.</summary>
    private void PassOver(int start)
    {
        while (_nextNote < _notes.Length && _notes[_nextNote].At < start) _nextNote++;
    }

    private void Switch(int place)
    {
        for (; _nextEdge < _edges.Count && _edges[_nextEdge].At <= place; _nextEdge++)
        {
            var (_, light, claim, step) = _edges[_nextEdge];
            for (var bit = 0; bit < _lit.Length; bit++)
                if (((int)light >> bit & 1) != 0) _lit[bit] += step;
            if (claim is not null && step > 0) _claims.Add(claim);
            else if (claim is not null) _claims.Remove(claim);
        }
    }

    private int NextCut(int start, int end)
    {
        var cut = end;
        if (_nextEdge < _edges.Count) cut = Math.Min(cut, _edges[_nextEdge].At);
        if (_nextNote < _notes.Length && Whole(_notes[_nextNote].At) > start) cut = Math.Min(cut, Whole(_notes[_nextNote].At));
        return cut;
    }

    private Light LightNow()
    {
        var light = 0;
        for (var bit = 0; bit < _lit.Length; bit++)
            if (_lit[bit] > 0) light |= 1 << bit;
        return (Light)light;
    }

    private Footnote[] NotesUpTo(int end)
    {
        var first = _nextNote;
        while (_nextNote < _notes.Length && _notes[_nextNote].At <= end) _nextNote++;
        return _notes[first.._nextNote];
    }

    private TextSpan Clip(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, _text.Length);
        return new TextSpan(Whole(start), Whole(Math.Clamp(span.End, start, _text.Length)));
    }

    /// <summary>The place itself, or the one before when it lies between the halves of a surrogate pair.</summary>
    private int Whole(int place) =>
        place > 0 && place < _text.Length && char.IsSurrogatePair(_text[place - 1], _text[place]) ? place - 1 : place;
}
