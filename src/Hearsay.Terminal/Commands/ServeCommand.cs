using System.CommandLine;
using Hearsay.Record;
using Hearsay.Web;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay serve</c>: the desk, on 127.0.0.1.</summary>
internal static class ServeCommand
{
    public static Command Make()
    {
        var (record, port) = (Flags.Record(), Flags.Port());
        var command = new Command("serve", "Serve the desk on 127.0.0.1 until Ctrl-C") { record, port };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            return Serve(store, new Serving(result.GetValue(port), 2, OpensBrowser: false), _ => 0);
        });
        return command;
    }

    /// <summary>
    /// Serves the desk and, with it already up, does <paramref name="work"/> (an ingest); then goes on serving until Ctrl-C. Gives the
    /// exit code of the work.
    /// </summary>
    public static int Serve(IRecordStore store, Serving how, Func<IngestJobs, int> work) =>
        ServeAsync(store, how, work).GetAwaiter().GetResult();

    private static async Task<int> ServeAsync(IRecordStore store, Serving how, Func<IngestJobs, int> work)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGINT, Quit(stop));
        using var terminate = System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGTERM, Quit(stop));
        var jobs = new IngestJobs(store, how.Workers, stop.Token);
        await using var desk = await Desk.StartAsync(store, new DeskOptions(how.Port, Asked.Options(Shelves.Find())) { Ingest = () => jobs.State, Retry = jobs.Retry }, stop.Token).ConfigureAwait(false);
        Console.Error.WriteLine($"the desk is at {desk.Address} (Ctrl-C ends it)");
        if (how.OpensBrowser) Browser.Open(desk.Address);
        var code = await Task.Run(() => work(jobs), CancellationToken.None).ConfigureAwait(false);
        try
        {
            await Task.Delay(Timeout.Infinite, stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Asked to end.
        }

        return code;
    }

    /// <param name="Workers">For what is read beside the desk.</param>
    internal sealed record Serving(int Port, int Workers, bool OpensBrowser);

    private static Action<System.Runtime.InteropServices.PosixSignalContext> Quit(CancellationTokenSource stop) => context =>
    {
        context.Cancel = !stop.IsCancellationRequested;
        stop.Cancel();
    };
}
