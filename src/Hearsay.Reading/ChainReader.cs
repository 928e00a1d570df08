using Hearsay.Core;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading;

/// <summary>
/// Lists the voices through which a stretch of text came, outlet first: the outlet, then every attribution in whose content the
/// stretch lies, from the outermost to the innermost.
/// </summary>
internal sealed class ChainReader
{
    private const int Frame = -1;

    /// <summary>Beginnings of verbs that take over what they are said of.</summary>
    private static readonly string[] Bearing = ["confirm", "corroborat", "backed", "backs", "endors", "verif", "affirm", "substantiat", "bore out", "borne out", "authenticat"];

    private readonly ParsedText _text;
    private readonly Entities _entities;
    private readonly IReadOnlyList<Attribution> _attributions;
    private readonly IReadOnlyList<Voice> _frame;
    private readonly Voice?[] _voices; // [attribution], made when first asked for: many claims share one
    private readonly int[] _depths; // [attribution] -> number of attributions around it

    /// <param name="frame">The voices before the text begins: the outlet, and inside a comment the commenter. Never empty.</param>
    public ChainReader(ParsedText text, Entities entities, IReadOnlyList<Attribution> attributions, IReadOnlyList<Voice> frame)
    {
        (_text, _entities, _attributions, _frame) = (text, entities, attributions, frame);
        _voices = new Voice?[attributions.Count];
        _depths = [.. Enumerable.Range(0, attributions.Count).Select(at => Path(at).Count - 1)];
    }

    /// <summary>Stands behind the frame where nobody is named for a stretch of text; null for none.</summary>
    public Voice? Credited { get; init; }

    /// <summary>The innermost attribution whose content covers <paramref name="span"/>; null when the outlet says it itself.</summary>
    public int? Around(TextSpan span)
    {
        int? best = null;
        for (var at = 0; at < _attributions.Count; at++)
            if (_attributions[at].Content.Any(piece => piece.Contains(span)) && (best is null || IsInner(at, best.Value)))
                best = at;
        return best;
    }

    /// <summary>What sentences say is not so: who says that denies what he speaks of.</summary>
    public IReadOnlyList<Refutation> Refutations { get; init; } = [];

    /// <summary>The voices down to attribution <paramref name="innermost"/>; with null the frame alone.</summary>
    /// <param name="told">Where what they tell stands.</param>
    public IReadOnlyList<Voice> Chain(int? innermost, TextSpan told)
    {
        var voices = new List<Voice>(_frame);
        var path = innermost is { } at ? Path(at).FindAll(link => link == at || !IsUnvoiced(_attributions[link])) : [];
        if (path.Count > 1 && IsBorneOut(path[^2], path[^1])) path.RemoveAt(path.Count - 1);
        if (innermost is null && Credited is { } agency) voices.Add(agency);
        var refutation = Refutations.FirstOrDefault(refutation => refutation.Refuted.Contains(told));
        int? denier = refutation is null ? null : Denier(path, refutation);
        if (denier == Frame) Deny(voices, refutation!);
        foreach (var link in path)
        {
            if (link == Admitted(path)) continue;
            if (denier is null && IsLackOfProof(_attributions[link])) voices[^1] = voices[^1] with { Stance = _attributions[link].Stance, Certainty = _attributions[link].Certainty };
            else Append(voices, link);
            if (link == denier) Deny(voices, refutation!);
            else if (denier is not null && _attributions[link] is { Source.Count: 0, Stance: Stance.Denies }) voices[^1] = voices[^1] with { Stance = Stance.Relays }; // "no truth to the claim that": it is denied once
        }

        if (innermost is { } last && voices[^1].Stance == Stance.Relays && _attributions[last].Source.Count > 0) voices[^1] = voices[^1] with { Stance = Stance.Asserts };
        for (var link = 0; link < voices.Count - 1; link++)
            if (voices[link].Stance == Stance.Asserts) voices[link] = voices[link] with { Stance = Stance.Relays };
        return voices;
    }

