namespace Hearsay.Study.Discrepancies;

/// <summary>The word that names the deed of an event claim, cut to a stem so that "shelled" and "shelling" are one.</summary>
internal static class Trigger
{
    private const int StemLength = 5;
    private const int ShortestPlain = 4;

    private static readonly HashSet<string> Grammar = new(StringComparer.Ordinal)
    {
        "that", "this", "with", "from", "they", "them", "their", "there", "these", "those", "have", "been", "were", "would", "will", "could", "should", "about", "which", "what", "when", "where", "whom", "whose",
        "while", "after", "before", "during", "against", "between", "into", "over", "under", "than", "then", "also", "such", "some", "more", "most", "other", "only", "even", "said", "says", "told", "being", "does",
        "anybody", "anyone", "anything", "never", "ever", "because", "though", "although", "however", "still", "just", "like", "very", "much", "many", "each", "every", "both", "made", "make", "makes", "took", "take", "taken", "came", "come", "went", "gave", "give", "none", "nobody", "neither", "anywhere", "else", "otherwise", "somewhere", "elsewhere", "nowhere", "whatsoever", "either", "absolutely", "categorically", "indeed",
    };

    /// <summary>Empty for a claim without an event, or when the word lies outside the evidence.</summary>
    public static string StemOf(Claim claim)
    {
        if (claim.Event is not { } told || !claim.Evidence.Span.Contains(told.Trigger)) return "";
        var folded = NameFolding.Fold(told.Trigger.Shift(-claim.Evidence.Start).Of(claim.Evidence.Text));
        var end = folded.IndexOf(' ', StringComparison.Ordinal);
        return Stem(end < 0 ? folded : folded[..end]);
    }

    /// <summary>"pointed to his endorsing her", "with them attacking": not told as a deed that was done. "was attacking" is.</summary>
    public static bool IsGerund(Claim claim)
    {
        if (claim.Event is not { } told || !claim.Evidence.Span.Contains(told.Trigger)) return false;
        var words = NameFolding.Fold(claim.Evidence.Text.AsSpan(0, told.Trigger.End - claim.Evidence.Start).ToString()).Split(' ');
        var at = Array.FindLastIndex(words, word => word.EndsWith("ing", StringComparison.Ordinal));
        return at == words.Length - 1 && at > 0 && words[at - 1] is not ("was" or "were" or "is" or "are" or "been" or "of" or "after" or "by");
    }

    /// <summary>The stems of all words of a text.</summary>
    public static IEnumerable<string> StemsIn(string text) => NameFolding.Fold(text).Split(' ').Select(Stem);

