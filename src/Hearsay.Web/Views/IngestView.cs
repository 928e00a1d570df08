using Hearsay.Record;

namespace Hearsay.Web.Views;

/// <summary>What the record holds, how far an ingest has come, and what could not be read.</summary>
/// <param name="State">Null while no ingest ran beside this desk.</param>
/// <param name="Stages">Failures by stage, most first.</param>
/// <param name="Stage">Only failures of this stage; null for all.</param>
/// <param name="MayRetry">This desk can read places again.</param>
public sealed record IngestView(RecordCounts Counts, IngestState? State, IReadOnlyList<StageCount> Stages, string? Stage, Sheet<Failure> Failures, bool MayRetry)
{
    public static IngestView Of(IRecordStore store, DeskOptions options, string? stage, int sheet)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        var failures = store.Failures();
        var stages = failures.GroupBy(failure => failure.Stage, StringComparer.Ordinal).Select(group => new StageCount(group.Key, group.Count())).OrderByDescending(count => count.Failures).ThenBy(count => count.Stage, StringComparer.Ordinal);
        var shown = stage is null ? failures : [.. failures.Where(failure => failure.Stage == stage)];
        return new IngestView(store.Counts, options.Ingest(), [.. stages], stage, Sheet<Failure>.Of(shown, sheet, failure => failure), options.Retry is not null);
    }
}
