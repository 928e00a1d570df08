using Hearsay.Language.Network;

namespace Hearsay.Language.Names;

/// <summary>
/// The weights of the name tagger: one row of label scores for each hashed feature, label transitions, and the word lists the
/// features ask, and a map with one hidden layer from what the network of tags and trees makes of a word. File layout, little-endian: "HNAM",
/// version byte, log2 of the rows, then weights as signed bytes [row, label], one float scale, transitions as floats [previous,
/// next], the width of the network's layers (32 bits), the map as <see cref="Dense"/> has it, the weights of its hidden units as floats, lists.
/// </summary>
internal sealed class NameModel
{
    public const string FileName = "names.bin";
    private const uint Magic = 0x4D414E48; // "HNAM"
    private const byte Version = 3;

    public required sbyte[] Weights { get; init; } // [row, label]

    /// <summary>What one unit of a weight is worth beside the transitions.</summary>
    public required float Scale { get; init; }

    public required float[] Transitions { get; init; } // [previous, next]

    /// <summary>Units of a layer of the network that the model was made with.</summary>
    public required int Width { get; init; }

    /// <summary>
    /// The map from the network's last layer to labels and, behind their padding, to hidden units, as bytes of a <see cref="Dense"/> with <see cref="Outputs"/> outputs.
    /// </summary>
    public required byte[] States { get; init; }

    /// <summary>What a hidden unit, where it is above 0, adds to each label.</summary>
    public required float[] Hidden { get; init; } // [unit, label]

    public required Gazetteer Gazetteer { get; init; }

    public required WordClasses Classes { get; init; }

    /// <summary>Hidden units between the network's last layer and the labels.</summary>
    public const int HiddenUnits = 64;

    /// <summary>Where the hidden units begin: labels as <see cref="Dense"/> counts them.</summary>
    public static int FirstHidden => NetworkShape.Padded(NameLabels.Count);

    public static int Outputs => FirstHidden + HiddenUnits;

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
        foreach (var weight in Hidden) writer.Write(weight);
        Gazetteer.Write(writer);
        Classes.Write(writer);
    }

    /// <exception cref="InvalidDataException">The file is no name model of this version.</exception>
    public static NameModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt32() != Magic || reader.ReadByte() != Version) throw new InvalidDataException("not a name model of version 3");
        var weights = new sbyte[(1 << reader.ReadByte()) * NameLabels.Count];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        var scale = reader.ReadSingle();
        var transitions = new float[NameLabels.Count * NameLabels.Count];
        for (var at = 0; at < transitions.Length; at++) transitions[at] = reader.ReadSingle();
        var width = reader.ReadInt32();
        var states = reader.ReadBytes(Outputs * (width + 8));
        var hidden = new float[HiddenUnits * NameLabels.Count];
        for (var at = 0; at < hidden.Length; at++) hidden[at] = reader.ReadSingle();
        return new NameModel
        {
            Weights = weights, Scale = scale, Transitions = transitions, Width = width, States = states, Hidden = hidden, Gazetteer = Gazetteer.Read(reader), Classes = WordClasses.Read(reader),
        };
    }
}
