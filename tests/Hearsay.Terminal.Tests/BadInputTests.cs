using System.Text;
using Xunit;

namespace Hearsay.Terminal.Tests;

/// <summary>One folder with every kind of bad file and one good one: each bad one gives a message, the good one is read.</summary>
public sealed class BadInputTests
{
    private const string Good = "<html><head><title>Veld accuses the Front</title></head><body><article><h1>Veld accuses the Front</h1><p>Governor Tomas Veld accused the Highland Front on Monday of burning the bridge at Orlan, a day after talks had broken down in the capital.</p></article></body></html>";

    private static readonly string[] Messages =
    [
        "empty.html: file: the file is empty",
        "binary.html: file: the file is binary",
        "line.txt: file: the file is larger than 16 MB",
        "long.txt: the text is too large: only its first 131072 UTF-16 units are kept",
        "broken-utf8.html: broken UTF-8, and no charset",
        "nul.txt: NUL characters",
        "deep.html: elements nested deeper than 256",
        "loop: file: a link to a folder",
        "rows.jsonl:1: lone surrogates are read as U+FFFD",
        "rows.jsonl:2: file: the row is not JSON",
    ];

    [Fact]
    public void Bad_files_give_messages_and_the_rest_is_read()
    {
        using var folder = new TemporaryFolder();
        var clips = Directory.CreateDirectory(folder.File("clips")).FullName;
        void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(clips, name), bytes);
        Write("empty.html", []);
        Write("binary.html", [.. Enumerable.Range(0, 100_000).Select(at => (byte)(at * 7919 >> 3))]);
        Write("line.txt", [.. Enumerable.Repeat((byte)'a', 50_000_000)]);
        Write("broken-utf8.html", [.. Encoding.UTF8.GetBytes(Good.Replace("Orlan", "Orl", StringComparison.Ordinal)), 0xC3, 0x28, 0xFF, 0xFE]);
        Write("long.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The governor accused the Front of burning the bridge at Orlan. ", 50_000))));
        Write("nul.txt", Encoding.UTF8.GetBytes("Governor Tomas Veld\0 accused the Highland Front of burning the bridge.\n"));
        Write("deep.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "<p>Deep down the governor accused the Front.</p>"));
        Write("rows.jsonl", Encoding.UTF8.GetBytes("{\"id\":1,\"text\":\"The governor \\ud800 resigned on Monday.\"}\n{broken\n{\"id\":3,\"text\":\"The rebels attacked the town of Orlan on Monday.\"}\n"));
        Write("good.html", Encoding.UTF8.GetBytes(Good));
        Directory.CreateSymbolicLink(Path.Combine(clips, "loop"), clips);

        var result = HearsayProgram.Run(["add", clips], record: folder.File("r.db"));
        Assert.Equal(1, result.ExitCode);
        Assert.All(Messages, message => Assert.Contains(message, result.Words, StringComparison.Ordinal));
        Assert.DoesNotContain("good.html", result.Words, StringComparison.Ordinal);
        var export = HearsayProgram.Run(["export", "jsonl"], record: folder.File("r.db"));
        Assert.Contains("Highland Front on Monday of burning", export.Output, StringComparison.Ordinal);
        Assert.Contains("The rebels attacked the town of Orlan", export.Output, StringComparison.Ordinal);
        Assert.Equal(0, HearsayProgram.Run(["verify"], record: folder.File("r.db")).ExitCode);
    }

    [Fact]
    public void A_record_that_is_no_record_is_said_to_be_none()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("r.db"), "this is a letter, not a database, and long enough to look like something");
        var result = HearsayProgram.Run(["claims"], record: folder.File("r.db"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("r.db", result.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_leaves_early_ends_the_program_quietly()
    {
        using var folder = new TemporaryFolder();
        HearsayProgram.Run(["add", Path.Combine(HearsayProgram.Root, "demo", "wire.jsonl")], record: folder.File("r.db"));
        using var program = HearsayProgram.Start(["export", "jsonl"], record: folder.File("r.db"));
        program.StandardOutput.Close();
        Assert.True(program.WaitForExit(60_000));
        Assert.DoesNotContain("Unhandled", program.StandardError.ReadToEnd(), StringComparison.Ordinal);
    }
}
