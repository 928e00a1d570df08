using System.Collections;
using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Turns drafts into attributions: drops doubles, reads stance and voice, and finds what is nested in what.</summary>
internal sealed class AttributionMaker(QuotedText text, CueLexicon lexicon)
{
    private readonly StanceReader _stances = new(text, lexicon);
    private readonly VoiceReader _voices = new(text, lexicon);
    private readonly HearerReader _hearers = new(text, lexicon);

    public Attribution[] Make(DraftList drafts)
    {
        var kept = Distinct(drafts);
        var parents = NestingReader.Parents(kept);
        var made = new Attribution[kept.Count];
        for (var at = 0; at < made.Length; at++) made[at] = Make(kept[at], kept[at].Host is { } host ? kept.IndexOf(host) : parents[at]);
        for (var at = 0; at < made.Length; at++)
            if (made[at] is { Speaker: null, Parent: { } parent } && IsSelf(kept[at]) && Told(made, parent) is { } speaker) made[at] = made[at] with { Speaker = speaker.Speaker, Kind = speaker.Kind };
        for (var at = 0; at < made.Length; at++)
            if (IsSelf(kept[at]) && Labelled(made, kept, at) is { } label) made[at] = made[at] with { Speaker = label.Speaker, Kind = label.Kind };
        for (var at = 0; at < made.Length; at++)
            if (IsFurther(kept[at]) && Before(made, kept, at) is { } before) made[at] = made[at] with { Speaker = before.Speaker, Kind = before.Kind };
        for (var at = 0; at < made.Length; at++)
            if (made[at].Parent is null && Before(made, kept, at) is { } last && IsNamed(last.Speaker) && last.Speaker != made[at].Speaker && (IsUnsure(kept[at], made[at].Speaker) || IsOnlyTalkedOf(kept[at], made, at, last)) && Fits(kept[at], last.Speaker!)) made[at] = made[at] with { Speaker = last.Speaker, Kind = last.Kind };
        return made;
    }

    /// <summary>"He added", "she went on".</summary>
    private bool IsFurther(Draft draft) =>
        draft is { SourceHead: >= 0, Entry: { } entry } && entry.Takes(Complements.Further) && text.Parsed.Sentences[draft.Sentence].Lemma(draft.SourceHead) is "he" or "she";

    /// <summary>"He" and "she" that stand for nobody known, or for what somebody calls himself in a quotation ("I am a simple man").</summary>
    private bool IsUnsure(Draft draft, string? speaker)
    {
        if (draft.SourceHead < 0 || text.Parsed.Sentences[draft.Sentence].Lemma(draft.SourceHead) is not ("he" or "she")) return false;
        return speaker is null || (!IsNamed(speaker) && text.Entities.Mentions.FirstOrDefault(mention => mention.Actor == speaker) is { Span: var first } && text.QuoteAt(first.Start) is not null);
    }

    /// <summary>"Veld calls the case against Brandt weak. “It will fall,” he writes.": whoever was named last only in what another said does not speak next, but the other.</summary>
    private bool IsOnlyTalkedOf(Draft draft, Attribution[] made, int at, Attribution last)
    {
        const int Farthest = 8; // statements
        if (!IsSpeech(draft) || draft.SourceHead < 0 || made[at].Speaker is not { } speaker || text.Parsed.Sentences[draft.Sentence].Lemma(draft.SourceHead) is not ("he" or "she")) return false;
        for (var other = at - 1; other >= Math.Max(0, at - Farthest); other--)
            if (made[other].Speaker == speaker && made[other].Parent is null) return false;
        return LastNamed(speaker, draft.Source[0].Start) is { } named && (last.Content.Any(piece => piece.Contains(named.Span)) || (last.Source.Count > 0 && named.Span.End <= last.Source[0].Start));
    }

    /// <summary>The last mention of somebody before a position by a name; null for none.</summary>
    private Mention? LastNamed(string actor, int before)
    {
        Mention? last = null;
        foreach (var mention in text.Entities.Mentions)
            if (mention.Actor == actor && mention.Kind != MentionKind.Pronoun && mention.Span.End <= before && (last is null || mention.Span.Start > last.Span.Start)) last = mention;
        return last;
    }

