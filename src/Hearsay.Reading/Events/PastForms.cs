using System.Collections.Frozen;
using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>The lemmas of irregular past forms (<c>irregular-verbs.tsv</c>), for which a lemmatizer that goes by endings only guesses.</summary>
internal sealed class PastForms
{
    private readonly FrozenDictionary<string, string> _lemmas;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _forms; // _lemmas by span

    private PastForms(FrozenDictionary<string, string> lemmas) => (_lemmas, _forms) = (lemmas, lemmas.GetAlternateLookup<ReadOnlySpan<char>>());

    public static PastForms Load(string path) =>
        new(Table.Rows(path, 2).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase));

    public string Lemma(Sentence sentence, int word) =>
        sentence.Xpos(word) is "VBD" or "VBN" && _forms.TryGetValue(sentence.Form(word), out var lemma) ? lemma : sentence.Lemma(word);
}
