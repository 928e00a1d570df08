using Hearsay.Study.Voices;

namespace Hearsay.Study.Facts;

/// <summary>
/// A fact slot (DEFINITIONS): one thing that may have happened or be so, with every claim about it. n reports of one event are
/// one fact. Claims are in the order of report (date, then id; undated ones last).
/// </summary>
public sealed record Fact
{
    private const int Week = 7;

    /// <summary>The smallest id of its claims.</summary>
    public required string Id { get; init; }

    /// <summary>Stays with it as claims come and go, until it is parted or joined; means nothing beyond one run.</summary>
    internal string Name { get; init; } = "";

    public required ClaimKind Kind { get; init; }

    /// <summary>Those that say it is so. Empty when the record holds only denials or comments.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Those that deny or doubt it.</summary>
    public required IReadOnlyList<Claim> Denials { get; init; }

    /// <summary>What readers' comments say of it; they never count.</summary>
    public required IReadOnlyList<Claim> Comments { get; init; }

    /// <summary>No claim of it reaches the threshold of confidence; such facts are not shown by default.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The days that all its dated claims share; null is open.</summary>
    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    /// <summary>What <see cref="Claims"/> rest on.</summary>
    public required Support Support { get; init; }

    /// <summary>What <see cref="Denials"/> rest on.</summary>
    public required Support DenialSupport { get; init; }

    /// <summary>The claim to show for it: the earliest report that says so, else the earliest of all.</summary>
    public Claim Head => Claims.Count > 0 ? Claims[0] : Denials.Count > 0 ? Denials[0] : Comments[0];

    /// <summary>
    /// When it happened, else when it was first told; of a stretch of more than a week the day of the first report, if that lies in it. What is known only to
    /// be later than some day is as old as its first report, and undated without one.
    /// </summary>
    public DateOnly? Date => (Start, End) switch
    {
        ({ } start, { } end) => end.DayNumber - start.DayNumber > Week && Head.Published is { } day && day >= start && day <= end ? day : start,
        ({ } start, null) => Head.Published is { } day ? (day > start ? day : start) : null,
        _ => End ?? Head.Published,
    };
}
