namespace Hearsay.Web.Wording;

/// <summary>What an event must not be mistaken for, in words.</summary>
internal static class ModalityWords
{
    private static readonly (Auxiliary Flag, string Words)[] Known =
    [
        (Auxiliary.Negation, "not so: it did not happen"), (Auxiliary.Future, "still to come"), (Auxiliary.Hypothetical, "not certain to happen"),
        (Auxiliary.Historical, "long past"), (Auxiliary.Demanded, "demanded, not done"),
    ];

    /// <summary>Empty for what is told as plain fact.</summary>
    public static string Of(Auxiliary auxiliary) => string.Join("; ", Known.Where(known => auxiliary.HasFlag(known.Flag)).Select(known => known.Words));
}
