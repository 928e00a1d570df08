using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Network;

/// <summary>
/// Words as the first layer sees them, and what that layer's products make of them, with a memory for the spellings met before: what
/// depends on a word alone is made once (Devlin et al. 2014, section 2.4). Scratch of one thread; what it gives does not depend on what it remembers.
/// </summary>
internal sealed class WordVectors
{
    // 31 MB at a width of 320; nine of ten words of PolNeAR train are found, of 12,000 spellings 94 in 100.
    private const int MostKept = 6_000;

    /// <summary>Most words of one reading.</summary>
    public const int MostRead = 512;

    private const int AtOnce = 8 * ByteRows.RowGroup; // new spellings made together

    private readonly WordTables _tables;
    private readonly WordFeatures _features;
    private readonly Dense _mix, _first;
    private readonly Dictionary<ulong, int> _places = new(MostKept);
    private readonly float[] _kept; // [place, (the word's vector, its products)]
    private readonly bool[] _isMetAgain = new bool[MostKept + MostRead]; // [place]
    private readonly Stack<int> _free = [];
    private readonly int[] _new = new int[AtOnce];
    private readonly float[] _inputs = new float[AtOnce * NetworkShape.Input];
    private readonly ByteRows _inputBytes = new(NetworkShape.Input);
    private readonly float[] _candidates, _vectors, _products;
    private readonly ByteRows _vectorBytes;
    private readonly int _width, _stride;
    private int _used, _news;

    /// <param name="first">The products of the first layer.</param>
    public WordVectors(WordTables tables, WordFeatures features, Dense mix, Dense first)
    {
        (_tables, _features, _mix, _first) = (tables, features, mix, first);
        (_width, _stride) = (mix.Outputs / 2, mix.Outputs / 2 + first.Outputs);
        _kept = GC.AllocateUninitializedArray<float>((MostKept + MostRead) * _stride);
        (_candidates, _vectors, _products) = (new float[AtOnce * mix.Outputs], new float[AtOnce * _width], new float[AtOnce * first.Outputs]);
        _vectorBytes = new ByteRows(_width);
    }

    /// <summary>The vector of the word at a place, with its products behind it.</summary>
    public Span<float> this[int place] => _kept.AsSpan(place * _stride, _stride);

    /// <summary>Gives each word's place, good until the next reading.</summary>
    public void Read(string text, ReadOnlySpan<WordSpan> words, Span<int> to)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(words.Length, MostRead);
        if (_places.Count >= MostKept) Forget();
        for (var word = 0; word < words.Length; word++) to[word] = Find(text, words[word]);
        Make();
    }

    private int Find(string text, WordSpan word)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, KeyOf(text.AsSpan(word.Start, word.Length)), out var isKnown);
        if (isKnown)
        {
            _isMetAgain[place] = true;
            return place;
        }

        if (!_free.TryPop(out var found)) found = _used++;
        place = found;
        _features.Read(text, word);
        _tables.Sum(_features, _inputs.AsSpan(_news * NetworkShape.Input, NetworkShape.Input));
        _new[_news++] = found;
        if (_news == AtOnce) Make();
        return found;
    }

    /// <summary>FNV-1a over code units (Fowler, Noll and Vo), stirred.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var key = 14695981039346656037UL;
        foreach (var unit in word) key = (key ^ unit) * 1099511628211UL;
        return key ^ (key >> 29);
    }

    /// <summary>Makes room: those met but once since the last time go, or all when none did.</summary>
    private void Forget()
    {
        foreach (var (key, place) in _places)
        {
            if (!_isMetAgain[place])
            {
                _places.Remove(key);
                _free.Push(place);
            }

            _isMetAgain[place] = false;
        }

        if (_places.Count < MostKept) return;
        foreach (var place in _places.Values) _free.Push(place);
        _places.Clear();
    }

    private void Make()
    {
        if (_news == 0) return;
        _inputBytes.Fill(_inputs, _news);
        _mix.Apply(_inputBytes, _candidates);
        for (var word = 0; word < _news; word++) TakeHigher(_candidates.AsSpan(word * _mix.Outputs, _mix.Outputs), _vectors.AsSpan(word * _width, _width));
        _vectorBytes.Fill(_vectors, _news);
        _first.Apply(_vectorBytes, _products);
        for (var word = 0; word < _news; word++)
        {
            _vectors.AsSpan(word * _width, _width).CopyTo(this[_new[word]]);
            _products.AsSpan(word * _first.Outputs, _first.Outputs).CopyTo(this[_new[word]][_width..]);
        }

        _news = 0;
    }

    /// <summary>Of each unit the higher of its two candidates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TakeHigher(ReadOnlySpan<float> candidates, Span<float> to)
    {
        for (var unit = 0; unit < to.Length; unit += 8)
            Vector256.MaxNative(Vector256.Create(candidates[unit..]), Vector256.Create(candidates[(to.Length + unit)..])).CopyTo(to[unit..]);
    }
}
