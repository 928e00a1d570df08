using System.Runtime.InteropServices;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Tokens;

/// <summary>What is known of the text while its words are grouped: folded words, their shapes, and the sentence that is open.</summary>
internal sealed class SentenceContext
{
    private readonly string _text;
    private readonly List<WordSpan> _words;
    private readonly uint[] _forms;
    private readonly byte[] _shapes;
    private int _paragraph;

    public SentenceContext(string text, List<WordSpan> words)
    {
        (_text, _words) = (text, words);
        _forms = new uint[words.Count];
        _shapes = new byte[words.Count];
        for (var word = 0; word < _forms.Length; word++)
        {
            _forms[word] = Run.HashOf(text, words[word].Start, words[word].End);
            _shapes[word] = (byte)WordShape.Of(text, words[word]);
        }
    }

    /// <summary>First word of the open sentence.</summary>
    public int First { get; private set; }

    /// <summary>Whether an odd number of quotation marks stands in the paragraph so far.</summary>
    public bool IsQuoted { get; private set; }

    /// <summary>Brackets that are open, at most three.</summary>
    public int Brackets { get; private set; }

    public uint Form(int word) => word >= 0 && word < _forms.Length ? _forms[word] : 1u;

    public uint Shape(int word) => word >= 0 && word < _shapes.Length ? _shapes[word] : 31u;

    /// <summary>0: the next word is glued to this one, 1: a blank, 2: a line feed lies between.</summary>
    public uint Space(int word)
    {
        if (word < 0 || word + 1 >= _words.Count) return 3;
        var (end, start) = (_words[word].End, _words[word + 1].Start);
        if (end == start) return 0;
        return _text.AsSpan(end, start - end).Contains('\n') ? 2u : 1;
    }

    public uint Abbreviation(int word) => Abbreviations.KindOf(_text, _words[word].Start, _words[word].End);

    public bool IsTitle(int word) => Abbreviations.IsTitle(_text, _words[word].Start, _words[word].End);

    /// <summary>The mark of "the workers' party": right behind a plural, in a sentence in which no such mark opens a quotation.</summary>
    public bool IsOwner(int word)
    {
        if (word <= First || _text[_words[word].Start] is not ('\'' or '\u2019') || _words[word].End != _words[word].Start + 1) return false;
        if (_words[word - 1].End != _words[word].Start || _text[_words[word].Start - 1] is not ('s' or 'S')) return false;
        for (var before = First; before < word; before++)
            if (_text[_words[before].Start] is '\'' or '\u2018' && Space(before) == 0 && Space(before - 1) != 0) return false;
        return true;
    }

    /// <summary>"The 5th | Corps": digits with "th" and a blank behind them, which stand before what they count.</summary>
    public bool IsOrdinal(int word)
    {
        var form = _text.AsSpan(_words[word].Start, _words[word].End - _words[word].Start);
        return form.Length > 2 && char.IsAsciiDigit(form[0]) && form[^2..] is "st" or "nd" or "rd" or "th" && _words[word].End < _text.Length && _text[_words[word].End] == ' ';
    }

    public bool IsInsideToken(int word) => _words[word].IsContinuation;

    /// <summary>Counts quotes and brackets as the next word joins the open sentence.</summary>
    public void Take(int word)
    {
        switch (UnitKinds.Of(_text[_words[word].Start]))
        {
            case UnitKind.Quote: IsQuoted = !IsQuoted; break;
            case UnitKind.Open: Brackets = Math.Min(Brackets + 1, 3); break;
            case UnitKind.Close: Brackets = Math.Max(Brackets - 1, 0); break;
        }
    }

    /// <summary>A new sentence begins; a new paragraph closes all quotes.</summary>
    public void Close(int first, int paragraph)
    {
        if (paragraph != _paragraph) IsQuoted = false;
        (First, Brackets, _paragraph) = (first, 0, paragraph);
    }
}
