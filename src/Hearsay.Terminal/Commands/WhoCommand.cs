using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Hearsay.Core;
using Hearsay.Study;
using Hearsay.Study.Actors;
using Hearsay.Terminal.Pipe;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay who NAME</c>: one actor: names, ties, what it did, what it said, what was said of it.</summary>
internal static class WhoCommand
{
    public static Command Make()
    {
        var name = new Argument<string>("NAME") { Description = "A name in any spelling the record knows, or an actor's id" };
        var (limit, record, json) = (Flags.Limit(10), Flags.Record(), Flags.Json());
        var command = new Command("who", "One actor: names, roles in time, what it did and said, what was said of it") { name, limit, record, json };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var findings = Asked.Of(store);
            var actor = ActorChoice.One(findings, result.GetValue(name)!);
            if (result.GetValue(json)) WriteJson(findings, actor);
            else Print(findings, actor, result.GetValue(limit));
            return 0;
        });
        return command;
    }

    private static void Print(Findings findings, RecordActor actor, int limit)
    {
        var answer = Answer.OnConsole();
        answer.Line($"{answer.Bold(Printable.Of(actor.Name))}{(actor.Telling is { } telling ? $" ({Printable.Of(telling)})" : "")}  {Kind(actor)}  {answer.Faint(actor.Id)}");
        answer.Line(Invariant($"in {actor.Documents.Count} documents; {actor.ClaimsBy} claims by it, {actor.ClaimsAbout} about it"));
        if (actor.Spellings.Count > 0) answer.Line("names: " + string.Join(", ", actor.Spellings.Select(spelling => Invariant($"{Printable.Of(spelling.Text)} ({spelling.Documents})"))));
        if (actor.Metonyms.Count > 0) answer.Line("by metonymy: " + string.Join(", ", actor.Metonyms.Select(metonym => Invariant($"{Printable.Of(metonym.Text)} ({metonym.Documents})"))));
        foreach (var state in findings.FindActors(actor.Name).Where(other => other.Metonyms.Any(metonym => metonym.Text == actor.Name))) answer.Line($"its government, where that is meant: {Printable.Of(state.Name)}  {answer.Faint(state.Id)}");
        var ties = findings.TiesOf(actor.Id);
        if (ties.Count > 0) answer.Heading("Roles and ties");
        foreach (var tie in ties.Take(limit)) answer.Line($"  {Span(tie),-24}{Describe(tie)}  {answer.Faint(tie.Fact.Head.Id)}");
        var joins = findings.JoinsOf(actor.Id);
        if (joins.Count > 0) answer.Heading("Why these names are one");
        foreach (var join in joins.Take(limit)) answer.Line($"  {Printable.Of(join.Name)} = {Printable.Of(join.Other)}: {Printable.Of(join.Why)}");
        Section(answer, findings, "What it did, and what was done to it", new ClaimFilter { About = actor.Id, Kind = ClaimKind.Event }, limit);
        Section(answer, findings, "What it said", new ClaimFilter { By = actor.Id, Kind = ClaimKind.Statement }, limit);
    }

    private static void Section(Answer answer, Findings findings, string title, ClaimFilter filter, int limit)
    {
        var claims = findings.Claims(filter);
        if (claims.Count == 0) return;
        answer.Heading(Invariant($"{title} ({claims.Count})"));
        answer.Claims(claims.Take(limit), findings, json: false);
    }

    private static string Kind(RecordActor actor) =>
        string.Join(", ", new[] { actor.Type.ToString().ToUpperInvariant(), actor.Subtype, actor.Code }.Where(word => word is not null));

    private static string Span(DatedTie tie) => tie switch
    {
        { Start: null, End: { } end } when tie.Tie.Change == TieChange.Ends => $"before {Words.Day(end)}",
        { Start: { } day } when day == tie.End => Words.Day(day),
        _ => $"{Words.Day(tie.Start)}..{Words.Day(tie.End)}",
    };

    private static string Describe(DatedTie tie)
    {
        var phrase = TiePhrase.Of(tie.Tie);
        var other = Printable.Of(tie.IsFrom && tie.Tie.Type == TieType.Office ? TiePhrase.Office(tie.Other) : tie.Other.Name ?? TiePhrase.Plain(tie.Other.Text));
        if (tie.Tie.Type != TieType.Office) return tie.IsFrom ? $"{phrase} {other}" : $"{other} {phrase} it";
        var isOver = tie.Tie.Change == TieChange.Ends;
        return tie.IsFrom ? $"{(isOver ? "was" : tie.Tie.Change == TieChange.Begins ? "becomes" : "is")} {other}" : $"{other} {(isOver ? "held" : "holds")} an office of it";
    }

    private static void WriteJson(Findings findings, RecordActor actor)
    {
        using var stream = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(stream, PipeJson.Options);
        json.WriteStartObject();
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteString("type", actor.Type.ToString().ToUpperInvariant());
        json.Text("subtype", actor.Subtype);
        json.Text("code", actor.Code);
        json.WriteStartArray("spellings");
        foreach (var spelling in actor.Spellings)
        {
            json.WriteStartObject();
            json.WriteString("text", spelling.Text);
            json.WriteNumber("documents", spelling.Documents);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteRoles(json, findings.TiesOf(actor.Id));
        json.WriteStartArray("joins");
        foreach (var join in findings.JoinsOf(actor.Id))
        {
            json.WriteStartObject();
            json.WriteString("name", join.Name);
            json.WriteString("other", join.Other);
            json.WriteString("why", join.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Texts("documents", actor.Documents);
        json.Texts("claimsBy", findings.Claims(new ClaimFilter { By = actor.Id }).Select(claim => claim.Id));
        json.Texts("claimsAbout", findings.Claims(new ClaimFilter { About = actor.Id }).Select(claim => claim.Id));
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteRoles(Utf8JsonWriter json, IReadOnlyList<DatedTie> ties)
    {
        json.WriteStartArray("roles");
        foreach (var tie in ties)
        {
            json.WriteStartObject();
            json.WriteString("type", Words.Label(tie.Tie.Type));
            json.Text("change", tie.Tie.Change == TieChange.None ? null : Words.Label(tie.Tie.Change));
            json.WriteBoolean("holds", tie.IsFrom);
            json.WriteString("other", tie.Other.Name ?? tie.Other.Text);
            json.Text("actor", tie.Other.Actor);
            json.Text("start", tie.Start is { } start ? Words.Day(start) : null);
            json.Text("end", tie.End is { } end ? Words.Day(end) : null);
            json.WriteString("claim", tie.Fact.Head.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
