using System.CommandLine;
using System.Globalization;
using Hearsay.Record.Json;
using Hearsay.Study;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay turns</c>: who turned round: what texts report in so many words, and what the acts and words show.</summary>
internal static class TurnsCommand
{
    public static Command Make()
    {
        var (limit, record, json) = (Flags.Limit(20), Flags.Record(), Flags.Json());
        var command = new Command("turns", "Who turned round towards whom: reported in so many words, or observed in acts and words") { limit, record, json };
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
        answer.Line(answer.Bold($"Observed ({findings.Turns.Count.ToString(CultureInfo.InvariantCulture)})"));
        foreach (var turn in findings.Turns.Take(limit)) Print(answer, findings, turn);
        answer.Heading($"Reported ({findings.ReportedTurns.Count.ToString(CultureInfo.InvariantCulture)})");
        answer.Claims(findings.ReportedTurns.Take(limit).Select(fact => fact.Head), findings, json: false);
    }

    private static void Print(Answer answer, Findings findings, Turn turn)
    {
        var reversal = turn.Reversal;
        answer.Line(string.Create(CultureInfo.InvariantCulture,
            $"{Printable.Of(turn.From.Name)} turned {(reversal.Sign > 0 ? "towards" : "against")} {Printable.Of(turn.To.Name)} in {Words.Label(turn.Channel)}s between {Words.Day(reversal.After)} and {Words.Day(reversal.By)} ({Words.Label(reversal.Grade)}, K {reversal.Evidence:0})"));
        foreach (var side in new[] { reversal.Before[^1], reversal.Since[0] })
            if (findings.Claim(side.Id) is { } found) answer.Claim(found.Claim, findings);
    }

    private static void WriteJson(Findings findings, int limit)
    {
        foreach (var turn in findings.Turns.Take(limit))
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $$"""{"how":"observed","from":{{Quoted(turn.From.Id)}},"to":{{Quoted(turn.To.Id)}},"channel":"{{Words.Label(turn.Channel)}}","sign":{{turn.Reversal.Sign}},"after":"{{Words.Day(turn.Reversal.After)}}","by":"{{Words.Day(turn.Reversal.By)}}","grade":"{{Words.Label(turn.Reversal.Grade)}}","k":{{turn.Reversal.Evidence:0.##}}}"""));
        foreach (var fact in findings.ReportedTurns.Take(limit))
            Console.Out.WriteLine($$"""{"how":"reported","claim":{{ClaimJson.Write(fact.Head)}}}""");
    }

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text, TerminalJson.Default.String);
}
