using System.Numerics;

namespace Hearsay.Study.Origins;

/// <summary>
/// Many short lists of numbers in few large arrays: a list of two costs 16 bytes instead of the 80 of an object. A list that outgrows its
/// block moves to one of twice the size; blocks that are left are used again. Not safe for several threads.
/// </summary>
internal sealed class ShortLists
{
    private const int PageBits = 20; // 4 MB a page
    private const int Head = 1; // a block: how many numbers it holds, then the numbers

    private readonly List<int[]> _pages = [];
    private readonly Stack<int>?[] _free = new Stack<int>?[PageBits]; // [log2 of the room] -> blocks
    private int _used = 1 << PageBits; // of the last page

    /// <summary>A list with two numbers.</summary>
    /// <returns>Its name, from 0; it may change when numbers are added.</returns>
    public int Make(int first, int second)
    {
        var list = Take(2);
        var block = BlockOf(list);
        (block[0], block[1], block[2]) = (2, first, second);
        return list;
    }

    public ReadOnlySpan<int> Read(int list) => BlockOf(list).Slice(Head, BlockOf(list)[0]);

    /// <returns>The list's name from now on.</returns>
    public int Add(int list, int number)
    {
        var count = BlockOf(list)[0];
        if (BitOperations.IsPow2(count) && count >= 2) list = Move(list, count);
        var block = BlockOf(list);
        (block[Head + count], block[0]) = (number, count + 1);
        return list;
    }

    /// <summary>Keeps only these numbers, which are at most as many as the list has.</summary>
    /// <returns>The list's name from now on.</returns>
    public int Keep(int list, List<int> numbers)
    {
        Free(list);
        var kept = Take(RoomFor(numbers.Count));
        var block = BlockOf(kept);
        block[0] = numbers.Count;
        for (var at = 0; at < numbers.Count; at++) block[Head + at] = numbers[at];
        return kept;
    }

    public void Free(int list)
    {
        var size = BitOperations.Log2((uint)RoomFor(BlockOf(list)[0]));
        (_free[size] ??= new Stack<int>()).Push(list);
    }

    private static int RoomFor(int count) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, count));

    private int Move(int list, int count)
    {
        var larger = Take(2 * count);
        BlockOf(list)[..(Head + count)].CopyTo(BlockOf(larger));
        Free(list);
        return larger;
    }

    private int Take(int room)
    {
        if (_free[BitOperations.Log2((uint)room)] is { Count: > 0 } free) return free.Pop();
        if (_used + Head + room > 1 << PageBits)
        {
            _pages.Add(new int[1 << PageBits]);
            _used = 0;
        }

        var list = ((_pages.Count - 1) << PageBits) + _used;
        _used += Head + room;
        return list;
    }

    private Span<int> BlockOf(int list) => _pages[list >> PageBits].AsSpan(list & ((1 << PageBits) - 1));
}
