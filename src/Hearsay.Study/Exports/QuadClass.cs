namespace Hearsay.Study.Exports;

/// <summary>The four classes of PLOVER types: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.</summary>
internal static class QuadClass
{
    public static int Of(EventType type) => type switch
    {
        <= EventType.Concede => 1,
        <= EventType.Retreat => 2,
        <= EventType.Threaten => 3,
        _ => 4,
    };
}
