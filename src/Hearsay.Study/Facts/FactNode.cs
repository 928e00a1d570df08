using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Facts;

/// <summary>A claim with all by which others are found that may tell of the same fact. Keys are 64-bit hashes of what they stand for.</summary>
internal sealed class FactNode
{
    /// <summary>The <see cref="Place"/> of a node that is not being sorted.</summary>
    public const int Nowhere = -1;

    /// <param name="family">Of documents that descend from one text; null without kin.</param>
    public FactNode(Claim claim, string? family)
    {
        Claim = claim;
        Window = FactWindow.Of(claim);
        SceneWindow = FactWindow.OfScene(claim);
        Copies = Hashed(CopyKeys.Of(claim, family));
        Slots = Window is null ? [] : Hashed(FactKeys.Of(claim));
        Scenes = SceneWindow is null ? [] : Hashed(SceneKeys.Of(claim));
        Words = claim.Kind == ClaimKind.Statement && Scenes.Length > 0 ? Vocabulary.Of(claim.Content.Text) : [];
    }

    public Claim Claim { get; }

    /// <summary>Its number among those that <see cref="FactGrouping"/> is sorting.</summary>
    public int Place { get; set; } = Nowhere;

    /// <summary>Null: joined with copies only.</summary>
    public FactWindow? Window { get; }

    /// <summary>In which the same is looked for where nobody known takes part; null where it is not looked for.</summary>
    public FactWindow? SceneWindow { get; }

    /// <summary>Who shares one of these is a copy, at any time.</summary>
    public ulong[] Copies { get; }

    /// <summary>Who shares one of these and a time tells of the same fact.</summary>
    public ulong[] Slots { get; }

    /// <summary>Who shares one of these and a time may tell of the same fact; see <see cref="SceneKeys"/>.</summary>
    public ulong[] Scenes { get; }

    /// <summary>Of a statement, its different words as <see cref="Vocabulary"/> has them; else none.</summary>
    public int[] Words { get; }

    private static ulong[] Hashed(IEnumerable<string> keys) => [.. keys.Select(Voices.WordRuns.HashOf).Distinct()];
}