    /// <summary>"He did not congratulate party leader Orla Brandt": who doubts or denies takes what she is for granted, as the writer does.</summary>
    public IReadOnlyList<Voice> Taken(IReadOnlyList<Voice> voices)
    {
        var taken = voices.TakeWhile(voice => voice.Stance is not (Stance.Denies or Stance.Doubts)).DefaultIfEmpty(_frame[0]).ToArray();
        return [.. taken.SkipLast(1), taken[^1] with { Stance = Stance.Asserts }];
    }

    /// <summary>"The mayor said there was no evidence that": it is he who doubts it.</summary>
    private bool IsLackOfProof(Attribution attribution) =>
        attribution is { Source.Count: 0, Stance: Stance.Doubts or Stance.Denies, Cue: [.., var cue] } && cue.Of(_text.Text).Split(' ')[^1] is "suggest" or "indicate" or "show" or "prove" or "evidence" or "proof" or "indication" or "indications" or "sign" or "signs" or "confirmation";

    /// <summary>"corroborated the report that": what nobody named reported, whoever bears it out says as well.</summary>
    private bool IsBorneOut(int outer, int report)
    {
        const int Longest = 12; // units before the noun: an article and an adjective
        var (said, told) = (_attributions[outer], _attributions[report]);
        if (told.Source.Count > 0 || told.Cue.Count == 0 || said is not { Stance: Stance.Asserts, Source.Count: > 0, Cue.Count: > 0 } || told.Stance is Stance.Denies or Stance.Doubts || told.Cue[0].Start - said.Content[0].Start is not (>= 0 and <= Longest)) return false;
        return Bearing.Any(word => said.Cue[^1].Of(_text.Text).Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"confirmed what it had denied, that its agents had fled": the denial of before, where whoever denied it says so now; -1 for none.</summary>
    private int Admitted(List<int> path)
    {
        if (path.Count < 2 || _attributions[path[^1]] is not { Stance: Stance.Denies } denied || _attributions[path[^2]] is not { Stance: Stance.Asserts } said) return -1;
        return said.Speaker is not null && said.Speaker == denied.Speaker && said.Content[0].Slice(_text.Text).StartsWith("what ", StringComparison.Ordinal) && said.Content[0].Contains(denied.Cue[0]) ? path[^1] : -1;
    }

    /// <summary>Who says that it is not so: an attribution on the path, or the voices before the text.</summary>
    private int Denier(List<int> path, Refutation refutation)
    {
        var last = path.FindLastIndex(link => _attributions[link].Content.Any(piece => piece.Contains(refutation.Predicate)));
        return last < 0 ? Frame : path[last];
    }

    /// <summary>"denied that the report was false" lets it stand.</summary>
    private void Deny(List<Voice> voices, Refutation refutation)
    {
        if (refutation.IsDoubt && voices[^1].Stance is Stance.Asserts or Stance.Relays) voices[^1] = voices[^1] with { Stance = Stance.Doubts, Certainty = Certainty.Possible, Cue = Passage.Of(_text.Text, refutation.Predicate) };
        else if (refutation.IsDoubt) return;
        else if (voices[^1].Stance == Stance.Denies) voices[^1] = voices[^1] with { Stance = refutation.IsAside ? Stance.Denies : Stance.Asserts };
        else if (voices[^1].Stance != Stance.Doubts) voices[^1] = voices[^1] with { Stance = Stance.Denies, Cue = Passage.Of(_text.Text, refutation.Predicate) };
    }

    /// <summary>"plans to", "the idea that": a noun without anybody whose it is passes nothing on.</summary>
    private bool IsUnvoiced(Attribution attribution)
    {
        if (attribution.Source.Count > 0 || attribution.Cue.Count == 0 || _text.SentenceAt(attribution.Cue[0].Start) is not (>= 0 and var at)) return false;
        var sentence = _text.Sentences[at];
        for (var word = 0; word < sentence.Count; word++)
            if (sentence[word].End == attribution.Cue[^1].End) return sentence.Upos(word) == Upos.NOUN;
        return false;
    }

    private void Append(List<Voice> voices, int link)
    {
        if (_attributions[link].Hearer is { } hearer && Hearer(hearer, _attributions[link]) is var outlet && !voices.Exists(voice => IsSame(voice, outlet))) voices.Add(outlet);
        Append(voices, _voices[link] ??= VoiceOf(_attributions[link]));
    }

    /// <summary>An outlet that was told passes on what it heard: "told the Courier" in another paper.</summary>
    private Voice Hearer(Mention hearer, Attribution attribution) =>
        new(_entities.Actor(hearer.Actor) is { Names.Count: > 0 } actor ? actor.Name : hearer.Span.Of(_text.Text), VoiceKind.Outlet, hearer.Actor, Passage.Of(_text.Text, attribution.Cue[0]), Stance.Relays, Certainty.Certain);

    /// <summary>"the Courier" in the Morning Courier is that paper itself.</summary>
    private static bool IsSame(Voice known, Voice outlet) =>
        (known.Actor is { } actor && actor == outlet.Actor) || (known.Kind == VoiceKind.Outlet && (Holds(known.Name, outlet.Name) || Holds(outlet.Name, known.Name) || Dateline.Is(outlet.Name, known.Name)));

    /// <summary>The last word of the outlet's name, with or without its article.</summary>
    private static bool IsPart(string whole, string part)
    {
        if (part.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) part = part[4..];
        return part.Length > 2 && char.IsUpper(part[0]) && whole.Length > part.Length && !part.Contains(' ', StringComparison.Ordinal) && whole.EndsWith($" {part}", StringComparison.Ordinal);
    }

    private static bool Holds(string whole, string part) => $" {whole} ".Contains($" {part} ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"The mayor said he doubted it": one voice, that doubts. So is the writer who says "it seems" or "we invite".</summary>
    private static void Append(List<Voice> voices, Voice next)
    {
        var last = voices[^1];
        if (voices.Count == 1 && next.Kind is VoiceKind.Outlet or VoiceKind.Group && next.Stance is Stance.Relays or Stance.Asserts && last.Kind == VoiceKind.Outlet && IsPart(last.Name, next.Name)) return; // "the Tribune reported" in the Delba Tribune
        if (next.Kind != VoiceKind.Author ? next.Actor is null || last.Actor != next.Actor : IsSigned(next) && last.Name != next.Name)
        {
            voices.Add(next);
            return;
        }

        voices[^1] = last with
        {
            Stance = last.Stance is Stance.Denies or Stance.Doubts ? last.Stance : next.Stance,
            Certainty = last.Certainty > next.Certainty ? last.Certainty : next.Certainty,
        };
    }

    /// <summary>The one who writes "I" is a voice of his own behind the outlet where his name is known.</summary>
    private static bool IsSigned(Voice writer) => writer.Actor is { } actor && !actor.Contains(UnnamedSources.Mark, StringComparison.Ordinal);

    private bool IsInner(int candidate, int best) =>
        _depths[candidate] != _depths[best]
            ? _depths[candidate] > _depths[best]
            : TextSpan.TotalLength(_attributions[candidate].Content) < TextSpan.TotalLength(_attributions[best].Content);

    /// <summary>From the outermost attribution to <paramref name="innermost"/>; a circle of parents is cut where it closes.</summary>
    private List<int> Path(int innermost)
    {
        var path = new List<int>();
        for (int? at = innermost; at is { } link && !path.Contains(link); at = _attributions[link].Parent) path.Add(link);
        path.Reverse();
        return path;
    }

    /// <summary>"reports that stressed": of a relative word the phrase it stands for.</summary>
    private TextSpan Named(TextSpan source)
    {
        if (_text.SentenceAt(source.Start) is not (>= 0 and var at)) return source;
        var sentence = _text.Sentences[at];
        for (var word = 0; word < sentence.Count; word++)
        {
            if (sentence[word].Span != source) continue;
            var noun = Grammar.Referent(sentence, word);
            var first = sentence.Reach(noun).First;
            while (first < noun && sentence.Upos(first) == Upos.ADP) first++;
            return noun < word ? sentence.SpanOf(first, noun + 1) : source;
        }

        return source;
    }

    /// <summary>"the clerk, who saw it,", "the clerk, quoted by the paper": the clerk.</summary>
    private static string WithoutClause(string words)
    {
        foreach (var relative in (ReadOnlySpan<string>)[", who ", ", which ", " who ", " which ", " that ", ", quoted by ", ", cited by "])
            if (words.IndexOf(relative, StringComparison.Ordinal) is > 0 and var end) return words[..end];
        return words;
    }

    /// <summary>"the blog Iron Meridian": the name without what it is.</summary>
    private static string Proper(string words)
    {
        var parts = words.Split(' ');
        var name = Array.FindIndex(parts, 1, part => part.Length > 0 && char.IsUpper(part[0]));
        if (name < 2 || !parts[0].Equals("the", StringComparison.OrdinalIgnoreCase)) return words;
        var isPhrase = parts[1..name].Any(part => part is "of" or "for" or "in" or "at" or "from" or "by" or "and") || !parts[name..].All(part => part.Length > 0 && char.IsUpper(part[0]));
        return isPhrase ? words : string.Join(' ', parts[name..]);
    }

    /// <summary>"The duke and the bishop": both speak.</summary>
    private bool IsJoint(TextSpan source)
    {
        if (_text.SentenceAt(source.Start) is not (>= 0 and var at)) return false;
        var sentence = _text.Sentences[at];
        for (var word = 0; word < sentence.Count; word++)
        {
            if (sentence.Deprel(word) != Deprel.Conj || !source.Contains(sentence[word].Span) || !Grammar.IsNominal(sentence.Upos(word))) continue;
            var first = sentence.Head(word);
            if (sentence.Upos(first) == Upos.PROPN && sentence.Upos(word) == Upos.NOUN && sentence.Child(first, Deprel.Appos) is >= 0 and var aside && aside > first && aside < word) continue; // "Ana Veld, a nurse and the head of the union"
            if (source.Contains(sentence[first].Span) && (sentence.Head(first) < 0 || !source.Contains(sentence[sentence.Head(first)].Span))) return true;
        }

        return false;
    }

    /// <summary>"his office": whose, by name; the words themselves where they do not begin with a pronoun that stands for somebody named.</summary>
    private string Owned(TextSpan source, string words)
    {
        if (_text.SentenceAt(source.Start) is not (>= 0 and var at) || words.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var blank)) return words;
        var sentence = _text.Sentences[at];
        for (var word = 0; word < sentence.Count && sentence[word].Start <= source.Start; word++)
        {
            if (sentence[word].Start != source.Start || sentence.Deprel(word) != Deprel.NmodPoss || sentence.Upos(word) != Upos.PRON) continue;
            return _entities.HeadedBy(at, word) is { } owner && _entities.Actor(owner.Actor) is { Names.Count: > 0 } actor ? $"{actor.Name}'s{words[blank..]}" : words;
        }

        return words;
    }

    private bool IsPronoun(TextSpan source)
    {
        if (_text.SentenceAt(source.Start) is not (>= 0 and var at)) return false;
        var sentence = _text.Sentences[at];
        for (var word = 0; word < sentence.Count && sentence[word].Start <= source.Start; word++)
            if (sentence[word].Span == source) return sentence.Upos(word) == Upos.PRON && sentence.Lemma(word) is "he" or "she" or "they" or "it" or "I" or "we" or "its" or "their" or "his" or "her";
        return false;
    }

    private Voice VoiceOf(Attribution attribution)
    {
        var actor = attribution.Speaker is null ? null : _entities.Actor(attribution.Speaker);
        var words = attribution.Source.Count == 0 ? null : WithoutClause(Named(attribution.Source[0].Union(attribution.Source[^1])).Of(_text.Text));
        var cue = attribution.Cue.Count == 0 ? null : Passage.Of(_text.Text, attribution.Cue[0]);
        var kind = attribution.Source.Count == 0 && attribution.Kind != VoiceKind.Author ? VoiceKind.Anonymous : attribution.Kind;
        if (kind != VoiceKind.Outlet && words is not null && IsJoint(attribution.Source[0])) return new Voice(words, VoiceKind.Group, attribution.Speaker, cue, attribution.Stance, attribution.Certainty) { For = attribution.For };
        var name = actor is { Names.Count: > 0 } || (actor?.Id.Contains(UnnamedSources.Mark, StringComparison.Ordinal) ?? false) ? actor.Name : words is null ? "an unnamed source" : actor is not null && IsPronoun(attribution.Source[0]) ? actor.Name : Proper(Owned(attribution.Source[0], words));
        return new Voice(name, kind, attribution.Speaker, cue, attribution.Stance, attribution.Certainty) { For = attribution.For };
    }
}
