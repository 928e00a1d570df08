namespace Hearsay.Reading.Times;

internal enum Tense : byte
{
    None, Past, Present, Future,
}
