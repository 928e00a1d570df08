using Xunit;

namespace Hearsay.Terminal.Tests;

/// <summary><c>hearsay correct</c>: each correction is obeyed at once, after more is read, and no more once it is undone.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string First = """{"id":"one","site":"Lake Gazette","date":"2021-03-02","text":"Omar Haddad rejected the truce on Monday. Lena Brask condemned the raid on Besken. Omar Hadad met the mayor."}""";
    private const string Later = """{"id":"two","site":"Hill Star","date":"2021-03-05","text":"Omar Haddad rejected the truce again. Lena Brask praised the police in Besken."}""";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("merge per:omar-haddad per:lena-brask", "Lena Brask", "\"id\":\"per:omar-haddad\"")]
    [InlineData("rename per:lena-brask Falcon", "Lena Brask", "\"name\":\"Falcon\"")]
    [InlineData("retype per:lena-brask ORG", "Lena Brask", "\"type\":\"ORG\"")]
    public void A_correction_holds_after_more_is_read_until_it_is_undone(string correction, string asked, string shown)
    {
        Add(First);
        Assert.DoesNotContain(shown, Who(asked), StringComparison.Ordinal);
        var given = Run(["correct", .. correction.Split(' '), "--author", "ana"]);
        Assert.Contains(shown, Who(asked), StringComparison.Ordinal);
        Add(Later);
        Assert.Contains(shown, Who(asked), StringComparison.Ordinal);
        Run(["correct", "undo", given.Output.Split('\t')[0], "--author", "ana"]);
        Assert.DoesNotContain(shown, Who(asked), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_no_actor_stays_unlisted_after_more_is_read()
    {
        Add(First);
        Assert.Contains("per:lena-brask", Who("Lena Brask"), StringComparison.Ordinal);
        Run(["correct", "not-an-actor", "per:lena-brask", "--author", "ana"]);
        Add(Later);
        Assert.Equal("", Who("Lena Brask"));
    }

    public void Dispose() => _folder.Dispose();

    private void Add(string line) => Run(["add", "-"], line + "\n");

    private string Who(string name) => Run(["who", name, "--json"]).Output;

    private ProgramResult Run(string[] arguments, string input = "") => HearsayProgram.Run(arguments, input, record: _folder.File("record.db"));
}
