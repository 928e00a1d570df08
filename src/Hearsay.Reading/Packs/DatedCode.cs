using System.Globalization;

namespace Hearsay.Reading.Packs;

/// <summary>A code and when it holds; either end may be open. "---" says in so many words that there is none.</summary>
public sealed record DatedCode(string Code, DateOnly? From, DateOnly? To)
{
    /// <summary>As a cell of a pack: <c>IRQGOV:2006-05-20:2014-09-08</c>, or the code alone when it always holds.</summary>
    public string Cell => From is null && To is null ? Code : $"{Code}:{Day(From)}:{Day(To)}";

    /// <summary>Both ends belong to it.</summary>
    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
