namespace Hearsay.Reading.Mentions;

/// <summary>What a noun or title says of the person it stands for: gender 'm', 'f' or '-', and PLOVER sector or "".</summary>
internal readonly record struct RoleWord(char Gender, string Sector);
