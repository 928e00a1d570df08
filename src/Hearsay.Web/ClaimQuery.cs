using System.Globalization;
using Hearsay.Study;
using Hearsay.Web.Serving;
using Hearsay.Web.Wording;

namespace Hearsay.Web;

/// <summary>
/// Which claims a page lists, as its address says it: <c>/claims?by=&amp;about=&amp;doer=&amp;target=&amp;with=&amp;kind=&amp;type=&amp;since=&amp;until=&amp;doc=&amp;outlet=&amp;
/// min-voices=&amp;max-voices=&amp;denied=yes|no&amp;comments=no|only|both&amp;text=&amp;doubtful=yes&amp;order=&amp;page=</c>. What cannot be read does not narrow.
/// </summary>
public sealed record ClaimQuery
{
    private const string Yes = "yes";

    public string? By { get; init; }

    public string? About { get; init; }

    public string? Doer { get; init; }

    public string? Target { get; init; }

    /// <summary>With <see cref="About"/>: the claim must be about this actor too.</summary>
    public string? With { get; init; }

    public ClaimKind? Kind { get; init; }

    public EventType? Event { get; init; }

    public TieType? Tie { get; init; }

    public DateOnly? Since { get; init; }

    public DateOnly? Until { get; init; }

    public string? Document { get; init; }

    public string? Outlet { get; init; }

    public double? MinVoices { get; init; }

    public double? MaxVoices { get; init; }

    public bool? Denied { get; init; }

    /// <summary>As in <see cref="ClaimFilter.Comment"/>.</summary>
    public bool? Comment { get; init; } = false;

    public string? Text { get; init; }

    public bool WithDoubtful { get; init; }

    public ClaimOrder Order { get; init; }

    public int Page { get; init; } = 1;

    public ClaimFilter ToFilter() => new()
    {
        By = By,
        About = About,
        Between = About is not null && With is not null ? (About, With) : null,
        Doer = Doer,
        Target = Target,
        Document = Document,
        Outlet = Outlet,
        Kind = Kind,
        Event = Event,
        Relation = Tie,
        Since = Since,
        Until = Until,
        MinVoices = MinVoices,
        MaxVoices = MaxVoices,
        Denied = Denied,
        Comment = Comment,
        Text = Text,
        WithDoubtful = WithDoubtful,
        Order = Order,
    };

    /// <summary>The address of the list.</summary>
    public string ToUrl() => ToString() is { Length: > 0 } query ? $"/claims?{query}" : "/claims";

    /// <summary>The query of the address, in a fixed order, without "?" and without what does not narrow.</summary>
    public override string ToString() => string.Join('&', Fields().Where(field => field.Value is not null).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value!)}"));

    internal static ClaimQuery Of(Question asked)
    {
        var type = asked["type"]?.Replace("-", "", StringComparison.Ordinal);
        return new ClaimQuery
        {
            By = asked["by"] ?? asked["voice"],
            About = asked["about"],
            Doer = asked["doer"],
            Target = asked["target"],
            With = asked["with"],
            Kind = Read<ClaimKind>(asked["kind"]),
            Event = Read<EventType>(type),
            Tie = Read<TieType>(type),
            Since = Day(asked["since"]),
            Until = Day(asked["until"]),
            Document = asked["doc"],
            Outlet = asked["outlet"],
            MinVoices = Number(asked["min-voices"]),
            MaxVoices = Number(asked["max-voices"]),
            Denied = asked["denied"] switch { Yes or "true" => true, "no" or "false" => false, _ => null },
            Comment = asked["comments"] switch { "only" => true, "both" => null, _ => false },
            Text = asked["text"],
            WithDoubtful = asked["doubtful"] == Yes,
            Order = Read<ClaimOrder>(asked["order"]?.Replace("-", "", StringComparison.Ordinal)) ?? ClaimOrder.Newest,
            Page = asked.Sheet,
        };
    }

    /// <summary>What is listed, for a heading: "said by Javrin, denied".</summary>
    internal string Words(Findings findings)
    {
        string Name(string id) => findings.Actor(id)?.Name ?? id;
        string?[] words =
        [
            By is null ? null : $"said by {Name(By)}", About is null ? null : $"about {Name(About)}{(With is null ? "" : $" and {Name(With)}")}",
            Doer is null ? null : $"{Name(Doer)} acts", Target is null ? null : $"towards {Name(Target)}",
            Kind is null ? null : KindWords.Plural(Kind.Value), Event is null ? null : EventWords.Code(Event.Value), Tie is null ? null : TieWords.Name(Tie.Value),
            Since is null ? null : $"since {TimeWords.Day(Since)}", Until is null ? null : $"until {TimeWords.Day(Until)}",
            Document is null ? null : $"in “{findings.Entry(Document)?.Title ?? Document}”", Outlet is null ? null : $"in {Outlet}",
            MinVoices is null ? null : $"on {MinVoices} voices or more", MaxVoices is null ? null : $"on {MaxVoices} voices or fewer",
            Denied switch { true => "denied by somebody", false => "denied by nobody", null => null },
            Comment switch { true => "by readers, in comments", null => "comments too", false => null },
            Text is null ? null : $"with “{Text}”", WithDoubtful ? "doubtful readings too" : null,
        ];
        return string.Join(", ", words.OfType<string>());
    }

    private IEnumerable<(string Name, string? Value)> Fields() =>
    [
        ("by", By), ("about", About), ("with", With), ("doer", Doer), ("target", Target), ("kind", Kind?.ToString().ToLowerInvariant()),
        ("type", Event?.ToString().ToLowerInvariant() ?? (Tie is { } tie ? KindWords.Kebab(tie.ToString()) : null)),
        ("since", Iso(Since)), ("until", Iso(Until)), ("doc", Document), ("outlet", Outlet),
        ("min-voices", Plain(MinVoices)), ("max-voices", Plain(MaxVoices)),
        ("denied", Denied switch { true => Yes, false => "no", null => null }),
        ("comments", Comment switch { true => "only", null => "both", false => null }),
        ("text", Text), ("doubtful", WithDoubtful ? Yes : null), ("order", Order == ClaimOrder.Newest ? null : KindWords.Kebab(Order.ToString())),
        ("page", Page <= 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
    ];

    private static T? Read<T>(string? word)
        where T : struct, Enum => word is not null && char.IsLetter(word[0]) && Enum.TryParse<T>(word, ignoreCase: true, out var value) ? value : null;

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Plain(double? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);
}
