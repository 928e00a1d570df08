using System.Text.RegularExpressions;
using Hearsay.Ingest.Sources;
using Hearsay.Ingest.Sources.Fetching;
using Hearsay.Record;
using Hearsay.Web;

namespace Hearsay.Terminal;

/// <summary>The ingests that run beside a desk, one at a time, and how far the last one has come. Safe for many threads.</summary>
internal sealed partial class IngestJobs(IRecordStore store, int workers, CancellationToken stop)
{
    private readonly Lock _lock = new();
    private readonly Lazy<Stages> _stages = new(() => new Stages(Shelves.Find()).Loaded());
    private AddProgress? _progress;
    private bool _isRunning;

    public IngestState? State
    {
        get
        {
            lock (_lock) return _progress?.State(_isRunning);
        }
    }

    /// <summary>Adds all that the paths hold; the caller waits.</summary>
    public AddReport Run(IReadOnlyList<string> paths)
    {
        var progress = new AddProgress(Console.Error, !Console.IsErrorRedirected, PageCount.Of(paths));
        lock (_lock) (_progress, _isRunning) = (progress, true);
        try
        {
            return new AddRun(store, _stages.Value, Math.Max(1, workers)).Run(paths, progress, stop);
        }
        finally
        {
            lock (_lock) _isRunning = false;
        }
    }

    /// <summary>Reads the files and addresses again that hold these places of failures. False while an ingest runs.</summary>
    public bool Retry(IReadOnlyList<string> places)
    {
        lock (_lock)
        {
            if (_isRunning) return false;
            _isRunning = true;
        }

        string[] paths = [.. places.Select(PathOf).Distinct(StringComparer.Ordinal).Where(path => PageFetcher.IsAddress(path) || File.Exists(path))];
        _ = Task.Run(() => Run(paths), CancellationToken.None);
        return true;
    }

    /// <summary>"clips.zip" of "clips.zip!a.html", "wire.jsonl" of "wire.jsonl:12".</summary>
    private static string PathOf(string place)
    {
        if (PageFetcher.IsAddress(place) || File.Exists(place)) return place;
        return Line.Replace(place.Split('!', 2)[0], "");
    }

    [GeneratedRegex(@":\d+$")]
    private static partial Regex Line { get; }
}
