using System.Text.Json;
using Hearsay.Core;
using Hearsay.Ingest.Sources;
using Hearsay.Reading;
using Hearsay.Record;
using Hearsay.Study;

namespace Hearsay.Terminal.Tests.Demo;

/// <summary>The bundled corpus read once, and the gold file that says what must be found in it.</summary>
internal sealed class DemoCorpus
{
    private static readonly Lazy<DemoCorpus> Once = new(() => new DemoCorpus());

    private readonly string _folder = Path.Combine(HearsayProgram.Root, "demo");
    private readonly Stages _stages = new(Shelves.Find());
    private readonly Dictionary<string, ReadText> _reads = [];

    private DemoCorpus()
    {
        var journey = new Journey(_stages);
        foreach (var drawn in new PageSource().Read([Path.Combine(_folder, "pages"), Path.Combine(_folder, "scrapes"), Path.Combine(_folder, "wire.jsonl")]))
        {
            var arrived = journey.Read(drawn.Page ?? throw new InvalidDataException(drawn.Failure!.Message));
            var document = arrived.Document ?? throw new InvalidDataException(arrived.Failure!.Message);
            Documents[NameOf(drawn.Page)] = document;
            Readings.Add(new Record.Reading(document, arrived.Claims, arrived.Entities));
            Store.Add(Readings[^1]);
        }

        Gold = [.. File.ReadLines(Path.Combine(_folder, "gold.jsonl")).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)];
        Findings = Asked.Of(Store);
    }

    public static DemoCorpus Read => Once.Value;

    public MemoryStore Store { get; } = new(TimeProvider.System);

    /// <summary>In the order of the files.</summary>
    public List<Record.Reading> Readings { get; } = [];

    public Findings Findings { get; }

    public Dictionary<string, Document> Documents { get; } = [];

    public JsonElement[] Gold { get; }

    public IEnumerable<JsonElement> Of(string kind) => Gold.Where(line => line.GetProperty("kind").GetString() == kind);

    public Document Document(JsonElement gold) => Documents[gold.GetProperty("document").GetString()!];

    /// <summary>What the reading stages found in the document of a gold line.</summary>
    public ReadText ReadingOf(JsonElement gold)
    {
        var document = Document(gold);
        if (!_reads.TryGetValue(document.Id, out var read)) _reads[document.Id] = read = _stages.Read(document.Article.Text, document.Article.Date);
        return read;
    }

    private string NameOf(Page page)
    {
        var path = page.Location.Split(".jsonl")[0];
        return page.Location.Contains(".jsonl", StringComparison.Ordinal)
            ? $"{Path.GetRelativePath(_folder, path)}.jsonl#{page.GivenId}"
            : Path.GetRelativePath(_folder, page.Location);
    }
}
