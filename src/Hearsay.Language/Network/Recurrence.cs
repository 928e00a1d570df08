using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Network;

/// <summary>
/// A simple recurrent unit that runs both ways (Lei et al. 2018): all products are made for all words at once, only cheap sums
/// remain to be done word after word. Immutable.
/// </summary>
internal sealed class Recurrence
{
    private const int ForgetPeep = 0, ResetPeep = 1, ForgetBias = 2, ResetBias = 3, GateRows = 4;

    private readonly int _hidden;
    private readonly Dense _weights; // to [way, (content, forget, reset), unit]
    private readonly float[] _gates; // [way, (forget peep, reset peep, forget bias, reset bias), unit]

    public Recurrence(ReadOnlySpan<byte> weights, ReadOnlySpan<byte> gates, int hidden)
    {
        _hidden = hidden;
        _weights = new Dense(weights, 2 * hidden, 6 * hidden);
        _gates = MemoryMarshal.Cast<byte, float>(gates).ToArray();
    }

    /// <summary>The products that the sums are made of; in the first layer they depend on the word alone.</summary>
    public Dense Products => _weights;

    /// <summary>Reads the rows of <see cref="NetworkScratch.Current"/> and their bytes; writes them anew.</summary>
    public void Apply(NetworkScratch scratch)
    {
        _weights.Apply(scratch.Bytes, scratch.Gates);
        Run(scratch, isFirst: false);
    }

    /// <summary>As <see cref="Apply"/>, with the products that <see cref="NetworkScratch.Words"/> already holds.</summary>
    public void ApplyFirst(NetworkScratch scratch) => Run(scratch, isFirst: true);

    private void Run(NetworkScratch scratch, bool isFirst)
    {
        var first = 0;
        foreach (var end in scratch.Ends)
        {
            scratch.State.AsSpan().Clear();
            for (var word = first; word < end; word++) Go(scratch, isFirst, word, 0);
            scratch.State.AsSpan().Clear();
            for (var word = end - 1; word >= first; word--) Go(scratch, isFirst, word, 1);
            first = end;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Go(NetworkScratch scratch, bool isFirst, int word, int way)
    {
        ref var content = ref ProductsOf(scratch, isFirst, word, way);
        if (isFirst && word + 1 - 2 * way is var next && next >= 0 && next < scratch.Count) Fetch(ref ProductsOf(scratch, isFirst, next, way));
        ref var flow = ref scratch.Current[(word * 2 + way) * _hidden];
        if (Vector512.IsHardwareAccelerated) WideStep(ref content, ref flow, ref scratch.State[0], way);
        else Step(ref content, ref flow, ref scratch.State[0], way);
    }

    private ref float ProductsOf(NetworkScratch scratch, bool isFirst, int word, int way) =>
        ref isFirst ? ref scratch.Vectors[scratch.Words[word]][(2 + way * 3) * _hidden] : ref scratch.Gates[(word * 6 + way * 3) * _hidden];

    /// <summary>Spellings lie anywhere in memory: the next word's products are asked for while this one's are used.</summary>
    private void Fetch(ref float products)
    {
        const int Line = 16;
        for (nuint at = 0; at < 3 * (nuint)_hidden; at += Line) Ahead.Fetch(in Unsafe.Add(ref products, at));
    }

    /// <summary>1 / (1 + exp(-x)) with an error below 0.00001.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> value)
    {
        var power = Vector256.MinNative(Vector256.MaxNative(value * -1.44269504f, Vector256.Create(-60f)), Vector256.Create(60f));
        var whole = Vector256.Floor(power + Vector256.Create(0.5f));
        var part = power - whole;
        var fraction = part * 0.0013333558f + Vector256.Create(0.0096181291f);
        fraction = fraction * part + Vector256.Create(0.0555041087f);
        fraction = fraction * part + Vector256.Create(0.2402265070f);
        fraction = fraction * part + Vector256.Create(0.6931471806f);
        fraction = fraction * part + Vector256<float>.One;
        var exponent = (Vector256.ConvertToInt32Native(whole) + Vector256.Create(127)) << 23;
        return Vector256<float>.One / (Vector256<float>.One + fraction * exponent.AsSingle());
    }

    /// <summary>The same to the bit, sixteen at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> value)
    {
        var power = Vector512.MinNative(Vector512.MaxNative(value * -1.44269504f, Vector512.Create(-60f)), Vector512.Create(60f));
        var whole = Vector512.Floor(power + Vector512.Create(0.5f));
        var part = power - whole;
        var fraction = part * 0.0013333558f + Vector512.Create(0.0096181291f);
        fraction = fraction * part + Vector512.Create(0.0555041087f);
        fraction = fraction * part + Vector512.Create(0.2402265070f);
        fraction = fraction * part + Vector512.Create(0.6931471806f);
        fraction = fraction * part + Vector512<float>.One;
        var exponent = (Vector512.ConvertToInt32Native(whole) + Vector512.Create(127)) << 23;
        return Vector512<float>.One / (Vector512<float>.One + fraction * exponent.AsSingle());
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(ref float content, ref float flow, ref float state, int way)
    {
        ref var gates = ref _gates[way * GateRows * _hidden];
        var hidden = (nuint)_hidden;
        for (nuint at = 0; at < hidden; at += 8)
        {
            var old = Vector256.LoadUnsafe(ref state, at);
            var forget = Sigmoid(Vector256.LoadUnsafe(ref content, hidden + at) + Vector256.LoadUnsafe(ref gates, ForgetPeep * hidden + at) * old + Vector256.LoadUnsafe(ref gates, ForgetBias * hidden + at));
            var reset = Sigmoid(Vector256.LoadUnsafe(ref content, 2 * hidden + at) + Vector256.LoadUnsafe(ref gates, ResetPeep * hidden + at) * old + Vector256.LoadUnsafe(ref gates, ResetBias * hidden + at));
            var fresh = Vector256.LoadUnsafe(ref content, at);
            var now = fresh + forget * (old - fresh);
            var passed = Vector256.LoadUnsafe(ref flow, at) * NetworkShape.Highway;
            now.StoreUnsafe(ref state, at);
            (passed + reset * (now - passed)).StoreUnsafe(ref flow, at);
        }
    }

    /// <summary>As <see cref="Step"/>, sixteen units at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WideStep(ref float content, ref float flow, ref float state, int way)
    {
        ref var gates = ref _gates[way * GateRows * _hidden];
        var hidden = (nuint)_hidden;
        for (nuint at = 0; at < hidden; at += 16)
        {
            var old = Vector512.LoadUnsafe(ref state, at);
            var forget = Sigmoid(Vector512.LoadUnsafe(ref content, hidden + at) + Vector512.LoadUnsafe(ref gates, ForgetPeep * hidden + at) * old + Vector512.LoadUnsafe(ref gates, ForgetBias * hidden + at));
            var reset = Sigmoid(Vector512.LoadUnsafe(ref content, 2 * hidden + at) + Vector512.LoadUnsafe(ref gates, ResetPeep * hidden + at) * old + Vector512.LoadUnsafe(ref gates, ResetBias * hidden + at));
            var fresh = Vector512.LoadUnsafe(ref content, at);
            var now = fresh + forget * (old - fresh);
            var passed = Vector512.LoadUnsafe(ref flow, at) * NetworkShape.Highway;
            now.StoreUnsafe(ref state, at);
            (passed + reset * (now - passed)).StoreUnsafe(ref flow, at);
        }
    }
}
