using System.Diagnostics;
using System.Text.Json;
using Hearsay.Language;

namespace Hearsay.Train;

/// <summary>Parses JSON Lines with id and text to CoNLL-U on standard output, and says how fast it went.</summary>
internal static class ParseCommand
{
    public const string Usage = "parse --models DIR --input FILE.jsonl > FILE.conllu";

    public static int Run(Arguments arguments)
    {
        var clock = Stopwatch.StartNew();
        var parser = TextParser.Load(arguments["models"]);
        Console.Error.WriteLine($"loaded in {clock.ElapsedMilliseconds} ms, {parser.Version}");
        var documents = File.ReadLines(arguments["input"]).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(json => (Id: json.GetProperty("id").GetString()!, Text: json.GetProperty("text").GetString()!)).ToList();
        clock.Restart();
        var parsed = documents.ConvertAll(document => parser.Parse(document.Text));
        var cold = clock.Elapsed;
        var words = parsed.Sum(each => each.Sentences.Sum(sentence => sentence.Count));
        clock.Restart();
        foreach (var document in documents) parser.Parse(document.Text);
        Console.Error.WriteLine($"{words:N0} words; first pass {words / cold.TotalSeconds:N0} words/s, second {words / clock.Elapsed.TotalSeconds:N0} words/s");
        using var output = new StreamWriter(Console.OpenStandardOutput());
        for (var at = 0; at < parsed.Count; at++) Conllu.Write(output, documents[at].Id, parsed[at]);
        return 0;
    }
}