    /// <summary>Nobody whom the text calls "she" is "he".</summary>
    private bool Fits(Draft draft, string actor)
    {
        var other = text.Parsed.Sentences[draft.Sentence].Lemma(draft.SourceHead) is "he" ? "she" : "he";
        return !text.Entities.Mentions.Any(mention => mention.Actor == actor && mention.Kind == MentionKind.Pronoun && text.Parsed.Sentences[mention.Sentence].Lemma(mention.Head) == other);
    }

    private bool IsNamed(string? speaker) => speaker is not null && text.Mentions.Actor(speaker) is { Type: EntityType.Per, Names.Count: > 0 };

    /// <summary>Who spoke last before, in his own name and not long ago; null when nobody did.</summary>
    private static Attribution? Before(Attribution[] made, List<Draft> kept, int at)
    {
        const int Farthest = 5; // sentences
        for (var other = at - 1; other >= 0 && kept[at].Sentence - kept[other].Sentence <= Farthest; other--)
            if (made[other] is { Parent: null, Speaker: not null, Kind: VoiceKind.Person or VoiceKind.Anonymous } && kept[other].Sentence < kept[at].Sentence && IsSpeech(kept[other])) return made[other];
        return null;
    }

    private static bool IsSpeech(Draft draft) => draft.IsQuotation || draft.Entry is { } entry && entry.Takes(Complements.Clause);

    private bool IsSelf(Draft draft) => draft.SourceHead >= 0 && Grammar.IsFirstPerson(text.Parsed.Sentences[draft.Sentence], draft.SourceHead);

    /// <summary>Whose quotation "I" and "we" stand in: the nearest voice around that is no "we" itself.</summary>
    private static Attribution? Told(Attribution[] made, int parent) => made[parent].Speaker is null ? null : made[parent];

    /// <summary>In whose turn of a transcript "I" stands, unless between marks or in another's direct speech; null outside of turns.</summary>
    private Attribution? Labelled(Attribution[] made, List<Draft> kept, int at)
    {
        const int Deepest = 8;
        if (text.QuoteAt(kept[at].Source[0].Start) is { } quote && made[at].Parent is { } first && made[first].Cue.Count > 0 && quote.Span.Start > made[first].Cue[0].Start) return null;
        var parent = made[at].Parent;
        for (var steps = 0; parent is { } outer && steps < Deepest; steps++, parent = made[outer].Parent)
        {
            if (kept[outer] is { CueWord: < 0, IsQuotation: true, SourceHead: >= 0 } && made[outer].Cue.Count == 1 && made[outer].Cue[0].Of(text.Text) == ":") return made[outer];
            if (made[outer].Quoted == Core.Quotation.Direct) return null;
        }

        return null;
    }

    /// <summary>In text order; of two drafts whose cues share words the earlier made, and surer, one.</summary>
    private List<Draft> Distinct(DraftList drafts)
    {
        var kept = new List<Draft>();
        var isCue = new BitArray(text.Text.Length);
        foreach (var draft in drafts.All)
            if (draft.Content.Count > 0 && !IsMereAim(draft, drafts) && TakesCue(isCue, draft.CueSpan)) kept.Add(draft);
        kept.Sort(Order);
        return kept;
    }

    /// <summary>
    /// "vowed to expose them", "asked the crowd to thank him": inside what is said, an infinitive that takes no verb of saying into its cue tells what is still to be
    /// done, and who is told to do it says nothing. In one half of PolNeAR 12 of 207 such are marked.
    /// </summary>
    private bool IsMereAim(Draft draft, DraftList drafts)
    {
        if (draft.CueWord < 0 || draft.IsQuotation || draft.Cue.Count == 0) return false;
        var sentence = text.Parsed.Sentences[draft.Sentence];
        if (draft.ContentHead >= 0 && sentence.Deprel(draft.ContentHead) == Deprel.Ccomp) return false; // "urged them to admit that"
        if (sentence.Upos(draft.CueWord) != Upos.VERB || sentence.WordAt(draft.CueSpan.Start) is not (>= 0 and var first)) return false;
        while (first < draft.CueWord && Grammar.IsNegator(sentence, first)) first++;
        if (sentence.Xpos(first) != "TO") return false;
        if (draft.Entry?.Takes(Complements.Clause) != true && sentence.Deprel(draft.CueWord) == Deprel.Xcomp && sentence.Head(draft.CueWord) is >= 0 and var head && sentence.Child(head, Deprel.Obj) >= 0) return true;
        foreach (var outer in drafts.All)
            if (outer != draft && outer.ContentHolds(draft.CueSpan)) return true;
        return false;
    }

