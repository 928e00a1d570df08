using System.CommandLine;
using System.Globalization;
using Hearsay.Record.Json;
using Hearsay.Study;
using Hearsay.Study.Reversals;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay turns</c>: who turned round: what acts and words show, what the actors declare, and what others report of them.</summary>
internal static class TurnsCommand
{
    public static Command Make()
    {
        var (limit, record, json) = (Flags.Limit(20), Flags.Record(), Flags.Json());
        var command = new Command("turns", "Who turned round towards whom: observed in acts and words, declared by the actor, or reported by others") { limit, record, json };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var findings = Asked.Of(store);
            if (result.GetValue(json)) WriteJson(findings, result.GetValue(limit));
            else Print(Answer.OnConsole(), findings, result.GetValue(limit));
            return 0;
        });
        return command;
    }

    private static void Print(Answer answer, Findings findings, int limit)
    {
        answer.Line(answer.Bold($"Observed ({Number(findings.Turns.Count)})"));
        foreach (var turn in findings.Turns.Take(limit)) Print(answer, findings, turn);
        foreach (var how in new[] { TurnHow.Declared, TurnHow.Reported })
        {
            var told = findings.ToldTurns.Where(turn => turn.How == how).ToArray();
            answer.Heading($"{(how == TurnHow.Declared ? "Declared" : "Reported")} ({Number(told.Length)})");
            foreach (var turn in told.Take(limit)) Print(answer, findings, turn);
        }
    }

    private static void Print(Answer answer, Findings findings, ToldTurn turn)
    {
        answer.Line($"{Printable.Of(turn.From.Name)} turned {Side(turn.Sign)} {Printable.Of(turn.To.Name)} {Between(turn.After, turn.By)}");
        if (turn.Before is not null) answer.Claim(turn.Before, findings);
        answer.Claim(turn.Fact.Head, findings);
    }

    private static string Side(int sign) => sign > 0 ? "towards" : "against";

    private static string Between(DateOnly? after, DateOnly? by) => after is null ? $"by {Words.Day(by)}" : $"between {Words.Day(after)} and {Words.Day(by)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Print(Answer answer, Findings findings, Turn turn)
    {
        var reversal = turn.Reversal;
        answer.Line(string.Create(CultureInfo.InvariantCulture,
            $"{Printable.Of(turn.From.Name)} turned {Side(reversal.Sign)} {Printable.Of(turn.To.Name)} in {Words.Label(turn.Channel)}s {Between(reversal.After, reversal.By)} ({Words.Label(reversal.Grade)}, K {reversal.Evidence:0}{(reversal.IsSwing ? ", swing" : "")})"));
        foreach (var side in new[] { reversal.Before[^1], reversal.Since[0] })
            if (findings.Claim(side.Id) is { } found) answer.Claim(found.Claim, findings);
    }

    private static void WriteJson(Findings findings, int limit)
    {
        foreach (var turn in findings.Turns.Take(limit))
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $$"""{"how":"observed","from":{{Quoted(turn.From.Id)}},"to":{{Quoted(turn.To.Id)}},"channel":"{{Words.Label(turn.Channel)}}","sign":{{turn.Reversal.Sign}},"after":"{{Words.Day(turn.Reversal.After)}}","by":"{{Words.Day(turn.Reversal.By)}}","grade":"{{Words.Label(turn.Reversal.Grade)}}","k":{{turn.Reversal.Evidence:0.##}}}"""));
        foreach (var turn in findings.ToldTurns.Take(limit))
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $$"""{"how":"{{Words.Label(turn.How)}}","from":{{Quoted(turn.From.Id)}},"to":{{Quoted(turn.To.Id)}},"sign":{{turn.Sign}},"after":{{Day(turn.After)}},"by":{{Day(turn.By)}},"claim":{{ClaimJson.Write(turn.Fact.Head)}}}"""));
    }

    private static string Day(DateOnly? day) => day is null ? "null" : $"\"{Words.Day(day)}\"";

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text, TerminalJson.Default.String);
}
