namespace Hearsay.Core;

/// <summary>How much of the content stands between quotation marks: nothing, all, a part, or reported speech without marks.</summary>
public enum Quotation : byte
{
    None, Indirect, Mixed, Direct,
}
