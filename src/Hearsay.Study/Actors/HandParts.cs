using System.Globalization;
using Hearsay.Record.Corrections;

namespace Hearsay.Study.Actors;

/// <summary>Documents in which, as people said, a name is borne by another than elsewhere, and under which key they are filed: "ali-veshti+12". Immutable.</summary>
internal sealed class HandParts
{
    private const char Mark = '+';
    private const char Between = ',';

    private readonly Dictionary<(string Document, string Name), string> _keys = [];

    public static HandParts None { get; } = new();

    public static HandParts Of(IReadOnlyList<ActorCorrection> corrections)
    {
        var parts = new HandParts();
        foreach (var correction in corrections.Where(correction => correction.Kind == ActorCorrectionKind.Apart))
            foreach (var document in correction.Value.Split(Between)) parts._keys[(document, correction.Actor)] = string.Create(CultureInfo.InvariantCulture, $"{correction.Actor}{Mark}{correction.Number}");
        return parts._keys.Count == 0 ? None : parts;
    }

    /// <summary>The key under which a document's bearer of a name is filed: the name, where nobody said otherwise.</summary>
    public string KeyOf(string document, string name)
    {
        while (_keys.TryGetValue((document, name), out var key)) name = key; // what was parted once may be parted again
        return name;
    }

    /// <summary>What tells such a bearer from others of the name; null for a name as texts have it.</summary>
    public static string? TagOf(string key) => key.IndexOf(Mark, StringComparison.Ordinal) is var at and >= 0 ? key[at..] : null;

    /// <summary>Documents of which people said something else before.</summary>
    public HashSet<string> ChangedSince(HandParts before) =>
        ReferenceEquals(this, before) ? [] : [.. _keys.Concat(before._keys).Where(pair => _keys.GetValueOrDefault(pair.Key) != before._keys.GetValueOrDefault(pair.Key)).Select(pair => pair.Key.Document)];

    /// <summary>The correction that says that documents show another bearer of an actor's name.</summary>
    /// <exception cref="ArgumentException">The documents do not show the actor, under one name of its, or no others do.</exception>
    public static (ActorCorrectionKind Kind, string Actor, string Value) Correction(Findings findings, RecordActor actor, IReadOnlyList<string> documents)
    {
        var parts = findings.PartsOf(actor.Id).Where(part => documents.All(document => part.Documents.Contains(document, StringComparer.Ordinal))).ToArray();
        if (documents.Count == 0 || parts.Length == 0) throw new ArgumentException($"{actor.Name} is not named so in all of these documents; it is named in {string.Join(", ", actor.Documents.Take(10))}");
        if (parts[0].Documents.Count == documents.Count) throw new ArgumentException($"no other document names {parts[0].Name}; split the spelling off");
        return (ActorCorrectionKind.Apart, Bearers.Plain(CorrectionLog.KeyOf(parts[0].Id)), string.Join(Between, documents.Order(StringComparer.Ordinal)));
    }
}
