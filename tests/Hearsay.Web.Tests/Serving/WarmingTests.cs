using System.Reflection;
using Hearsay.Record;

namespace Hearsay.Web.Tests.Serving;

/// <summary>The desk of a large record whose first findings are still being made.</summary>
public sealed class WarmingTests
{
    [Fact]
    public async Task A_page_asked_for_while_the_findings_are_made_says_so_at_once_and_comes_by_itself()
    {
        using var river = River.Store();
        var (slow, gate) = SlowStore.Of(river);
        await using var desk = await Desk.StartAsync(slow, new DeskOptions(0), TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = desk.Address };
        foreach (var path in (string[])["/", "/claims", Links.Dossier(River.Veshti.Id)])
        {
            using var early = await client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal("1", Assert.Single(early.Headers.GetValues("Refresh")));
            Assert.Contains("Comparing 30,000 claims", await early.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Contains("30,000 claims", await client.GetStringAsync("/ingest", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var json = client.GetStringAsync("/claims.json", TestContext.Current.CancellationToken); // a program waits for the answer
        gate.SetResult();
        Assert.Contains(River.Break().Claims[1].Id, await json, StringComparison.Ordinal);
        using var late = await client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.False(late.Headers.Contains("Refresh"));
        Assert.Contains("Who turned on whom", await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>A store that calls itself large and gives no claims until it may.</summary>
    public class SlowStore : DispatchProxy
    {
        private readonly TaskCompletionSource _gate = new();
        private IRecordStore _store = null!;

        public static (IRecordStore Store, TaskCompletionSource Gate) Of(IRecordStore store)
        {
            var proxy = Create<IRecordStore, SlowStore>();
            ((SlowStore)(object)proxy)._store = store;
            return (proxy, ((SlowStore)(object)proxy)._gate);
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (targetMethod!.Name == "get_Counts") return _store.Counts with { Claims = 30_000 };
            if (targetMethod.Name == nameof(IRecordStore.Claims)) _gate.Task.Wait(TimeSpan.FromMinutes(1));
            return targetMethod.Invoke(_store, args);
        }
    }
}
