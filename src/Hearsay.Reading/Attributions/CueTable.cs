using System.Diagnostics.CodeAnalysis;
using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>A lexicon of cues by the lemma of their first word, longest cue first. Immutable.</summary>
internal sealed class CueTable
{
    /// <summary>Words that may stand between the parts of a cue of several words: "take strong issue".</summary>
    private const int WidestGap = 2;

    private readonly Dictionary<string, List<CueEntry>> _byFirst = new(StringComparer.Ordinal);

    private CueTable()
    {
    }

    public static CueTable Load(string path)
    {
        var table = new CueTable();
        foreach (var row in LexiconFile.Rows(path, columns: 4)) table.Add(Entry(row, path));
        foreach (var entries in table._byFirst.Values) entries.Sort((left, right) => right.Words.Count.CompareTo(left.Words.Count));
        return table;
    }

    /// <summary>The longest cue that begins at this word.</summary>
    public CueMatch Match(Sentence sentence, int word)
    {
        if (!_byFirst.TryGetValue(sentence.Lemma(word), out var entries) && !(word == 0 && sentence.Upos(word) == Upos.PROPN && _byFirst.TryGetValue(sentence.Lemma(word).ToLowerInvariant(), out entries)) && !IsUnchanged(sentence, word, out entries) && !(sentence.Upos(word) == Upos.VERB && IsPast(sentence.Form(word), out entries))) return default;
        foreach (var entry in entries)
        {
            var last = LastWord(sentence, word, entry.Words);
            if (last >= 0) return new CueMatch(entry, last);
        }

        return default;
    }

    /// <summary>The cue that is this word alone, though it may begin a longer one.</summary>
    public CueMatch MatchAlone(Sentence sentence, int word) => Single(sentence.Lemma(word)) is { } known ? new CueMatch(known, word) : default;

    /// <summary>A past tense like the present ("cast", "put") whose lemma was guessed wrong.</summary>
    private bool IsUnchanged(Sentence sentence, int word, [NotNullWhen(true)] out List<CueEntry>? entries)
    {
        entries = null;
        return sentence.Xpos(word) is "VBD" or "VBN" && _byFirst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sentence.Form(word), out entries);
    }

    /// <summary>The cue of one word that is this very form: "convinced", read as a participle.</summary>
    public CueMatch MatchForm(Sentence sentence, int word) => Single(sentence.Form(word)) is { } known ? new CueMatch(known, word) : default;

    /// <summary>
    /// The cue of one word whose past tense this is, whatever tag and lemma the word was given: after a quotation "the captain
    /// shouted" is often read as two nouns.
    /// </summary>
    public CueMatch MatchPast(Sentence sentence, int word)
    {
        var form = sentence.Form(word);
        return char.IsLower(form[0]) && IsPast(form, out var entries) && entries[^1].Words.Count == 1 ? new CueMatch(entries[^1], word) : default;
    }

    /// <summary>A form in -ed of a verb that is known, also where its lemma was guessed wrong ("heaped", "poked").</summary>
    private bool IsPast(ReadOnlySpan<char> form, [NotNullWhen(true)] out List<CueEntry>? entries)
    {
        entries = null;
        if (form.Length < 5 || !form.EndsWith("ed", StringComparison.Ordinal)) return false;
        var known = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        return known.TryGetValue(form[..^2], out entries) || known.TryGetValue(form[..^1], out entries)
            || (form[^3] == 'i' && known.TryGetValue(string.Concat(form[..^3], "y"), out entries))
            || (form[^3] == form[^4] && known.TryGetValue(form[..^3], out entries));
    }

    private CueEntry? Single(ReadOnlySpan<char> lemma)
    {
        if (!_byFirst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lemma, out var entries)) return null;
        return entries[^1].Words.Count == 1 ? entries[^1] : null;
    }

    private static int LastWord(Sentence sentence, int word, IReadOnlyList<string> words)
    {
        var at = word;
        for (var next = 1; next < words.Count && at >= 0; next++) at = Following(sentence, at, words[next]);
        return at;
    }

    private static int Following(Sentence sentence, int word, string wanted)
    {
        var end = Math.Min(sentence.Count, word + 2 + WidestGap);
        for (var at = word + 1; at < end && sentence.Upos(at) != Upos.PUNCT; at++)
        {
            if (sentence.Lemma(at) == wanted || sentence.Form(at).Equals(wanted, StringComparison.OrdinalIgnoreCase)) return at;
            if (sentence.Upos(at) is not (Upos.DET or Upos.ADJ or Upos.ADV or Upos.PRON)) return -1;
        }

        return -1;
    }

    private void Add(CueEntry entry)
    {
        if (!_byFirst.TryGetValue(entry.Words[0], out var entries)) _byFirst.Add(entry.Words[0], entries = []);
        entries.Add(entry);
    }

    private static CueEntry Entry(string[] row, string path)
    {
        var complements = Complements.None;
        var (prepositions, joined) = (new List<string>(), new List<string>());
        foreach (var name in row[1].Split(','))
        {
            if (name[0] == '+') prepositions.Add(name[1..]);
            else if (name[0] == '~') joined.Add(name[1..]);
            else complements |= LexiconFile.Parse<Complements>(name, path);
        }

        return new CueEntry(row[0].Split(' '), complements, prepositions, joined)
        {
            Stance = LexiconFile.Parse<Stance>(row[2], path),
            Certainty = LexiconFile.Parse<Certainty>(row[3], path),
        };
    }
}
