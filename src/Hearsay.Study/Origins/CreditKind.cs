namespace Hearsay.Study.Origins;

/// <summary>See <see cref="Credit"/>; the later, the less likely it is the origin.</summary>
internal enum CreditKind : byte
{
    None, Agency, Paper, Together,
}
