namespace Hearsay.Language.Names;

/// <summary>
/// What unlabelled news knows of a word: how often it is written with a capital inside a sentence (0 never to 7 always) and the
/// class of words it keeps company with. Keyed by the folded hash; no value is 0.
/// </summary>
internal sealed class WordClasses(HashTable classes)
{
    /// <summary>0 for an unknown word, else 1 + capital rate + 8 * company.</summary>
    public ushort this[ulong folded] => classes[folded];

    /// <summary>Says that a word will soon be asked for.</summary>
    public void Fetch(ulong folded) => classes.Fetch(folded);

    public static int CapitalRate(ushort value) => value == 0 ? 8 : (value - 1) & 7;

    public static int Company(ushort value) => value == 0 ? 0 : (value - 1) >> 3;

    public void Write(BinaryWriter writer)
    {
        writer.Write(classes.Count);
        foreach (var (hash, value) in classes.Entries)
        {
            writer.Write(hash);
            writer.Write(value);
        }
    }

    public static WordClasses Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var classes = new HashTable(count);
        for (var at = 0; at < count; at++) classes.Add(reader.ReadUInt64(), reader.ReadUInt16());
        return new WordClasses(classes);
    }
}
