using System.Runtime.InteropServices;

namespace Hearsay.Ingest.Sources;

/// <summary>Bytes in memory as a stream that gives them back uncopied (<see cref="SourceFile.ReadAll"/>).</summary>
internal static class HeldBytes
{
    /// <param name="bytes">A stretch of an array, which must stay as it is.</param>
    public static MemoryStream Open(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var held) && held.Array is { } array
            ? new MemoryStream(array, held.Offset, held.Count, writable: false, publiclyVisible: true)
            : throw new ArgumentException("the bytes lie in no array", nameof(bytes));
}
