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
        var parsed = documents.ConvertAll(document => parser.Parse(document.Text));
        var words = parsed.Sum(each => each.Sentences.Sum(sentence => sentence.Count));
        Report(parser, documents, words);
        using var output = new StreamWriter(Console.OpenStandardOutput());
        for (var at = 0; at < parsed.Count; at++) Conllu.Write(output, documents[at].Id, parsed[at]);
        return 0;
    }

    /// <summary>Says the speed by processor time, which other work on the machine disturbs least.</summary>
    private static void Report(TextParser parser, List<(string Id, string Text)> documents, int words)
    {
        using var process = Process.GetCurrentProcess();
        for (var pass = 1; pass <= 4; pass++)
        {
            var before = process.TotalProcessorTime;
            foreach (var document in documents) parser.Parse(document.Text);
            process.Refresh();
            Console.Error.WriteLine($"{words:N0} words, {words / (process.TotalProcessorTime - before).TotalSeconds:N0} a second of processor time");
        }
    }
}
