using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>
/// Reads one sentence in two passes: numbers that say what they count, then bare numbers beside an actor, which count what the
/// others do.
/// </summary>
internal sealed class QuantitySentence
{
    private const double ListConfidence = 0.6;

    private readonly CountedText _text;
    private readonly HolderFinder _holders;
    private readonly Sentence _sentence;
    private readonly int _index;
    private readonly int _start;
    private readonly int _end;

    public QuantitySentence(CountedText text, HolderFinder holders, Sentence sentence, int index)
    {
        (_text, _holders, _sentence, _index) = (text, holders, sentence, index);
        _start = text.WordFrom(sentence.Span.Start);
        _end = text.WordFrom(sentence.Span.End);
    }

    /// <param name="listed">What the list before this sentence counts, or null.</param>
    /// <returns>What a list that goes on would count.</returns>
    public string? Read(string? listed, List<Quantity> quantities)
    {
        var bare = new List<NumberPhrase>();
        var found = new List<Quantity>();
        for (var at = _start; at < _end; at++)
        {
            if (NumberPhraseReader.Read(_text, at, _end) is not { } phrase) continue;
            if (_text.Before(phrase.First, QuantityRole.Lose, out _) is not null) continue; // a change, not a holding
            if (CountFinder.Find(_text, phrase, _start, _end) is { } count) found.Add(Quantity(phrase, count));
            else bare.Add(phrase);
            at = phrase.End - 1;
        }

        var of = found.Find(quantity => IsShared(quantity.Of))?.Of ?? (found.Count == 0 ? listed : null);
        if (of is not null)
            foreach (var phrase in bare)
                if (Item(phrase, of) is { } item) found.Add(item);
        found.Sort((left, right) => left.Span.CompareTo(right.Span));
        quantities.AddRange(found);
        return found.Count > 0 ? of : null;
    }

    /// <summary>Things that a list hands out to holders.</summary>
    private static bool IsShared(string of) => of is "seats" or "votes" or "ministers" || of.StartsWith("percent of ", StringComparison.Ordinal);

    private Quantity Quantity(NumberPhrase phrase, Count count)
    {
        var span = _text.Span(phrase.First, Math.Max(phrase.End, count.End));
        return new Quantity(count.Of, phrase.Value, phrase.Low, phrase.High, phrase.Total, _holders.Of(phrase, count, _sentence, _index), span, count.Confidence);
    }

    private Quantity? Item(NumberPhrase phrase, string of)
    {
        if (!IsClosed(phrase.End) || _holders.BesideNumber(phrase.First, _sentence) is not { } holder) return null;
        return new Quantity(of, phrase.Value, phrase.Low, phrase.High, phrase.Total, holder, _text.Span(phrase.First, phrase.End), ListConfidence);
    }

    /// <summary>Whether nothing follows that the number could count.</summary>
    private bool IsClosed(int at) =>
        at >= _end || _text.Words[at].Shape == WordShape.Sign || _text.Form(at) is "and" or "while" or "followed" or "but" or "as" or "each" or "respectively" or "to" or "or";
}
