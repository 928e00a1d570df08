using System.Text;
using Hearsay.Core;

namespace Hearsay.Ingest.Html;

/// <summary>
/// Grows a line of text and folds it as it comes: white space to single blanks, none at the ends; control characters, soft hyphens
/// and zero-width marks left out; a lone surrogate becomes U+FFFD.
/// </summary>
internal sealed class FoldedText
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceRun>? _runs;
    private bool _blank;
    private int _from = -1; // in the source, of the part that is being folded; -1 when it is not known
    private int _decodedFrom; // units of the source that the part was decoded from; 0 when it is the same
    private bool _isOpen; // the last run still grows

    /// <param name="runs">Grows by where the text came from, if that is to be known.</param>
    public FoldedText(List<SourceRun>? runs = null) => _runs = runs;

    public int Length => _text.Length;

    /// <summary>Text that stands nowhere in the source.</summary>
    public void Append(ReadOnlySpan<char> text) => Fold(text, -1, 0);

    /// <param name="source">Where the text begins in the source.</param>
    public void Append(ReadOnlySpan<char> text, int source) => Fold(text, source, 0);

    /// <summary>Text with <see cref="SourceMarks"/>; without any it stands nowhere in the source.</summary>
    public void AppendMarked(ReadOnlySpan<char> text)
    {
        var (source, isDecoded) = (-1, false);
        while (true)
        {
            var mark = SourceMarks.Next(text);
            var next = mark < 0 ? -1 : SourceMarks.Offset(text[mark..]);
            var from = isDecoded && next < source ? -1 : source;
            Fold(mark < 0 ? text : text[..mark], from, isDecoded ? next - source : 0);
            if (mark < 0) return;
            (source, isDecoded) = (next, text[mark] == SourceMarks.Decoded);
            text = text[Math.Min(mark + SourceMarks.Length, text.Length)..];
        }
    }

    public void Clear()
    {
        Cut();
        _text.Clear();
        _blank = false;
    }

    public override string ToString() => _text.ToString();

    public static string Of(string text)
    {
        var fold = new FoldedText();
        fold.Append(text);
        return fold.ToString();
    }

    /// <summary>Ends the run that grows; the next unit begins one.</summary>
    public void Cut()
    {
        if (!_isOpen) return;
        _isOpen = false;
        var run = _runs![^1];
        var length = _text.Length - run.Text;
        _runs[^1] = run with { Length = length, SourceLength = _decodedFrom > 0 ? _decodedFrom : length };
    }

    private void Fold(ReadOnlySpan<char> text, int source, int decodedFrom)
    {
        Cut();
        (_from, _decodedFrom) = (source, decodedFrom);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter > ' ' && letter < 0x7F) Put(letter, at);
            else if (char.IsWhiteSpace(letter)) Blank();
            else if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) PutPair(letter, text[++at], at - 1);
            else if (char.IsSurrogate(letter)) Put('\uFFFD', at);
            else if (!IsInvisible(letter)) Put(letter, at);
            else LeaveOut();
        }
    }

    /// <summary>The first blank goes on in the run, more do not: the text has one for all.</summary>
    private void Blank()
    {
        if (_blank) LeaveOut();
        _blank = true;
    }

    private void LeaveOut()
    {
        if (_decodedFrom == 0) Cut();
    }

    private void Put(char letter, int at)
    {
        if (_blank && _text.Length > 0) _text.Append(' ');
        _blank = false;
        if (!_isOpen && _from >= 0 && _runs is not null) Open(at);
        _text.Append(letter);
    }

    private void Open(int at)
    {
        _runs!.Add(new SourceRun(_text.Length, _decodedFrom > 0 ? _from : _from + at, 0, 0));
        _isOpen = true;
    }

    private void PutPair(char high, char low, int at)
    {
        Put(high, at);
        _text.Append(low);
    }

    /// <summary>Controls, soft hyphen, zero-width space, word joiner, byte order mark; the joiners that scripts need stay.</summary>
    private static bool IsInvisible(char letter) => char.IsControl(letter) || letter is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';
}
