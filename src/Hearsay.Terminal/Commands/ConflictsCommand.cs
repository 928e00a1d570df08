using System.CommandLine;
using System.Text.Json;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Grading;
using Hearsay.Terminal.Pipe;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay conflicts</c>: claims of different origins that cannot both hold.</summary>
internal static class ConflictsCommand
{
    public static Command Make()
    {
        var (limit, record, json) = (Flags.Limit(30), Flags.Record(), Flags.Json());
        var command = new Command("conflicts", "Discrepancies: two claims of different origins that cannot both hold") { limit, record, json };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var findings = Asked.Of(store);
            var answer = Answer.OnConsole();
            foreach (var conflict in findings.Discrepancies.Take(result.GetValue(limit)))
            {
                if (result.GetValue(json))
                {
                    answer.Line(Json(conflict, findings.VerdictOn(conflict)));
                    continue;
                }

                answer.Heading($"{Words.Label(conflict.Type)}: {Printable.Of(conflict.Sentence)}");
                if (findings.VerdictOn(conflict) is { } verdict) answer.Line($"              verdict{Printable.Of(Words.Of(verdict))}");
                answer.Claim(conflict.First, findings);
                answer.Claim(conflict.Second, findings);
            }

            return 0;
        });
        return command;
    }

    private static string Json(Discrepancy conflict, Verdict? verdict)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, PipeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("id", conflict.Id);
            json.WriteString("type", Words.Label(conflict.Type));
            json.WriteString("sentence", conflict.Sentence);
            json.Texts("claims", [conflict.First.Id, conflict.Second.Id]);
            json.WriteString("state", Words.Label(verdict?.State ?? VerdictState.Open));
            if (verdict is not null) Write(json, verdict);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject("verdict");
        json.Text("holds", verdict.Holds);
        json.WriteString("author", verdict.Author);
        json.WriteString("time", verdict.Time);
        json.WriteString("reason", verdict.Reason);
        json.WriteEndObject();
    }
}
