namespace Hearsay.Reading.Events;

/// <summary>The conditions under which a word means what its lexicon line says; all must hold.</summary>
/// <param name="Tail">Words that must follow the word: one particle, or a fixed phrase ("throw ... weight behind").</param>
/// <param name="Requirements">What its slots must hold.</param>
internal sealed record Frame(string[] Tail, IReadOnlyList<Requirement> Requirements)
{
    /// <summary>The particle, when the word has just one.</summary>
    public string? Particle => Tail is [var particle] ? particle : null;

    /// <summary>The lemma of a lexicon word, without what must follow it.</summary>
    public static string Lemma(string word) => word.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? word[..space] : word;

    /// <summary>What must follow the lemma; empty for a single word.</summary>
    public static string[] Phrase(string word) => word.Split(' ')[1..];

    /// <param name="word">Lemma, with its particle or fixed phrase if it has one ("lay down").</param>
    public static Frame Parse(string word, string conditions, WordClasses classes) => new(
        Phrase(word),
        [.. conditions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Requirement.Parse(text, classes, Phrase(word)))]);

    /// <summary>How much the frame asks for: of several that fit, the most specific wins.</summary>
    public int Specificity => (Tail.Length > 1 ? PhraseWord : 2) * Tail.Length + Requirements.Sum(Weigh);

    private const int PhraseWord = 5; // a word of a fixed phrase says more than any condition

    private static int Weigh(Requirement requirement) =>
        requirement.IsNegated ? 1 : requirement.Words is not null ? 4 : requirement.NeedsActor ? 3 : 2;
}
