using System.CommandLine;
using System.Text.Json;
using Hearsay.Core;
using Hearsay.Ingest.Sources;
using Hearsay.Ingest.Sources.Fetching;
using Hearsay.Terminal.Pipe;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay read FILE...</c>: opens files and containers and writes what they hold, one page a line, ready for the filters.</summary>
internal static class ReadCommand
{
    private const int Piece = 1 << 16; // UTF-16 units

    public static Command Make()
    {
        var paths = new Argument<string[]>("FILE") { Description = $"{AddCommand.Kinds}; - is standard input", Arity = ArgumentArity.OneOrMore };
        var command = new Command("read", "Write the pages that files and containers hold as JSON Lines: {\"id\",\"url\",\"site\",\"title\",\"author\",\"date\",\"html\" or \"text\"}") { paths };
        command.SetAction(result => Run(result.GetValue(paths)!));
        return command;
    }

    /// <summary>Exit code 0 fine, 1 something could not be read, 2 a path is missing.</summary>
    private static int Run(IReadOnlyList<string> paths)
    {
        if (AddCommand.Missing(paths) is { } missing)
        {
            Console.Error.WriteLine($"hearsay: {missing}");
            return 2;
        }

        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var failed = 0;
        foreach (var result in new PageSource(Console.OpenStandardInput(), new PageFetcher(TimeProvider.System)).Read(paths))
        {
            foreach (var words in Words(result)) Console.Error.WriteLine($"hearsay: {Printable.Of(words)}");
            if (result.Failure is not null) failed++;
            else LargePages.Apart(result, page => Write(page, output));
        }

        return failed > 0 ? 1 : 0;
    }

    private static IEnumerable<string> Words(PageResult result) =>
        result.Failure is { } failure ? [$"{failure.Location}: {failure.Message}"] : result.Page!.Notices.Select(notice => $"{result.Page.Location}: {notice}");

    /// <summary>Gives the location of the page.</summary>
    private static string Write(Page page, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, PipeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("id", page.GivenId ?? page.Location);
            json.Text("url", page.Url);
            json.Text("site", page.Site);
            json.Text("title", page.Title);
            json.Texts("author", page.Author);
            json.Day("date", page.Date);
            WriteLong(json, page.Html is null ? "text" : "html", page.Html ?? page.Text ?? "");
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return page.Location;
    }

    /// <summary>Piece by piece, as a writer holds six times what it is given at once; surrogates, which a piece could cut, only whole.</summary>
    private static void WriteLong(Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        var piece = text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? Math.Max(text.Length, 1) : Piece;
        for (var at = 0; at == 0 || at < text.Length; at += piece)
        {
            json.WriteStringValueSegment(text.AsSpan(at, Math.Min(piece, text.Length - at)), at + piece >= text.Length);
            json.Flush();
        }
    }
}
