using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>"As president, she signed it": the office behind "as" is that of the verb's subject, unless the verb has an object of which it is said.</summary>
internal static class AsSieve
{
    /// <param name="isSpeaker">Whether to join those who say "I", or else all others.</param>
    public static void Run(ParsedText text, Clusters clusters, bool isSpeaker)
    {
        var byHead = new Dictionary<(int, int), Draft>();
        foreach (var draft in clusters.Drafts)
            if (!draft.IsPair) byHead.TryAdd((draft.Sentence, draft.Head), draft);
        foreach (var office in clusters.Drafts)
        {
            if (office is not { Kind: MentionKind.Nominal, Type: EntityType.Per, IsPlural: false } || clusters.Of(office).HasName) continue;
            if (Subject(text.Sentences[office.Sentence], office) is not (>= 0 and var word) || !byHead.TryGetValue((office.Sentence, word), out var holder)) continue;
            if (holder.IsPlural || holder.Type is not (EntityType.Per or EntityType.Other) || holder.Pronoun is { Person: 1 } != isSpeaker) continue;
            if (holder.Kind == MentionKind.Pronoun ? !holder.IsPlural : holder.IsName) clusters.Join(holder, office);
        }
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
        return subject >= 0 ? subject : sentence.Child(verb, Deprel.NsubjPass);
    }
}
