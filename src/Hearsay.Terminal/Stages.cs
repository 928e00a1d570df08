using Hearsay.Core;
using Hearsay.Ingest;
using Hearsay.Language;
using Hearsay.Reading.Attributions;
using Hearsay.Reading.Events;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Places;
using Hearsay.Reading.Quantities;
using Hearsay.Reading.Times;
using Hearsay.Reading;

namespace Hearsay.Terminal;

/// <summary>The machines of all stages, each loaded when first asked for and then shared by all workers.</summary>
internal sealed class Stages(Shelves shelves)
{
    /// <summary>UTF-16 units of one text that are read for claims, some 80,000 words: more than any article, and seconds at most.</summary>
    public const int MostRead = 500_000;

    private readonly Lazy<ArticleReader> _articles = new(() => ArticleReader.Load(shelves.Lexicons));
    private readonly Lazy<TextParser> _parser = new(() => TextParser.Load(shelves.Models));
    private readonly Lazy<EntityReader> _entities = new(() => EntityReader.Load(shelves.Lexicons, shelves.Codes, shelves.Models, Directory.Exists(shelves.Packs) ? shelves.Packs : null));
    private readonly Lazy<TimeReader> _times = new(() => TimeReader.Load(shelves.Lexicons));
    private readonly Lazy<EventReader> _events = new(() => EventReader.Load(shelves.Lexicons, shelves.Codes));
    private readonly Lazy<DatedSectors> _sectors = new(() => DatedSectors.Load(shelves.Lexicons, Directory.Exists(shelves.Packs) ? shelves.Packs : null));
    private readonly Lazy<PlaceReader> _places = new(() => PlaceReader.Load(shelves.Lexicons, shelves.Codes));
    private readonly Lazy<TieReader> _ties = new(() => TieReader.Load(shelves.Lexicons));
    private readonly Lazy<QuantityReader> _quantities = new(() => QuantityReader.Load(shelves.Lexicons));

    private AttributionReader? _attributions;

    public ArticleReader Articles => _articles.Value;

    public TextParser Parser => _parser.Value;

    public EntityReader Entities => _entities.Value;

    public TimeReader Times => _times.Value;

    /// <summary>Made of what the reader of mentions has loaded.</summary>
    public AttributionReader Attributions => _attributions ??= AttributionReader.With(Entities);

    public EventReader Events => _events.Value;

    public DatedSectors Sectors => _sectors.Value;

    public PlaceReader Places => _places.Value;

    public TieReader Ties => _ties.Value;

    public QuantityReader Quantities => _quantities.Value;

    /// <summary>Version of code and models together: equal versions read a page alike.</summary>
    public string Version => $"{ProductVersion.Text}+{Parser.Version}";

    /// <summary>Loads all machines at once, on all processors, so that a damaged model stops a run before it begins.</summary>
    public Stages Loaded()
    {
        Action[] loads = [() => _ = Articles, () => _ = Parser, () => _ = Entities, () => _ = Times, () => _ = Attributions, () => _ = Events, () => _ = Sectors, () => _ = Places, () => _ = Ties, () => _ = Quantities];
        Parallel.ForEach(loads, load => load());
        return this;
    }

    /// <summary>All reading stages over one text. A text that is not English is not read into nonsense: it gives no claims.</summary>
    /// <param name="writer">The person who signs the text; null when nobody is known.</param>
    public ReadText Read(string text, DateOnly? published, string? writer = null)
    {
        var parsed = Parse(text);
        if (!IsRead(parsed)) return new ReadText(parsed, Core.Entities.None, [], [], [], [], []);
        var entities = Entities.Read(parsed);
        var times = Times.Read(parsed.Text, published);
        var attributions = Attributions.Read(parsed, entities);
        var events = Placed(Events.Read(parsed, entities, attributions), (parsed, entities, times), published);
        var (voices, said) = SourceActors.Complete(parsed, entities, attributions, writer);
        return new ReadText(parsed, voices, times, said, events, Ties.Read(parsed, entities), Quantities.Read(parsed, entities)) { Refutations = Attributions.Refutations(parsed) };
    }

    /// <summary>A text that the article quotes whole, with the day its byline gives.</summary>
    public Post ReadPost(string embed)
    {
        var post = PostReader.Read(embed);
        var times = post.Byline is { } byline ? Times.Read(byline.Of(embed), null) : [];
        return post with { Date = times.FirstOrDefault(time => time.Earliest is not null && time.Earliest == time.Latest)?.Earliest };
    }

    /// <summary>The events of one text and only what they rest on.</summary>
    public IReadOnlyList<Event> ReadEvents(string text, DateOnly? published)
    {
        var parsed = Parse(text);
        if (!IsRead(parsed)) return [];
        var entities = Entities.Read(parsed);
        return Placed(Events.Read(parsed, entities, Attributions.Read(parsed, entities)), (parsed, entities, Times.Read(parsed.Text, published)), published);
    }

    /// <summary>Events with what lies around them: whether they are long past, which sectors their actors then had, and where they happened.</summary>
    private IReadOnlyList<Event> Placed(IReadOnlyList<Event> events, (ParsedText Text, Entities Entities, IReadOnlyList<TimeExpression> Times) read, DateOnly? published) =>
        Places.Mark(Sectors.Mark(Chronicle.Mark(events, read.Times, read.Text, published), read.Text, (read.Entities, read.Times), published), read.Text, read.Entities);

    private static bool IsRead(ParsedText parsed) => parsed.Language is "en" or "und";

    private ParsedText Parse(string text) =>
        Parser.Parse(text.Length <= MostRead ? text : text[..(char.IsHighSurrogate(text[MostRead - 1]) ? MostRead - 1 : MostRead)]);
}
