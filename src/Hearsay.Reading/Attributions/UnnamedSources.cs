using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Whom the text names by nothing but a pronoun or a word that no list knows, so that every source is an actor: who writes, who reads, who is
/// spoken to, several of whom it told before ("all", "each"), somebody, people in general. Such an actor belongs to its document alone.
/// </summary>
internal sealed class UnnamedSources(ParsedText text, List<Mention> mentions, (string Id, string Name)? writer)
{
    /// <summary>Ends the id of an actor whom nothing but a pronoun stands for.</summary>
    public const string Mark = "#unnamed";

    private const string Everybody = "people in general";
    private const int FarthestBack = 3; // sentences to those whom "all" and "each" stand for
    private const int LongestName = 80; // UTF-16 units

    private readonly Dictionary<string, Actor> _made = new(StringComparer.Ordinal);

    /// <summary>Those made so far.</summary>
    public IEnumerable<Actor> Made => _made.Values;

    /// <summary>The same attribution with the actor that its source, which has words, stands for.</summary>
    /// <param name="around">The voice in whose quotation it stands; null outside of all.</param>
    /// <param name="head">The word that governs the source; -1 when none does.</param>
    public Attribution Complete(Attribution attribution, Attribution? around, (int Sentence, int Head) place)
    {
        if (place.Head < 0 || place.Sentence < 0) return Called(attribution, null);
        var (sentence, word) = (text.Sentences[place.Sentence], place.Head);
        if (attribution.Source[0].Slice(text.Text).StartsWith("whoever", StringComparison.OrdinalIgnoreCase)) return Called(attribution, EntityType.Per);
        switch (sentence.Form(word).ToString().ToLowerInvariant())
        {
            case "i" or "me" or "my" or "mine" or "we" or "us" or "our" or "ours" or "’s" or "'s": return Self(attribution, around);
            case "you" or "your" or "yours": return One(attribution, around is null ? "the reader" : "the audience");
            case "he" or "him" or "his" or "she" or "her": return Somebody(attribution);
            case "it" or "its" or "this": return attribution with { Speaker = Unnamed("something", EntityType.Other, isNew: true).Id, Kind = VoiceKind.Document };
            case "someone" or "somebody" or "whoever": return Called(attribution, EntityType.Per);
            case "one" when !IsGeneral(sentence, word): return Called(attribution, EntityType.Per);
            case "nobody" or "no-one" or "none" or "everyone" or "everybody" or "anyone" or "anybody" or "one" or "something": return General(attribution, sentence, word);
            case "who" or "that" or "which" or "what" or "whom" or "whose": return Relative(attribution, around, (sentence, word));
            case "all" or "each" or "both" or "they" or "them" or "their" or "neither" or "either" or "these": return Several(attribution, place);
            default: return sentence.Upos(word) == Upos.VERB ? Called(attribution with { Kind = VoiceKind.Document }, EntityType.Other) : Called(attribution, null);
        }
    }

    /// <summary>"I" and "we" in a quotation are its speaker, outside of all the writer.</summary>
    private Attribution Self(Attribution attribution, Attribution? around)
    {
        if (around?.Speaker is { } teller) return attribution with { Speaker = teller, Kind = around.Kind };
        if (attribution.Kind != VoiceKind.Author) return One(attribution, "an unnamed speaker");
        return Turn(attribution.Source[0].Start) is { } turn ? One(attribution, turn) : attribution with { Speaker = Writer().Id };
    }

    /// <summary>Who speaks in a paragraph that begins with "Q:" or "A:"; null in others.</summary>
    private string? Turn(int position)
    {
        var first = text.Text.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        if (first + 1 >= text.Text.Length || text.Text[first + 1] is not (':' or '.' or ' ')) return null;
        return text.Text[first] switch
        {
            'Q' => "the interviewer",
            'A' when text.Text[first + 1] != ' ' => "the interviewee",
            _ => null,
        };
    }

    /// <summary>"someone who knew it", "anyone who denies it", "we, who were there"; a "who" that asks means anybody.</summary>
    private Attribution Relative(Attribution attribution, Attribution? around, (Sentence Sentence, int Word) at)
    {
        var before = at.Word - 1;
        while (before > 0 && at.Sentence.Upos(before) == Upos.PUNCT) before--;
        return before < 0 ? One(attribution, Everybody) : at.Sentence.Form(before).ToString().ToLowerInvariant() switch
        {
            "someone" or "somebody" => Somebody(attribution),
            "i" or "me" or "we" or "us" => Self(attribution with { Kind = around is null ? VoiceKind.Author : attribution.Kind }, around),
            _ => One(attribution, Everybody),
        };
    }

    private Actor Writer()
    {
        if (writer is not { } signed) return Unnamed("the writer", EntityType.Per);
        return _made.TryGetValue(signed.Id, out var known) ? known : _made[signed.Id] = new Actor(signed.Id, signed.Name, EntityType.Per, null, null) { Names = [signed.Name] };
    }

    /// <summary>"One might suppose": as good as everybody; "one said" is somebody.</summary>
    private static bool IsGeneral(Sentence sentence, int word) =>
        (word > 0 && sentence.Lemma(word - 1) is "no" or "No" or "every" or "any") || sentence.Head(word) is >= 0 and var verb && (sentence.Xpos(verb) == "VBZ" || sentence.Children(verb).Any(child => sentence.Xpos(child) == "MD"));

