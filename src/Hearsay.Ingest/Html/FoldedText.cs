using System.Text;

namespace Hearsay.Ingest.Html;

/// <summary>
/// Grows a line of text and folds it as it comes: white space to single blanks, none at the ends; control characters, soft hyphens
/// and zero-width marks left out; a lone surrogate becomes U+FFFD.
/// </summary>
internal sealed class FoldedText
{
    private readonly StringBuilder _text = new();
    private bool _blank;

    public int Length => _text.Length;

    public void Append(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter > ' ' && letter < 0x7F) Put(letter);
            else if (char.IsWhiteSpace(letter)) _blank = true;
            else if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) PutPair(letter, text[++at]);
            else if (char.IsSurrogate(letter)) Put('\uFFFD');
            else if (!IsInvisible(letter)) Put(letter);
        }
    }

    public void Clear()
    {
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

    private void Put(char letter)
    {
        if (_blank && _text.Length > 0) _text.Append(' ');
        _blank = false;
        _text.Append(letter);
    }

    private void PutPair(char high, char low)
    {
        Put(high);
        _text.Append(low);
    }

    /// <summary>Controls, soft hyphen, zero-width space, word joiner, byte order mark; the joiners that scripts need stay.</summary>
    private static bool IsInvisible(char letter) => char.IsControl(letter) || letter is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';
}
