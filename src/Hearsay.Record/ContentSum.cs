using System.Globalization;

namespace Hearsay.Record;

/// <summary>
/// A version of the whole content that does not depend on order: the sum, modulo 2^128, of one hash per document. Taking a
/// document out is a subtraction, so a change costs the same however much the record holds.
/// </summary>
internal readonly record struct ContentSum(UInt128 Value)
{
    public ContentSum With(string digest, string location) => new(unchecked(Value + Term(digest, location)));

    public ContentSum Without(string digest, string location) => new(unchecked(Value - Term(digest, location)));

    /// <exception cref="FormatException">Not what <see cref="ToString"/> gives.</exception>
    public static ContentSum Parse(string text) => new(UInt128.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);

    private static UInt128 Term(string digest, string location) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(new Canonical().Add(digest).Add(location).Hash());
}