    /// <summary>Who is meant by "nobody", "everyone" and "who would say": all people, and of "nobody from the board" those from the board.</summary>
    private Attribution General(Attribution attribution, Sentence sentence, int word)
    {
        var rest = new TextSpan(sentence[word].End, Math.Max(sentence[word].End, attribution.Source[^1].End)).Of(text.Text).Trim();
        if (rest.IndexOfAny([',', ';', '(', '\n']) is >= 0 and var cut) rest = rest[..cut].Trim();
        if (rest.Length is 0 or > LongestName || sentence.Form(word) is "one" or "One") return One(attribution, Everybody);
        return One(attribution, sentence.Form(word)[0] is 'n' or 'N' && sentence.Upos(Math.Min(word + 1, sentence.Count - 1)) == Upos.ADP ? $"people {rest}" : $"{sentence.Form(word).ToString().ToLowerInvariant()} {rest}");
    }

    /// <summary>Those whom a sentence told of before, many or two: "Orla Brandt and Ulf Marden vied, each saying".</summary>
    private Attribution Several(Attribution attribution, (int Sentence, int Head) place)
    {
        var before = text.Sentences[place.Sentence][place.Head].Start;
        for (var at = place.Sentence; at >= Math.Max(0, place.Sentence - FarthestBack); at--)
        {
            var sentence = text.Sentences[at];
            for (var word = sentence.Count - 1; word >= 0; word--)
            {
                if (sentence[word].End > before || sentence.Deprel(word) is not (Deprel.Nsubj or Deprel.NsubjPass) || !Grammar.IsNominal(sentence.Upos(word)) || sentence.Upos(word) == Upos.PRON) continue;
                if (Pair(sentence, word, before) is { } pair) return One(attribution, pair) with { Kind = VoiceKind.Group };
                if (sentence.Xpos(word) is "NNS" or "NNPS") return Telling(attribution, at, word);
            }
        }

        return One(attribution, "people");
    }

    private Attribution Telling(Attribution attribution, int at, int word)
    {
        if (mentions.Find(mention => mention.Sentence == at && mention.Head == word) is { } known) return attribution with { Speaker = known.Actor, Kind = VoiceKind.Group };
        var sentence = text.Sentences[at];
        var first = word;
        while (first > 0 && sentence.Head(first - 1) == word && sentence.Deprel(first - 1) is Deprel.Amod or Deprel.Compound or Deprel.Nummod) first--;
        return One(attribution, sentence.SpanOf(first, word + 1).Of(text.Text)) with { Kind = VoiceKind.Group };
    }

    /// <summary>"Orla Brandt and Ulf Marden", as the text has it; null for one alone.</summary>
    private string? Pair(Sentence sentence, int word, int before)
    {
        var (first, end) = (word, -1);
        while (first > 0 && sentence.Head(first - 1) == word && sentence.Deprel(first - 1) is Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.Flat) first--;
        foreach (var child in sentence.Children(word))
            if (child > word && sentence.Deprel(child) == Deprel.Conj && Grammar.IsNominal(sentence.Upos(child)) && sentence[child].End <= before) end = child;
        if (end < 0) return null;
        while (end + 1 < sentence.Count && sentence.Head(end + 1) <= end && sentence.Deprel(end + 1) == Deprel.Flat) end++;
        var pair = sentence.SpanOf(first, end + 1).Of(text.Text);
        return pair.Length <= LongestName ? pair : null;
    }

    /// <summary>Somebody of whom the text says no more than these words, another at each place.</summary>
    private Attribution Called(Attribution attribution, EntityType? type)
    {
        var words = attribution.Source[0].Of(text.Text);
        if (words.IndexOfAny([',', '\n', '(', '"', '“', '”']) is > 0 and var cut) words = words[..cut];
        if (words.Length > LongestName) words = words.LastIndexOf(' ', LongestName) is > 0 and var blank ? words[..blank] : words[..(char.IsHighSurrogate(words[LongestName - 1]) ? LongestName - 1 : LongestName)];
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase) && words.Length > article.Length) words = words[article.Length..];
        var kind = type == EntityType.Per ? VoiceKind.Anonymous : attribution.Kind;
        if (words.Trim().Length == 0) return Somebody(attribution);
        var actor = Unnamed(words.Trim(), type ?? (kind is VoiceKind.Person or VoiceKind.Anonymous ? EntityType.Per : kind is VoiceKind.Document ? EntityType.Other : EntityType.Org), isNew: type == EntityType.Per);
        return attribution with { Speaker = actor.Id, Kind = kind };
    }

    private Attribution Somebody(Attribution attribution) => attribution with { Speaker = Unnamed("someone", EntityType.Per, isNew: true).Id, Kind = VoiceKind.Anonymous };

    private Attribution One(Attribution attribution, string name) => attribution with { Speaker = Unnamed(name, EntityType.Per).Id, Kind = VoiceKind.Anonymous };

    private Actor Unnamed(string name, EntityType type, bool isNew = false)
    {
        var id = $"{type.ToString().ToLowerInvariant()}:{NameFolding.Slug(name)}{Mark}{(isNew ? $"-{_made.Count + 1}" : "")}";
        return _made.TryGetValue(id, out var known) ? known : _made[id] = new Actor(id, name, type, null, null);
    }
}
