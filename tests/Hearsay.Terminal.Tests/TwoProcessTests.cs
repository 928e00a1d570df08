using System.Net;
using System.Text.Json;
using Xunit;

namespace Hearsay.Terminal.Tests;

/// <summary>Several processes at work on one record file: two desks, and commands beside them.</summary>
public sealed class TwoProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Record => Path.Combine(_folder.Path, "record.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_desk_shows_what_was_saved_on_the_first_instead_of_saving_over_it()
    {
        Add("Orlan Veshti accused the harbour guard of murder on 3 May 2022.");
        using var one = await DeskVisitor.OpenAsync(Record);
        using var other = await DeskVisitor.OpenAsync(Record);
        var claim = $"/claim/{await ClaimAsync(one)}";
        var (first, second) = (await one.FormAsync(claim, "confirm"), await other.FormAsync(claim, "reject"));
        (first["author"], second["author"], second["reason"]) = ("Ana", "Bo", "it is a rumour");

        Assert.Equal(HttpStatusCode.SeeOther, (await one.SendAsync(first)).Status);
        var (status, page) = await other.SendAsync(second);

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("Somebody was first", page, StringComparison.Ordinal);
        Assert.Contains("Ana", page, StringComparison.Ordinal);
        Assert.DoesNotContain("it is a rumour", await one.ReadAsync("/corrections"), StringComparison.Ordinal);
        var again = await other.FormAsync(claim, "reject");
        (again["author"], again["reason"]) = ("Bo", "it is a rumour");
        Assert.Equal(HttpStatusCode.SeeOther, (await other.SendAsync(again)).Status);
        Assert.Contains("it is a rumour", await one.ReadAsync(claim), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_desks_and_commands_that_write_at_once_lose_nothing()
    {
        Add(Enumerable.Range(1, 8).Select(number => $"Orlan Veshti accused the mayor of town number {number} of murder on {number} May 2022.").ToArray());
        using var one = await DeskVisitor.OpenAsync(Record);
        using var other = await DeskVisitor.OpenAsync(Record);
        var saving = Enumerable.Range(0, 2).Select(at => SaveAllAsync(at == 0 ? one : other, at));
        var adding = Task.Run(() => Add(Enumerable.Range(1, 30).Select(number => $"Mina Dorr praised worker number {number} in the harbour.").ToArray()), TestContext.Current.CancellationToken);
        var merging = Task.Run(() => HearsayProgram.Run(["correct", "rename", "Orlan Veshti", "O. Veshti", "--author", "Cy", "--record", Record]), TestContext.Current.CancellationToken);

        var saved = (await Task.WhenAll(saving)).Sum();
        await adding;
        Assert.Equal(0, (await merging).ExitCode);

        var entries = JsonDocument.Parse(await one.ReadAsync("/corrections.json")).RootElement.GetProperty("entries").GetProperty("total").GetInt32();
        Assert.Equal(saved + 1, entries);
        Assert.InRange(saved, 8, 16);
        Assert.Equal(38, await DocumentsAsync(other, 38));
        var verified = HearsayProgram.Run(["verify", "--record", Record]);
        Assert.True(verified.ExitCode == 0, verified.Output + verified.Words);
    }

    /// <summary>Grades every claim; gives how many of the grades were saved and not refused because the other desk had been first.</summary>
    private static async Task<int> SaveAllAsync(DeskVisitor desk, int at)
    {
        var saved = 0;
        using var claims = JsonDocument.Parse(await desk.ReadAsync("/claims.json?type=accuse"));
        foreach (var row in claims.RootElement.GetProperty("claims").GetProperty("rows").EnumerateArray().Take(8))
        {
            var fields = await desk.FormAsync($"/claim/{row.GetProperty("claim").GetProperty("id").GetString()}", "grade-claim");
            (fields["author"], fields["grade"], fields["reason"]) = ($"desk {at}", "2", "seen it");
            var (status, _) = await desk.SendAsync(fields);
            Assert.True(status is HttpStatusCode.SeeOther or HttpStatusCode.Conflict, status.ToString());
            if (status == HttpStatusCode.SeeOther) saved++;
        }

        return saved;
    }

    /// <summary>How many a desk lists, once it lists so many or has been asked long enough: it looks at the record at most every two seconds.</summary>
    private static async Task<int> DocumentsAsync(DeskVisitor desk, int expected)
    {
        for (var asked = 1; ; asked++)
        {
            using var list = JsonDocument.Parse(await desk.ReadAsync("/documents.json"));
            var total = list.RootElement.GetProperty("documents").GetProperty("total").GetInt32();
            if (total == expected || asked == 60) return total;
            await Task.Delay(500);
        }
    }

    private static async Task<string> ClaimAsync(DeskVisitor desk)
    {
        using var claims = JsonDocument.Parse(await desk.ReadAsync("/claims.json"));
        return claims.RootElement.GetProperty("claims").GetProperty("rows")[0].GetProperty("claim").GetProperty("id").GetString()!;
    }

    private void Add(params string[] texts)
    {
        var lines = texts.Select(text => JsonSerializer.Serialize(new { id = text, text, site = "Harbour Wire", date = "2022-05-04" }));
        var file = Path.Combine(_folder.Path, $"{Guid.NewGuid():N}.jsonl");
        File.WriteAllLines(file, lines);
        var added = HearsayProgram.Run(["add", file, "--record", Record]);
        Assert.True(added.ExitCode == 0, added.Words);
    }
}
