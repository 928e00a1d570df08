using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>The PLOVER score of every type and mode (<c>codes/plover.tsv</c>).</summary>
internal sealed class EventCodes
{
    private readonly FrozenDictionary<(EventType, string), double> _scores;

    private EventCodes(FrozenDictionary<(EventType, string), double> scores) => _scores = scores;

    public static EventCodes Load(string path) =>
        new(Table.Rows(path, 3).ToFrozenDictionary(
            row => (Enum.Parse<EventType>(row[0], ignoreCase: true), row[1]),
            row => double.Parse(row[2], CultureInfo.InvariantCulture)));

    public bool Knows(EventType type, string mode) => _scores.ContainsKey((type, mode));

    /// <summary>Of the type alone when the mode is null or has no score of its own.</summary>
    public double Score(EventType type, string? mode) =>
        mode is not null && _scores.TryGetValue((type, mode), out var exact) ? exact : _scores[(type, "")];
}
