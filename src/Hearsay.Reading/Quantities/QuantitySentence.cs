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

    private const int FewestItems = 3; // of a list that does not say what it counts
    private const int Farthest = 6; // words between "from 12 seats" and "to 30"
    private const int Recent = 40; // words between a count and another's figure for the same

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
            var seen = CountFinder.Find(_text, phrase, _start, _end) ?? (left is { } old && Precedes(phrase, "to") ? old with { First = phrase.End, End = phrase.End } : Retold(phrase, found.Count > 0 ? found : quantities));
            if (AssemblySize.Read(_text, phrase, _start, _end) is { } assembly)
            {
                size = phrase.Value;
                found.Add(seen is { Of: "seats" } held && Quantity(phrase, held) is { Holder: { } holder } named && SeatWords.IsAssembly(holder.Text.AsSpan(holder.Text.LastIndexOf(' ') + 1)) ? named : assembly);
            }
            else if (IsSize(phrase)) size = phrase.Value;
            else if (seen is { Of: "seats" } && IsOpening(phrase)) (size, changed) = (phrase.Value, "seats");
            else if (seen is { Of: "seats" } lost && Left(phrase, lost) is { } kept) found.Add(kept);
            else if (IsChange(phrase)) (changed, left) = (changed ?? seen?.Of, Precedes(phrase, "from") ? seen : null); // no holding
            else if (IsFormer(phrase) || IsOfOldAssembly(phrase)) continue;
            else if (seen is not { } count) bare.Add(phrase);
            else if (Quantity(phrase with { Total = phrase.IsOfOwn && count.Of == "seats" && !IsOfAssembly(phrase) ? null : phrase.Total }, count) is { } quantity)
            {
                found.Add(quantity);
                if (quantity.Of == "seats") found.AddRange(_holders.Others(phrase, count, _sentence, _index).Append(_holders.Likewise(Math.Max(phrase.End, count.End), _sentence)).OfType<ActorRef>().Where(other => other.Start != quantity.Holder?.Start).Select(other => quantity with { Holder = other }));
            }
            at = phrase.End - 1;
        }

        var of = changed is not null && IsShared(changed) ? changed : found.Find(quantity => IsShared(quantity.Of))?.Of ?? (found.Count > 0 ? null : listed ?? (IsTally(bare) ? "seats" : null));
        if (of is not null)
            foreach (var phrase in bare)
                if (Item(phrase, of) is { } item && MayHold(item, phrase, found)) found.AddRange(Each(phrase) is { Count: > 1 } all ? all.Select(one => item with { Holder = one }) : _holders.Likewise(phrase.End, _sentence) is { } other ? [item, item with { Holder = other }] : [item]);
        if (of is not null) Share(bare, found, of);
        if (size is { } whole) found = [.. found.Select(quantity => quantity is { Of: "seats", Total: null, Value: { } held } && held < whole ? quantity with { Total = whole } : quantity)];
        found.Sort((left, right) => left.Span.CompareTo(right.Span));
        Distribute(found);
        quantities.AddRange(found);
        return found.Count > 0 ? of : null;
    }

    /// <summary>"3,000 marched, police said; organisers put the number at 10,000": another figure for what was counted last.</summary>
    private Count? Retold(NumberPhrase phrase, List<Quantity> before)
    {
        var at = phrase.First - 1;
        if (at - 2 < _start || !(IsPutAt(at) || (IsClosed(phrase.End) && _text.Form(at) is "said" or "say" or "says" or "counted" or "claimed" or "claim" or "claims"))) return null;
        if (before is not [.., { Total: null } last] || IsShared(last.Of) || _text.WordFrom(last.Span.Start) is var from && from < at - Recent) return null;
        for (var word = from; word < at; word++)
            if (_text.Form(word) is "number" or "numbers" && _text.Form(word + 1) is "of") return null; // of something else
        return new Count(last.Of, phrase.End, phrase.End, true, 0.75);
    }

    private bool IsPutAt(int at) =>
        _text.Form(at) is "at" && _text.Form(at - 1) is "number" or "figure" or "total" or "turnout" or "count" or "crowd" or "toll" && _text.Form(at - 2) is "the" or "its" or "their";

    /// <summary>"Labour 41, Moderates 33, Centre 13" in a text about an assembly: nothing but names and their numbers, of which no word says what they count.</summary>
    private bool IsTally(List<NumberPhrase> bare)
    {
        var isInBrackets = bare.Count > 1 && bare.TrueForAll(phrase => phrase.First > _start && _text.Form(phrase.First - 1) is "(" && phrase.End < _end && _text.Form(phrase.End) is ")");
        var fewest = isInBrackets ? FewestItems - 1 : FewestItems;
        if (bare.Count < fewest || !_text.IsOfSeats || SeatWords.IsOfVotes(_text, _start, _end)) return false;
        return bare.Count(phrase => phrase is { IsShare: false, Value: > 0 } && IsClosed(phrase.End) && _holders.BesideNumber(phrase.First, _sentence) is { Type: not EntityType.Per }) >= fewest;
    }

    /// <summary>"Labour and the Social Democrats won six each".</summary>
    private IReadOnlyList<ActorRef> Each(NumberPhrase phrase) => phrase.End < _end && _holders.IsEach(phrase) ? _holders.Winners(phrase, _sentence) : [];

    /// <summary>"took 57 and 41": numbers that stand together are of those who stand together, each its own.</summary>
    private void Share(List<NumberPhrase> bare, List<Quantity> found, string of)
    {
        foreach (var first in bare)
        {
            if (first.End + 1 >= _end || _text.Form(first.End) is not "and" || NumberPhraseReader.Read(_text, first.End + 1, _end) is not { } last || last.First != first.End + 1 || !(IsClosed(last.End) || CountFinder.Find(_text, last, _start, _end)?.Of == of) || Pair(first) is not [var one, var other]) continue;
            found.RemoveAll(quantity => quantity.Span.Overlaps(_text.Span(first.First, last.End)));
            found.AddRange(new[] { (first, one), (last, other) }.Select(pair => new Quantity(of, pair.Item1.Value, pair.Item1.Low, pair.Item1.High, null, pair.Item2, _text.Span(pair.Item1.First, pair.Item1.End), ListConfidence)));
        }
    }

    private IReadOnlyList<ActorRef> Pair(NumberPhrase first) => _holders.Together(first, _sentence, _index) is { Count: 2 } pair ? pair : _holders.Winners(first, _sentence);

    /// <summary>"lost 12 of their 40 seats": what is left to them.</summary>
    private Quantity? Left(NumberPhrase phrase, Count count)
    {
        if (!phrase.IsOfOwn || phrase is not { Value: { } lost, Total: { } had } || lost >= had || _text.Before(phrase.First, QuantityRole.Lose, out var verb) is null) return null;
        var left = phrase with { Value = had - lost, Low = had - lost, High = had - lost, Total = null };
        return Quantity(left, count) is { } kept ? kept with { Holder = kept.Holder ?? _holders.Together(phrase, _sentence, _index) switch { [var loser] => loser, _ => _holders.BesideNumber(verb, _sentence) } } : null;
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

    /// <summary>"Of the 60 seats on the council, Labour has 31": what there is.</summary>
    private bool IsOpening(NumberPhrase phrase) => phrase.First - 2 >= _start && phrase.First - 2 <= _start + 1 && ((_text.Form(phrase.First - 2) is "Of" or "of" && _text.Form(phrase.First - 1) is "the" or "its" or "all" or "'s" or "’s") || (_text.Form(phrase.First - 2) is "Out" && _text.Form(phrase.First - 1) is "of"));

    /// <summary>"lost 12 seats", "fell from 61 seats to 48", "a majority of four seats".</summary>
    private bool IsChange(NumberPhrase phrase)
    {
        if (_text.Before(phrase.First, QuantityRole.Lose, out _) is not null || IsMoved(phrase)) return true;
        if (IsGainToReach(phrase)) return true;
        if (phrase.First - 2 >= _start && _text.Form(phrase.First - 1) is "of" && _text.Form(phrase.First - 2) is "majority" or "lead" or "margin" or "swing" or "gain" or "loss" or "increase" or "drop" or "rise" or "fall") return true;
        if (phrase.First - 1 < _start || _text.Form(phrase.First - 1) is not "from") return false;
        for (var at = phrase.End; at < Math.Min(_end - 1, phrase.End + Farthest); at++)
            if (_text.Form(at) is "to" && (_text.NumberAt(at + 1).Exists || (at + 2 < _end && _text.NumberAt(at + 2).Exists))) return true;
        return false;
    }

    /// <summary>"gained seven to finish on 17": what came on top.</summary>
    private bool IsGainToReach(NumberPhrase phrase)
    {
        if (phrase.First - 2 >= _start && _text.Form(phrase.First - 1) is "gaining" && _text.Form(phrase.First - 2) is "after" or "by") return true; // "took the council after gaining eight seats"
        if (phrase.First - 1 < _start || _text.Form(phrase.First - 1) is not ("gained" or "gains" or "added" or "adds" or "up")) return false;
        for (var at = phrase.End; at < Math.Min(_end - 2, phrase.End + Farthest); at++)
            if (((_text.Form(at) is "to" && _text.Form(at + 1) is "finish" or "end" or "reach" or "stand" or "hold" or "total") || (_text.Form(at) is "and" && _text.Form(at + 1) is "now") || (_text.Form(at) is "now" && _text.Form(at + 1) is "have" or "has" or "hold" or "holds")) && (_text.NumberAt(at + 2).Exists || (at + 3 < _end && _text.NumberAt(at + 3).Exists))) return true;
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

    /// <summary>"held 48 seats in the outgoing council", "last time they had 120": no more.</summary>
    private bool IsOfOldAssembly(NumberPhrase phrase)
    {
        for (var at = phrase.End; at < Math.Min(_end - 1, phrase.End + Farthest); at++)
            if ((_text.Form(at) is "until" && _text.Form(at + 1) is "now") || _text.Form(at) is "outgoing" or "previous" or "old" or "last" && _text.Form(at - 1) is "the" or "its") return true;
        for (var at = _start; at < Math.Min(_end - 1, _start + 2); at++)
            if (_text.Form(at) is "Last" or "last" && _text.Form(at + 1) is "time") return true;
        return phrase.First - 2 >= _start && _text.Form(phrase.First - 1) is "of" && _text.Form(phrase.First - 2) is "instead";
    }

    /// <summary>Things that a list hands out to holders.</summary>
    private static bool IsShared(string of) => of is "seats" or "votes" or "ministers" || of.StartsWith("percent of ", StringComparison.Ordinal);

    /// <summary>
    /// Nobody has two counts in one sentence: a number whose own holder was not read is not whoever came before. Behind an aside the main clause stands:
    /// "the conservatives, who gained six, are on 19".
    /// </summary>
    private bool MayHold(Quantity item, NumberPhrase phrase, List<Quantity> found)
    {
        bool IsOther(Quantity other) => other.Of == item.Of && other.Value != item.Value && other.Holder is { } holder && holder.Start == item.Holder!.Start;
        if (_holders.BehindAside(phrase, _sentence) is null) return !found.Exists(IsOther);
        found.RemoveAll(IsOther);
        return true;
    }

    /// <summary>Null for what the sentence says is not so.</summary>
    private Quantity? Quantity(NumberPhrase phrase, Count count)
    {
        if (count.Of == "seats" && phrase.Total is null && _text.At(count.End, QuantityRole.OutOf) is { } joint && joint.End < _end && _text.NumberAt(joint.End) is { Exists: true, IsOrdinal: false } all && all.Value > phrase.Value) phrase = phrase with { Total = all.Value }; // "324 seats out of 450"
        var span = _text.Span(phrase.First, Math.Max(phrase.End, count.End));
        var holder = _holders.Of(phrase, count, _sentence, _index);
        if (HoldingVerb.IsDenied(_sentence, _text.Words[phrase.Number].Start) || IsOfSubject(phrase, count)) return null;
        var confidence = IsTold(phrase) ? count.Confidence : count.Confidence * OnlyExpected;
        return new Quantity(count.Of, phrase.Value, phrase.Low, phrase.High, phrase.Total, holder, span, confidence);
    }

    /// <summary>"The two sides exchanged prisoners": a verb stands between the number and what it would count.</summary>
    private bool IsOfSubject(NumberPhrase phrase, Count count)
    {
        if (count.End <= phrase.End) return false;
        var (start, end) = (_text.Words[phrase.End - 1].End, _text.Words[count.End - 1].Start);
        for (var word = 0; word < _sentence.Count; word++)
            if (_sentence[word].Start >= start && _sentence[word].Start < end && _sentence.Upos(word) == Upos.VERB && _sentence.Xpos(word) is "VBD" or "VBZ" or "VBP" or "VB") return true;
        return false;
    }

    /// <summary>"hold 50 of its 100 seats" is of the assembly, "kept 31 of its 40 seats" of the party's own.</summary>
    private bool IsOfAssembly(NumberPhrase phrase) => phrase.First > _start && _text.Form(phrase.First - 1) is "hold" or "holds" or "held" or "have" or "has" or "had" or "control" or "controls" or "won" or "win" && _text.Form(phrase.End - 1 - (_text.Words[phrase.End - 1].Shape == WordShape.Digits ? 1 : 0)) is "its";

    /// <summary>Told as a fact: neither wished for nor a forecast.</summary>
    private bool IsTold(NumberPhrase phrase) => HoldingVerb.IsFact(_sentence, _text.Words[phrase.Number].Start) && !SeatWords.IsForecast(_text, _start, _end);

    private Quantity? Item(NumberPhrase phrase, string of)
    {
        var holder = SeatWords.Independents(_text, phrase.First, phrase.End);
        if (holder is null && IsClosed(phrase.End)) holder = (phrase.End < _end && _holders.IsEach(phrase) ? null : _holders.Adjacent(phrase, _sentence)) ?? _holders.BehindAside(phrase, _sentence) ?? (_holders.Winners(phrase, _sentence) is [.., var winner] ? winner : null) ?? _holders.Holding(phrase, _sentence, _index) ?? _holders.Risen(phrase, _sentence) ?? _holders.BesideNumber(phrase.First, _sentence);
        if (holder is null) return null;
        return new Quantity(of, phrase.Value, phrase.Low, phrase.High, phrase.Total, holder, _text.Span(phrase.First, phrase.End), IsTold(phrase) ? ListConfidence : ListConfidence * OnlyExpected);
    }

    /// <summary>Whether nothing follows that the number could count.</summary>
    private bool IsClosed(int at) =>
        at >= _end || _text.Words[at].Shape == WordShape.Sign || _text.Form(at) is "and" or "while" or "followed" or "but" or "as" or "each" or "apiece" or "left" or "respectively" or "to" or "or" or "including" or "compared" or "against" or "instead" or "up" or "down" or "from";
}
