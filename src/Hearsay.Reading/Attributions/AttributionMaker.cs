using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Turns drafts into attributions: drops doubles, reads stance and voice, and finds what is nested in what.</summary>
internal sealed class AttributionMaker(QuotedText text, CueLexicon lexicon)
{
    private readonly StanceReader _stances = new(text, lexicon);
    private readonly VoiceReader _voices = new(text, lexicon);

    public Attribution[] Make(List<Draft> drafts)
    {
        var kept = Distinct(drafts);
        var made = new Attribution[kept.Count];
        for (var at = 0; at < made.Length; at++) made[at] = Make(kept, at);
        return made;
    }

    /// <summary>In text order; of two drafts whose cues share words the earlier made, and surer, one.</summary>
    private static List<Draft> Distinct(List<Draft> drafts)
    {
        var kept = new List<Draft>();
        foreach (var draft in drafts)
            if (draft.Content.Count > 0 && !SharesCue(kept, draft)) kept.Add(draft);
        kept.Sort((left, right) => Order(left, right));
        return kept;
    }

    private static bool SharesCue(List<Draft> kept, Draft draft)
    {
        foreach (var other in kept)
            if (other.CueSpan.Overlaps(draft.CueSpan)) return true;
        return false;
    }

    private static int Order(Draft left, Draft right)
    {
        var order = left.Content[0].Union(left.CueSpan).CompareTo(right.Content[0].Union(right.CueSpan));
        return order != 0 ? order : left.CueSpan.CompareTo(right.CueSpan);
    }

    private Attribution Make(List<Draft> drafts, int at)
    {
        var draft = drafts[at];
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
            Kind = kind,
            Parent = Parent(drafts, at),
        };
    }

    /// <summary>The attribution with the shortest content that holds this one's cue.</summary>
    private static int? Parent(List<Draft> drafts, int at)
    {
        int? parent = null;
        var shortest = int.MaxValue;
        for (var other = 0; other < drafts.Count; other++)
        {
            if (other == at || !drafts[other].ContentHolds(drafts[at].CueSpan)) continue;
            var length = 0;
            foreach (var piece in drafts[other].Content) length += piece.Length;
            if (length < shortest) (parent, shortest) = (other, length);
        }

        return parent;
    }

    /// <summary>By the letters that stand between marks.</summary>
    private Quotation Quotation(Draft draft)
    {
        var (inside, outside) = (0, 0);
        foreach (var piece in draft.Content)
        {
            var sentence = Math.Max(0, text.Parsed.SentenceAt(piece.Start));
            for (var at = piece.Start; at < piece.End; at++)
            {
                if (!char.IsLetterOrDigit(text.Text[at])) continue;
                if (text.QuoteAt(sentence, at) is not null) inside++;
                else outside++;
            }
        }

        return inside == 0 ? Core.Quotation.Indirect : outside == 0 ? Core.Quotation.Direct : Core.Quotation.Mixed;
    }
}
