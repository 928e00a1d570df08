namespace Hearsay.Reading.Attributions;

internal enum QuoteStyle : byte
{
    None, Curly, CurlySingle, Straight, StraightSingle, Doubled, Guillemet, SingleGuillemet, Low,
}
