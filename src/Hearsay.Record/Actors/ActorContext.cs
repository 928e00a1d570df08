namespace Hearsay.Record.Actors;

/// <summary>What texts say around a name, which speaks for or against its being another name's actor.</summary>
/// <param name="Roles">Offices and descriptions, folded: "leader of the dawn front".</param>
/// <param name="Country">ISO code; null when the texts say none.</param>
/// <param name="Companions">Persons and bodies named in the same texts, as slugs ("dawn-front").</param>
/// <param name="First">Year of the first dated text; null without dates.</param>
public sealed record ActorContext(IReadOnlyList<string> Roles, string? Country, IReadOnlyCollection<string> Companions, int? First, int? Last)
{
    /// <summary>The weakest of <see cref="InWords"/>.</summary>
    private const string OfSameYears = "; in texts of the same years";

    /// <summary>Years between the last text of one and the first of another that are a generation.</summary>
    private const int Generation = 30;

    /// <summary>Words of a description that tells one bearer of a family name from another: "leader of the dawn front".</summary>
    private const int TellingWords = 3;

    private const int MostTold = 2;

    private static readonly string[] HighOffices = ["president", "prime minister", "premier", "chancellor", "king", "queen", "pope", "chief minister"];

    /// <summary>Head words of titles and descriptions, folded: "president". They speak for one of several bearers only.</summary>
    public IReadOnlyCollection<string> Titles { get; init; } = [];

    /// <summary>Countries in which the texts lie: those they name, and those of their towns.</summary>
    public IReadOnlyCollection<string> Scenes { get; init; } = [];

    /// <summary>Whether the texts lie in other countries and nothing speaks for one actor.</summary>
    public bool IsElsewhere(ActorContext other) =>
        Scenes.Count > 0 && other.Scenes.Count > 0 && !Scenes.Intersect(other.Scenes, StringComparer.Ordinal).Any() && SaysNothing(other);

    /// <summary>
    /// Whether all speaks against one actor: two countries or two generations, no role in common, nobody in whose company both are.
    /// </summary>
    public bool IsAgainst(ActorContext other) =>
        (AreOfTwoCountries(other) || AreFarApart(other)) && !Roles.Intersect(other.Roles, StringComparer.Ordinal).Any() && !Companions.Intersect(other.Companions, StringComparer.Ordinal).Any();

    /// <summary>Whether both are described by the same words, enough of them to mean one person.</summary>
    public bool SharesTellingRole(ActorContext other) => !AreOfTwoCountries(other) && Roles.Any(role => role.AsSpan().Count(' ') + 1 >= TellingWords && other.Roles.Contains(role));

    /// <summary>Whether both are of one country and are called by one title or description of two words and more: "Tarvian president".</summary>
    public bool SharesOffice(ActorContext other) =>
        Country is not null && Country == other.Country && Roles.Any(role => role.Contains(' ', StringComparison.Ordinal) && other.Roles.Contains(role));

    /// <summary>Whether both are the one holder of an office, "president" or "prime minister", in texts of one country, or are described by the same three words.</summary>
    public bool SharesHighOffice(ActorContext other) =>
        SharesTellingRole(other) || (!AreOfTwoCountries(other) && Scenes.Any(other.Scenes.Contains) && Offices(this).Intersect(Offices(other), StringComparer.Ordinal).Any());

    private static IEnumerable<string> Offices(ActorContext context) =>
        context.Roles.Concat(context.Titles).SelectMany(role => HighOffices.Where(office => IsOffice(role.StartsWith("former ", StringComparison.Ordinal) ? role[7..] : role, office)));

    private static bool IsOffice(string role, string office) =>
        role == office || role.StartsWith(office + " of ", StringComparison.Ordinal) || (role.EndsWith(" " + office, StringComparison.Ordinal) && !role.Contains("vice", StringComparison.Ordinal) && !role.Contains("deputy", StringComparison.Ordinal) && !role.Contains("party", StringComparison.Ordinal));

    /// <summary>What speaks for one actor, in words that go on behind a reason: "; both “leader of the dawn front”"; "" for nothing.</summary>
    public string InWords(ActorContext other)
    {
        var words = "";
        var role = Roles.Where(other.Roles.Contains).OrderByDescending(shared => shared.AsSpan().Count(' ')).ThenBy(shared => shared, StringComparer.Ordinal).FirstOrDefault();
        if (role is not null) words += $"; both “{role}”";
        if (Country is not null && Country == other.Country) words += $"; both of {Country}";
        string[] beside = [.. Companions.Where(other.Companions.Contains).Order(StringComparer.Ordinal).Take(MostTold)];
        if (beside.Length > 0) words += $"; both named beside {string.Join(" and ", beside).Replace('-', ' ')}";
        if (First is not null && other.First is not null && !AreFarApart(other)) words += Math.Max(First.Value, other.First.Value) <= Math.Min(Last!.Value, other.Last!.Value) ? OfSameYears : "";
        return words;
    }

    /// <summary>Whether both bear a title or are described alike.</summary>
    public bool SharesTitle(ActorContext other) => !AreOfTwoCountries(other) && Titles.Any(other.Titles.Contains);

    /// <summary>How many are named beside both.</summary>
    public int Company(ActorContext other) => Companions.Count(other.Companions.Contains);

    /// <summary>Whether nothing around the names but the years speaks for one actor.</summary>
    public bool SaysNothing(ActorContext other) => InWords(other) is "" or OfSameYears;

    private bool AreOfTwoCountries(ActorContext other) => Country is not null && other.Country is not null && Country != other.Country;

    private bool AreFarApart(ActorContext other) => First is not null && other.First is not null && Math.Max(First.Value - other.Last!.Value, other.First.Value - Last!.Value) > Generation;
}
