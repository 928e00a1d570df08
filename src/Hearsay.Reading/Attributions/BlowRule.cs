using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Tells blows from words: "migrants attacked a church", "gunmen torched the hall" say nothing, "critics attacked the plan" and "Veld attacked the premier"
/// do. Whoever lives by words strikes with them; who fights, and any other many, and states, do so only at what can be talked about and not hit.
/// </summary>
internal static class BlowRule
{
    private static readonly HashSet<string> Abstract = new(StringComparer.Ordinal)
    {
        "bill", "law", "policy", "record", "rule", "move", "tax", "budget", "deal", "idea", "system", "media", "press", "campaign", "rival", "opponent", "critic", "speech", "film",
        "book", "choice", "cut", "stance", "approach", "handling", "character", "credibility", "reform", "reputation", "bid", "use", "practice", "regime", "candidate", "nominee",
        "order", "ban", "court", "verdict", "west", "rhetoric", "language", "article", "judge", "treaty", "referendum", "role", "way", "culture", "logic", "project", "scheme",
    };

    private static readonly string[] AbstractEndings = ["tion", "sion", "ment", "ism", "ity", "ship", "ness", "ance", "ence", "al", "ure", "cy"];

    private static readonly HashSet<string> OfWords = new(StringComparer.Ordinal)
    {
        "critic", "opponent", "democrat", "republican", "conservative", "liberal", "lawmaker", "senator", "deputy", "minister", "leader", "party", "candidate", "newspaper", "paper", "editorial",
        "columnist", "commentator", "activist", "campaigner", "union", "mayor", "governor", "politician", "mp", "bishop", "rival", "ad", "advert", "article", "blogger", "expert", "economist",
        "academic", "charity", "legislator", "report", "letter", "lawyer", "group", "teacher", "doctor", "other", "official",
    };

    /// <summary>Of those who are named as one: who fights.</summary>
    private static readonly HashSet<string> OfBlows = new(StringComparer.Ordinal)
    {
        "mob", "crowd", "gang", "army", "militia", "navy", "police", "gunman", "man", "woman", "boy", "dog", "patrol", "squad", "drone", "suspect", "assailant", "attacker", "teenager", "soldier",
        "driver", "robber", "bomber", "fighter", "rebel", "battalion", "brigade", "force", "warship", "jet", "unit",
    };

    /// <param name="source">Who does it; -1 for nobody.</param>
    /// <param name="thing">What it is done to.</param>
    public static bool IsBlow(QuotedText text, int at, (int Verb, int Source, int Thing) deed)
    {
        var sentence = text.Parsed.Sentences[at];
        if (sentence.Lemma(deed.Verb) is not ("attack" or "torch" or "bash" or "hammer" or "savage" or "blast" or "assail") || deed.Source < 0 || deed.Thing < 0) return false;
        var (source, thing) = (Grammar.Referent(sentence, deed.Source), deed.Thing);
        if (IsOfWords(text, at, source) || sentence.Upos(thing) != Upos.NOUN || HasReason(sentence, deed.Verb)) return false;
        var lemma = sentence.Lemma(thing);
        return !Abstract.Contains(lemma) && !AbstractEndings.Any(ending => lemma.Length > ending.Length + 2 && lemma.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>People and bodies by name, pronouns, and those whose trade it is to speak.</summary>
    private static bool IsOfWords(QuotedText text, int at, int source)
    {
        var sentence = text.Parsed.Sentences[at];
        if (sentence.Upos(source) == Upos.NOUN) return sentence.Xpos(source) == "NNS" ? OfWords.Contains(sentence.Lemma(source)) : !OfBlows.Contains(sentence.Lemma(source));
        return sentence.Upos(source) == Upos.PRON || text.Mentions.HeadedBy(at, source) is not { Type: EntityType.Loc };
    }

    /// <summary>"attacked the guards for lying", "as cowards", "over the tram".</summary>
    private static bool HasReason(Sentence sentence, int verb) =>
        Grammar.WithCase(sentence, verb, "for") > verb || Grammar.WithCase(sentence, verb, "as") > verb || Grammar.WithCase(sentence, verb, "over") > verb;
}
