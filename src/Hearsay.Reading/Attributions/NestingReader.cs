using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Finds for every draft the one with the shortest piece of content around its cue, in one sweep over the text.</summary>
internal sealed class NestingReader
{
    /// <summary>Contents around one cue that are looked at; more than that lie one in another in no real text.</summary>
    private const int Deepest = 64;

    private readonly List<Draft> _drafts;
    private readonly List<(TextSpan Piece, int Draft)> _pieces = [];
    private readonly List<(TextSpan Piece, int Draft)> _open = [];

    private NestingReader(List<Draft> drafts)
    {
        _drafts = drafts;
        for (var at = 0; at < drafts.Count; at++)
            foreach (var piece in drafts[at].Content) _pieces.Add((piece, at));
        _pieces.Sort((left, right) => left.Piece != right.Piece ? left.Piece.CompareTo(right.Piece) : left.Draft.CompareTo(right.Draft));
    }

    /// <returns>[draft] -> index of its parent, or -1.</returns>
    public static int[] Parents(List<Draft> drafts) => new NestingReader(drafts).Read();

    private int[] Read()
    {
        var order = new int[_drafts.Count];
        for (var at = 0; at < order.Length; at++) order[at] = at;
        Array.Sort(order, (left, right) => _drafts[left].CueSpan != _drafts[right].CueSpan ? _drafts[left].CueSpan.CompareTo(_drafts[right].CueSpan) : left.CompareTo(right));
        var parents = new int[order.Length];
        var next = 0;
        foreach (var draft in order)
        {
            var cue = _drafts[draft].CueSpan;
            for (; next < _pieces.Count && _pieces[next].Piece.Start <= cue.Start; next++) Open(_pieces[next]);
            parents[draft] = Innermost(draft, cue);
        }

        for (var draft = 0; draft < parents.Length; draft++)
            if (parents[draft] is >= 0 and var parent && parents[parent] == draft) parents[Outer(draft, parent)] = -1;
        return parents;
    }

    /// <summary>Of two that seem to hold each other ("Doctors found no proof that it burned, according to the ministry") the one that holds more.</summary>
    private int Outer(int left, int right) => TextSpan.TotalLength(_drafts[left].Content) >= TextSpan.TotalLength(_drafts[right].Content) ? left : right;

    private void Open((TextSpan Piece, int Draft) piece)
    {
        while (_open.Count > 0 && _open[^1].Piece.End <= piece.Piece.Start) _open.RemoveAt(_open.Count - 1);
        _open.Add(piece);
    }

    private int Innermost(int draft, TextSpan cue)
    {
        var (best, shortest) = (-1, int.MaxValue);
        for (var at = _open.Count - 1; at >= Math.Max(0, _open.Count - Deepest); at--)
        {
            var (piece, owner) = _open[at];
            if (owner == draft || !piece.Contains(cue)) continue;
            if (piece.Length < shortest || (piece.Length == shortest && _drafts[owner].Host == _drafts[best])) (best, shortest) = (owner, piece.Length); // who is cited stands inside of who cites
        }

        return best;
    }
}
