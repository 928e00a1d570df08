namespace Hearsay.Reading.Times;

/// <summary><see cref="Planned"/>: a past verb whose object lies ahead ("planned to pay on Friday"); with the date before it, it is past.
/// <see cref="Perfect"/>: "has promised a vote in March" and "has risen from March": the date may lie on either side.</summary>
internal enum Tense : byte
{
    None, Past, Present, Future, Planned, Perfect,
}
