using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Resolves pronouns of the third person: of the actors that agree in gender, number and kind, the most salient one in the sentence
/// or the few before it. Salience falls with distance and rises for subjects, names and parallel roles (Lappin and Leass 1994).
/// </summary>
internal sealed class PronounSieve(ParsedText text, Clusters clusters)
{
    private const int Reach = 3;
    private const double Threshold = 30;

    public void Run()
    {
        foreach (var draft in clusters.Drafts)
            if (draft.Pronoun is { Person: 3 } pronoun) Resolve(draft, pronoun);
    }

    private void Resolve(Draft draft, Pronoun pronoun)
    {
        var (best, most) = ((Draft?)null, Threshold);
        for (var at = draft.Index - 1; at >= 0; at--)
        {
            var before = clusters.Drafts[at];
            if (draft.Sentence - before.Sentence > Reach) break;
            if (!MayStandFor(draft, pronoun, before)) continue;
            var salience = Salience(draft, pronoun, before);
            if (salience > most) (best, most) = (before, salience);
        }

        if (best is not null) clusters.Join(best, draft);
    }

    private bool MayStandFor(Draft draft, Pronoun pronoun, Draft before)
    {
        var cluster = clusters.Of(before);
        if (before.Pronoun is { Person: not 3 } || cluster.Type == EntityType.Other) return false;
        var isKind = pronoun switch
        {
            { Gender: 'm' or 'f' } => cluster.IsPerson && (cluster.Gender == '-' || cluster.Gender == pronoun.Gender),
            { Gender: 'n' } => !cluster.IsPerson && !before.IsPlural && cluster.Type != EntityType.Nat,
            _ => cluster.IsMany,
        };
        return isKind && !IsBarred(draft, pronoun, before);
    }

    /// <summary>A pronoun that is no reflexive and no possessive does not mean another argument of its verb, nor the phrase it stands in.</summary>
    private bool IsBarred(Draft draft, Pronoun pronoun, Draft before)
    {
        if (before.Sentence != draft.Sentence) return pronoun.IsReflexive;
        if (before.End > draft.First) return true;
        var sentence = text.Sentences[draft.Sentence];
        var areArguments = sentence.Head(draft.Head) == sentence.Head(before.Head) && sentence.Head(draft.Head) >= 0;
        return !pronoun.IsPossessive && (pronoun.IsReflexive ? !areArguments : areArguments);
    }

    private double Salience(Draft draft, Pronoun pronoun, Draft before)
    {
        var distance = draft.Sentence - before.Sentence;
        var sentence = text.Sentences[before.Sentence];
        var salience = 100.0 / (1 + distance);
        var isSubject = sentence.Deprel(before.Head) is Deprel.Nsubj or Deprel.NsubjPass;
        if (isSubject) salience += 40;
        if (before.Kind == MentionKind.Pronoun) salience += 20;
        else if (before.IsName) salience += 15;
        if (sentence.Deprel(before.Head) is Deprel.Nmod or Deprel.Compound or Deprel.Amod) salience -= 25;
        if (isSubject && text.Sentences[draft.Sentence].Deprel(draft.Head) is (Deprel.Nsubj or Deprel.NsubjPass)) salience += 15;
        if (pronoun.Gender == '-' && !before.IsPlural && before.Kind != MentionKind.Pronoun) salience -= 30;
        if (clusters.Of(before).Gender == pronoun.Gender) salience += 15;
        return salience + Math.Min(10, clusters.Of(before).Drafts.Count) - (distance == 0 ? Math.Min(20, draft.Index - before.Index) * 0.5 : 0);
    }
}
