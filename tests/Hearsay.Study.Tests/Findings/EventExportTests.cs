using System.Text;
using System.Text.Json;
using Hearsay.Core;
using Hearsay.Study.Exports;

namespace Hearsay.Study.Tests.Findings;

public sealed class EventExportTests : IDisposable
{
    private readonly Corpus _corpus = new();
    private readonly Claim _told;

    public EventExportTests()
    {
        _told = _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Ruz will \tblame Dell.") { Type = EventType.Accuse, Source = "Ruz", Target = "Dell", Auxiliary = Auxiliary.Future, On = "2021-03-05" })[0];
        _corpus.Tell("Star", null, new ClaimDraft("The Dawn holds 54 seats.") { Count = ("seats", 54, 54), Source = "Dawn" });
    }

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Plover_holds_the_events_alone_and_reads_back()
    {
        using var output = new MemoryStream();
        PloverExport.Write(_corpus.Findings, output);
        var line = Assert.Single(Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        using var read = JsonDocument.Parse(line);
        var root = read.RootElement;
        Assert.Equal(
            (_told.Id, "ACCUSE", "future", "Ruz", "Dell", "2021-03-05", "2021-03-02", 3),
            (root.GetProperty("id").GetString(), root.GetProperty("type").GetString(), root.GetProperty("auxiliary")[0].GetString(), root.GetProperty("actor")[0].GetProperty("name").GetString(),
                root.GetProperty("recipient")[0].GetProperty("name").GetString(), root.GetProperty("date").GetString(), root.GetProperty("publicationDate").GetString(), root.GetProperty("quad").GetInt32()));
    }

    [Fact]
    public void Polecat_has_its_40_columns_and_reads_back()
    {
        using var output = new StringWriter();
        PolecatExport.Write(_corpus.Findings, output);
        var rows = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t')).ToArray();
        Assert.Equal([40, 40], rows.Select(row => row.Length));
        var cells = rows[0].Zip(rows[1]).ToDictionary(cell => cell.First, cell => cell.Second);
        Assert.Equal(
            (_told.Id, "ACCUSE", "None", "Ruz", "Dell", "2021-03-05", "2021-03-02", "3", "None", "Post"),
            (cells["Event ID"], cells["Event Type"], cells["Event Mode"], cells["Actor Name"], cells["Recipient Name"], cells["Event Date"], cells["Publication Date"], cells["Quad Code"], cells["Actor Country"], cells["Source"]));
    }

    [Theory]
    [InlineData(Auxiliary.None, 1)]
    [InlineData(Auxiliary.Future, 1)]
    [InlineData(Auxiliary.Negation, 0)]
    [InlineData(Auxiliary.Demanded, 0)]
    [InlineData(Auxiliary.Hypothetical, 0)]
    public void Polecat_leaves_out_what_was_not_done(Auxiliary auxiliary, int more)
    {
        _corpus.Tell("Post", "2021-03-03", new ClaimDraft("Dell should leave.") { Type = EventType.Retreat, Source = "Dell", Auxiliary = auxiliary });
        using var output = new StringWriter();
        PolecatExport.Write(_corpus.Findings, output);
        Assert.Equal(2 + more, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Plover_names_the_innermost_voice_and_its_stance()
    {
        using var output = new MemoryStream();
        PloverExport.Write(_corpus.Findings, output);
        using var read = JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()).Split('\n')[0]);
        Assert.Equal(("Post", "asserts"), (read.RootElement.GetProperty("voice").GetString(), read.RootElement.GetProperty("stance").GetString()));
    }

    [Theory]
    [InlineData("UKRMIL", "UKR", "MIL")]
    [InlineData("UKRGOVMIL", "UKR", "GOV MIL")]
    [InlineData("UKR", "UKR", "")]
    [InlineData(null, null, "")]
    public void A_code_is_a_country_and_sectors(string? code, string? country, string sectors)
    {
        var actor = new PloverActor(new ActorRef("troops", 0, 6, null, null, EntityType.Org, code));
        Assert.Equal((country, sectors), (actor.Country, string.Join(' ', actor.Sectors)));
    }
}
