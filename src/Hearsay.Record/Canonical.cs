using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Record;

/// <summary>
/// A list of fields as one string, the same on every machine: each field ends with U+001F, a missing one is U+001E; within a
/// field both are replaced by U+FFFD, so that no two lists give one string. Hashed as UTF-8 with SHA-256.
/// </summary>
internal sealed class Canonical
{
    private readonly StringBuilder _text = new();

    public Canonical Add(string? field)
    {
        if (field is null) _text.Append('\u001E');
        else if (field.AsSpan().IndexOfAny('\u001E', '\u001F') < 0) _text.Append(field);
        else _text.Append(field.Replace('\u001E', '\uFFFD').Replace('\u001F', '\uFFFD'));
        _text.Append('\u001F');
        return this;
    }

    public byte[] Hash() => SHA256.HashData(Encoding.UTF8.GetBytes(_text.ToString()));

    public string HexHash() => Convert.ToHexStringLower(Hash());
}
