using Xunit;

namespace Hearsay.Terminal.Tests;

/// <summary>
/// The examples in tests/transcripts are run as they stand, those of one file in order against a record of the file's own; TEMPORARY in a command is a folder of the file's own. With HEARSAY_ACCEPT=1 in the environment the files are written anew with
/// what the program gives, for a person to read in the diff.
/// </summary>
public sealed class TranscriptTests
{
    private static readonly string Folder = Path.Combine(HearsayProgram.Root, "tests", "transcripts");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_transcript_comes_out_as_it_is_written(string file)
    {
        var transcripts = Transcript.InFile(Path.Combine(Folder, file)).ToArray();
        Assert.NotEmpty(transcripts);
        using var folder = new TemporaryFolder();
        foreach (var transcript in transcripts)
        {
            var result = HearsayProgram.Run(transcript.Command.Replace("TEMPORARY", folder.Path, StringComparison.Ordinal).Split(' ')[1..], transcript.Input, record: folder.File("record.db"));
            if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") == "1") Accept(file, transcript, result);
            else Assert.Equal((transcript.ToString(), transcript.Output, transcript.ExitCode), (transcript.ToString(), result.Output, result.ExitCode));
        }
    }

    [Fact]
    public void Every_filter_has_a_transcript_a_section_in_the_formats_and_a_help_text()
    {
        var formats = File.ReadAllText(Path.Combine(HearsayProgram.Root, "docs", "FORMATS.md"));
        foreach (var stage in Pipe.PipeStages.Names)
        {
            Assert.Contains(Directory.GetFiles(Folder, "*.md").SelectMany(Transcript.InFile), transcript => transcript.Command == $"hearsay pipe {stage}");
            Assert.Contains($"### {stage}\n", formats, StringComparison.Ordinal);
            var help = HearsayProgram.Run(["pipe", stage, "--help"]);
            Assert.Equal(0, help.ExitCode);
            Assert.Contains(Pipe.PipePurposes.Of(stage)[..20], help.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        }
    }

    private static void Accept(string file, Transcript transcript, ProgramResult result)
    {
        var path = Path.Combine(Folder, file);
        var old = $"% {transcript.Command}\n{transcript.Input}^D\n{transcript.Output}" + (transcript.ExitCode == 0 ? "" : $"=> {transcript.ExitCode}\n");
        File.WriteAllText(path, File.ReadAllText(path).Replace(old, Transcript.Block(transcript, result), StringComparison.Ordinal));
    }
}
