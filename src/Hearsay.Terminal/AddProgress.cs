using System.Diagnostics;
using System.Globalization;
using Hearsay.Record;
using Hearsay.Web;

namespace Hearsay.Terminal;

/// <summary>
/// Counts what arrives and says so on standard error: on a terminal one line that is written over, with documents per second, time
/// left and errors by stage; elsewhere only the failures, the first of each kind by a line. Told by one thread; any may ask for the state.
/// </summary>
internal sealed class AddProgress(TextWriter words, bool isTerminal, int expected)
{
    /// <summary>Failures of one stage with the same words that get a line each; those behind them are counted.</summary>
    private const int MostAlike = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly SortedDictionary<string, int> _failures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _alike = new(StringComparer.Ordinal); // stage and message -> how often
    private TimeSpan _next, _last;
    private int _added, _known, _claims;

    private int Done => _added + _known + _failures.Values.Sum();

    public void Tell(Traveller arrived)
    {
        foreach (var notice in arrived.Notices) Say($"{Printable.Of(arrived.Location)}: {notice}");
        _last = _clock.Elapsed;
        if (arrived.Failure is { } failure) Count(failure);
        else if (arrived.Document is null) _known++;
        else (_added, _claims) = (_added + 1, _claims + arrived.Claims.Count);
        if (!isTerminal || _clock.Elapsed < _next) return;
        _next = _clock.Elapsed + Pause;
        words.Write($"\r\u001b[K{Line()}");
    }

    /// <summary>For the desk. <paramref name="isRunning"/>: the caller knows.</summary>
    public IngestState State(bool isRunning)
    {
        lock (_failures) return new IngestState(isRunning, expected, _added, _known, _claims, isRunning ? _clock.Elapsed.TotalSeconds : _last.TotalSeconds, new SortedDictionary<string, int>(_failures, StringComparer.Ordinal));
    }

    public AddReport Report()
    {
        if (isTerminal) words.Write("\r\u001b[K");
        foreach (var (failure, count) in _alike)
            if (count > MostAlike) Say($"and {count - MostAlike} more: {failure}");
        return new AddReport(_added, _known, _failures.Values.Sum(), _claims, _clock.Elapsed.TotalSeconds, _failures);
    }

    private void Count(Failure failure)
    {
        lock (_failures) _failures[failure.Stage] = _failures.GetValueOrDefault(failure.Stage) + 1;
        var said = $"{failure.Stage}: {Printable.Of(failure.Message)}";
        if ((_alike[said] = _alike.GetValueOrDefault(said) + 1) <= MostAlike) Say($"{Printable.Of(failure.Location)}: {said}");
    }

    private void Say(string line)
    {
        if (isTerminal) words.Write("\r\u001b[K");
        words.WriteLine($"hearsay: {line}");
    }

    private string Line()
    {
        var rate = Done / Math.Max(0.001, _clock.Elapsed.TotalSeconds);
        var left = expected > Done ? TimeSpan.FromSeconds((expected - Done) / Math.Max(0.001, rate)) : TimeSpan.Zero;
        var errors = string.Concat(_failures.Select(pair => $"  {pair.Key} errors {pair.Value}"));
        return string.Create(CultureInfo.InvariantCulture, $"{Done}/{Math.Max(expected, Done)} documents  {rate:0.0}/s  {left:m\\:ss} left  {_claims} claims{errors}");
    }
}
