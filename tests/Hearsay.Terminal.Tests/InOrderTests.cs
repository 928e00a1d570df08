using Xunit;

namespace Hearsay.Terminal.Tests;

public sealed class InOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_items(int workers)
    {
        var results = InOrder.Run(Enumerable.Range(0, 500), item => Slowly(item), workers);
        Assert.Equal(Enumerable.Range(0, 500), results);
    }

    [Fact]
    public void Items_are_drawn_only_a_little_ahead_of_the_reader()
    {
        var drawn = 0;
        foreach (var _ in InOrder.Run(Enumerable.Range(0, 100_000).Select(item => Interlocked.Increment(ref drawn)), item => item, 2).Take(10)) Thread.Sleep(1);
        Assert.InRange(drawn, 10, 40);
    }

    [Fact]
    public void A_throw_comes_out_at_its_place()
    {
        var seen = new List<int>();
        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var item in InOrder.Run(Enumerable.Range(0, 50), item => item == 20 ? throw new InvalidOperationException() : item, 3)) seen.Add(item);
        });
        Assert.Equal(Enumerable.Range(0, 20), seen);
    }

    [Fact]
    public void No_more_than_the_workers_work_at_once()
    {
        var (now, most) = (0, 0);
        foreach (var _ in InOrder.Run(Enumerable.Range(0, 60), item =>
        {
            var count = Interlocked.Increment(ref now);
            InterlockedMax(ref most, count);
            Thread.Sleep(1);
            return Interlocked.Decrement(ref now);
        }, 3)) { }
        Assert.InRange(most, 1, 3);
    }

    private static void InterlockedMax(ref int place, int value)
    {
        for (var seen = place; value > seen; seen = place)
            if (Interlocked.CompareExchange(ref place, value, seen) == seen) return;
    }

    private static int Slowly(int item)
    {
        if (item % 7 == 0) Thread.Sleep(1);
        return item;
    }
}
