namespace Hearsay.Web.Tests;

/// <summary>What one claim says; <paramref name="Evidence"/> stands in the text word for word.</summary>
internal sealed record Telling(string Evidence)
{
    public Person? From { get; init; }

    public Person? To { get; init; }

    /// <summary>The words that stand for the actors, when not their names.</summary>
    public string? FromWords { get; init; }

    public string? ToWords { get; init; }

    public EventType? Event { get; init; }

    public TieType? Tie { get; init; }

    public TieChange Change { get; init; }

    public Auxiliary Auxiliary { get; init; }

    public double Score { get; init; }

    public string? Trigger { get; init; }

    public (string Of, double Value, double? Total)? Count { get; init; }

    public Speaker[] Voices { get; init; } = [];

    public string? Content { get; init; }

    public Quotation Quoted { get; init; }

    public string? On { get; init; }

    public double Confidence { get; init; } = 0.86;

    /// <summary>Index of the comment in which it stands.</summary>
    public int? Comment { get; init; }

    public IEnumerable<Person> People => new[] { From, To }.Concat(Voices.SelectMany(voice => new[] { voice.Person, voice.For })).OfType<Person>();

    public Claim Claim(Document document)
    {
        var text = Comment is { } index ? document.Article.Comments[index].Text : document.Article.Text;
        var evidence = Find(text, Evidence, 0);
        var content = Content is null ? evidence : Find(text, Content, evidence.Start);
        var trigger = Trigger is null ? evidence.Span : Find(text, Trigger, evidence.Start).Span;
        var source = From is null ? null : Role(text, From, FromWords, evidence);
        var target = To is null ? null : Role(text, To, ToWords, evidence);
        var day = On is null ? (DateOnly?)null : DateOnly.ParseExact(On, "yyyy-MM-dd");
        var claim = new Claim
        {
            Id = "",
            Document = document.Id,
            Url = document.Article.Url,
            Title = document.Article.Title,
            Published = document.Article.Date,
            Comment = Comment is { } at ? new ClaimComment(document.Article.Comments[at].Author, at) : null,
            Evidence = evidence,
            Chain = [new Voice(document.Article.Site!, VoiceKind.Outlet, null, null, Voices.Length == 0 ? Stance.Asserts : Stance.Relays, Certainty.Certain), .. Voices.Select(voice => voice.Voice(text, evidence))],
            Content = new ClaimContent(content.Start, content.End, content.Text, Quoted),
            Kind = Event is not null ? ClaimKind.Event : Tie is not null ? ClaimKind.Relation : Count is not null ? ClaimKind.Quantity : ClaimKind.Statement,
            Event = Event is { } type ? new Event { Type = type, Source = [.. new[] { source }.OfType<ActorRef>()], Target = [.. new[] { target }.OfType<ActorRef>()], Auxiliary = Auxiliary, Trigger = trigger, Score = Score, Confidence = Confidence } : null,
            Relation = Tie is { } tie ? new Tie(tie, source!, target!, tie is TieType.Rival or TieType.Opposes ? -1 : tie is TieType.LeaderOf or TieType.Office ? 0 : 1, Change, trigger, Confidence) { Auxiliary = Auxiliary } : null,
            Quantity = Count is { } count ? new Quantity(count.Of, count.Value, count.Value, count.Value, count.Total, source, trigger, Confidence) : null,
            Time = day is null ? ClaimTime.Unknown : new ClaimTime(On, day, day, TimeBasis.Text),
            Extraction = new Extraction("en-1", Confidence),
        };
        return claim with { Id = ClaimId.Of(claim) };
    }

    private static ActorRef Role(string text, Person person, string? words, Passage evidence)
    {
        var found = Find(text, words ?? person.Name, evidence.Start);
        return new ActorRef(found.Text, found.Start, found.End, person.Id, person.Name, person.Type, person.Code);
    }

    internal static Passage Find(string text, string words, int from)
    {
        var start = text.IndexOf(words, from, StringComparison.Ordinal);
        if (start < 0) throw new ArgumentException($"'{words}' does not stand in the text");
        return Passage.Of(text, new TextSpan(start, start + words.Length));
    }
}
