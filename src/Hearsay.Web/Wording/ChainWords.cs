namespace Hearsay.Web.Wording;

/// <summary>A chain of voices in one line.</summary>
internal static class ChainWords
{
    private const int LongestName = 40;

    /// <summary>"Iron Meridian ← Tarkesh Daily ← an official": outlet first, as the chain has it.</summary>
    public static string Path(IReadOnlyList<Voice> chain) => string.Join(" ← ", chain.Select(NameOf));

    public static string NameOf(Voice voice) => voice.Name.Length > 0 ? ClaimWords.Short(voice.Name, LongestName) : "somebody";

    /// <summary>The innermost voice that denies or doubts; null when none does.</summary>
    public static Voice? Denier(IReadOnlyList<Voice> chain) => chain.LastOrDefault(voice => voice.Stance is Stance.Denies or Stance.Doubts);
}
