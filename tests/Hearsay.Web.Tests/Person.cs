namespace Hearsay.Web.Tests;

/// <summary>An actor of the tests' stories.</summary>
internal sealed record Person(string Id, string Name, EntityType Type, string? Subtype = null, string? Code = null)
{
    public string[] Spellings { get; init; } = [];

    public Actor Actor => new(Id, Name, Type, Subtype, Code) { Names = [Name, .. Spellings] };
}
