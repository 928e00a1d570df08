using System.Globalization;

namespace Hearsay.Language.Tokens;

/// <summary>Sorts code units into <see cref="UnitKind"/> and folds their spellings. ASCII by table, the rest by Unicode category.</summary>
internal static class UnitKinds
{
    private static readonly UnitKind[] Ascii = [.. Enumerable.Range(0, 128).Select(unit => Classify((char)unit))];

    public static UnitKind Of(char unit) => unit < 128 ? Ascii[unit] : Classify(unit);

    /// <summary>Lower case, with typographic quotes and dashes as their typewriter forms.</summary>
    public static char Fold(char unit) => unit switch
    {
        >= 'a' and <= 'z' => unit,
        >= 'A' and <= 'Z' => (char)(unit | 0x20),
        < (char)128 => unit == '`' ? '\'' : unit,
        '‘' or '’' or '´' or 'ʼ' or '′' => '\'',
        '“' or '”' or '„' or '″' or '«' or '»' => '"',
        '‐' or '‑' => '-',
        '–' or '—' or '―' => '—',
        _ => char.ToLowerInvariant(unit),
    };

    public static bool IsLetter(UnitKind kind) => kind is UnitKind.Lower or UnitKind.Upper or UnitKind.Letter;

    private static UnitKind Classify(char unit) => unit switch
    {
        _ when char.IsWhiteSpace(unit) => UnitKind.Blank,
        '\'' or '`' or '‘' or '’' or '´' or '′' => UnitKind.Apostrophe,
        '"' or '“' or '”' or '„' or '″' or '«' or '»' => UnitKind.Quote,
        '.' or '…' => UnitKind.Stop,
        '!' or '?' => UnitKind.Bang,
        ',' => UnitKind.Comma,
        ':' or ';' => UnitKind.Colon,
        '-' or '‐' or '‑' => UnitKind.Hyphen,
        '–' or '—' or '―' => UnitKind.Dash,
        '/' or '\\' => UnitKind.Slash,
        _ => ByCategory(unit),
    };

    private static UnitKind ByCategory(char unit) => char.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.LowercaseLetter => UnitKind.Lower,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => UnitKind.Upper,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => UnitKind.Letter,
        UnicodeCategory.DecimalDigitNumber => UnitKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => UnitKind.Mark,
        UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation => UnitKind.Open,
        UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation => UnitKind.Close,
        UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => UnitKind.Control,
        UnicodeCategory.Surrogate => UnitKind.Surrogate,
        _ => UnitKind.Sign,
    };
}
