namespace Hearsay.Study.Voices;

/// <summary>What a fact rests on.</summary>
/// <param name="Voices">I(F): independent voices, from 1 to the number of claims; 0 without a claim. Whole unless outlets copy with some probability.</param>
/// <param name="Articles">Documents that tell it.</param>
/// <param name="Publications">Outlets that tell it.</param>
/// <param name="Sentence">Why so many articles are so few voices, in plain words.</param>
public sealed record Support(double Voices, int Articles, int Publications, IReadOnlyList<Origin> Origins, string Sentence)
{
    public static Support None { get; } = new(0, 0, 0, [], "Nobody says so.");

    /// <summary>Two independent voices or more.</summary>
    public bool IsCorroborated => Voices >= 2;

    /// <summary>Three outlets or more, and less than one voice and a half.</summary>
    public bool IsEcho => Publications >= 3 && Voices < 1.5;

    /// <summary>Outlets cite each other in a circle.</summary>
    public bool IsCircular { get; init; }
}
