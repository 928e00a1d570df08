using System.Text;
using Hearsay.Core;
using Hearsay.Record;
using Hearsay.Record.Json;
using Hearsay.Study.Exports;

namespace Hearsay.Study.Tests.Findings;

public sealed class ExportTests : IDisposable
{
    private readonly Corpus _corpus = new();

    public ExportTests()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Ruz “blamed” 😀 Dell, \"twice\".") { Type = EventType.Accuse, Source = "Ruz", Target = "Dell" });
        _corpus.Tell("Herald", "2021-03-01", new ClaimDraft("=HYPERLINK(1), said the ally of Dell.") { Tie = TieType.Ally, Source = "Ruz", Target = "Dell", Confidence = 0.2 });
        _corpus.Tell("Star", null, new ClaimDraft("The Dawn holds 54 seats.") { Count = ("seats", 54, 54), Source = "Dawn" });
    }

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Jsonl_has_one_claim_a_line_in_the_order_of_ids()
    {
        var ids = Jsonl(_corpus.Store).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => ClaimJson.Read(line).Id).ToArray();
        Assert.Equal(3, ids.Length);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Jsonl_is_the_same_bytes_whatever_the_order_of_adding()
    {
        using var other = new MemoryStore(TimeProvider.System);
        foreach (var document in _corpus.Store.Documents().Reverse())
            other.Add(new Reading(document, _corpus.Store.ClaimsOf(document.Id), _corpus.Store.EntitiesOf(document.Id)));
        Assert.Equal(Jsonl(_corpus.Store), Jsonl(other));
    }

    [Fact]
    public void Csv_quotes_what_must_be_quoted() =>
        Assert.Contains("\"Ruz “blamed” 😀 Dell, \"\"twice\"\".\"", Csv(false), StringComparison.Ordinal);

    [Fact]
    public void Csv_has_as_many_cells_as_columns()
    {
        var lines = Csv(false).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.Equal(CsvExport.Columns.Select(column => column.Name), lines[0].Split(','));
        Assert.All(CsvExport.Columns, column => Assert.NotEmpty(column.Meaning));
    }

    [Fact]
    public void Csv_names_the_innermost_fields() => Assert.Contains("seats,,Dawn,per:dawn,", Csv(false), StringComparison.Ordinal);

    [Fact]
    public void A_formula_is_guarded_only_for_a_spreadsheet()
    {
        Assert.Contains("\"=HYPERLINK(1),", Csv(false), StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(1),", Csv(true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("\nx", "'\nx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠x", "'＠x")]
    [InlineData("x=1", "x=1")]
    [InlineData("", "")]
    public void Formulas_get_an_apostrophe(string cell, string guarded) => Assert.Equal(guarded, SpreadsheetGuard.Guard(cell));

    private static string Jsonl(IRecordStore store)
    {
        using var output = new MemoryStream();
        JsonlExport.Write(Study.Findings.From(store), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private string Csv(bool forSpreadsheet)
    {
        using var output = new StringWriter();
        CsvExport.Write(_corpus.Findings, output, forSpreadsheet);
        return output.ToString();
    }
}
