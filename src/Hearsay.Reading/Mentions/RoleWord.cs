namespace Hearsay.Reading.Mentions;

/// <summary>What a noun or title says of the person it stands for: gender 'm', 'f' or '-', and PLOVER sector or "".</summary>
/// <param name="Noun">The noun that a shortened title stands for, or null.</param>
internal readonly record struct RoleWord(char Gender, string Sector, string? Noun = null);
