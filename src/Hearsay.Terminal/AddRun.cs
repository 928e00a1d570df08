using Hearsay.Core;
using Hearsay.Ingest.Sources;
using Hearsay.Ingest.Sources.Fetching;
using Hearsay.Record;

namespace Hearsay.Terminal;

/// <summary>
/// Brings pages into a record: pages are drawn one after the other, read on several workers, and written in order. What the record
/// knows already, read by the same version, is passed over. Stopping it at any point loses nothing that was written.
/// </summary>
internal sealed class AddRun(IRecordStore store, Stages stages, int workers)
{
    private readonly Journey _journey = new(stages);

    /// <summary>Adds all that <paramref name="paths"/> hold, telling <paramref name="progress"/> after each page.</summary>
    public AddReport Run(IReadOnlyList<string> paths, AddProgress progress, CancellationToken stop)
    {
        foreach (var arrived in InOrder.Run(new PageSource(Console.OpenStandardInput(), new PageFetcher(TimeProvider.System)).Read(paths).TakeWhile(_ => !stop.IsCancellationRequested), Carry, workers, LargePages.Holds))
        {
            Settle(arrived);
            progress.Tell(arrived);
        }

        return progress.Report();
    }

    /// <summary>A document that the record knows comes back with neither document nor failure.</summary>
    private Traveller Carry(PageResult drawn)
    {
        if (drawn.Failure is { } fault) return new Traveller(fault.Location, null, Entities.None, [], new Failure(fault.Location, "file", fault.Message));
        return LargePages.Apart(drawn, Carry, stages.Parser.Forget);
    }

    private Traveller Carry(Page page)
    {
        var origin = new DocumentOrigin(page.Location, page.Seen, stages.Version);
        return store.Recognize(ClaimId.OfDocument(page.Sha256), origin) ? Traveller.Known(page.Location) : _journey.Read(page);
    }

    private void Settle(Traveller arrived)
    {
        if (arrived.Failure is { } failure) store.Fail(failure);
        else if (arrived.Document is { } document) store.Add(new Record.Reading(document, arrived.Claims, arrived.Entities));
    }
}
