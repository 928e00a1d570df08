namespace Hearsay.Reading.Times;

/// <summary>A word or phrase that has a class, up to word <paramref name="End"/>: a number for some classes, a code for others.</summary>
internal readonly record struct TimeWord(TimeClass Class, int End, double Number, string Code);
