using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// Whether a text, and those who act in it, belong to public life: states, offices, parties, forces, courts, faiths, crowds. What
/// shops offer, players attack and families allow each other is told in the same words as politics, and is no event.
/// </summary>
internal sealed class PublicLife(ActorNouns nouns, WordClasses classes)
{
    private const int ShortestPeople = 5; // letters
    private const int Short = 6; // sentences of a text that is too short to tell what it is about
    // Of 182 English web pages (shops, recipes, games, schools, news), news lies above it; the conflict reports all do.
    private const double PublicShare = 0.25; // of sentences that name somebody public, a state that acts, or an office
    private const double Private = 0.55; // factor where nobody public takes part, in a text of private life
    private const double OnlyPlace = 0.65; // ... where only a place does: one also travels for pleasure
    private const double BothNamed = 0.65; // ... where both sides have names, and one may be of a land that no list knows
    private const double Nobody = 0.75; // ... in a text of public life where nobody is named

    private static readonly string[] Peoples = ["ian", "ese", "an", "i", "n"];
    private static readonly char[] Blanks = [' ', '-', '\u2019', '\''];

    private readonly WordSet _generic = classes.Named("generic-office");
    private readonly WordSet _populace = classes.Named("populace");

    public bool IsPublic(ParsedText text, Entities entities, EntityIndex index)
    {
        if (text.Sentences.Count <= Short) return true;
        var named = new HashSet<int>();
        var lands = Lands(text, entities, named);
        foreach (var mention in entities.Mentions)
            if (mention.Kind != MentionKind.Pronoun && !named.Contains(mention.Sentence) && (IsPublic(mention, index, text) || lands.Contains(LastWord(mention, text)))) named.Add(mention.Sentence);
        return named.Count >= PublicShare * text.Sentences.Count;
    }

