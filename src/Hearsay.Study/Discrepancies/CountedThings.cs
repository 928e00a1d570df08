namespace Hearsay.Study.Discrepancies;

/// <summary>What is known of counted things by their names alone.</summary>
internal static class CountedThings
{
    /// <summary>The sentence says that the figure is wrong: it is not its voice's own count.</summary>
    public static bool IsRefuted(Claim claim) =>
        claim.Kind == ClaimKind.Quantity && NameFolding.Fold(claim.Evidence.Text).Split(' ').Any(word => word is "false" or "untrue" or "wrong" or "incorrect" or "exaggerated" or "fabricated" or "invented" or "baseless");

    /// <summary>The name under which counts of one thing meet: whoever takes part in a protest is there.</summary>
    public static string ClassOf(string counted) => counted is "protesters" or "demonstrators" or "participants" ? "attendees" : counted;

    /// <summary>Whoever has or gives money has and gives many sums: two of them are no contradiction.</summary>
    public static bool IsMoney(string counted) =>
        counted is "dollars" or "euros" or "pounds" or "dinars" or "rials" or "riyals" or "rupees" or "lira" or "yen" or "yuan" or "roubles" or "rubles" or "shekels" or "francs" or "pesos" or "rand";

    /// <summary>Seats, votes, delegates, shares and money are many in one report; whose they are must be known before they are compared.</summary>
    public static bool IsManifold(string counted) =>
        counted is "seats" or "votes" or "ministers" or "delegates" or "members" or "dollars" or "euros" || counted.StartsWith("percent", StringComparison.Ordinal);
}
