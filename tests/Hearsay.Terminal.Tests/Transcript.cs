namespace Hearsay.Terminal.Tests;

/// <summary>
/// One example in a Markdown file: an indented-by-nothing code block whose first line is <c>% command</c>, then input up to <c>^D</c>, then the
/// expected output; a last line <c>=> N</c> states an exit status other than 0. After John MacFarlane's pandoc (test/command).
/// </summary>
internal sealed record Transcript(string File, int Line, string Command, string Input, string Output, int ExitCode)
{
    public override string ToString() => $"{File}:{Line} {Command}";

    public static IEnumerable<Transcript> InFile(string path)
    {
        var lines = System.IO.File.ReadAllLines(path);
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("```", StringComparison.Ordinal)) continue;
            var end = Array.FindIndex(lines, at + 1, line => line.StartsWith("```", StringComparison.Ordinal));
            if (lines[at + 1].StartsWith("% ", StringComparison.Ordinal)) yield return OfBlock(path, at + 2, lines[(at + 1)..end]);
            at = end;
        }
    }

    /// <summary>The block anew, with what the program gave.</summary>
    public static string Block(Transcript transcript, ProgramResult result) =>
        $"% {transcript.Command}\n{transcript.Input}^D\n{result.Output}" + (result.ExitCode == 0 ? "" : $"=> {result.ExitCode}\n");

    private static Transcript OfBlock(string path, int line, string[] block)
    {
        var stop = Array.IndexOf(block, "^D");
        var hasCode = block[^1].StartsWith("=> ", StringComparison.Ordinal);
        var output = block[(stop + 1)..(hasCode ? ^1 : ^0)];
        return new Transcript(Path.GetFileName(path), line, block[0][2..], Joined(block[1..stop]), Joined(output), hasCode ? int.Parse(block[^1][3..], null) : 0);
    }

    private static string Joined(string[] lines) => string.Concat(lines.Select(line => line + "\n"));
}
