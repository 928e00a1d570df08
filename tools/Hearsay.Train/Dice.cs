namespace Hearsay.Train;

/// <summary>Random numbers that are the same for a seed on every machine and runtime (SplitMix64; Steele, Lea and Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        var value = _state += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    public bool Chance(double share) => (Next() >> 11) * (1.0 / (1UL << 53)) < share;

    /// <summary>From 0 to below 1.</summary>
    public float Uniform() => (Next() >> 40) * (1f / (1 << 24));

    public void Shuffle<T>(IList<T> items)
    {
        for (var at = items.Count - 1; at > 0; at--)
        {
            var other = (int)(Next() % (ulong)(at + 1));
            (items[at], items[other]) = (items[other], items[at]);
        }
    }
}
