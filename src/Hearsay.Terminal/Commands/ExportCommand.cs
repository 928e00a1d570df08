using System.CommandLine;
using System.Text;
using Hearsay.Study;
using Hearsay.Study.Exports;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay export FORMAT</c>: the record for other programs.</summary>
internal static class ExportCommand
{
    public static Command Make() => new("export", "The record for other programs, on standard output (docs/FORMATS.md)") { Jsonl(), Csv(), Plover(), Polecat() };

    private static Command Jsonl()
    {
        var record = Flags.Record();
        var command = new Command("jsonl", "Every claim as JSON, one a line, in the order of ids; the same bytes whatever the order of adding") { record };
        command.SetAction(result => Write(result.GetValue(record)!, JsonlExport.Write));
        return command;
    }

    private static Command Csv()
    {
        var record = Flags.Record();
        var guard = new Option<bool>("--for-spreadsheet") { Description = "Put an apostrophe before cells that a spreadsheet would take for a formula" };
        var command = new Command("csv", "Every claim as a row") { record, guard };
        command.SetAction(result => Write(result.GetValue(record)!, (findings, output) => WriteCsv(findings, output, result.GetValue(guard))));
        return command;
    }

    private static Command Plover()
    {
        var record = Flags.Record();
        var command = new Command("plover", "Every event as a PLOVER 2.0 record in JSON, one a line") { record };
        command.SetAction(result => Write(result.GetValue(record)!, PloverExport.Write));
        return command;
    }

    private static Command Polecat()
    {
        var record = Flags.Record();
        var command = new Command("polecat", "Every event in the 40 columns of POLECAT, tab-separated") { record };
        command.SetAction(result => Write(result.GetValue(record)!, WritePolecat));
        return command;
    }

    private static void WritePolecat(Findings findings, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        PolecatExport.Write(findings, writer);
    }

    private static void WriteCsv(Findings findings, Stream output, bool forSpreadsheet)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        CsvExport.Write(findings, writer, forSpreadsheet);
    }

    private static int Write(string record, Action<Findings, Stream> export)
    {
        using var store = Flags.OpenRecord(record);
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        export(Asked.Of(store), output);
        output.Flush();
        return 0;
    }
}
