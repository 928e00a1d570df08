using Hearsay.Language.Network;

namespace Hearsay.Language.Names;

/// <summary>
/// The weights of the name tagger: one row of label scores for each hashed feature, label transitions, and the word lists the
/// features ask, and a linear map from what the network of tags and trees makes of a word. File layout, little-endian: "HNAM",
/// version byte, log2 of the rows, then weights as signed bytes [row, label], one float scale, transitions as floats [previous,
/// next], the width of the network's layers (32 bits) and the map as <see cref="Dense"/> has it, lists.
/// </summary>
internal sealed class NameModel
{
    public const string FileName = "names.bin";
    private const uint Magic = 0x4D414E48; // "HNAM"
    private const byte Version = 2;

    public required sbyte[] Weights { get; init; } // [row, label]

    /// <summary>What one unit of a weight is worth beside the transitions.</summary>
    public required float Scale { get; init; }

    public required float[] Transitions { get; init; } // [previous, next]

    /// <summary>Units of a layer of the network that the model was made with.</summary>
    public required int Width { get; init; }

    /// <summary>The map from the network's last layer to labels, as bytes of a <see cref="Dense"/>; outputs padded to <see cref="Outputs"/>.</summary>
    public required byte[] States { get; init; }

    public required Gazetteer Gazetteer { get; init; }

    public required WordClasses Classes { get; init; }

    /// <summary>Labels as <see cref="Dense"/> counts them.</summary>
    public static int Outputs => NetworkShape.Padded(NameLabels.Count);

    public int RowMask => (Weights.Length / NameLabels.Count) - 1;

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write((byte)int.Log2(Weights.Length / NameLabels.Count));
        foreach (var weight in Weights) writer.Write(weight);
        writer.Write(Scale);
        foreach (var weight in Transitions) writer.Write(weight);
        writer.Write(Width);
        writer.Write(States);
        Gazetteer.Write(writer);
        Classes.Write(writer);
    }

    /// <exception cref="InvalidDataException">The file is no name model of this version.</exception>
    public static NameModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt32() != Magic || reader.ReadByte() != Version) throw new InvalidDataException("not a name model of version 2");
        var weights = new sbyte[(1 << reader.ReadByte()) * NameLabels.Count];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        var scale = reader.ReadSingle();
        var transitions = new float[NameLabels.Count * NameLabels.Count];
        for (var at = 0; at < transitions.Length; at++) transitions[at] = reader.ReadSingle();
        var width = reader.ReadInt32();
        return new NameModel
        {
            Weights = weights, Scale = scale, Transitions = transitions, Width = width, States = reader.ReadBytes(Outputs * (width + 8)), Gazetteer = Gazetteer.Read(reader), Classes = WordClasses.Read(reader),
        };
    }
}
