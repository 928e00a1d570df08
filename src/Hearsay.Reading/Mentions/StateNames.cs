using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// States that no list knows, by what the text says of them: "the authorities of X", "X's embassy", or people called by its adjective
/// ("Xian" beside "Xia"). Only names of one word that are no given name.
/// </summary>
internal sealed class StateNames(ParsedText text, ActorLexicon lexicon)
{
    private static readonly HashSet<string> Owned = new(StringComparer.Ordinal) { "embassy", "ambassador", "parliament", "airspace", "territory", "capital", "coast", "soil", "border", "constitution" };

    private static readonly HashSet<string> Realms = new(StringComparer.Ordinal)
    {
        "authorities", "premier", "republic", "kingdom", "embassy", "ambassador", "capital", "coast", "territory", "border", "borders", "parliament", "people",
    };

    private HashSet<string>? _adjectives, _realms; // capitalised words of the text that end as adjectives of states do, and that stand behind "authorities of"; made when first asked for

    public bool Has(Sentence sentence, Name name)
    {
        if (name.End - name.First != 1 || name.Type is not (EntityType.Per or EntityType.Loc or EntityType.Other)) return false;
        var key = NameFolding.Fold(sentence.Form(name.First));
        if (lexicon.Known(key) is not null || lexicon.GenderOfGivenName(key) != '-') return false;
        if (_adjectives is null) (_adjectives, _realms) = Learn();
        var form = sentence.Form(name.First).ToString();
        return OwnsOne(sentence, name.First) || _realms!.Contains(form) || (form.Length > 4 && form[^1] == 'a' && _adjectives.Contains(form + "n"));
    }

    private static bool OwnsOne(Sentence sentence, int name) => sentence.Deprel(name) == Deprel.NmodPoss && sentence.Head(name) is >= 0 and var owned && Owned.Contains(sentence.Lemma(owned));

    private (HashSet<string> Adjectives, HashSet<string> Realms) Learn()
    {
        var (adjectives, realms) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var sentence in text.Sentences)
            for (var word = 0; word < sentence.Count; word++)
            {
                var form = sentence.Form(word);
                if (form.Length < 4 || !char.IsUpper(form[0])) continue;
                if (form.Length > 5 && form.EndsWith("an", StringComparison.Ordinal)) adjectives.Add(form.ToString());
                if (word >= 2 && sentence.Form(word - 1) is "of" && (Realms.Contains(Small(sentence, word - 2)) || (word > 2 && Small(sentence, word - 2) is "minister" or "ministers" && Small(sentence, word - 3) is "foreign" or "prime"))) realms.Add(form.ToString());
            }

        return (adjectives, realms);
    }

    private static string Small(Sentence sentence, int word) => sentence.Form(word).ToString().ToLowerInvariant();
}
