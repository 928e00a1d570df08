using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Persons who are spoken to by name: "Come in, Omar." Signs tell it inside quotations, the tree or a name alone outside.</summary>
internal sealed class CalledNames
{
    private readonly ParsedText _text;
    private readonly Dictionary<int, List<Draft>> _inQuote = []; // start of the quotation -> names called in it, -1 for outside

    public CalledNames(ParsedText text, Clusters clusters, SpeechMap map)
    {
        _text = text;
        foreach (var draft in clusters.Drafts)
        {
            if (draft is not { IsName: true, Type: EntityType.Per, IsPlural: false, IsNested: false }) continue;
            if (text.Sentences[draft.Sentence].Upos(draft.Head) != Upos.PROPN) continue;
            var quote = map.QuoteAt(text.Sentences[draft.Sentence][draft.Head].Start);
            if (!(quote < 0 ? IsVocative(draft) : IsBetweenSigns(draft, quote))) continue;
            if (!_inQuote.TryGetValue(quote, out var list)) _inQuote.Add(quote, list = []);
            list.Add(draft);
        }
    }

    /// <summary>Names called in the quotation that begins at a position, or outside of all for -1.</summary>
    public IReadOnlyList<Draft> In(int quote) => _inQuote.TryGetValue(quote, out var list) ? list : [];

    /// <summary>All names called in quotations, with where each begins, in order of the text.</summary>
    public IEnumerable<(int Quote, Draft Name)> Quoted =>
        _inQuote.Where(pair => pair.Key >= 0).OrderBy(pair => pair.Key).SelectMany(pair => pair.Value.Select(name => (pair.Key, name)));

    private bool IsVocative(Draft draft) => _text.Sentences[draft.Sentence].Deprel(draft.Head) == Deprel.Vocative;

    /// <summary>A comma or the mark before, a sign or the mark behind: no part of what the sentence says.</summary>
    private bool IsBetweenSigns(Draft draft, int quote)
    {
        var sentence = _text.Sentences[draft.Sentence];
        var span = sentence.SpanOf(draft.First, draft.End);
        var (before, after) = (Sign(span.Start, -1), Sign(span.End - 1, 1));
        var opens = before is '\0' or '.' or '!' or '?' || span.Start - quote <= 2;
        return IsStop(after) && (opens ? after != '.' || draft.First == 0 : before == ',');
    }

    private static bool IsStop(char sign) => sign is ',' or '.' or '!' or '?' or '"' or '\u201D' or '\u2019';

    /// <summary>The next sign that is no blank in a direction, or '\0' at an end of the text.</summary>
    private char Sign(int position, int step)
    {
        for (var at = position + step; at >= 0 && at < _text.Text.Length; at += step)
            if (!char.IsWhiteSpace(_text.Text[at])) return _text.Text[at];
        return '\0';
    }
}
