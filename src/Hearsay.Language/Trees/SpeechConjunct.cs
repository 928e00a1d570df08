using Hearsay.Core;
using Hearsay.Language.Tags;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// "The palace says that only monks are there, and denies ...", "They condemned the raid, in which two died, and called on ...": a verb of
/// speech without a subject behind a comma and "and" goes on with who spoke first, not with those of whom it was said.
/// </summary>
internal sealed class SpeechConjunct
{
    private const int Steps = 6; // from the verb up to the first verb of speech

    private static readonly HashSet<string> Speaking = new(
        new[]
        {
            "say", "deny", "accuse", "call", "urge", "warn", "add", "condemn", "demand", "vow", "claim", "reject", "insist", "promise", "blame", "announce", "describe", "express", "denounce", "threaten",
            "stress", "confirm", "pledge", "dismiss", "appeal", "praise", "thank", "note", "tell", "ask", "welcome", "argue", "suggest", "predict", "acknowledge", "admit", "declare", "invite", "decline", "refuse",
        }.SelectMany(Forms), StringComparer.OrdinalIgnoreCase);

    private readonly bool[] _present, _past; // [tag]

    public SpeechConjunct(TagInventory inventory)
    {
        var tags = inventory.Index();
        (_present, _past) = (new bool[inventory.Count], new bool[inventory.Count]);
        (_present[tags[(Upos.VERB, "VBZ")]], _present[tags[(Upos.VERB, "VBP")]]) = (true, true);
        (_past[tags[(Upos.VERB, "VBD")]], _past[tags[(Upos.VERB, "VBN")]]) = (true, true);
    }

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<byte> tags, Span<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var verb = 5; verb < heads.Length; verb++)
        {
            if (deprels[verb] != Deprel.Conj || deprels[verb - 1] != Deprel.Cc || !IsApart(verb, text, words) || !(_present[tags[verb]] || _past[tags[verb]])) continue;
            if (!IsSpeech(text, words[verb]) || HasSubject(verb, heads, deprels) || HasAuxiliary(verb, heads, deprels) || Speaker(verb, text, words, tags, heads, deprels) is not (>= 0 and var speaker)) continue;
            heads[verb] = (short)speaker;
        }
    }

    /// <summary>The verb of speech, in the same tense and with a subject, in one of whose clauses the verb was hung; -1 for none.</summary>
    private int Speaker(int verb, string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<byte> tags, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        var isInClause = false;
        for (var (at, step) = (heads[verb], 0); at >= 0 && at < verb && step < Steps; at = heads[at], step++)
        {
            if (isInClause && (_present[tags[at]] ? _present[tags[verb]] : _past[tags[at]] && _past[tags[verb]]) && IsSpeech(text, words[at]) && HasSubject(at, heads, deprels)) return at;
            isInClause |= deprels[at] is Deprel.Ccomp or Deprel.AclRelcl or Deprel.Acl or Deprel.Advcl;
        }

        return -1;
    }

    /// <summary>A comma before the "and", or a "but" before a refusal ("confirmed that he had died but declined to ...").</summary>
    private static bool IsApart(int verb, string text, ReadOnlySpan<WordSpan> words) =>
        text[words[verb - 2].Start] == ',' || (text.AsSpan(words[verb - 1].Start, words[verb - 1].Length).SequenceEqual("but") && text.Substring(words[verb].Start, words[verb].Length) is "declined" or "refused" or "declines" or "refuses");

    private static bool IsSpeech(string text, WordSpan word) => Speaking.Contains(text.Substring(word.Start, word.Length));

    private static bool HasSubject(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels) =>
        Dependents.HasBefore(verb, Deprel.Nsubj, heads, deprels) || Dependents.HasBefore(verb, Deprel.NsubjPass, heads, deprels);

    private static bool HasAuxiliary(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels) =>
        Dependents.HasBefore(verb, Deprel.Aux, heads, deprels) || Dependents.HasBefore(verb, Deprel.AuxPass, heads, deprels);

    /// <summary>Regular forms and the few irregular ones; a form that is no word does no harm.</summary>
    private static IEnumerable<string> Forms(string verb) => verb switch
    {
        "say" => ["say", "says", "said"],
        "tell" => ["tell", "tells", "told"],
        _ when verb[^1] == 'e' => [verb, verb + "s", verb + "d"],
        _ when verb[^1] == 'y' => [verb, verb[..^1] + "ies", verb[..^1] + "ied"],
        _ => [verb, verb + "s", verb + "es", verb + "ed", verb + verb[^1] + "ed"],
    };
}
