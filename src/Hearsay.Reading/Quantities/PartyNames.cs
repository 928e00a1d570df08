using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>
/// The parties that a text names in full, found by the plural of their first words: "the Greens" for the Green List, "conservatives" for the
/// Conservative Alliance. A word that fits two of them means neither.
/// </summary>
internal sealed class PartyNames(Entities entities)
{
    private const int FewestLetters = 4; // of the word they share

    /// <returns>The party's named mention; null when none, or several, fit.</returns>
    public Mention? Called(ReadOnlySpan<char> plural)
    {
        if (plural.Length <= FewestLetters || plural[^1] != 's') return null;
        var stem = plural[..^1].ToString();
        Mention? found = null;
        foreach (var actor in entities.Actors)
        {
            if (actor.Type is not (EntityType.Org or EntityType.Other) || !IsParty(actor.Name, stem)) continue;
            if (entities.Mentions.FirstOrDefault(mention => mention.Actor == actor.Id && mention.Kind == MentionKind.Name) is not { } mention) continue;
            if (found is not null) return null;
            found = mention;
        }

        return found;
    }

    private static bool IsParty(string name, string stem)
    {
        var words = name.Split(' ');
        return words.Length is > 1 and < 6 && IsKind(words[^1]) && words[..^1].Any(word => word.Equals(stem, StringComparison.OrdinalIgnoreCase) || word.Equals(stem + "s", StringComparison.OrdinalIgnoreCase) || word.Equals(stem + "s'", StringComparison.OrdinalIgnoreCase) || word.Equals(stem + "'s", StringComparison.OrdinalIgnoreCase) || word.Equals(stem + "ic", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsKind(string word) => word.ToLowerInvariant() is "party" or "list" or "alliance" or "front" or "union" or "movement" or "league" or "bloc" or "block" or "coalition" or "congress" or "group" or "rally" or "democrats" or "left" or "centre" or "center";
}
