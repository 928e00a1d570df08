using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Hearsay.Study;
using Hearsay.Study.Positions;
using Hearsay.Terminal.Pipe;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay between A B</c>: what two actors said and did to each other, in the order of time, with turns.</summary>
internal static class BetweenCommand
{
    public static Command Make()
    {
        var a = new Argument<string>("A") { Description = "An actor" };
        var b = new Argument<string>("B") { Description = "Another" };
        var (record, json) = (Flags.Record(), Flags.Json());
        var command = new Command("between", "The relation of two actors over time, with its turns") { a, b, record, json };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var findings = Asked.Of(store);
            var relation = findings.Between(ActorChoice.One(findings, result.GetValue(a)!).Id, ActorChoice.One(findings, result.GetValue(b)!).Id)!;
            if (result.GetValue(json)) WriteJson(relation);
            else Print(findings, relation);
            return 0;
        });
        return command;
    }

    private static void Print(Findings findings, Relation relation)
    {
        var answer = Answer.OnConsole();
        answer.Line($"{answer.Bold(Printable.Of(relation.A.Name))} and {answer.Bold(Printable.Of(relation.B.Name))}");
        var standings = findings.StandingsOf(relation);
        answer.Line($"  the relation: {Words.Label(RelationJudge.Judge(relation, standings, findings.LastDay))}");
        foreach (var standing in standings) answer.Line("  " + Standings.Line(standing, relation));
        answer.Line();
        foreach (var entry in relation.Entries)
        {
            var arrow = entry.From == relation.A.Id ? "->" : "<-";
            var sign = entry.Sign > 0 ? "+" : entry.Sign < 0 ? "-" : " ";
            var score = entry.Score.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
            answer.Line($"{Words.Day(entry.Date),-10} {arrow} {sign} {score,5} {Words.Label(entry.Channel),-4}  {Words.What(entry.Claim)}  {answer.Faint($"{Words.Voices(entry.Voices)}  {entry.Claim.Id}")}");
        }

        Console.Error.WriteLine($"{relation.Entries.Count.ToString(CultureInfo.InvariantCulture)} entries; the sentence behind one: hearsay why CLAIM");
    }

    private static void WriteJson(Relation relation)
    {
        foreach (var entry in relation.Entries)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer, PipeJson.Options))
            {
                json.WriteStartObject();
                json.Day("date", entry.Date);
                json.WriteString("from", entry.From);
                json.WriteString("to", entry.To);
                json.WriteString("channel", Words.Label(entry.Channel));
                json.WriteNumber("sign", entry.Sign);
                json.WriteNumber("score", entry.Score);
                json.WriteNumber("voices", entry.Voices);
                json.WriteString("claim", entry.Claim.Id);
                json.WriteEndObject();
            }

            Console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
        }
    }
}
