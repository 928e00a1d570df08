using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Joins what is said of somebody with whom it is said of: "As president, she signed it" (unless the verb has an object of which it is said), "He was a
/// baker", which the joining of descriptions with names cannot see while nobody knows who "he" is, and "Omar, who is the mayor".
/// </summary>
internal static class PredicateSieve
{
    private const int Deepest = 4;

    /// <param name="isSpeaker">Whether to join those who say "I", or else all others.</param>
    public static void Run(ParsedText text, Clusters clusters, bool isSpeaker)
    {
        var byHead = new Dictionary<(int, int), Draft>();
        foreach (var draft in clusters.Drafts)
            if (!draft.IsPair) byHead.TryAdd((draft.Sentence, draft.Head), draft);
        foreach (var office in clusters.Drafts)
        {
            if (office is not { Kind: MentionKind.Nominal, IsThing: false, IsPair: false } || clusters.Of(office).HasName) continue;
            if (Holder(text.Sentences[office.Sentence], office) is not (>= 0 and var word) || !byHead.TryGetValue((office.Sentence, word), out var holder)) continue;
            if (holder.IsPlural != office.IsPlural || holder.Pronoun is { Person: 1 } != isSpeaker || (isSpeaker && IsBond(text.Sentences[office.Sentence], office))) continue;
            if (holder.Kind == MentionKind.Pronoun ? !clusters.Of(holder).IsThing : holder.IsName && holder.Type == office.Type) clusters.Join(holder, office);
        }
    }

    /// <summary>"I am her friend" says how one stands to another, and nobody is called so: who speaks stays open for a name.</summary>
    private static bool IsBond(Sentence sentence, Draft office) => sentence.Child(office.Head, Deprel.NmodPoss) is >= 0 and var owner && sentence.Upos(owner) == Upos.PRON;

    private static int Holder(Sentence sentence, Draft office) =>
        sentence.Child(office.Head, Deprel.Cop) >= 0 && !RoleSieve.IsNegated(sentence, office.Head) ? SubjectOf(sentence, office.Head) : office is { Type: EntityType.Per, IsPlural: false } ? Subject(sentence, office) : -1;

    /// <summary>The subject of a predicate; behind "who" the noun that the clause belongs to.</summary>
    private static int SubjectOf(Sentence sentence, int predicate)
    {
        var subject = sentence.Child(predicate, Deprel.Nsubj);
        return subject >= 0 && sentence.Deprel(predicate) == Deprel.AclRelcl && Phrases.Is(sentence, subject, "who") ? sentence.Head(predicate) : subject;
    }

    /// <summary>The subject of the verb on which the office hangs by "as", or -1.</summary>
    private static int Subject(Sentence sentence, Draft office)
    {
        var mark = sentence.Child(office.Head, Deprel.Case);
        var verb = sentence.Head(office.Head);
        if (mark < 0 || verb < 0 || !Phrases.Is(sentence, mark, "as") || sentence.Deprel(office.Head) is not (Deprel.Obl or Deprel.Advcl)) return -1;
        var isFronted = office.Head < verb;
        if (!isFronted && sentence.Child(verb, Deprel.Obj) >= 0) return -1;
        var subject = sentence.Child(verb, Deprel.Nsubj);
        if (subject < 0) subject = sentence.Child(verb, Deprel.NsubjPass);
        return subject >= 0 ? subject : Speaker(sentence, verb);
    }

    /// <summary>The "I" or "me" of the verb that a clause without a subject hangs on: "It gives me joy to be here as chief guest".</summary>
    private static int Speaker(Sentence sentence, int verb)
    {
        for (var depth = 0; depth < Deepest && sentence.Head(verb) >= 0; depth++)
        {
            verb = sentence.Head(verb);
            foreach (var child in sentence.Children(verb))
                if (sentence.Deprel(child) is Deprel.Nsubj or Deprel.Obj or Deprel.Iobj && sentence.Upos(child) == Upos.PRON && sentence.Lemma(child) is "I") return child;
        }

        return -1;
    }
}
