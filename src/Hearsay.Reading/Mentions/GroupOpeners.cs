using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Names of bodies that English texts leave in another language, where the word for what it is comes first ("Kataib ...", "Asaib Ahl al-..."): all of
/// such a name is one organisation's, whatever the tagger made of its words.
/// </summary>
internal sealed class GroupOpeners(ActorLexicon lexicon)
{
    /// <summary>Widens, types and adds names in place; they stay in order and apart.</summary>
    public void Mend(Sentence sentence, List<Name> names)
    {
        for (var word = 0; word + 1 < sentence.Count; word++)
        {
            if (!Opens(sentence, word)) continue;
            var own = names.FindIndex(name => name.First <= word && word < name.End);
            if (own >= 0 && names[own].First < word) continue;
            var end = End(sentence, word, names);
            if (end <= word + 1) continue;
            names.RemoveAll(name => name.First >= word && name.First < end);
            names.Insert(names.FindIndex(name => name.First > word) is >= 0 and var next ? next : names.Count, new Name(word, end, EntityType.Org));
            word = end - 1;
        }
    }

    /// <summary>A word that is a given name as well opens a group only before an article ("Ansar al-...").</summary>
    private bool Opens(Sentence sentence, int word)
    {
        if (!char.IsUpper(sentence.Form(word)[0])) return false;
        var folded = NameFolding.Fold(sentence.Form(word));
        return lexicon.Opener(folded) is not null && (lexicon.GenderOfGivenName(folded) == '-' || (IsArticle(sentence, word + 1) && !char.IsUpper(sentence.Form(word + 1)[0])));
    }

    /// <summary>Past the names, capitals and articles that follow; <paramref name="opener"/> + 1 when nothing does.</summary>
    private static int End(Sentence sentence, int opener, List<Name> names)
    {
        var end = opener + 1;
        for (var at = end; at < sentence.Count;)
        {
            if (names.FindIndex(name => name.First == at) is >= 0 and var part && names[part].Type != EntityType.Nat) end = at = names[part].End;
            else if (char.IsUpper(sentence.Form(at)[0]) && sentence.Upos(at) is Upos.PROPN or Upos.NOUN or Upos.X) end = ++at;
            else if (IsArticle(sentence, at)) at++;
            else break;
        }

        return end;
    }

    private static bool IsArticle(Sentence sentence, int word) =>
        word < sentence.Count && (sentence.Form(word) is "-" || NameFolding.Fold(sentence.Form(word)) is "al" or "el" or "as" or "ash" or "ahl" or "ul" or "wal" or "wa" or "e" or "i" || sentence.Form(word).StartsWith("al-", StringComparison.OrdinalIgnoreCase));
}
