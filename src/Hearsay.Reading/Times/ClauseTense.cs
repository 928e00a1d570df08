using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>
/// The tense of the clause that an expression stands in, told by its words alone: the nearest tensed word to the left within the
/// sentence, else the nearest to the right. Words and phrases come from times-tenses.tsv ("is to", "as early as"); other words
/// that end in "-ed" are past.
/// </summary>
internal sealed class ClauseTense
{
    private const int FarthestLeft = 14;
    private const int FarthestRight = 20;

    private readonly PhraseTree<Tense> _phrases = new();
    private readonly int _be;
    private readonly int _to;
    private readonly int _by;
    private readonly int _before;
    private readonly int _been;
    private readonly int _had;
    private readonly int _still;
    private readonly int _that;
    private readonly int _since;
    private readonly int[] _determiners;
    private readonly int[] _copulas;
    private readonly int[] _ends;
    private readonly int[] _modals;
    private readonly int[] _have;
    private readonly int[] _terms;
    private readonly HashSet<int> _speech;

    public ClauseTense(string directory, Vocabulary vocabulary)
    {
        (_be, _to, _by, _been, _had) = (vocabulary.Add("be"), vocabulary.Add("to"), vocabulary.Add("by"), vocabulary.Add("been"), vocabulary.Add("had"));
        (_still, _that, _since, _before) = (vocabulary.Add("still"), vocabulary.Add("that"), vocabulary.Add("since"), vocabulary.Add("before"));
        _determiners = [.. "the a an his her its their our my your this that these those".Split(' ').Select(vocabulary.Add)];
        _copulas = [.. "is are 's".Split(' ').Select(vocabulary.Add)];
        _ends = [.. "until till through by before".Split(' ').Select(vocabulary.Add)];
        _terms = [.. "gave given granted ordered extended postponed delayed suspended adjourned barred banned allowed".Split(' ').Select(vocabulary.Add)];
        _have = [.. "has have haven't hasn't".Split(' ').Select(vocabulary.Add)];
        _modals = [.. "to will would could can may might must should shall 'll won't can't couldn't wouldn't".Split(' ').Select(vocabulary.Add)];
        _speech = [.. "said told says announced confirmed reported stated heard testified warned wrote added tweeted".Split(' ').Select(vocabulary.Add)];
        foreach (var row in LexiconFile.Rows(directory, "times-tenses.tsv")) _phrases.Add(vocabulary.Phrase(row[0]), Enum.Parse<Tense>(row[1], true));
    }

    /// <param name="first">First word of the expression.</param>
    /// <param name="end">One past its last word.</param>
    public Tense Around(string text, ReadOnlySpan<TextWord> words, int first, int end)
    {
        if (first > 0 && words[first - 1].Id == _since || end < words.Length && SaysPast(text, words, end)) return Tense.Past;
        var left = first - 1;
        for (; left >= Math.Max(0, first - FarthestLeft) && !EndsSentence(text, words, left); left--)
        {
            if (At(text, words, left, first) is var tense and not Tense.None) return LooksAhead(words, left, first, tense) ? Tense.Future : tense;
            if (words[left].Id == _that && OnTheRight(text, words, end) is var inside and not Tense.None) return inside; // "said that Friday's vote is off"
        }

        return OnTheRight(text, words, end);
    }

    private Tense OnTheRight(string text, ReadOnlySpan<TextWord> words, int end)
    {
        for (var at = end; at < Math.Min(words.Length, end + FarthestRight) && !EndsSentence(text, words, at); at++)
            if (At(text, words, at, words.Length) is var tense and not Tense.None) return tense == Tense.Planned ? Tense.Past : tense;
        return Tense.None;
    }

    /// <summary>Whether an expression says when something was said: "told reporters on Tuesday", "the judge on Monday said".</summary>
    public bool IsOfStatement(string text, ReadOnlySpan<TextWord> words, int first, int end)
    {
        if (end < words.Length && _speech.Contains(words[end].Id)) return true;
        if (end < words.Length && SaysPast(text, words, end)) return false;
        for (var at = first - 1; at >= Math.Max(0, first - FarthestLeft) && !EndsSentence(text, words, at); at--)
            if (At(text, words, at, first) is not Tense.None) return _speech.Contains(words[at].Id);
        return false;
    }

    /// <summary>"is on Friday", "is in town until Friday", "gave them until Friday".</summary>
    private bool LooksAhead(ReadOnlySpan<TextWord> words, int at, int first, Tense tense)
    {
        if (tense == Tense.Perfect) return IsEnd(words, first) && words[first - 1].Id != _by && words[first - 1].Id != _before;
        if (tense == Tense.Present) return IsEnd(words, first) || IsCopula(words, at, first);
        return tense == Tense.Past && IsEnd(words, first) && (IsTerm(words, at) || IsTerm(words, at - 1) || IsTerm(words, at - 2) || IsTerm(words, at - 3));
    }

    /// <summary>"ordered flags lowered until Friday": the order may stand before the word next to the date.</summary>
    private bool IsTerm(ReadOnlySpan<TextWord> words, int at) => at >= 0 && Array.IndexOf(_terms, words[at].Id) >= 0;

