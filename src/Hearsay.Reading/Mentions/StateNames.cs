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
        "authorities", "minister", "ministers", "premier", "republic", "kingdom", "embassy", "ambassador", "capital", "coast", "territory", "border", "borders", "government", "army", "parliament", "people",
    };

    private HashSet<string>? _adjectives; // capitalised words of the text that end as adjectives of states do, made when first asked for

    public bool Has(Sentence sentence, Name name)
    {
        if (name.End - name.First != 1 || name.Type is not (EntityType.Per or EntityType.Loc)) return false;
        var key = NameFolding.Fold(sentence.Form(name.First));
        return lexicon.Known(key) is null && lexicon.GenderOfGivenName(key) == '-' && (OwnsOne(sentence, name.First) || IsOfRealm(sentence, name.First) || HasAdjective(sentence.Form(name.First).ToString()));
    }

    private static bool OwnsOne(Sentence sentence, int name) => sentence.Deprel(name) == Deprel.NmodPoss && sentence.Head(name) is >= 0 and var owned && Owned.Contains(sentence.Lemma(owned));

    private static bool IsOfRealm(Sentence sentence, int name) =>
        name >= 2 && sentence.Form(name - 1) is "of" && Realms.Contains(sentence.Form(name - 2).ToString().ToLowerInvariant());

    private bool HasAdjective(string form) => form.Length > 4 && form[^1] == 'a' && (_adjectives ??= Adjectives()).Contains(form + "n");

    private HashSet<string> Adjectives()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in text.Sentences)
            for (var word = 0; word < sentence.Count; word++)
                if (sentence.Form(word) is { Length: > 5 } form && char.IsUpper(form[0]) && form.EndsWith("an", StringComparison.Ordinal)) found.Add(form.ToString());
        return found;
    }
}
