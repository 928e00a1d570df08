namespace Hearsay.Study.Reversals;

public enum ReversalGrade : byte
{
    Possible, Supported,
}
