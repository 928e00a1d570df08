using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language.Weights;

/// <summary>Asks for memory before it is needed: tables of weights are larger than the near caches, and their rows lie anywhere.</summary>
internal static class Ahead
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref readonly T place)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(in place)); // the collector may move it meanwhile: then nothing is gained
    }
}
