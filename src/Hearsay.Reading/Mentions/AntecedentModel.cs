namespace Hearsay.Reading.Mentions;

/// <summary>
/// The weights by which antecedents are chosen, one for each hashed feature. File layout, little-endian: "HANT", version byte,
/// one float scale, log2 of the number of weights as a byte, then the weights as signed bytes.
/// </summary>
internal sealed class AntecedentModel
{
    public const string FileName = "antecedents.model";
    public const int Bits = 16;
    private const uint Magic = 0x544E4148; // "HANT"
    private const byte Version = 1;

    public AntecedentModel(float[] weights) => Weights = weights;

    /// <summary>[hashed feature]</summary>
    public float[] Weights { get; }

    public float Score(ReadOnlySpan<int> rows)
    {
        var sum = 0f;
        foreach (var row in rows) sum += Weights[row];
        return sum;
    }

    public void Write(Stream stream)
    {
        var most = Math.Max(1e-6f, Weights.Max(MathF.Abs));
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(most / 127);
        writer.Write((byte)int.Log2(Weights.Length));
        foreach (var weight in Weights) writer.Write((sbyte)MathF.Round(weight / most * 127));
    }

    /// <exception cref="InvalidDataException">The file is no model of this version.</exception>
    public static AntecedentModel Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        if (reader.ReadUInt32() != Magic || reader.ReadByte() != Version) throw new InvalidDataException($"{path}: no model of antecedents of version {Version}; train it again or restore it");
        var scale = reader.ReadSingle();
        var weights = new float[1 << reader.ReadByte()];
        for (var at = 0; at < weights.Length; at++) weights[at] = reader.ReadSByte() * scale;
        return new AntecedentModel(weights);
    }
}
