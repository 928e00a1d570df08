using Xunit;

namespace Hearsay.Terminal.Tests;

/// <summary>Habits of a well-behaved command: data on one stream, words on the other, exit codes, no colour where it is not wanted.</summary>
public sealed class HabitTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("claims --since yesterday")]
    [InlineData("claims --record /nowhere/r.db")]
    [InlineData("pipe nonsense")]
    [InlineData("add")]
    public void What_cannot_run_says_why_on_standard_error_and_ends_with_2(string line)
    {
        var result = HearsayProgram.Run(line.Split(' '));
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("hearsay: ", result.Words, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Every_command_has_a_help_text()
    {
        foreach (var command in Commands.HearsayCommand.Make().Subcommands)
        {
            var help = HearsayProgram.Run([command.Name, "--help"]);
            Assert.Equal(0, help.ExitCode);
            Assert.Contains(command.Description!, help.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_words_the_help_is_shown() => Assert.Contains("Commands:", HearsayProgram.Run([]).Output, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_coloured_off_a_terminal()
    {
        using var folder = new TemporaryFolder();
        HearsayProgram.Run(["add", Path.Combine(HearsayProgram.Root, "demo", "wire.jsonl")], record: folder.File("r.db"));
        var result = HearsayProgram.Run(["claims"], record: folder.File("r.db"));
        Assert.NotEmpty(result.Output);
        Assert.DoesNotContain('\u001b', result.Output + result.Words);
    }

    [Fact]
    public void Control_characters_of_a_page_do_not_reach_the_terminal() => Assert.Equal("a\ufffd[31mb c\ufffdd", Printable.Of("a\u001b[31mb\nc\u202ed"));
}
