namespace Hearsay.Reading.Events;

/// <summary>The kind of clause a verb depends on: none, "if ...", or "unless ...".</summary>
internal enum Condition : byte
{
    None, If, Unless,
}
