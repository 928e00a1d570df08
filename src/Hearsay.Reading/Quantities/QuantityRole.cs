namespace Hearsay.Reading.Quantities;

/// <summary>What a word of lexicons/en/quantities.tsv does beside a number.</summary>
internal enum QuantityRole : byte
{
    Thing, Person, Fate, Toll, Low, High, About, Between, Vague, Share, OutOf, Money, Percent, Hold, Lose, Change, With, Aux, Filler, Stop,
}
