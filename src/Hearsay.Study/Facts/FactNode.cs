using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Facts;

/// <summary>A claim with all by which others are found that may tell of the same fact. Keys are 64-bit hashes of what they stand for.</summary>
internal sealed class FactNode
{
    private static readonly List<FactNode> None = [];

    private FactNode?[]? _leads; // [slot] -> the first of its fact under that key; null: itself
    private List<FactNode>? _linked;
    private List<FactNode>? _mates;

    /// <param name="family">Of documents that descend from one text; null without kin.</param>
    public FactNode(Claim claim, string? family)
    {
        Claim = claim;
        Window = FactWindow.Of(claim);
        SceneWindow = FactWindow.OfScene(claim);
        Copies = Hashed(CopyKeys.Of(claim, family));
        Slots = Window is null ? [] : Hashed(FactKeys.Of(claim));
        Scenes = SceneWindow is null ? [] : Hashed(SceneKeys.Of(claim));
        Words = claim.Kind == ClaimKind.Statement && Scenes.Length > 0 ? Vocabulary.Of(Trigger.WithoutGrammar(claim.Content.Text)) : [];
    }

    public Claim Claim { get; }

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

    /// <summary>Those with which it is one fact under some key of slots, once for each key.</summary>
    public List<FactNode> Linked => _linked ?? None;

    /// <summary>Those that say the same of one scene, once for each key under which they stand near each other.</summary>
    public List<FactNode> Mates => _mates ?? None;

    /// <summary>A count that leaves no room.</summary>
    public bool IsExactCount => Claim.Quantity is { Low: { } low, High: { } high } && low == high;

    /// <summary>Links it to the first of its fact under one of its slots, in the place of the one it followed there.</summary>
    /// <param name="lead">Itself: none.</param>
    /// <returns>Whom it followed before, itself for none; null when nothing has changed.</returns>
    public FactNode? Follow(int slot, FactNode lead)
    {
        var before = _leads?[slot] ?? this;
        if (ReferenceEquals(before, lead)) return null;
        (_leads ??= new FactNode?[Slots.Length])[slot] = ReferenceEquals(lead, this) ? null : lead;
        if (!ReferenceEquals(before, this)) (_, _) = (_linked!.Remove(before), before._linked!.Remove(this));
        if (ReferenceEquals(lead, this)) return before;
        (_linked ??= []).Add(lead);
        (lead._linked ??= []).Add(this);
        return before;
    }

    public void Meet(FactNode mate)
    {
        (_mates ??= []).Add(mate);
        (mate._mates ??= []).Add(this);
    }

    public void Leave(FactNode mate)
    {
        _mates!.Remove(mate);
        mate._mates!.Remove(this);
    }

    private static ulong[] Hashed(IEnumerable<string> keys) => [.. keys.Select(Voices.WordRuns.HashOf).Distinct()];
}
