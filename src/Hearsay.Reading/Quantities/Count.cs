namespace Hearsay.Reading.Quantities;

/// <summary>What a number counts, and which words say so: <c>[First, End)</c> is the noun with its attributes, empty when the noun is left out.</summary>
internal readonly record struct Count(string Of, int First, int End, bool IsOfPersons, double Confidence);
