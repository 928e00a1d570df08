using System.CommandLine;
using Hearsay.Study;

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
                    answer.Line($$"""{"type":"{{Words.Label(conflict.Type)}}","sentence":{{System.Text.Json.JsonSerializer.Serialize(conflict.Sentence, TerminalJson.Default.String)}},"claims":["{{conflict.First.Id}}","{{conflict.Second.Id}}"]}""");
                    continue;
                }

                answer.Heading($"{Words.Label(conflict.Type)}: {Printable.Of(conflict.Sentence)}");
                answer.Claim(conflict.First, findings);
                answer.Claim(conflict.Second, findings);
            }

            return 0;
        });
        return command;
    }
}
