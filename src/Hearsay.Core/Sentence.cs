namespace Hearsay.Core;

/// <summary>
/// A sentence with its words and its dependency tree. Immutable and safe for many threads. Word indexes are 0-based; every word
/// but one hangs on another, so the whole is one tree without cycles (the maker guarantees it; the constructor checks).
/// </summary>
public sealed class Sentence
{
    private readonly Token[] _tokens;
    private readonly StringPool _pool;
    private readonly TagTable _tags;
    private readonly short[] _firstChild; // [word] -> its leftmost child, or -1
    private readonly short[] _nextSibling; // [word] -> the next child of the same head, or -1

    /// <exception cref="ArgumentException">The heads are no tree, or there is no word.</exception>
    public Sentence(string text, Token[] tokens, IReadOnlyList<Name> names, StringPool pool, TagTable tags)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens.Length is 0 or > short.MaxValue) throw new ArgumentException("a sentence has 1 to 32767 words", nameof(tokens));
        (Text, _tokens, Names, _pool, _tags) = (text, tokens, names, pool, tags);
        Span = new TextSpan(tokens[0].Start, tokens[^1].End);
        _firstChild = new short[tokens.Length];
        _nextSibling = new short[tokens.Length];
        Root = Link();
    }

    /// <summary>The whole text of the document, into which all offsets point.</summary>
    public string Text { get; }

    /// <summary>From the first to the last word, in the document's text.</summary>
    public TextSpan Span { get; }

    public IReadOnlyList<Name> Names { get; }

    public int Count => _tokens.Length;

    /// <summary>The word that hangs on no other.</summary>
    public int Root { get; }

    public ReadOnlySpan<Token> Tokens => _tokens;

    public Token this[int word] => _tokens[word];

    public ReadOnlySpan<char> Form(int word) => Text.AsSpan(_tokens[word].Start, _tokens[word].Length);

    public string Lemma(int word) => _pool[_tokens[word].Lemma];

    public Upos Upos(int word) => _tokens[word].Upos;

    public Deprel Deprel(int word) => _tokens[word].Deprel;

    /// <summary>-1 for the root.</summary>
    public int Head(int word) => _tokens[word].Head;

    public string Xpos(int word) => _tags.Xpos(_tokens[word].Morphology);

    public string Feats(int word) => _tags.Feats(_tokens[word].Morphology);

    /// <summary>Whether the features hold <paramref name="feature"/>, written "Tense=Past".</summary>
    public bool HasFeature(int word, ReadOnlySpan<char> feature)
    {
        var feats = Feats(word).AsSpan();
        foreach (var range in feats.Split('|'))
            if (feats[range].SequenceEqual(feature)) return true;
        return false;
    }

    /// <summary>The words that hang on <paramref name="word"/>, from left to right.</summary>
    public IEnumerable<int> Children(int word)
    {
        for (int child = _firstChild[word]; child >= 0; child = _nextSibling[child]) yield return child;
    }

    /// <summary>The first child with this relation (subtypes count apart), or -1.</summary>
    public int Child(int word, Deprel relation)
    {
        for (int child = _firstChild[word]; child >= 0; child = _nextSibling[child])
            if (_tokens[child].Deprel == relation) return child;
        return -1;
    }

    /// <summary>Whether <paramref name="ancestor"/> is <paramref name="word"/> or governs it at any distance.</summary>
    public bool Governs(int ancestor, int word)
    {
        for (var at = word; at >= 0; at = _tokens[at].Head)
            if (at == ancestor) return true;
        return false;
    }

    /// <summary>First and one past the last word under <paramref name="word"/>; the words between are not all below it if the tree crosses.</summary>
    public (int First, int End) Reach(int word)
    {
        var (first, end) = (word, word + 1);
        var open = new Stack<int>();
        open.Push(word);
        while (open.TryPop(out var at))
        {
            (first, end) = (Math.Min(first, at), Math.Max(end, at + 1));
            for (int child = _firstChild[at]; child >= 0; child = _nextSibling[child]) open.Push(child);
        }

        return (first, end);
    }

    /// <summary>The text from word <paramref name="first"/> up to but without word <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);

    /// <summary>The text under <paramref name="word"/>.</summary>
    public TextSpan SubtreeSpan(int word)
    {
        var (first, end) = Reach(word);
        return SpanOf(first, end);
    }

    /// <summary>The word that covers a position of the text, or -1.</summary>
    public int WordAt(int position)
    {
        var (low, high) = (0, _tokens.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End <= position) low = middle + 1;
            else if (_tokens[middle].Start > position) high = middle - 1;
            else return middle;
        }

        return -1;
    }

    /// <summary>The same words with other heads or relations.</summary>
    /// <exception cref="ArgumentException">The heads are no tree.</exception>
    public Sentence With(Token[] tokens) => new(Text, tokens, Names, _pool, _tags);

    public override string ToString() => Span.Of(Text);

    private int Link()
    {
        Array.Fill(_firstChild, (short)-1);
        Array.Fill(_nextSibling, (short)-1);
        var root = -1;
        for (var word = _tokens.Length - 1; word >= 0; word--)
        {
            var head = _tokens[word].Head;
            if (head >= _tokens.Length || head == word || (head < 0 && root >= 0)) throw new ArgumentException("the heads are no tree");
            if (head < 0) root = word;
            else (_nextSibling[word], _firstChild[head]) = (_firstChild[head], (short)word);
        }

        if (root < 0 || CountBelow(root) != _tokens.Length) throw new ArgumentException("the heads are no tree");
        return root;
    }

    private int CountBelow(int root)
    {
        var count = 0;
        var open = new Stack<int>();
        open.Push(root);
        while (open.TryPop(out var at))
        {
            count++;
            for (int child = _firstChild[at]; child >= 0; child = _nextSibling[child]) open.Push(child);
        }

        return count;
    }
}
