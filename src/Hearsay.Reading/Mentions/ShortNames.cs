using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>"the Rally" behind "the National Rally for Renewal": one capitalised word of a body's name, with the article, is the body's name too. Sentences are told in order.</summary>
internal sealed class ShortNames(ActorLexicon lexicon)
{
    private const int ShortestWord = 4;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal); // of names of bodies so far

    /// <summary>Adds short names to those of a sentence, then learns its names.</summary>
    public void Mend(Sentence sentence, List<Name> names)
    {
        for (var word = 1; word < sentence.Count && _words.Count > 0; word++)
            if (IsShort(sentence, word) && !names.Exists(name => name.First <= word && word < name.End)) names.Add(new Name(word, word + 1, EntityType.Org));
        names.Sort((one, other) => one.First.CompareTo(other.First));
        foreach (var name in names)
            if (name.Type == EntityType.Org && name.End - name.First > 1) Learn(sentence, name);
    }

    /// <summary>A word that the lists know for a kind of body ("the Front") is read as a description; one with more capitals behind it as another name.</summary>
    private bool IsShort(Sentence sentence, int word) =>
        sentence.Form(word - 1).Equals("the", StringComparison.OrdinalIgnoreCase) && sentence.Xpos(word) is "NN" or "NNP" && _words.Contains(sentence.Form(word).ToString())
        && !(word + 1 < sentence.Count && sentence.Upos(word + 1) is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.ADP && (char.IsUpper(sentence.Form(word + 1)[0]) || sentence.Form(word + 1) is "of" or "for"));

    private void Learn(Sentence sentence, Name name)
    {
        for (var word = name.First; word < name.End; word++)
            if (sentence.Form(word) is { Length: >= ShortestWord } form && !(word > name.First && sentence.Form(word - 1) is "-") && char.IsUpper(form[0]) && char.IsLower(form[^1]) && sentence.Upos(word) is Upos.NOUN or Upos.PROPN && IsOwn(NameFolding.Fold(form))) _words.Add(form.ToString());
    }

    private bool IsOwn(string folded) => lexicon.Group(folded) is null && lexicon.Known(folded) is null && lexicon.PlaceKind(folded) is null && lexicon.Title(folded) is null && lexicon.Role(folded) is null;
}