    private bool IsCopula(ReadOnlySpan<TextWord> words, int at, int first) => at == first - 1 && Array.IndexOf(_copulas, words[at].Id) >= 0;

    private bool IsEnd(ReadOnlySpan<TextWord> words, int first) => first > 0 && Array.IndexOf(_ends, words[first - 1].Id) >= 0;

    /// <summary>The tense of the longest phrase that starts at a word and does not reach <paramref name="limit"/>.</summary>
    private Tense At(string text, ReadOnlySpan<TextWord> words, int at, int limit)
    {
        if (at > 0 && words[at].Shape == WordShape.Letters && words[at - 1].Id == _be) return IsToBe(text, words, at) ? Tense.Planned : Tense.None; // "will be held": "will" tells
        if (words[at].IsCapital && at > 0 && words[at - 1].Shape == WordShape.Letters && !words[at - 1].IsCapital) return Tense.None; // "the Fed"
        var tense = Listed(words, at, limit) ?? (IsRegularPast(words[at].Span.Slice(text)) && !IsAttribute(text, words, at) ? Tense.Past : Tense.None);
        if (tense == Tense.Future && at > 0 && words[at - 1].Id == _to) return Tense.None; // "was due to expire": "due" tells
        if (tense == Tense.Future && at > 0 && IsDeterminer(words[at - 1]) && Listed(words, at, at + 1) is null) return Tense.None; // "a night in the open on Sunday"
        if (tense == Tense.Past && at > 0 && Array.IndexOf(_modals, words[at - 1].Id) >= 0) return Tense.None; // "would set the stage": "would" tells
        if (tense != Tense.Planned || at < 2 || words[at - 1].Id != _been) return tense;
        return words[at - 2].Id == _had ? Tense.Past : Tense.Future;
    }

    private Tense? Listed(ReadOnlySpan<TextWord> words, int at, int limit)
    {
        Tense? tense = null;
        var branch = _phrases.Step(words[at].Id);
        for (var end = at + 1; branch is not null; branch = end < limit ? branch.Step(words[end++].Id) : null)
            if (branch.Entries.Count > 0 && !(end - at > 1 && words[end - 1].Id == _to && end != limit && end < words.Length && IsNoVerb(words[end]))) tense = branch.Entries[0];
        return tense == Tense.Present && Array.IndexOf(_have, words[at].Id) >= 0 ? Tense.Perfect : tense;
    }

    /// <summary>"an address to be delivered on Wednesday".</summary>
    private bool IsToBe(string text, ReadOnlySpan<TextWord> words, int at) =>
        at > 1 && words[at - 2].Id == _to && (Listed(words, at, at + 1) == Tense.Past || IsRegularPast(words[at].Span.Slice(text)));

    /// <summary>"the party, which will boycott the vote, on Sunday rejected": the verb that follows at once; not "organised by".</summary>
    private bool SaysPast(string text, ReadOnlySpan<TextWord> words, int at) =>
        IsRegularPast(words[at].Span.Slice(text)) && (at + 1 >= words.Length || words[at + 1].Id != _by) && At(text, words, at, words.Length) == Tense.Past;

    /// <summary>"the proposed law", "a still unspecified date".</summary>
    private bool IsAttribute(string text, ReadOnlySpan<TextWord> words, int at)
    {
        if (at > 0 && IsDeterminer(words[at - 1])) return words[at - 1].Id != _that; // "shootings that injured"
        return at > 1 && IsDeterminer(words[at - 2]) && (words[at - 1].Id == _still || words[at - 1].Span.Slice(text).EndsWith("ly", StringComparison.Ordinal));
    }

    private bool IsDeterminer(TextWord word) => Array.IndexOf(_determiners, word.Id) >= 0;

    /// <summary>After "to": "pledged to the council" promises nothing.</summary>
    private bool IsNoVerb(TextWord word) => word.IsCapital || word.Shape == WordShape.Digits || IsDeterminer(word);

    public static bool IsRegularPast(ReadOnlySpan<char> word) =>
        word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal) && char.IsLower(word[0]);

    public static bool EndsSentence(string text, ReadOnlySpan<TextWord> words, int at)
    {
        if (at + 1 < words.Length && !words[at + 1].IsGlued && text.AsSpan(words[at].End, words[at + 1].Start - words[at].End).Count('\n') > 1) return true; // a blank line
        if (words[at].Shape != WordShape.Sign || text[words[at].Start] is not ('.' or '!' or '?')) return false;
        var next = at + 1;
        var isApart = false; // a blank follows the stop or the quotation mark behind it
        for (; next < words.Length && IsMark(text, words[next]); next++) isApart |= !words[next].IsGlued;
        if (next >= words.Length) return true;
        var isAbbreviation = next == at + 1 && at > 0 && words[at].IsGlued && words[at - 1].IsCapital && words[at - 1].Length <= 3;
        return (isApart || !words[next].IsGlued) && words[next].IsCapital && !isAbbreviation;
    }

    private static bool IsMark(string text, TextWord word) => word.Shape == WordShape.Sign && text[word.Start] is '"' or '\'' or '“' or '”' or '‘' or '’' or '`' or ')' or ']' or '(' or '[';
}
