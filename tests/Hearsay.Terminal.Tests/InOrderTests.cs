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

    [Fact]
    public void Beside_an_item_that_is_alone_nothing_is_drawn_or_worked_on()
    {
        var (drawn, now, beside) = (0, 0, 0);
        var results = InOrder.Run(Enumerable.Range(0, 60).Select(item => Interlocked.Exchange(ref drawn, item)), previous =>
        {
            var (item, count) = (previous + 1, Interlocked.Increment(ref now));
            Thread.Sleep(1);
            if (item % 10 == 0 && (count > 1 || Volatile.Read(ref drawn) > item || Volatile.Read(ref now) > 1)) Interlocked.Increment(ref beside);
            Interlocked.Decrement(ref now);
            return item;
        }, 3, previous => (previous + 1) % 10 == 0).ToList();
        Assert.Equal((60, 0), (results.Count, beside));
    }

    [Fact]
    public void A_throw_of_an_item_that_is_alone_comes_out_at_its_place()
    {
        var seen = new List<int>();
        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var item in InOrder.Run(Enumerable.Range(0, 20), item => item == 7 ? throw new InvalidOperationException() : item, 2, item => item == 7)) seen.Add(item);
        });
        Assert.Equal(Enumerable.Range(0, 7), seen);
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
