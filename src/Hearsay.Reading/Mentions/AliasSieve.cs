using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Joins two names that the text says to be one actor's: "Omar Ruz, also known as Abu Sela", "the Dusk League, formerly the Dawn League",
/// "the Dawn League renamed itself the Dusk League".
/// </summary>
internal sealed class AliasSieve
{
    private const int MostBetween = 9;
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal); // folded words -> kind
    private readonly HashSet<string> _marked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lastOfAct = new(StringComparer.Ordinal);

    /// <param name="path">The table <c>aliases.tsv</c>.</param>
    public AliasSieve(string path)
    {
        foreach (var row in WordList.Rows(path))
        {
            _kinds[row[0]] = row[1];
            if (row is [_, _, { Length: > 0 }, ..]) _marked.Add(row[0]);
            if (row[1] == "act") _lastOfAct.Add(row[0][(row[0].LastIndexOf(' ') + 1)..]);
        }
    }

    /// <summary>The pairs of names; the second takes the type of the first, wherever it stands in the text.</summary>
    public IReadOnlyList<(Draft One, Draft Other)> Find(ParsedText text, Clusters clusters)
    {
        var pairs = new List<(Draft, Draft)>();
        foreach (var alias in clusters.Drafts)
        {
            if (alias.Name.Length == 0 || alias.Kind == MentionKind.Pronoun || alias.Type == EntityType.Nat || alias.IsPair) continue;
            var sentence = text.Sentences[alias.Sentence];
            if (GoesOn(sentence, alias.End)) continue;
            if (Bearer(sentence, alias, clusters) is not { } bearer || !MayBeOne(bearer, alias)) continue;
            foreach (var draft in clusters.Drafts)
                if (draft.Key == alias.Key && draft.Name.Length > 0) (draft.Type, draft.IsThing, draft.Kind) = (bearer.Type, false, MentionKind.Name);
            pairs.Add((bearer, alias));
        }

        return pairs;
    }

    private Draft? Bearer(Sentence sentence, Draft alias, Clusters clusters)
    {
        for (var at = alias.Index - 1; at >= 0 && clusters.Drafts[at] is var before && before.Sentence == alias.Sentence; at--)
        {
            if (!before.IsName || before.IsNested || before.IsPair || before.End > alias.First) continue;
            if (alias.First - before.End <= MostBetween && IsBeside(sentence, before.End, alias.First)) return before;
            if (sentence.Deprel(before.Head) is Deprel.Nsubj or Deprel.NsubjPass && IsAct(sentence, before.End, alias.First)) return before;
        }

        return null;
    }

    private bool IsBeside(Sentence sentence, int first, int end)
    {
        var words = Words(sentence, first, end);
        var at = 0;
        var isAlone = false;
        for (; at < words.Count && _kinds.GetValueOrDefault(words[at]) == "lead"; at++) isAlone |= _marked.Contains(words[at]);
        if (at == words.Count) return isAlone && words.Count is 1 or 2;
        var phrase = string.Join(' ', words.Skip(at));
        return _kinds.GetValueOrDefault(phrase) == "beside" && (at > 0 || !_marked.Contains(phrase) || sentence.Upos(first) == Upos.PUNCT);
    }

    /// <summary>Whether a word that begins a name is no part of it: "alias Abu Sela".</summary>
    public bool Opens(ReadOnlySpan<char> form) => char.IsLower(form[0]) && _kinds.GetValueOrDefault(NameFolding.Fold(form)) == "beside";

    /// <summary>Whether right before the alias stands what the subject does.</summary>
    private bool IsAct(Sentence sentence, int first, int end)
    {
        var words = Words(sentence, first, end);
        if (words.Count == 0 || !_lastOfAct.Contains(words[^1])) return false;
        for (var length = Math.Min(6, words.Count); length > 1; length--)
            if (_kinds.GetValueOrDefault(string.Join(' ', words.TakeLast(length))) == "act") return true;
        return false;
    }

    /// <summary>Folded; signs and articles left out.</summary>
    private static List<string> Words(Sentence sentence, int first, int end)
    {
        var words = new List<string>();
        for (var word = first; word < end; word++)
            if (NameFolding.Fold(sentence.Form(word)) is { Length: > 0 } folded and not ("the" or "s")) words.Add(folded);
        return words;
    }

    /// <summary>"Formerly Ruz party chief", "formerly of Tarvia": no whole name.</summary>
    private static bool GoesOn(Sentence sentence, int end)
    {
        while (end < sentence.Count && sentence.Form(end) is "\"" or "\u201D" or "'") end++;
        return end < sentence.Count && (sentence.Upos(end) is Upos.NOUN or Upos.PROPN || Phrases.Is(sentence, end, "'s") || Phrases.Is(sentence, end, "\u2019s"));
    }

    private static bool MayBeOne(Draft bearer, Draft alias) =>
        bearer.Type == alias.Type || alias.IsThing || alias.IsUncertain || (alias.Known is null && alias.Type != EntityType.Per && bearer.Type == EntityType.Per);
}
