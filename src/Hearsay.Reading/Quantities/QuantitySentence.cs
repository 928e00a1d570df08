using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>
/// Reads one sentence in two passes: numbers that say what they count, then bare numbers beside an actor, which count what the
/// others do.
/// </summary>
internal sealed class QuantitySentence
{
    private const double ListConfidence = 0.6;
    private const double OnlyExpected = 0.5; // "would win 60 seats": below the threshold of views

    private const int Farthest = 6; // words between "from 12 seats" and "to 30"

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
        double? size = null;
        string? changed = null;
        Count? left = null; // what was counted before "to": "fell from 61 seats to 48"
        for (var at = _start; at < _end; at++)
        {
            if (NumberPhraseReader.Read(_text, at, _end) is not { } phrase) continue;
            var seen = CountFinder.Find(_text, phrase, _start, _end) ?? (left is { } old && Precedes(phrase, "to") ? old with { First = phrase.End, End = phrase.End } : null);
            if (AssemblySize.Read(_text, phrase, _start, _end) is { } assembly)
            {
                size = phrase.Value;
                found.Add(seen is { Of: "seats" } held && Quantity(phrase, held) is { Holder: { } holder } named && SeatWords.IsAssembly(holder.Text.AsSpan(holder.Text.LastIndexOf(' ') + 1)) ? named : assembly);
            }
            else if (IsSize(phrase)) size = phrase.Value;
            else if (IsChange(phrase)) (changed, left) = (changed ?? seen?.Of, Precedes(phrase, "from") ? seen : null); // no holding
            else if (IsFormer(phrase)) continue;
            else if (seen is not { } count) bare.Add(phrase);
            else if (Quantity(phrase, count) is { } quantity)
            {
                found.Add(quantity);
                if (quantity.Of == "seats") found.AddRange(_holders.Others(phrase, count, _sentence, _index).Select(other => quantity with { Holder = other }));
            }
            at = phrase.End - 1;
        }

        if (size is { } whole) found = [.. found.Select(quantity => quantity is { Of: "seats", Total: null, Value: { } held } && held < whole ? quantity with { Total = whole } : quantity)];
        var of = changed is not null && IsShared(changed) ? changed : found.Find(quantity => IsShared(quantity.Of))?.Of ?? (found.Count == 0 ? listed : null);
        if (of is not null)
            foreach (var phrase in bare)
                if (Item(phrase, of) is { } item) found.Add(item);
        found.Sort((left, right) => left.Span.CompareTo(right.Span));
        Distribute(found);
        quantities.AddRange(found);
        return found.Count > 0 ? of : null;
    }

    /// <summary>"The league and the front obtained 22 and 14 seats respectively": each its own, in the order of the text.</summary>
    private void Distribute(List<Quantity> found)
    {
        var word = _end - 1;
        while (word > _start && _text.Form(word) is not "respectively") word--;
        var last = found.FindLastIndex(quantity => quantity.Of == "seats" && quantity.Span.End <= _text.Words[word].Start);
        if (word == _start || last < 1 || NumberPhraseReader.Read(_text, _text.WordFrom(found[last].Span.Start), _end) is not { } phrase) return;
        var others = _holders.Joined(phrase, _sentence, _index).ToArray();
        if (others.Length == 0 || last < others.Length) return;
        for (var at = 0; at < others.Length; at++) found[last - others.Length + 1 + at] = found[last - others.Length + 1 + at] with { Holder = others[at] };
    }

    /// <summary>"the 275-seat assembly": what there is, not what somebody holds.</summary>
    private bool IsSize(NumberPhrase phrase) => phrase.End + 1 < _end && _text.Form(phrase.End) is "-" && _text.Form(phrase.End + 1) is "seat" or "member";

    /// <summary>"lost 12 seats", "fell from 61 seats to 48", "a majority of four seats".</summary>
    private bool IsChange(NumberPhrase phrase)
    {
        if (_text.Before(phrase.First, QuantityRole.Lose, out _) is not null || IsMoved(phrase)) return true;
        if (phrase.First - 2 >= _start && _text.Form(phrase.First - 1) is "of" && _text.Form(phrase.First - 2) is "majority" or "lead" or "margin" or "swing" or "gain" or "loss" or "increase" or "drop" or "rise" or "fall") return true;
        if (phrase.First - 1 < _start || _text.Form(phrase.First - 1) is not "from") return false;
        for (var at = phrase.End; at < Math.Min(_end - 1, phrase.End + Farthest); at++)
            if (_text.Form(at) is "to" && (_text.NumberAt(at + 1).Exists || (at + 2 < _end && _text.NumberAt(at + 2).Exists))) return true;
        return false;
    }

    /// <summary>"gave three seats of the one to the other", "has moved one seat from the one".</summary>
    private bool IsMoved(NumberPhrase phrase)
    {
        for (var at = phrase.First - 1; at >= Math.Max(_start, phrase.First - 2); at--)
            if (_text.Form(at) is "gave" or "gives" or "give" or "handed" or "transferred" or "moved" or "shifted" or "reassigned" or "stripped" or "cost" or "costs") return true;
        return false;
    }

    private bool Precedes(NumberPhrase phrase, string word) => phrase.First - 1 >= _start && _text.Form(phrase.First - 1).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>"rose to 14 from 12": the second is no more.</summary>
    private bool IsFormer(NumberPhrase phrase)
    {
        if (!Precedes(phrase, "from")) return false;
        for (var at = phrase.First - 2; at > Math.Max(_start, phrase.First - Farthest); at--)
            if (_text.NumberAt(at).Exists && _text.Form(at - 1) is "to") return true;
        return false;
    }

    /// <summary>Things that a list hands out to holders.</summary>
    private static bool IsShared(string of) => of is "seats" or "votes" or "ministers" || of.StartsWith("percent of ", StringComparison.Ordinal);

    /// <summary>Null for what the sentence says is not so.</summary>
    private Quantity? Quantity(NumberPhrase phrase, Count count)
    {
        var span = _text.Span(phrase.First, Math.Max(phrase.End, count.End));
        var holder = _holders.Of(phrase, count, _sentence, _index);
        if (HoldingVerb.IsDenied(_sentence, _text.Words[phrase.Number].Start)) return null;
        var confidence = HoldingVerb.IsFact(_sentence, _text.Words[phrase.Number].Start) ? count.Confidence : count.Confidence * OnlyExpected;
        return new Quantity(count.Of, phrase.Value, phrase.Low, phrase.High, phrase.Total, holder, span, confidence);
    }

    private Quantity? Item(NumberPhrase phrase, string of)
    {
        var holder = SeatWords.Independents(_text, phrase.First, phrase.End);
        if (holder is null && IsClosed(phrase.End)) holder = _holders.Holding(phrase, _sentence, _index) ?? _holders.Risen(phrase, _sentence) ?? _holders.BesideNumber(phrase.First, _sentence);
        if (holder is null) return null;
        return new Quantity(of, phrase.Value, phrase.Low, phrase.High, phrase.Total, holder, _text.Span(phrase.First, phrase.End), ListConfidence);
    }

    /// <summary>Whether nothing follows that the number could count.</summary>
    private bool IsClosed(int at) =>
        at >= _end || _text.Words[at].Shape == WordShape.Sign || _text.Form(at) is "and" or "while" or "followed" or "but" or "as" or "each" or "respectively" or "to" or "or";
}
