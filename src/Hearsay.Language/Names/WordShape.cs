namespace Hearsay.Language.Names;

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    Lower, Capital, Upper, Mixed, Number, Sign,
}
