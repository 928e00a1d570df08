using System.CommandLine;
using System.Globalization;
using Hearsay.Core;
using Hearsay.Study;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay claims</c>: claims by voice, actor, date, type and number of voices.</summary>
internal static class ClaimsCommand
{
    public static Command Make()
    {
        var by = new Option<string?>("--by") { Description = "Said by this actor or outlet", HelpName = "NAME" };
        var about = new Option<string?>("--about") { Description = "About this actor", HelpName = "NAME" };
        var since = new Option<DateOnly?>("--since") { Description = "Not before this day", HelpName = "YYYY-MM-DD", CustomParser = Flags.Day };
        var until = new Option<DateOnly?>("--until") { Description = "Not after this day", HelpName = "YYYY-MM-DD", CustomParser = Flags.Day };
        var type = new Option<string?>("--type") { Description = "event, statement, relation, quantity; or an event type such as ACCUSE; or a relation such as ally", HelpName = "TYPE" };
        var voices = new Option<double?>("--min-voices") { Description = "Resting on at least so many independent voices", HelpName = "N" };
        var denied = new Option<bool>("--denied") { Description = "Only what somebody denies or doubts" };
        var comments = new Option<bool>("--comments") { Description = "Only what readers' comments claim" };
        var text = new Option<string?>("--text") { Description = "Words that the sentence holds", HelpName = "WORDS" };
        var doubtful = new Option<bool>("--doubtful") { Description = "Also claims below the threshold of confidence" };
        var (limit, record, json) = (Flags.Limit(20), Flags.Record(), Flags.Json());
        var command = new Command("claims", "List claims, newest first") { by, about, since, until, type, voices, denied, comments, text, doubtful, limit, record, json };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var findings = Asked.Of(store);
            var filter = new ClaimFilter
            {
                By = Voice(findings, result.GetValue(by)),
                About = result.GetValue(about) is { } name ? ActorChoice.One(findings, name).Id : null,
                Since = result.GetValue(since),
                Until = result.GetValue(until),
                MinVoices = result.GetValue(voices),
                Denied = result.GetValue(denied) ? true : null,
                Comment = result.GetValue(comments),
                Text = result.GetValue(text),
                WithDoubtful = result.GetValue(doubtful),
            };
            return Print(findings, WithType(filter, result.GetValue(type)), result.GetValue(limit), result.GetValue(json));
        });
        return command;
    }

    private static int Print(Findings findings, ClaimFilter filter, int limit, bool json)
    {
        var found = findings.Claims(filter);
        Answer.OnConsole().Claims(found.Take(limit), findings, json);
        if (found.Count > limit) Console.Error.WriteLine($"{limit.ToString(CultureInfo.InvariantCulture)} of {found.Count.ToString(CultureInfo.InvariantCulture)} claims; --limit shows more");
        else Console.Error.WriteLine($"{found.Count.ToString(CultureInfo.InvariantCulture)} claims");
        return 0;
    }

    /// <summary>An actor's id where one bears the name, else the name itself as an outlet's.</summary>
    private static string? Voice(Findings findings, string? name) =>
        name is null || findings.Documents.Any(document => document.Site == name) ? name : ActorChoice.One(findings, name).Id;

    private static ClaimFilter WithType(ClaimFilter filter, string? type)
    {
        var word = type?.Replace("-", "", StringComparison.Ordinal);
        if (word is null) return filter;
        if (Enum.TryParse<ClaimKind>(word, true, out var kind)) return filter with { Kind = kind };
        if (Enum.TryParse<EventType>(word, true, out var happening)) return filter with { Event = happening };
        if (Enum.TryParse<TieType>(word, true, out var tie)) return filter with { Relation = tie };
        throw new ArgumentException($"--type {type}: no such type; see hearsay claims --help");
    }
}
