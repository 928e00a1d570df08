using System.Globalization;
using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Makes an actor of every source that the reading of mentions knew nothing of: an affidavit, a crowd, somebody whose name stands alone. Whoever
/// speaks twice under one description is one actor; a last name goes to the only actor that bears it.
/// </summary>
public sealed partial class SourceActors
{
    private readonly ParsedText _text;
    private readonly List<Mention> _mentions;
    private readonly Dictionary<string, Actor?> _byLastName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Actor?> _people = new(StringComparer.Ordinal); // [last name of a full one]
    private readonly Dictionary<string, Actor> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal); // [actor]
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal); // [actor who is but described] -> whose name stood beside it in a source
    private (string Speaker, int Sentence)? _group; // that spoke last
    private (string Speaker, int Sentence)? _person; // who spoke last
    private (Attribution Said, int Sentence)? _last; // statement of a person
    private (string Speaker, int Sentence)? _document; // that spoke last, or the outlet

    private SourceActors(ParsedText text, Entities entities)
    {
        (_text, _mentions) = (text, [.. entities.Mentions]);
        foreach (var actor in entities.Actors)
        {
            _names[actor.Id] = actor.Name;
            foreach (var last in actor.Names.Select(LastName).Distinct(StringComparer.OrdinalIgnoreCase))
                _byLastName[last] = _byLastName.ContainsKey(last) ? null : actor;
            if (actor.Type == EntityType.Per && actor.Name.Contains(' ', StringComparison.Ordinal)) _people[LastName(actor.Name)] = _people.ContainsKey(LastName(actor.Name)) ? null : actor;
        }
    }

    /// <summary>The same attributions with a speaker wherever the source names or describes one, and the entities with those speakers.</summary>
    /// <param name="writer">The person who signs the text, whom "I" means outside of quotations; null when nobody is known.</param>
    public static (Entities Entities, IReadOnlyList<Attribution> Attributions) Complete(ParsedText text, Entities entities, IReadOnlyList<Attribution> attributions, string? writer = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(attributions);
        var sources = new SourceActors(text, entities);
        var completed = new List<Attribution>(attributions.Count);
        foreach (var attribution in attributions)
        {
            var turn = sources.TurnAround(completed, attribution);
            completed.Add(turn is not null ? attribution with { Speaker = turn.Speaker, Kind = turn.Kind } : sources.Complete(sources.Turn(attribution), attribution.Parent is { } parent && parent < completed.Count ? completed[parent] : null));
            sources.Remember(completed[^1]);
        }

        sources.CompleteUnnamed(completed, writer);
        var marked = new SpokenFor(text, new MentionIndex(new Entities(sources._mentions, entities.Actors)), sources.BodyOf).Mark(completed);
        var mentions = sources._mentions.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.End);
        var all = sources._mentions.Count == entities.Mentions.Count ? entities : new Entities([.. mentions], [.. entities.Actors, .. sources._made.Values.Where(made => entities.Actor(made.Id) is null)]);
        return (all, marked);
    }

    /// <param name="attribution">One whose speaker may be unknown.</param>
    /// <param name="around">The attribution inside whose content it lies: no "he" between its marks is the one who tells it.</param>
    private Attribution Complete(Attribution attribution, Attribution? around)
    {
        var teller = around?.Speaker;
        if (attribution.Source.Count == 0) return attribution;
        if (attribution.Speaker is not null)
        {
            Name(attribution);
            if (attribution.Source.Count == 1 && _named.TryGetValue(attribution.Speaker, out var bearer)) attribution = attribution with { Speaker = bearer };
            if (IsOfOneself(attribution) || NamesItself(attribution)) return attribution with { Speaker = _person is { } other && other.Speaker != attribution.Speaker ? other.Speaker : Somebody(attribution, attribution.Speaker) };
            if (Rather(attribution, around) is { } rather) attribution = attribution with { Speaker = rather, Kind = rather.StartsWith("per:", StringComparison.Ordinal) ? attribution.Kind : VoiceKind.Group };
            if (Namesake(attribution) is { } person) attribution = attribution with { Speaker = person.Id, Kind = VoiceKind.Person };
            var sentenceOf = _text.SentenceAt(attribution.Source[0].Start);
            Heard(attribution.Speaker, attribution.Kind, sentenceOf);
            if (around is null && attribution.Kind is VoiceKind.Person or VoiceKind.Anonymous && attribution.Source[0].Of(_text.Text) is not ("I" or "We")) _last = (attribution, sentenceOf);
            return attribution;
        }

        if (attribution.Kind == VoiceKind.Author) return attribution;
        var at = _text.SentenceAt(attribution.Source[0].Start);
        if (at < 0 || HeadOf(_text.Sentences[at], attribution.Source) is not (>= 0 and var head)) return attribution;
        var sentence = _text.Sentences[at];
        if (sentence.WordAt(attribution.Source[0].Start) is >= 0 and var first && sentence.Form(first).StartsWith("whoever", StringComparison.OrdinalIgnoreCase)) return attribution;
        head = Grammar.Referent(sentence, head);
        if ((Owner(sentence, at, head) ?? (SpokeLast(sentence, at, head) is { } spoke && (spoke != teller || IsThey(sentence, head, attribution)) ? spoke : null) ?? Around(sentence, at, head)) is { } last)
        {
            Heard(last, attribution.Kind, at);
            return attribution with { Speaker = last };
        }

        if (Actor(at, sentence, head, attribution.Kind) is not { } actor) return Remaining(at, sentence, head, around) is { } remaining ? attribution with { Speaker = remaining } : attribution;
        _mentions.Add(new Mention(Phrase(sentence, head), at, head, actor.Type, actor.Subtype, actor.Id, sentence.Upos(head) == Upos.PROPN ? MentionKind.Name : MentionKind.Nominal));
        Heard(actor.Id, attribution.Kind, at);
        return attribution with { Speaker = actor.Id };
    }

    /// <summary>"Green says" after "David Green": the person of the text, no people and no place.</summary>
    private Actor? Namesake(Attribution attribution)
    {
        if (attribution.Source.Count != 1 || attribution.Speaker!.StartsWith("per:", StringComparison.Ordinal)) return null;
        var word = attribution.Source[0].Of(_text.Text);
        if (attribution.Speaker.StartsWith("org:", StringComparison.Ordinal) && _names.GetValueOrDefault(attribution.Speaker) != word) return null; // "Bloomberg" for "Bloomberg News"
        return _people.GetValueOrDefault(word);
    }

    /// <summary>"he said of Mr. Veld": the pronoun was taken for the very man it speaks of, or to.</summary>
    private bool IsOfOneself(Attribution attribution)
    {
        if (attribution.Source.Count != 1 || attribution.Source[0].Of(_text.Text).ToLowerInvariant() is not ("he" or "she") || _text.SentenceAt(attribution.Source[0].Start) is not (>= 0 and var at)) return false;
        var sentence = _text.Sentences[at];
        var head = HeadOf(sentence, attribution.Source);
        if (head < 0 || sentence.Head(head) is not (>= 0 and var verb)) return false;
        foreach (var mention in _mentions)
            if (mention.Sentence == at && mention.Actor == attribution.Speaker && mention.Kind != MentionKind.Pronoun && sentence.Head(mention.Head) == verb && sentence.Deprel(mention.Head) is Deprel.Obj or Deprel.Iobj or Deprel.Obl) return true;
        return false;
    }

    /// <summary>"He says Veld knows it": no "he" is somebody whom his own words call by name.</summary>
    private bool NamesItself(Attribution attribution)
    {
        if (attribution.Source.Count != 1 || attribution.Quoted == Quotation.Direct || attribution.Source[0].Of(_text.Text).ToLowerInvariant() is not ("he" or "she") || attribution.Source[0].Start > attribution.Content[0].Start) return false;
        foreach (var mention in _mentions)
            if (mention.Actor == attribution.Speaker && mention.Kind == MentionKind.Name && mention.Type == EntityType.Per && Holds(attribution.Content, mention.Span) && _text.Sentences[mention.Sentence].Deprel(mention.Head) is Deprel.Nsubj or Deprel.Obj or Deprel.NsubjPass) return true;
        return false;
    }

    private void Heard(string speaker, VoiceKind kind, int sentence)
    {
        if (kind == VoiceKind.Group) _group = (speaker, sentence);
        else if (kind == VoiceKind.Person) _person = (speaker, sentence);
        else if (kind is VoiceKind.Document or VoiceKind.Outlet) _document = (speaker, sentence);
    }

    /// <summary>"Most voters said they were worried": the many who say so mean themselves.</summary>
    private bool IsThey(Sentence sentence, int head, Attribution attribution) => sentence.Lemma(head) == "they" && _group is { } group && _text.SentenceAt(attribution.Source[0].Start) == group.Sentence;

    /// <summary>A pronoun that the reading of mentions left open stands for the group or the person who spoke last, when that was not long before; null for other words.</summary>
    private string? SpokeLast(Sentence sentence, int at, int head)
    {
        const int Farthest = 5; // sentences
        if (sentence.Upos(head) != Upos.PRON) return null;
        var last = Pronoun(sentence, head) switch
        {
            "they" => _group,
            "he" => _person is { } he && !IsCalled(he.Speaker, "she") ? he : null,
            "it" => Body(at, sentence[head].Start) is { } body ? (body.Actor, body.Sentence) : _document,
            "she" => _person is { } she && !IsCalled(she.Speaker, "he") ? she : null,
            _ => null,
        };
        return last is { } spoke && at - spoke.Sentence <= Farthest ? spoke.Speaker : null;
    }

    /// <summary>"The ministry has no figures. It says that": the group that was last the subject; null for none.</summary>
    private Mention? Body(int at, int before)
    {
        const int Farthest = 1; // sentence
        Mention? last = null;
        foreach (var mention in _mentions)
            if (mention.Sentence <= at && at - mention.Sentence <= Farthest && mention.Span.End <= before && mention.Type is EntityType.Org or EntityType.Loc && _text.Sentences[mention.Sentence].Deprel(mention.Head) is Deprel.Nsubj or Deprel.NsubjPass
                && (last is null || mention.Span.Start > last.Span.Start)) last = mention;
        return last;
    }

    /// <summary>A name that goes on beyond the source, where the tree took its last part for a verb.</summary>
    private string? Around(Sentence sentence, int at, int head)
    {
        if (sentence.Upos(head) != Upos.PROPN) return null;
        foreach (var mention in _mentions)
            if (mention.Sentence == at && mention.Kind == MentionKind.Name && mention.Type != EntityType.Nat && mention.Span.Contains(sentence[head].Span)) return mention.Actor;
        return null;
    }

    /// <summary>Does this pronoun stand for the actor anywhere?</summary>
    private bool IsCalled(string actor, string pronoun) =>
        _mentions.Exists(mention => mention.Kind == MentionKind.Pronoun && mention.Actor == actor && Pronoun(_text.Sentences[mention.Sentence], mention.Head) == pronoun);

    private Actor? Actor(int at, Sentence sentence, int head, VoiceKind kind)
    {
        if (Grammar.Whole(sentence, head) is >= 0 and var whole && sentence.Upos(head) is not (Upos.NOUN or Upos.PROPN)) return Part(at, sentence, head, whole, kind);
        if (sentence.Upos(head) != Upos.PROPN && char.IsUpper(sentence.Form(head)[0]) && sentence.Form(head).Length > 2 && Known(sentence, head) is { } named) return named;
        return sentence.Upos(head) switch
        {
            Upos.PROPN => Known(sentence, head) ?? Made(Phrase(sentence, head).Of(_text.Text), kind),
            Upos.NOUN or Upos.ADJ or Upos.NUM or Upos.SYM => Made(Phrase(sentence, head).Of(_text.Text), kind, isNew: sentence.Upos(head) is Upos.NUM or Upos.SYM),
            Upos.PRON or Upos.DET when sentence.Lemma(head).ToLowerInvariant() is "some" or "many" or "several" or "most" or "other" or "few" or "another" or "both" or "half" => Made($"{sentence.Form(head)}", kind, isNew: true),
            _ => null,
        };
    }

    /// <summary>"some of the residents", "two of them": a part is an actor of its own, called by its whole.</summary>
    private Actor? Part(int at, Sentence sentence, int head, int whole, VoiceKind kind)
    {
        var first = sentence.Reach(head).First;
        while (first < head && sentence.Upos(first) is Upos.ADP or Upos.ADV or Upos.PUNCT || sentence.Lemma(first) is "include" or "least" or "little") first++;
        var words = sentence.SpanOf(first, whole + 1).Of(_text.Text);
        if (sentence.Upos(whole) != Upos.PRON) return Made(words, kind);
        var named = _mentions.Find(mention => mention.Sentence == at && mention.Head == whole);
        if (named is null || _names.GetValueOrDefault(named.Actor) is not { } name) return Made(words, kind, isNew: true);
        return Made($"{sentence.SpanOf(first, whole).Of(_text.Text)} {name}", kind);
    }

    private Actor? Known(Sentence sentence, int head) =>
        _byLastName.TryGetValue(sentence.Form(head).ToString(), out var actor) && actor?.Type != EntityType.Nat ? actor : null;

    /// <param name="words">What it is called.</param>
    /// <param name="isNew">The words alone say too little to join two that bear them.</param>
    private Actor Made(string words, VoiceKind kind, bool isNew = false)
    {
        var type = kind switch
        {
            VoiceKind.Person or VoiceKind.Anonymous => EntityType.Per,
            VoiceKind.Group or VoiceKind.Outlet => EntityType.Org,
            _ => EntityType.Other,
        };
        var id = $"{type.ToString().ToLowerInvariant()}:{NameFolding.Slug(words)}#said{(isNew ? $"-{_made.Count + 1}" : "")}";
        if (_made.TryGetValue(id, out var known)) return known;
        return _made[id] = new Actor(id, Written(words), type, kind == VoiceKind.Outlet ? "outlet" : null, null);
    }

    /// <summary>"Minister Lund" for the "MINISTER LUND" of a transcript; short words in capitals stand for longer ones, and stay.</summary>
    private static string Written(string words)
    {
        const int ShortestLabel = 5; // UTF-16 units
        return words.Length >= ShortestLabel && !words.Any(char.IsLower) && words.Any(char.IsUpper) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToLowerInvariant()) : words;
    }

    /// <summary>The words before the head that belong to it, without article, and the head with the rest of a name.</summary>
    private static TextSpan Phrase(Sentence sentence, int head)
    {
        var (first, end) = (head, head + 1);
        while (first > 0 && sentence.Head(first - 1) >= first - 1 && sentence.Head(first - 1) <= head && sentence.Deprel(first - 1) is Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.NmodPoss or Deprel.Flat or Deprel.Case) first--;
        while (first < head && sentence.Upos(first) is Upos.ADP or Upos.ADV) first++; // "by two senators", "including one"
        while (end < sentence.Count && sentence.Deprel(end) == Deprel.Flat && sentence.Head(end) == head) end++;
        return sentence.SpanOf(first, end);
    }

    /// <summary>The noun of a source that is governed from outside of it; -1 when there is none.</summary>
    private static int HeadOf(Sentence sentence, IReadOnlyList<TextSpan> source)
    {
        var found = -1;
        for (var word = 0; word < sentence.Count; word++)
        {
            if (!Holds(source, sentence[word].Span) || sentence.Upos(word) == Upos.PUNCT || (sentence.Head(word) >= 0 && Holds(source, sentence[sentence.Head(word)].Span))) continue;
            if (sentence.Deprel(word) is Deprel.Nsubj or Deprel.NsubjPass or Deprel.OblAgent) return word;
            if (found < 0 || (!Grammar.IsNominal(sentence.Upos(found)) && Grammar.IsNominal(sentence.Upos(word)))) found = word;
        }

        return found;
    }

    private static bool Holds(IReadOnlyList<TextSpan> pieces, TextSpan span)
    {
        for (var at = 0; at < pieces.Count; at++)
            if (pieces[at].Contains(span)) return true;
        return false;
    }

    private static string LastName(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
