using System.Threading.Channels;

namespace Hearsay.Terminal;

/// <summary>
/// The one place of concurrency: several workers carry one item each through a plain function, and the results come out in the
/// order in which the items went in. At most <c>4 × workers</c> items are under way, so memory is bounded by the work, not by the input.
/// </summary>
internal static class InOrder
{
    private const int Lookahead = 4;

    /// <summary>
    /// Applies <paramref name="work"/> to each item on up to <paramref name="workers"/> threads. Items are drawn on one
    /// thread. An exception of the function comes out at that item's place; leaving the loop early stops the drawing.
    /// </summary>
    /// <param name="isAlone">Tells the items, large ones, beside which nothing else is drawn or worked on; none when null.</param>
    public static IEnumerable<TOut> Run<TIn, TOut>(IEnumerable<TIn> items, Func<TIn, TOut> work, int workers, Func<TIn, bool>? isAlone = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        return workers == 1 ? items.Select(work) : RunParallel(items, (work, isAlone ?? (_ => false)), workers);
    }

    private static IEnumerable<TOut> RunParallel<TIn, TOut>(IEnumerable<TIn> items, (Func<TIn, TOut> Work, Func<TIn, bool> IsAlone) how, int workers)
    {
        using var stop = new CancellationTokenSource();
        using var room = new SemaphoreSlim(workers);
        var queue = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(workers * Lookahead) { SingleReader = true, SingleWriter = true });
        var drawing = Task.Run(() => DrawAsync(items, how, queue.Writer, (room, workers), stop.Token));
        try
        {
            while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
                while (queue.Reader.TryRead(out var next))
                    yield return next.GetAwaiter().GetResult();
            drawing.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            Drain(queue.Reader, drawing);
        }
    }

    private static async Task DrawAsync<TIn, TOut>(
        IEnumerable<TIn> items, (Func<TIn, TOut> Work, Func<TIn, bool> IsAlone) how, ChannelWriter<Task<TOut>> queue, (SemaphoreSlim Places, int Count) room, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                await queue.WaitToWriteAsync(stop).ConfigureAwait(false);
                var places = how.IsAlone(item) ? room.Count : 1;
                for (var place = 0; place < places; place++) await room.Places.WaitAsync(stop).ConfigureAwait(false);
                var task = Task.Run(() => Work(item, how.Work, (room.Places, places)), CancellationToken.None);
                queue.TryWrite(task);
                if (places > 1) await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The reader has left the loop; nothing more is wanted.
        }
        finally
        {
            queue.Complete();
        }
    }

    private static TOut Work<TIn, TOut>(TIn item, Func<TIn, TOut> work, (SemaphoreSlim Places, int Taken) room)
    {
        try
        {
            return work(item);
        }
        finally
        {
            room.Places.Release(room.Taken);
        }
    }

    private static void Drain<TOut>(ChannelReader<Task<TOut>> queue, Task drawing)
    {
        Settle(drawing);
        while (queue.TryRead(out var left)) Settle(left);
    }

    private static void Settle(Task task) => ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
}
