namespace Hearsay.Reading.Mentions;

/// <summary>Chooses what a pronoun stands for: the reader by a model that is ready, the trainer by one that is still learning.</summary>
internal interface IAntecedentChooser
{
    /// <summary>One of <paramref name="candidates"/> (nearest first), or null when the pronoun stands for none of them.</summary>
    Draft? Choose(AntecedentFeatures features, Draft pronoun, IReadOnlyList<Draft> candidates);
}