    /// <summary>The stems of words of four letters and more that are neither names nor words of grammar.</summary>
    public static HashSet<string> PlainStemsIn(string text) =>
        text.Split(' ').Select(word => word.Trim('"', '“', '”', ',', '.', ':', ';', '(', ')')).Where(word => (word.Length >= ShortestPlain || OneDeed.ContainsKey(word)) && char.IsLower(word[0]))
            .Select(word => NameFolding.Fold(word)).Where(word => !Grammar.Contains(word)).Select(Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>A text without the words of grammar, which any two texts share.</summary>
    public static string WithoutGrammar(string text) => string.Join(' ', text.Split(' ').Where(word => !Grammar.Contains(word.ToLowerInvariant().Trim('"', '“', '”', ',', '.'))));

    /// <summary>Forms whose stems differ, and words for one deed of which texts use now one, now the other, by one of their stems.</summary>
    private static readonly Dictionary<string, string> OneDeed = new(StringComparer.Ordinal)
    {
        ["met"] = "meet", ["meets"] = "meet", ["meeti"] = "meet", ["sent"] = "send", ["sendi"] = "send", ["sends"] = "send", ["paid"] = "pay", ["pays"] = "pay", ["payin"] = "pay", ["payme"] = "pay",
        ["sold"] = "sell", ["bough"] = "sell", ["buyin"] = "sell", ["purch"] = "sell", ["soldi"] = "force", ["troop"] = "force", ["sells"] = "sell", ["selli"] = "sell", ["left"] = "leave", ["leavi"] = "leave", ["leaves"] = "leave", ["depar"] = "leave", ["gives"] = "give", ["given"] = "give",
        ["detai"] = "arres", ["deten"] = "arres", ["kills"] = "kill", ["kille"] = "kill", ["killi"] = "kill", ["slain"] = "kill", ["slayi"] = "kill", ["murde"] = "kill", ["assas"] = "kill", ["quit"] = "resig", ["quits"] = "resig",
        ["signs"] = "sign", ["signe"] = "sign", ["signi"] = "sign", ["bombs"] = "bomb", ["bombe"] = "bomb", ["bombi"] = "bomb", ["burns"] = "burn", ["burne"] = "burn", ["burnt"] = "burn", ["burni"] = "burn",
        ["struc"] = "strik", ["blew"] = "blow", ["blown"] = "blow", ["blowi"] = "blow", ["blows"] = "blow", ["broke"] = "break", ["stole"] = "steal", ["steal"] = "steal", ["took"] = "take", ["taken"] = "take", ["built"] = "build", ["build"] = "build", ["shot"] = "shoot", ["sank"] = "sink", ["sunk"] = "sink", ["sinki"] = "sink", ["fell"] = "fall", ["falle"] = "fall", ["drove"] = "drive", ["hidde"] = "hide", ["found"] = "find", ["findi"] = "find", ["held"] = "hold", ["holdi"] = "hold", ["flees"] = "flee", ["fleei"] = "flee", ["fled"] = "flee", ["frees"] = "free", ["freed"] = "free", ["freei"] = "free", ["relea"] = "free", ["kidna"] = "abduc",
        ["beate"] = "beat", ["bitte"] = "bite", ["chose"] = "choos", ["eaten"] = "eat", ["ate"] = "eat", ["gave"] = "give", ["hid"] = "hide", ["ridde"] = "ride", ["rode"] = "ride", ["shook"] = "shake", ["spoke"] = "speak", ["sworn"] = "swear",
        ["swore"] = "swear", ["threw"] = "throw", ["torn"] = "tear", ["tore"] = "tear", ["worn"] = "wear", ["wore"] = "wear", ["writt"] = "write", ["wrote"] = "write", ["sough"] = "seek", ["broug"] = "bring", ["caugh"] = "catch", ["taugh"] = "teach",
        ["fough"] = "fight", ["lost"] = "lose", ["loses"] = "lose", ["led"] = "lead", ["kept"] = "keep", ["lent"] = "lend", ["spent"] = "spend", ["bent"] = "bend", ["told"] = "tell", ["heard"] = "hear", ["made"] = "make", ["won"] = "win",
        ["began"] = "begin", ["begun"] = "begin", ["sang"] = "sing", ["swam"] = "swim", ["rang"] = "ring", ["ran"] = "run", ["dug"] = "dig", ["hung"] = "hang", ["hange"] = "hang", ["hits"] = "hit", ["laid"] = "lay", ["flew"] = "fly",
        ["flown"] = "fly", ["flies"] = "fly", ["grew"] = "grow", ["drew"] = "draw", ["drawn"] = "draw", ["knew"] = "know", ["rose"] = "rise", ["risen"] = "rise", ["slew"] = "slay", ["slept"] = "sleep", ["stood"] = "stand", ["swept"] = "sweep",
        ["fed"] = "feed", ["bred"] = "breed", ["bled"] = "bleed", ["dolla"] = "money", ["euros"] = "money", ["pound"] = "money", ["dinar"] = "money", ["rials"] = "money", ["riyal"] = "money", ["rupee"] = "money", ["roubl"] = "money", ["ruble"] = "money",
        ["sheke"] = "money", ["franc"] = "money", ["pesos"] = "money", ["shill"] = "money", ["dirha"] = "money", ["naira"] = "money", ["cash"] = "money", ["funds"] = "money",
    };

    private static string Stem(string word)
    {
        var stem = word.Length > StemLength ? word[..StemLength] : word;
        return OneDeed.GetValueOrDefault(stem) ?? stem;
    }
}
