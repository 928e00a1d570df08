using System.Buffers;
using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>Turns clusters into actors with ids, and drafts into mentions. Clusters of pronouns alone are left out.</summary>
internal sealed class ActorNamer(ParsedText text, ActorLexicon lexicon)
{
    private const int MostRoles = 8;
    private const char Calling = '+';
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"\u201C\u201D");
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);
    private HashSet<string> _states = []; // that the text names, or whose people

    /// <param name="withOthers">Whether names of what is nobody count too.</param>
    public Entities Name(Clusters clusters, bool withOthers)
    {
        var actors = new List<Actor>();
        var known = new Dictionary<Cluster, Actor>();
        _states = [.. clusters.Drafts.Where(draft => draft is { IsName: true, Type: EntityType.Loc or EntityType.Nat }).Select(draft => draft.Known?.Country ?? draft.Country).OfType<string>()];
        foreach (var cluster in clusters.All())
        {
            if (cluster.Type == EntityType.Other && !(withOthers && (cluster.HasName || IsNamedPair(cluster)))) continue;
            var actor = ActorOf(cluster);
            actors.Add(actor);
            known.Add(cluster, actor);
        }

        var mentions = new List<Mention>();
        foreach (var draft in clusters.Drafts)
            if (known.TryGetValue(clusters.Of(draft), out var actor) && !(withOthers && IsPart(draft, clusters))) mentions.Add(MentionOf(draft, clusters.Of(draft), actor, withOthers));
        return new Entities(mentions, actors);
    }

    /// <summary>"The village of X", "singer X": the name and the description right before it are one mention; this one is the inner of both.</summary>
    private bool IsPart(Draft draft, Clusters clusters)
    {
        for (var at = draft.Index - 1; at >= 0 && clusters.Drafts[at].Sentence == draft.Sentence; at--)
            if (clusters.Drafts[at] is { Kind: MentionKind.Nominal, Type: EntityType.Loc } place && draft.IsName && draft.First == place.Head + 2 && place.End == draft.End && clusters.Of(place) == clusters.Of(draft)) return true;
        if (draft is not { Kind: MentionKind.Nominal, Type: EntityType.Per }) return false;
        for (var at = draft.Index + 1; at < clusters.Drafts.Count && clusters.Drafts[at].Sentence == draft.Sentence && clusters.Drafts[at].First <= draft.Head + 1; at++)
            if (clusters.Drafts[at] is { IsName: true, Type: EntityType.Per } name && name.First == draft.Head + 1 && clusters.Of(name) == clusters.Of(draft) && Opening(name) < name.First) return true;
        return false;
    }

    /// <summary>Where the mention of a person begins: with the bare noun right before that says what he is ("singer X"), or with the name.</summary>
    private int Opening(Draft draft)
    {
        var (sentence, noun) = (text.Sentences[draft.Sentence], draft.First - 1);
        if (noun < 0 || draft is not { IsName: true, Type: EntityType.Per } || sentence.Upos(noun) != Upos.NOUN || !char.IsLower(sentence.Form(noun)[0]) || sentence.HasFeature(noun, "Number=Plur")) return draft.First;
        var isOfName = sentence.Head(noun) >= draft.First && sentence.Head(noun) < draft.End && sentence.Deprel(noun) is Deprel.NmodDesc or Deprel.Compound;
        var holdsName = sentence.Head(draft.Head) == noun && sentence.Deprel(draft.Head) is Deprel.Flat or Deprel.Appos or Deprel.NmodDesc or Deprel.Compound;
        return (isOfName || holdsName) && Phrases.Determiner(sentence, noun) < 0 && Phrases.Determiner(sentence, draft.Head) < 0 ? Phrases.First(sentence, noun) : draft.First;
    }

    /// <summary>"Omar and Sela ... they": two who are spoken of together.</summary>
    private static bool IsNamedPair(Cluster cluster) => cluster.Count > 1 && cluster.First.PairType is not null;

    private Mention MentionOf(Draft draft, Cluster cluster, Actor actor, bool isWhole)
    {
        var sentence = text.Sentences[draft.Sentence];
        var span = sentence.SpanOf(isWhole ? Opening(draft) : draft.First, draft.End);
        var isPronoun = draft.Kind == MentionKind.Pronoun;
        var (type, subtype) = Acts(draft) ? (EntityType.Org, "state") : draft.PairType is { } both ? (both, null) : isPronoun ? (cluster.Type, actor.Subtype) : (draft.Type, draft.Subtype);
        return new Mention(span, draft.Sentence, draft.Head, type, subtype, actor.Id, draft.Kind) { Name = draft.Proper is { } proper ? sentence.SpanOf(proper.First, proper.End) : null };
    }

    /// <summary>Whether a state does something here, by its own name or its capital's.</summary>
    private bool Acts(Draft draft)
    {
        if (draft.Kind != MentionKind.Name || draft.Type != EntityType.Loc || draft.Known?.Subtype != "state") return false;
        if (draft.IsMetonym) return true;
        var sentence = text.Sentences[draft.Sentence];
        var head = draft.Head;
        for (var depth = 0; depth < 4 && sentence.Deprel(head) == Deprel.Conj; depth++) head = sentence.Head(head);
        return sentence.Deprel(head) == Deprel.OblAgent || (sentence.Deprel(head) == Deprel.Nsubj && sentence.Upos(sentence.Head(head)) == Upos.VERB);
    }

    private Actor ActorOf(Cluster cluster)
    {
        var names = Named(cluster, isMetonym: false);
        var metonyms = Named(cluster, isMetonym: true);
        if (names.Length == 0 && metonyms.Length > 0) names = [lexicon.StateOf(cluster.Drafts.First(draft => draft.IsMetonym).Country!)!.Value.Name];
        var lead = cluster.Drafts.First(draft => draft.Kind != MentionKind.Pronoun);
        var name = names.Length > 0 ? Fullest(names) : text.Sentences[lead.Sentence].SpanOf(lead.First, lead.End).Of(text.Text);
        var type = Type(cluster);
        var slug = NameFolding.Slug(name);
        var id = $"{type.ToString().ToLowerInvariant()}:{(slug.Length > 0 ? slug : "sign")}";
        var count = _used[id] = _used.GetValueOrDefault(id) + 1;
        if (count > 1 || names.Length == 0) id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}#{count}");
        return new Actor(id, name, type, Subtype(cluster), Code(cluster)) { Names = names, Metonyms = metonyms, Roles = Roles(cluster) };
    }

    private string[] Roles(Cluster cluster) => cluster is not { IsPerson: true, HasName: true } ? [] :
        [.. cluster.Drafts.SelectMany(draft => draft.Kind == MentionKind.Nominal ? [WithoutName(draft.Key, cluster)] : draft.IsName ? [draft.Role, TitleOf(draft), CallingOf(draft)] : (string[])[]).Where(role => role.Contains(' ', StringComparison.Ordinal) || (role.Length > 0 && (lexicon.Role(role) is not null || role[0] == Calling))).Select(role => role.TrimStart(Calling)).Distinct(StringComparer.Ordinal).Take(MostRoles)];

    /// <summary>"The minister of trade, Omar Ruz", taken for one phrase, describes him without his name.</summary>
    private static string WithoutName(string described, Cluster cluster) =>
        cluster.Drafts.FirstOrDefault(draft => draft.IsName && described.Length > draft.Key.Length + 1 && described.EndsWith(" " + draft.Key, StringComparison.Ordinal)) is { } name ? described[..^(name.Key.Length + 1)] : described;

    /// <summary>The noun right before a name that the tree joins to it and no list knows: "the Tarvian striker Omar Ruz".</summary>
    private string CallingOf(Draft draft)
    {
        if (draft.Role.Length > 0 || draft.Proper is not { First: > 0 } proper) return "";
        var sentence = text.Sentences[draft.Sentence];
        var noun = proper.First - 1;
        var isJoined = sentence.Head(noun) is var head && head >= proper.First && head < proper.End && sentence.Deprel(noun) is Deprel.Compound or Deprel.NmodDesc or Deprel.Flat;
        isJoined |= sentence.Head(proper.First) is var over && over == sentence.Head(noun) && sentence.Deprel(proper.First) == sentence.Deprel(noun); // both are taken for subjects
        isJoined |= sentence.Head(proper.First) == noun && sentence.Deprel(proper.First) is Deprel.Flat or Deprel.Appos;
        return isJoined && sentence.Upos(noun) == Upos.NOUN && char.IsLower(sentence.Form(noun)[0]) ? Calling + NameFolding.Fold(sentence.Form(noun)) : "";
    }

    /// <summary>The title before a name with whose it is ("tarvian prime minister"), folded; "" without one.</summary>
    private string TitleOf(Draft draft) => draft.Role.Length == 0 || draft.Proper is not { } proper || proper.First <= draft.First ? ""
        : NameFolding.Fold(text.Sentences[draft.Sentence].SpanOf(draft.First, proper.First).Slice(text.Text));

    private static string[] Named(Cluster cluster, bool isMetonym) =>
        [.. cluster.Drafts.Where(draft => draft.IsName && draft.IsMetonym == isMetonym).SelectMany(draft => Nickname(draft) is { } nickname ? [draft.Name, nickname] : (string[])[draft.Name]).Distinct(StringComparer.Ordinal)];

    /// <summary>"El Tabib" in "Omar “El Tabib” Ruz": a name by which other texts may call him. A single word might be anybody's.</summary>
    private static string? Nickname(Draft draft)
    {
        if (draft.Type != EntityType.Per || draft.Name.AsSpan().IndexOfAny(Quotes) is not (> 0 and var open)) return null;
        var close = open + 1 + draft.Name.AsSpan(open + 1).IndexOfAny(Quotes);
        return close > open && close < draft.Name.Length - 1 && draft.Name.AsSpan(open + 1, close - open - 1).Trim() is var inner && inner.Contains(' ') ? inner.ToString() : null;
    }

    /// <summary>A state stays a place though it acts in some of its mentions.</summary>
    private static EntityType Type(Cluster cluster) =>
        cluster.Drafts.FirstOrDefault(draft => draft.IsName)?.Known?.Type ?? cluster.Type;

    private static string Fullest(string[] names) =>
        names.OrderByDescending(name => name.Count(unit => unit == ' ')).ThenByDescending(name => name.Any(char.IsLower)).ThenByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First();

    private static string? Subtype(Cluster cluster) =>
        cluster.Drafts.Select(draft => draft.Known?.Subtype).FirstOrDefault(subtype => subtype is not null)
        ?? cluster.Drafts.Select(draft => draft.Subtype).FirstOrDefault(subtype => subtype is not null);

    /// <summary>Country and sector, from whichever mentions tell them; a sector without a country says nothing.</summary>
    private string? Code(Cluster cluster)
    {
        if (cluster.Drafts.Select(draft => draft.Known).FirstOrDefault(draft => draft?.Code is not null) is { } known) return IsAbroad(known, cluster) ? null : known.Code;
        if (cluster.Drafts.Select(draft => draft.Code).FirstOrDefault(code => code is not null) is { } coded) return coded;
        var country = cluster.Drafts.Select(draft => draft.Country).FirstOrDefault(found => found is not null);
        var sector = cluster.Drafts.Select(draft => draft.Sector).FirstOrDefault(found => found is { Length: > 0 } and not ("CVL" or "ELI" or "SPO")) ?? "";
        return country is null ? null : country + sector;
    }

    /// <summary>A party or parliament whose name says no more than what it stands for ("Labour Party", "Congress"), in a text about other countries than the one in whose news the lists met it.</summary>
    private bool IsAbroad(KnownActor known, Cluster cluster) =>
        known is { Type: EntityType.Org, Country: { } country } && ((known.Subtype == "legislature" && !known.Canonical.Contains(' ', StringComparison.Ordinal)) || known.Canonical.EndsWith(" party", StringComparison.Ordinal) || cluster.Drafts.Any(draft => draft.IsName && draft.Key.EndsWith(" party", StringComparison.Ordinal))) && _states.Count > 0 && !_states.Contains(country);
}
