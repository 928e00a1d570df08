using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Who can speak: nouns for persons, groups, documents and unnamed voices, from <c>sources.tsv</c>.</summary>
internal sealed class SourceWords
{
    private readonly Dictionary<string, VoiceKind> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lifeless = new(StringComparer.Ordinal);
    private readonly HashSet<string> _things = new(StringComparer.Ordinal); // "guarantee", "elevator": they end like words for people
    private readonly HashSet<string> _rubrics = new(StringComparer.Ordinal); // "Opinion: ..."
    private readonly List<(string Ending, VoiceKind Kind)> _endings = [];
    private readonly List<string> _thingEndings = []; // "-ness"

    private SourceWords()
    {
    }

    /// <param name="path">Words for voices.</param>
    /// <param name="lifeless">Nouns for what does not live.</param>
    public static SourceWords Load(string path, string lifeless)
    {
        var words = new SourceWords();
        foreach (var row in LexiconFile.Rows(lifeless, columns: 1)) words._lifeless.Add(row[0]);
        foreach (var row in LexiconFile.Rows(path, columns: 2))
        {
            if (row[1] == "thing")
            {
                if (row[0][0] == '-') words._thingEndings.Add(row[0][1..]);
                else words._things.Add(row[0]);
                continue;
            }

            if (row[1] == "rubric")
            {
                words._rubrics.Add(row[0]);
                continue;
            }

            var kind = LexiconFile.Parse<VoiceKind>(row[1], path);
            if (row[0][0] == '-') words._endings.Add((row[0][1..], kind));
            else words._words[row[0]] = kind;
        }

        return words;
    }

    /// <summary>A noun that is known for a thing.</summary>
    public bool IsLifeless(string lemma) => _lifeless.Contains(lemma);

    /// <summary>A word that stands before a colon for the kind of piece it is.</summary>
    public bool IsRubric(string word) => _rubrics.Contains(word);

    /// <summary>A noun that is known for a thing, or ends like what is only thought of and stands for no voice.</summary>
    public bool IsThing(string lemma)
    {
        if (IsLifeless(lemma)) return true;
        foreach (var ending in _thingEndings)
            if (lemma.Length > ending.Length + 2 && lemma.EndsWith(ending, StringComparison.Ordinal)) return Kind(lemma) is null;
        return false;
    }

    /// <summary>The kind of voice a noun or pronoun stands for; null when it is no word for a voice.</summary>
    public VoiceKind? Kind(string lemma)
    {
        if (_words.TryGetValue(lemma, out var kind)) return kind;
        if (_things.Contains(lemma) || (lemma.EndsWith('s') && _things.Contains(lemma[..^1]))) return null;
        foreach (var (ending, endingKind) in _endings)
            if (lemma.Length > ending.Length + 2 && lemma.EndsWith(ending, StringComparison.Ordinal)) return endingKind;
        return null;
    }

    /// <summary>The kind of voice at the head of a source; null for things that do not speak.</summary>
    public VoiceKind? Kind(QuotedText text, int sentence, int word)
    {
        var words = text.Parsed.Sentences[sentence];
        word = Grammar.Referent(words, word);
        if (text.Mentions.HeadedBy(sentence, word) is { Type: not EntityType.Other } mention) return OfMention(mention) ?? Kind(words.Lemma(word));
        if (words.Upos(word) is Upos.NUM or Upos.DET or Upos.ADJ or Upos.PRON && Grammar.Whole(words, word) is >= 0 and var whole) return Kind(text, sentence, whole);
        if (words.Form(word).Equals("those", StringComparison.OrdinalIgnoreCase)) return VoiceKind.Group;
        if (Kind(Lower(words, word)) is { } known) return known == VoiceKind.Outlet && IsTreatise(words, word) ? VoiceKind.Document : known;
        return words.Upos(word) switch
        {
            Upos.PROPN => VoiceKind.Person,
            Upos.VERB => Kind(words.Form(word).ToString().ToLowerInvariant()), // "the accused"
            Upos.NUM or Upos.SYM or Upos.ADJ => VoiceKind.Group,
            Upos.NOUN when words.Xpos(word) == "NNS" => Kind(words.Form(word).ToString().ToLowerInvariant() is var form && form.EndsWith("sses", StringComparison.Ordinal) ? form[..^2] : form),
            _ => null,
        };
    }

    private static VoiceKind? OfMention(Mention mention) => mention switch
    {
        { Subtype: "outlet" } => VoiceKind.Outlet,
        { Type: EntityType.Per } => VoiceKind.Person,
        { Type: EntityType.Org or EntityType.Nat or EntityType.Loc } => VoiceKind.Group,
        _ => null,
    };

    /// <summary>"white paper", "research paper".</summary>
    private static bool IsTreatise(Sentence sentence, int word) =>
        word > 0 && sentence.Lemma(word) == "paper" && sentence.Lemma(word - 1).ToLowerInvariant() is "white" or "green" or "position" or "working" or "discussion" or "research" or "scientific" or "academic" or "policy" or "strategy";

    private static string Lower(Sentence sentence, int word)
    {
        var lemma = sentence.Lemma(word);
        return char.IsUpper(lemma[0]) ? lemma.ToLowerInvariant() : lemma;
    }
}
