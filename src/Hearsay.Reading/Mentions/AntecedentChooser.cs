namespace Hearsay.Reading.Mentions;

/// <summary>Chooses the antecedent of the highest score. "Its" always has one, as "it" has not.</summary>
internal sealed class AntecedentChooser(AntecedentModel model) : IAntecedentChooser
{
    public Draft? Choose(AntecedentFeatures features, Draft pronoun, IReadOnlyList<Draft> candidates)
    {
        features.Among(candidates);
        Span<int> rows = stackalloc int[AntecedentFeatures.Most];
        var isReferring = pronoun.Pronoun is { IsPossessive: true, Gender: 'n' };
        var (best, most) = ((Draft?)null, isReferring ? float.NegativeInfinity : model.Score(rows[..features.None(pronoun, rows)]));
        for (var at = 0; at < candidates.Count; at++)
        {
            var score = model.Score(rows[..features.Pair(pronoun, candidates[at], at, rows)]);
            if (score > most) (best, most) = (candidates[at], score);
        }

        return best;
    }
}
