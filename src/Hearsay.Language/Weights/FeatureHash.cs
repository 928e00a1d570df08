using System.Runtime.CompilerServices;

namespace Hearsay.Language.Weights;

/// <summary>
/// Turns feature parts into 32 well mixed bits. The constants are part of the model format: changing them makes every model
/// file worthless.
/// </summary>
internal static class FeatureHash
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Close(Mix(Open(template), a));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) => Close(Mix(Mix(Open(template), a), b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) => Close(Mix(Mix(Mix(Open(template), a), b), c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c, uint d) => Close(Mix(Mix(Mix(Mix(Open(template), a), b), c), d));

    /// <summary>Of a piece of text, unit by unit; the empty text has a hash too.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var state = Odd;
        foreach (var unit in text) state = Mix(state, unit);
        return Close(state);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Open(uint template) => (template + 1) * Odd;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong state, uint part)
    {
        state = (state ^ part) * Odd;
        return state ^ (state >> 29);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Close(ulong state) => (uint)((state * Odd) >> 32);
}
