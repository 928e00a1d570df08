namespace Hearsay.Language.Tokens;

/// <summary>What a UTF-16 code unit is to the token and sentence splitters. <see cref="Edge"/> stands for what lies outside.</summary>
internal enum UnitKind : byte
{
    Edge, Blank, Lower, Upper, Letter, Digit, Mark, Apostrophe, Quote, Stop, Bang, Comma, Colon, Hyphen, Dash, Slash, Open, Close, Sign, Control, Surrogate,
}
