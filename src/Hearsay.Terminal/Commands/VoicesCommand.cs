using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Hearsay.Core;
using Hearsay.Study;
using Hearsay.Terminal.Pipe;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay voices</c>: who speaks in the record: outlets first, then everybody quoted, by number of claims.</summary>
internal static class VoicesCommand
{
    public static Command Make()
    {
        var (limit, record, json) = (Flags.Limit(40), Flags.Record(), Flags.Json());
        var command = new Command("voices", "Who speaks in the record, and how much of it rests on them alone") { limit, record, json };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var rows = Rows(Asked.Of(store)).Take(result.GetValue(limit)).ToArray();
            if (result.GetValue(json)) Array.ForEach(rows, WriteJson);
            else Print(rows);
            return 0;
        });
        return command;
    }

    /// <summary>Innermost voices are counted: whoever a claim goes back to within its chain.</summary>
    private static IEnumerable<Row> Rows(Findings findings) =>
        findings.Claims(new ClaimFilter())
            .GroupBy(claim => (claim.Chain[^1].Kind, Name: claim.Chain[^1].Actor is { } id ? findings.Actor(id)?.Name ?? claim.Chain[^1].Name : claim.Chain[^1].Name))
            .Select(group => new Row(group.Key.Name, group.Key.Kind, group.Count(), group.Select(claim => claim.Document).Distinct().Count(), group.Count(claim => Alone(findings, claim))))
            .OrderBy(row => row.Kind != VoiceKind.Outlet).ThenByDescending(row => row.Claims).ThenBy(row => row.Name, StringComparer.Ordinal);

    private static bool Alone(Findings findings, Claim claim) => findings.Claim(claim.Id)!.Support.Voices <= 1;

    private static void Print(Row[] rows)
    {
        var answer = Answer.OnConsole();
        answer.Line(answer.Faint($"{"voice",-44} {"kind",-10} {"claims",7} {"documents",10} {"on it alone",12}"));
        foreach (var row in rows)
            answer.Line(string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(row.Name, 44),-44} {Words.Label(row.Kind),-10} {row.Claims,7} {row.Documents,10} {row.Alone,12}"));
    }

    private static void WriteJson(Row row)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, PipeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("voice", row.Name);
            json.WriteString("kind", Words.Label(row.Kind));
            json.WriteNumber("claims", row.Claims);
            json.WriteNumber("documents", row.Documents);
            json.WriteNumber("alone", row.Alone);
            json.WriteEndObject();
        }

        Console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private sealed record Row(string Name, VoiceKind Kind, int Claims, int Documents, int Alone);
}
