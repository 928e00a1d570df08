using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Language.Weights;

namespace Hearsay.Train.Weights;

/// <summary>Writes a model file: see <see cref="ModelFile"/> for the layout.</summary>
internal sealed class ModelWriter
{
    private readonly List<(string Name, byte[] Bytes)> _sections = [];

    public ModelWriter Add(string name, byte[] bytes)
    {
        _sections.Add((name, bytes));
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.ASCII.GetBytes(ModelFile.Magic));
        Write(stream, _sections.Count);
        foreach (var (name, bytes) in _sections)
        {
            stream.Write(Encoding.ASCII.GetBytes(name.PadRight(ModelFile.NameLength)));
            Write(stream, bytes.Length);
            stream.Write(bytes);
        }

        return stream.ToArray();
    }

    /// <summary>Writes the file and says its size and digest.</summary>
    public void Save(string path) => Save(path, ToBytes());

    /// <summary>Writes what <see cref="ToBytes"/> gave.</summary>
    public static void Save(string path, byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        Console.Error.WriteLine($"{path}: {bytes.Length:N0} bytes, sha256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
    }

    private static void Write(MemoryStream stream, int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        stream.Write(bytes);
    }
}