    private static bool TakesCue(BitArray isCue, TextSpan cue)
    {
        for (var at = cue.Start; at < cue.End; at++)
            if (isCue[at]) return false;
        for (var at = cue.Start; at < cue.End; at++) isCue[at] = true;
        return true;
    }

    private static int Order(Draft left, Draft right)
    {
        var (first, second) = (left.Content[0].Union(left.CueSpan), right.Content[0].Union(right.CueSpan));
        if (first.Start == second.Start && left.Depth != right.Depth) return left.Depth.CompareTo(right.Depth);
        var order = first.CompareTo(second);
        return order != 0 ? order : left.CueSpan.CompareTo(right.CueSpan);
    }

    private Attribution Make(Draft draft, int parent)
    {
        _stances.Read(draft);
        var (speaker, kind) = _voices.Read(draft);
        return new Attribution
        {
            Source = draft.Source.ToArray(),
            Cue = draft.Cue.ToArray(),
            Content = draft.Content.ToArray(),
            Stance = draft.Stance,
            Certainty = draft.Certainty,
            Quoted = Quotation(draft),
            Speaker = speaker,
            Hearer = _hearers.Read(draft),
            Kind = kind,
            IsIncidental = IsIncidental(draft, speaker),
            Parent = parent < 0 ? null : parent,
        };
    }

    private bool IsIncidental(Draft draft, string? speaker)
    {
        if (draft.CueWord < 0 || draft.IsQuotation) return false;
        var sentence = text.Parsed.Sentences[draft.Sentence];
        if (draft.ContentHead >= 0 && Grammar.IsInfinitive(sentence, draft.ContentHead) && (sentence.Upos(draft.CueWord) == Upos.ADJ || draft.Entry?.Takes(Complements.Aim) == true)) return true;
        if (draft.Stance == Stance.Denies || text.QuoteAt(draft.CueSpan.Start) is not { } quote || !quote.Span.Contains(draft.CueSpan)) return false;
        return draft.Source.Count == 0 || draft.Entry?.Takes(Complements.Clause) == false || (speaker is null && !Grammar.IsFirstPerson(sentence, draft.SourceHead));
    }

    /// <summary>By the letters that stand between marks; marks around the cue as well are those of an outer voice.</summary>
    private Quotation Quotation(Draft draft)
    {
        var (inside, outside) = (0, 0);
        if (draft.Cue.Count > 0 && draft.Host is null && text.QuoteAt(draft.CueSpan.Start) is { } outer && outer.Span.Contains(draft.CueSpan)) return Nested(draft, outer);
        foreach (var piece in draft.Content)
        {
            for (var at = piece.Start; at < piece.End; at++)
            {
                if (!char.IsLetterOrDigit(text.Text[at])) continue;
                if (text.QuoteAt(at) is not null) inside++;
                else outside++;
            }
        }

        return inside == 0 ? Core.Quotation.Indirect : outside == 0 ? Core.Quotation.Direct : Core.Quotation.Mixed;
    }

    /// <summary>What somebody who is quoted lays to another is direct only between marks of its own.</summary>
    private Quotation Nested(Draft draft, Quote outer)
    {
        foreach (var quote in text.NestedIn(outer))
        {
            if (!draft.ContentOverlaps(quote.Span)) continue;
            return draft.Content.TrueForAll(quote.Span.Contains) ? Core.Quotation.Direct : Core.Quotation.Mixed;
        }

        return Core.Quotation.Indirect;
    }
}
