namespace Hearsay.Reading.Mentions;

/// <summary>What the head word of an organisation's or group's name says: subtype, and PLOVER sector or "".</summary>
internal readonly record struct GroupWord(string Subtype, string Sector);
