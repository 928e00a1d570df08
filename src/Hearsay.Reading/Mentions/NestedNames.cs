using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Finds names within names: the state in "Ministry of Health of Kenya", the city in "Leiden University", the man in "Abbot Academy". A part
/// counts when the lists know it as a place, or when the text uses it as a name of its own elsewhere.
/// </summary>
internal sealed class NestedNames(ActorLexicon lexicon)
{
    private const int LongestPart = 4;
    private const int ShortestPart = 3;
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

    private Name? Part(Sentence sentence, int first, Name outer, int head)
    {
        for (var length = Math.Min(LongestPart, outer.End - first); length > 0; length--)
        {
            var end = first + length;
            var holdsHead = first <= head && head < end;
            if (holdsHead || end - first >= outer.End - outer.First || !char.IsUpper(sentence.Form(end - 1)[0])) continue;
            var folded = Fold(sentence, first, end);
            if (folded.Length < ShortestPart && lexicon.Known(folded) is null) continue;
            if (outer.Type == EntityType.Loc && (end == outer.End || IsOwnPlace(sentence, end, outer.End))) continue;
            if (TypeOf(folded) is { } type) return new Name(first, end, type);
        }

        return null;
    }

    /// <summary>Whether what follows makes the same place of a name: "New York City", "Kano State".</summary>
    private bool IsOwnPlace(Sentence sentence, int first, int end) =>
        end - first == 1 && lexicon.PlaceKind(Fold(sentence, first, end)) is "city" or "state" or "region";

    private EntityType? TypeOf(string folded)
    {
        if (lexicon.Known(folded) is { } known) return known.Type;
        if (lexicon.CountryOfPeople(folded) is not null) return null;
        if (lexicon.CountryOfCapital(folded) is not null || lexicon.IsPlace(folded)) return EntityType.Loc;
        return _own.TryGetValue(folded, out var type) && lexicon.PlaceKind(folded) is null && lexicon.Group(folded) is null && lexicon.Role(folded) is null ? type : null;
    }

    private static string Fold(Sentence sentence, int first, int end) => NameFolding.Fold(sentence.SpanOf(first, end).Slice(sentence.Text));
}
