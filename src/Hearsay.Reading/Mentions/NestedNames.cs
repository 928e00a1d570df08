using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Finds names within names: the state in "Ministry of Health of Kenya", the city in "Leiden University", the man in "Abbot Academy". A part
/// counts when the lists know it as a place, or when the text uses it as a name of its own elsewhere.
/// </summary>
internal sealed class NestedNames(ActorLexicon lexicon, bool isGuess)
{
    private const int LongestPart = 4;
    private const int ShortestPart = 3;
    private const int ShortestNamesake = 4;
    private readonly Dictionary<string, EntityType> _own = new(StringComparer.Ordinal); // folded name -> type of a name that stands alone

    public void Learn(ParsedText text, List<Name>[] names)
    {
        for (var number = 0; number < names.Length; number++)
            foreach (var name in names[number])
                if (name.Type is EntityType.Per or EntityType.Org or EntityType.Loc) _own.TryAdd(Fold(text.Sentences[number], name.First, name.End), name.Type);
    }

    /// <summary>The names inside of one, from left to right, none within another; none that holds the outer name's head word.</summary>
    public IEnumerable<Name> Within(Sentence sentence, Name outer)
    {
        if (outer.End - outer.First < 2 || outer.Type is not (EntityType.Org or EntityType.Other or EntityType.Loc)) yield break;
        var isKnown = lexicon.Known(Fold(sentence, outer.First, outer.End)) is not null;
        if (isKnown && outer.Type == EntityType.Loc) yield break;
        var head = NameDrafts.HeadIn(sentence, outer.First, outer.End);
        for (var at = outer.First; at < outer.End;)
        {
            var found = char.IsUpper(sentence.Form(at)[0]) ? Part(sentence, at, outer, head) : null;
            if (found is { } part && (!isKnown || part.Type == EntityType.Loc)) yield return part;
            at = found?.End ?? at + 1;
        }
    }

    /// <summary>A name of whatever kind that stands before a noun and says more of it: "the Ruz Plan", "Green Meadow licences".</summary>
    public Name? Before(Sentence sentence, int word)
    {
        if (!isGuess || sentence.Upos(word) != Upos.PROPN || sentence.Deprel(word) != Deprel.Compound || !char.IsUpper(sentence.Form(word)[0]) || IsWord(Fold(sentence, word, word + 1))) return null;
        var (first, end) = (Phrases.First(sentence, word), word + 1);
        while (first < word && !char.IsUpper(sentence.Form(first)[0])) first++;
        return new Name(first, end, EntityType.Other);
    }

    private Name? Part(Sentence sentence, int first, Name outer, int head)
    {
        for (var length = Math.Min(LongestPart, outer.End - first); length > 0; length--)
        {
            var end = first + length;
            var holdsHead = first <= head && head < end;
            if (holdsHead || end - first >= outer.End - outer.First || !char.IsUpper(sentence.Form(end - 1)[0])) continue;
            var folded = Fold(sentence, first, end);
            if (folded.Length < ShortestPart && (lexicon.Known(folded) is null || char.IsLower(sentence.Form(end - 1)[^1]))) continue;
            if (outer.Type == EntityType.Loc && (end == outer.End || IsOwnPlace(sentence, end, outer.End) || IsCompass(folded))) continue;
            if ((TypeOf(folded) ?? (isGuess ? Namesake(sentence, first, end, outer) : null)) is { } type) return new Name(first, end, type);
        }

        return null;
    }

    /// <summary>After whom or what a house of learning or charity is likely named, when its first word says nothing else: a person, or of a school the town.</summary>
    private EntityType? Namesake(Sentence sentence, int first, int end, Name outer)
    {
        if (IsSchoolOf(sentence, first, end, outer)) return EntityType.Loc;
        if (first != outer.First || end - first > 1 || sentence.Deprel(first) is not (Deprel.Compound or Deprel.NmodDesc) || sentence.Upos(first) != Upos.PROPN) return null;
        if (sentence[first].Length < ShortestNamesake || !sentence.Form(first).ContainsAnyInRange('a', 'z') || IsWord(Fold(sentence, first, end))) return null;
        return NamedAfter(sentence, first + 1, outer.End) ?? (outer.Type == EntityType.Org || lexicon.PlaceKind(Fold(sentence, outer.End - 1, outer.End)) == "building" ? EntityType.Other : null);
    }

    /// <summary>"University of X", to the end of the name.</summary>
    private bool IsSchoolOf(Sentence sentence, int first, int end, Name outer) =>
        end == outer.End && first > outer.First + 1 && Phrases.Is(sentence, first - 1, "of") && Phrases.Is(sentence, first - 2, "university")
        && sentence.Upos(end - 1) == Upos.PROPN && !IsWord(Fold(sentence, end - 1, end)) && sentence.Form(end - 1).ContainsAnyInRange('a', 'z');

    private static EntityType? NamedAfter(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end && sentence.Upos(word) != Upos.ADP; word++)
        {
            if (sentence.Lemma(word).ToLowerInvariant() is "foundation" or "museum" or "academy" or "institute" or "centre" or "center" or "mansion" or "prize" or "airport" or "library" or "hall") return EntityType.Per;
            if (sentence.Lemma(word).ToLowerInvariant() is "school" or "stadium" or "station") return EntityType.Loc;
        }

        return null;
    }

    private bool IsWord(string folded) =>
        lexicon.IsLifeless(folded) || lexicon.Group(folded) is not null || lexicon.Role(folded) is not null || lexicon.PlaceKind(folded) is not null || lexicon.CountryOfPeople(folded) is not null || lexicon.IsCalendar(folded);

    /// <summary>Whether what follows makes the same place of a name: "New York City", "Kano State".</summary>
    private bool IsOwnPlace(Sentence sentence, int first, int end) =>
        end - first == 1 && Fold(sentence, first, end) is var last && (lexicon.PlaceKind(last) is "city" or "state" or "region" || last is "river" or "street" or "avenue" or "minor");

    /// <summary>"North" in "North Tarvia".</summary>
    private static bool IsCompass(string folded) => folded is "north" or "south" or "east" or "west";

    private EntityType? TypeOf(string folded)
    {
        if (lexicon.Known(folded) is { } known) return known.Type;
        if (lexicon.CountryOfPeople(folded) is not null) return null;
        if (lexicon.CountryOfCapital(folded) is not null || lexicon.IsPlace(folded)) return EntityType.Loc;
        return _own.TryGetValue(folded, out var type) && lexicon.PlaceKind(folded) is null && lexicon.Group(folded) is null && lexicon.Role(folded) is null ? type : null;
    }

    private static string Fold(Sentence sentence, int first, int end) => NameFolding.Fold(sentence.SpanOf(first, end).Slice(sentence.Text));
}
