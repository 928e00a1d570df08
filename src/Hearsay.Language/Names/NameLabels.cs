using Hearsay.Core;

namespace Hearsay.Language.Names;

/// <summary>
/// The labels of the sequence model: outside, and begin, inside, end, single for persons, organisations and places (BIOES). Label 0
/// is outside; the others are <c>1 + 4 * type + position</c>.
/// </summary>
internal static class NameLabels
{
    public const int Count = 13;
    public const int Begin = 0;
    public const int Inside = 1;
    public const int End = 2;
    public const int Single = 3;

    private static readonly EntityType[] Types = [EntityType.Per, EntityType.Org, EntityType.Loc];

    /// <summary>0, 1, 2 for person, organisation, place; -1 for what is not labelled.</summary>
    public static int TypeIndex(EntityType type) => Array.IndexOf(Types, type);

    public static EntityType Type(int label) => Types[(label - 1) / 4];

    public static int Position(int label) => (label - 1) % 4;

    public static byte Label(int type, int position) => (byte)(1 + 4 * type + position);

    /// <summary>Whether label <paramref name="next"/> may stand after <paramref name="previous"/> (0 also for the start of the sentence).</summary>
    public static bool MayFollow(int previous, int next)
    {
        var isOpen = previous > 0 && Position(previous) is (Begin or Inside);
        var goesOn = next > 0 && Position(next) is (Inside or End);
        return isOpen == goesOn && (!isOpen || (previous - 1) / 4 == (next - 1) / 4);
    }

    /// <summary>Whether a sentence may end with this label.</summary>
    public static bool MayEnd(int label) => label == 0 || Position(label) is (End or Single);
}