    /// <summary>Names with a people of their own in the same text ("Sarvand", "Sarvandi"), though no list knows the land.</summary>
    /// <param name="named">Gets the sentences that name the people.</param>
    private static HashSet<string> Lands(ParsedText text, Entities entities, HashSet<int> named)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in entities.Mentions)
            if (mention.Kind == MentionKind.Name) names.Add(LastWord(mention, text));
        var lands = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < text.Sentences.Count; number++)
            foreach (var land in Lands(text.Sentences[number], names))
            {
                lands.Add(land);
                named.Add(number);
            }

        return lands;
    }

    private static IEnumerable<string> Lands(Sentence sentence, HashSet<string> names)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (sentence[word].Length > ShortestPeople && char.IsUpper(sentence.Form(word)[0]) && LandOf(sentence.Form(word).ToString(), names) is { } land) yield return land;
    }

    private static string? LandOf(string people, HashSet<string> names)
    {
        foreach (var ending in Peoples)
            if (people.EndsWith(ending, StringComparison.Ordinal) && names.Contains(people[..^ending.Length])) return people[..^ending.Length];
        return null;
    }

    private static string LastWord(Mention mention, ParsedText text)
    {
        var words = mention.Span.Of(text.Text);
        return words[(words.LastIndexOf(' ') + 1)..];
    }

    /// <summary>States that act, peoples and named bodies of public life; of those only described, holders of plain offices.</summary>
    private bool IsPublic(Mention mention, EntityIndex index, ParsedText text)
    {
        if (index.Actor(mention.Actor) is not { } actor || mention.Type == EntityType.Loc) return false;
        if (mention.Kind == MentionKind.Name && mention.Type != EntityType.Per) return IsPublic(mention.Type, actor.Subtype, null, "-");
        return HasOffice(mention.Span.Of(text.Text), isPopulace: false);
    }

    /// <summary>The event, less sure where nobody who takes part belongs to public life.</summary>
    public Event Weigh(Event found, EntityIndex index, bool isPublic)
    {
        var factor = Factor(found, index, isPublic);
        return factor < 1 ? found with { Confidence = Math.Round(found.Confidence * factor, 3) } : found;
    }

    private double Factor(Event found, EntityIndex index, bool isPublic)
    {
        var (someone, place, name) = (false, false, false);
        foreach (var actor in found.Source.Concat(found.Target))
        {
            var isPlace = actor.Type == EntityType.Loc && actor.Code is null;
            place |= isPlace;
            someone |= !isPlace && (char.IsUpper(actor.Text[0]) ? IsPublic(actor.Type, actor.Actor is { } id ? index.Actor(id)?.Subtype : null, actor.Code, actor.Text) : IsPublicGroup(actor, isPublic || found.Type >= EventType.Protest));
            name |= char.IsUpper(actor.Text[0]) && !nouns.Contains(actor.Text.Split(' ')[0].ToLowerInvariant());
        }

        if (someone || found.Mode is "martial-law" or "curfew" || (found.Mode is "arrest" or "convict" or "deport" && found.Target.Count > 0) || (found.Mode == "allege" && found.Target.Count > 0 && found.Contexts.Contains("legal"))) return 1; // nobody but the state does so
        if (found.Source.Count > 0 && IsBusiness(found.Source[0], index) && found.Type <= EventType.Retreat) return Private;
        if (isPublic) return name || place || found.Type is EventType.Assault or EventType.Protest ? 1 : Nobody;
        return place ? OnlyPlace : IsBetweenNames(found) ? BothNamed : Private;
    }

    /// <summary>"Orlan Veshti praised Kelmark": not between two persons, who may be neighbours.</summary>
    private static bool IsBetweenNames(Event found) =>
        found is { Source: [{ Name: not null } source, ..], Target: [{ Name: not null } target, ..] } && char.IsUpper(source.Text[0]) && char.IsUpper(target.Text[0])
        && !(source.Type == EntityType.Per && target.Type == EntityType.Per);

    private bool IsBusiness(ActorRef actor, EntityIndex index) =>
        (actor.Actor is { } id && index.Actor(id)?.Subtype == "company") || nouns.Sector(actor.Text[(actor.Text.LastIndexOf(' ') + 1)..].ToLowerInvariant()) == "BUS";

    /// <summary>Of those who are only described, the land or the office counts, not what kind of group the words may name ("the community", "a team").</summary>
    private bool IsPublicGroup(ActorRef actor, bool isPopulace) =>
        actor.Code is { Length: > 0 } and not ("IGO" or "NGO" or "MNC") || HasOffice(actor.Text, isPopulace);

    private bool IsPublic(EntityType type, string? subtype, string? code, string words)
    {
        if (type == EntityType.Nat || subtype is "party" or "coalition" or "armed-group" or "government" or "state" or "igo" or "military" or "legislature" or "police" or "court" or "intelligence" or "religious" or "labor" or "movement" or "union") return true;
        if (code is { Length: > 0 } && (code.Length <= 3 || nouns.IsPublicSector(code[3..]))) return true;
        return HasOffice(words, isPopulace: true);
    }

    /// <summary>Whether a title or the head of the phrase names a public office or a crowd.</summary>
    /// <param name="isPopulace">Whether crowds count ("students", "residents").</param>
    private bool HasOffice(string words, bool isPopulace)
    {
        var cut = words.IndexOf(" of ", StringComparison.Ordinal);
        var parts = words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var last = cut < 0 ? parts.Length - 1 : words[..cut].Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Length - 1;
        for (var at = 0; at < parts.Length; at++)
            if ((at == last || at == 0 || char.IsUpper(parts[at][0])) && (IsOffice(parts[at], isPopulace) || IsMinister(parts, at))) return true;
        return false;
    }

    /// <summary>"Health Secretary": with what it is for before it, no secretary of a club.</summary>
    private static bool IsMinister(string[] parts, int at) => at > 0 && parts[at] == "Secretary" && char.IsUpper(parts[at - 1][0]) && parts[at - 1] is not ("General" or "The" or "Club" or "Assistant" or "Private");

    private bool IsOffice(string word, bool isPopulace)
    {
        if (_generic.Contains(word)) return false;
        return (isPopulace && _populace.Contains(word)) || nouns.IsPublicSector(nouns.Sector(word) ?? (word[^1] == 's' ? nouns.Sector(word[..^1]) : null));
    }
}
