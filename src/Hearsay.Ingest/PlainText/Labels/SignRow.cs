namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>The signs of one line as rows of the table of weights: hashed, so that no list of signs is kept.</summary>
internal sealed class SignRow
{
    public const int Bits = 16;

    private const uint Odd = 2654435761; // Knuth, vol. 3, 6.4

    public List<int> Rows { get; } = new(128);

    public void Add(LineSign sign, int first = 0, int second = 0, int third = 0)
    {
        var hash = Mix(Mix(Mix(Mix(Odd, (uint)sign), (uint)first), (uint)second), (uint)third);
        Rows.Add((int)(hash >> (32 - Bits)));
    }

    public void Add(LineSign sign, ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var letter in word) hash = Mix(hash, char.ToLowerInvariant(letter));
        Add(sign, (int)hash);
    }

    private static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * Odd;
        return hash ^ (hash >> 15);
    }
}
