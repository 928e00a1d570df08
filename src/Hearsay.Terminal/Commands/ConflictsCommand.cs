using System.CommandLine;
using Hearsay.Study;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay conflicts</c>: claims of different origins that cannot both hold.</summary>
internal static class ConflictsCommand
{
    public static Command Make()
    {
        var (limit, record) = (Flags.Limit(30), Flags.Record());
        var command = new Command("conflicts", "Discrepancies: two claims of different origins that cannot both hold") { limit, record };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var findings = Asked.Of(store);
            var answer = Answer.OnConsole();
            foreach (var conflict in findings.Discrepancies.Take(result.GetValue(limit)))
            {
                answer.Heading($"{Words.Label(conflict.Type)}: {Printable.Of(conflict.Sentence)}");
                answer.Claim(conflict.First, findings);
                answer.Claim(conflict.Second, findings);
            }

            return 0;
        });
        return command;
    }
}
