using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Attributions;

/// <content>Sources that stand for somebody named elsewhere, where the reading of mentions left it open: the likeliest by place.</content>
public sealed partial class SourceActors
{
    /// <summary>Sentences back to whom a pronoun may stand for.</summary>
    private const int FarthestBack = 4;

    /// <summary>Nobody, anybody and everybody stay so.</summary>
    private string? Remaining(int at, Sentence sentence, int head, Attribution? around)
    {
        if (sentence.Upos(head) is not (Upos.PRON or Upos.DET)) return null;
        if (Grammar.IsRelative(sentence, head) && Pronoun(sentence, head) is not ("those" or "these")) return BeforeRelative(at, sentence, head);
        if (around is { Quoted: Quotation.Indirect, Speaker: { } teller, Kind: VoiceKind.Person } && Pronoun(sentence, head) is "he" or "she") return teller; // "told aides that he viewed her as a threat"
        return Pronoun(sentence, head) switch
        {
            "he" or "she" => OneOf(at, sentence[head].Start, Pronoun(sentence, head), around?.Speaker),
            "they" => Nearest(at, sentence[head].Start, around?.Speaker, mention => IsMany(mention) || mention.Type is EntityType.Org or EntityType.Nat),
            "it" => Nearest(at, sentence[head].Start, around?.Speaker, mention => mention.Type is EntityType.Org && mention.Kind != MentionKind.Pronoun && !IsMany(mention)),
            "those" => New(at, sentence, head),
            _ => null,
        };
    }

    /// <summary>"The Courant stood by its story": the subject of the clause, no person; null for other words.</summary>
    private string? Owner(Sentence sentence, int at, int head)
    {
        if (sentence.Deprel(head) != Deprel.NmodPoss || Pronoun(sentence, head) != "it") return null;
        var verb = sentence.Head(head);
        while (verb >= 0 && sentence.Upos(verb) != Upos.VERB) verb = sentence.Head(verb);
        if (verb < 0 || Grammar.OwnSubject(sentence, verb) is not (>= 0 and var owner) || owner > head) return null;
        if (_mentions.Find(mention => mention.Sentence == at && mention.Head == owner) is { } known) return known.Type == EntityType.Per && known.Span.Slice(_text.Text).Contains(' ') ? null : known.Actor;
        return sentence.Upos(owner) is Upos.NOUN or Upos.PROPN ? Actor(at, sentence, owner, VoiceKind.Group)?.Id : null;
    }

    /// <summary>Whoever is still open is the writer, the speaker of the quotation, or somebody without a name.</summary>
    private void CompleteUnnamed(List<Attribution> said, string? writer)
    {
        var id = _names.FirstOrDefault(name => name.Key.StartsWith("per:", StringComparison.Ordinal) && name.Value == writer).Key;
        var unnamed = new UnnamedSources(_text, _mentions, writer is null ? null : (id ?? $"per:{NameFolding.Slug(writer)}", writer));
        for (var index = 0; index < said.Count; index++)
        {
            if (said[index] is not { Speaker: null, Source.Count: > 0 } open) continue;
            var at = _text.SentenceAt(open.Source[0].Start);
            var head = at < 0 ? -1 : HeadOf(_text.Sentences[at], open.Source);
            said[index] = unnamed.Complete(open, Told(said, open) ?? (open.Kind == VoiceKind.Author ? null : Quoted(said, open.Source[0])), (at, head));
            var span = head < 0 ? open.Source[0] : _text.Sentences[at][head].Span;
            _mentions.Add(new Mention(span, Math.Max(at, 0), Math.Max(head, 0), TypeOf(said[index].Speaker!), null, said[index].Speaker!, MentionKind.Pronoun));
        }

        foreach (var actor in unnamed.Made) _made.TryAdd(actor.Id, actor);
    }

    /// <summary>Who speaks nearest in the same paragraph, if he can before those who are not quoted, else last before it; null for nobody.</summary>
    private Attribution? Quoted(List<Attribution> said, TextSpan source)
    {
        const int Farthest = 1000; // UTF-16 units
        const int MostLines = 2;
        var (best, nearest) = ((Attribution?)null, int.MaxValue);
        foreach (var other in said)
        {
            if (other is not { Speaker: not null, Parent: null, Source.Count: > 0, Kind: not (VoiceKind.Author or VoiceKind.Outlet) } || (other.Quoted == Quotation.Indirect && other.Kind != VoiceKind.Person)) continue;
            var isBefore = other.Content[0].Start < source.Start;
            var gap = isBefore ? new TextSpan(Math.Min(other.Content[^1].End, source.Start), source.Start) : new TextSpan(source.End, Math.Max(source.End, other.Content[0].Start));
            if (gap.Length > Farthest) continue;
            var lines = gap.Slice(_text.Text).Count('\n');
            if (lines > (isBefore ? MostLines : 0)) continue;
            var distance = gap.Length + (lines * Farthest) + (other.Quoted == Quotation.Indirect ? Farthest / MostLines : 0);
            if (distance < nearest) (best, nearest) = (other, distance);
        }

        return best;
    }

