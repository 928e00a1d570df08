namespace Hearsay.Study.Exports;

/// <summary>An actor as PLOVER codes it: a country or body of three letters and sectors of three letters each ("UKRMIL").</summary>
internal readonly record struct PloverActor(ActorRef Actor)
{
    private const int Letters = 3;

    public string Name => Actor.Name ?? Actor.Text;

    /// <summary>ISO 3166 alpha-3, or the code of an international body; null when unknown.</summary>
    public string? Country => Actor.Code is { Length: >= Letters } code ? code[..Letters] : null;

    /// <summary>The first is the primary one.</summary>
    public IReadOnlyList<string> Sectors => Actor.Code is { Length: > Letters } code
        ? [.. Enumerable.Range(1, code.Length / Letters - 1).Select(at => code.Substring(at * Letters, Letters))]
        : [];
}
