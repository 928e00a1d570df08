using System.Buffers.Binary;
using System.Text;

namespace Hearsay.Language.Weights;

/// <summary>
/// A file of named sections, read at once. Layout, little-endian: the magic bytes, a count, and for each section its name of eight
/// ASCII bytes (padded with blanks), its length and its bytes.
/// <code>
/// 48 53 52 59 30 30 30 31   "HSRY0001"
/// 01 00 00 00               one section
/// 67 61 70 73 20 20 20 20   "gaps    "
/// 04 00 00 00 3C 0A FE 05   four bytes
/// </code>
/// </summary>
internal sealed class ModelFile
{
    public const string Magic = "HSRY0001";
    public const int NameLength = 8;

    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int Start, int Length)> _sections = new(StringComparer.Ordinal);
    private readonly string _path;

    private ModelFile(string path, byte[] bytes) => (_path, _bytes) = (path, bytes);

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <exception cref="InvalidDataException">The file is no model of this format.</exception>
    public static ModelFile Read(string path) => Open(path, File.ReadAllBytes(path));

    public static ModelFile Open(string path, byte[] bytes)
    {
        var file = new ModelFile(path, bytes);
        if (!file.Index()) throw new InvalidDataException($"{path}: no model file of format {Magic}; train it again or restore it");
        return file;
    }

    public ReadOnlySpan<byte> Section(string name) => _sections.TryGetValue(name, out var place)
        ? _bytes.AsSpan(place.Start, place.Length)
        : throw new InvalidDataException($"{_path}: no section '{name}'; the model was made by another version");

    private bool Index()
    {
        ReadOnlySpan<byte> bytes = _bytes;
        if (bytes.Length < Magic.Length + 4 || Encoding.ASCII.GetString(bytes[..Magic.Length]) != Magic) return false;
        var at = Magic.Length + 4;
        for (var left = BinaryPrimitives.ReadInt32LittleEndian(bytes[Magic.Length..]); left > 0; left--)
        {
            if (at + NameLength + 4 > bytes.Length) return false;
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + NameLength)..]);
            var start = at + NameLength + 4;
            if (length < 0 || length > bytes.Length - start) return false;
            _sections[Encoding.ASCII.GetString(bytes.Slice(at, NameLength)).TrimEnd()] = (start, length);
            at = start + length;
        }

        return at == bytes.Length;
    }
}