    private static EntityType TypeOf(string actor) => actor[..actor.IndexOf(':', StringComparison.Ordinal)] switch
    {
        "per" => EntityType.Per,
        "org" => EntityType.Org,
        "loc" => EntityType.Loc,
        "nat" => EntityType.Nat,
        _ => EntityType.Other,
    };

    /// <summary>The nearest attribution around that is laid to somebody; null for none.</summary>
    private static Attribution? Told(List<Attribution> said, Attribution attribution)
    {
        const int Deepest = 16;
        var around = attribution.Parent;
        for (var steps = 0; around is { } parent && steps < Deepest; steps++, around = said[parent].Parent)
            if (said[parent].Speaker is not null) return said[parent];
        return null;
    }

    /// <summary>"he", also of "him" and "his"; other words as they are, in small letters.</summary>
    private static string Pronoun(Sentence sentence, int word) => sentence.Form(word).ToString().ToLowerInvariant() switch
    {
        "he" or "him" or "his" or "himself" => "he",
        "she" or "her" or "hers" or "herself" => "she",
        "they" or "them" or "their" or "theirs" or "themselves" => "they",
        "it" or "its" or "itself" => "it",
        var other => other,
    };

    /// <summary>"Bharara, who": the mention that ends right before; else the noun there becomes an actor of its own.</summary>
    private string? BeforeRelative(int at, Sentence sentence, int relative)
    {
        var word = relative - 1;
        while (word > 0 && sentence.Upos(word) is Upos.PUNCT or Upos.ADP or Upos.CCONJ) word--;
        if (word < 0) return null;
        Mention? best = null;
        foreach (var mention in _mentions)
            if (mention.Sentence == at && mention.Span.End == sentence[word].End && (best is null || mention.Span.Length > best.Span.Length)) best = mention;
        if (best is not null) return best.Actor;
        return sentence.Upos(word) is Upos.NOUN or Upos.PROPN || Pronoun(sentence, word) is "those" or "some" or "others" or "many" ? New(at, sentence, word) : null;
    }

    private string New(int at, Sentence sentence, int head)
    {
        var actor = Made(Phrase(sentence, head).Of(_text.Text), sentence.Xpos(head) == "NNS" || sentence.Form(head).Equals("those", StringComparison.OrdinalIgnoreCase) ? VoiceKind.Group : VoiceKind.Person, isNew: sentence.Upos(head) is Upos.PRON or Upos.DET);
        _mentions.Add(new Mention(Phrase(sentence, head), at, head, actor.Type, actor.Subtype, actor.Id, MentionKind.Nominal));
        return actor.Id;
    }

    private bool IsMany(Mention mention) => mention.Kind != MentionKind.Pronoun && _text.Sentences[mention.Sentence].Xpos(mention.Head) is "NNS" or "NNPS";

    /// <summary>Of the mentions that fit, a subject of the nearest sentence before others; null for none.</summary>
    /// <param name="not">An actor that it cannot be.</param>
    private string? Nearest(int at, int before, string? not, Predicate<Mention> fits)
    {
        Mention? best = null;
        foreach (var mention in _mentions)
        {
            if (mention.Sentence > at || at - mention.Sentence > FarthestBack || mention.Span.End > before || mention.Actor == not || !fits(mention)) continue;
            if (best is null || Order(mention).CompareTo(Order(best)) >= 0) best = mention;
        }

        return best?.Actor;
    }

    private (int Sentence, bool IsSubject, int Start) Order(Mention mention) =>
        (mention.Sentence, _text.Sentences[mention.Sentence].Deprel(mention.Head) is Deprel.Nsubj or Deprel.NsubjPass, mention.Span.Start);

    /// <summary>Whom the pronoun of this source may stand for besides one; null for nobody.</summary>
    private string? Somebody(Attribution attribution, string not) =>
        OneOf(_text.SentenceAt(attribution.Source[0].Start), attribution.Source[0].Start, attribution.Source[0].Of(_text.Text).ToLowerInvariant(), not);

    /// <summary>The nearest person who is called so elsewhere in the text, else the nearest who is not called the other; null for nobody.</summary>
    private string? OneOf(int at, int before, string pronoun, string? not)
    {
        var other = pronoun == "he" ? "she" : "he";
        return Nearest(at, before, not, mention => IsPerson(mention) && IsCalled(mention.Actor, pronoun)) ?? Nearest(at, before, not, mention => IsPerson(mention) && !IsCalled(mention.Actor, other));
    }

    private bool IsPerson(Mention mention) => mention.Type == EntityType.Per && mention.Kind != MentionKind.Pronoun && !IsMany(mention);
}
