namespace Hearsay.Reading.Events;

/// <summary>The conditions under which a word means what its lexicon line says; all must hold.</summary>
internal sealed record Frame(string? Particle, IReadOnlyList<Requirement> Requirements)
{
    /// <summary>The lemma of a lexicon word, without its particle.</summary>
    public static string Lemma(string word) => word.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? word[..space] : word;

    /// <param name="word">Lemma, with its particle if it has one ("lay down").</param>
    public static Frame Parse(string word, string conditions, WordClasses classes)
    {
        var space = word.IndexOf(' ', StringComparison.Ordinal);
        return new Frame(
            space < 0 ? null : word[(space + 1)..],
            [.. conditions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Requirement.Parse(text, classes))]);
    }

    /// <summary>How much the frame asks for: of several that fit, the most specific wins.</summary>
    public int Specificity => (Particle is null ? 0 : 2) + Requirements.Sum(Weigh);

    private static int Weigh(Requirement requirement) =>
        requirement.IsNegated ? 1 : requirement.Words is not null ? 4 : requirement.NeedsActor ? 3 : 2;
}
