namespace Hearsay.Reading.Times;

/// <summary><see cref="Planned"/>: a past verb whose object lies ahead ("planned to pay on Friday"); with the date before it, it is past.</summary>
internal enum Tense : byte
{
    None, Past, Present, Future, Planned,
}
