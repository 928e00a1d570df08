using System.CommandLine;
using System.Globalization;
using Hearsay.Core;
using Hearsay.Core.Spelling;
using Hearsay.Record;
using Hearsay.Record.Corrections;
using Hearsay.Study;
using Hearsay.Study.Actors;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay correct</c>: what a person knows better about an actor: merge, split, rename, retype, not an actor; listed and undone by number.</summary>
internal static class CorrectCommand
{
    public static Command Make() => new("correct", "Say what the record has wrong about an actor; kept with author and date, undone by number, obeyed after every ingest")
    {
        Two("merge", "Two actors are one", ("ACTOR", "The one that goes on"), ("OTHER", "The one that is the same"), Merge),
        Split(),
        Two("rename", "Show the actor under another name", ("ACTOR", "The actor"), ("NAME", "The name to show"), Rename),
        Two("retype", "The actor is of another type", ("ACTOR", "The actor"), ("TYPE", "PER, ORG, LOC, NAT or OTHER, or what kind of body or place it is: party, armed-group, ORG/company"), Retype),
        NotAnActor(),
        List(),
        Undo(),
    };

    private static Command Two(string name, string description, (string Name, string Words) first, (string Name, string Words) second, Func<Findings, string, string, (ActorCorrectionKind, string, string)> make)
    {
        var (one, other) = (new Argument<string>(first.Name) { Description = first.Words }, new Argument<string>(second.Name) { Description = second.Words });
        var (author, record) = (Author(), Flags.Record());
        var command = new Command(name, description) { one, other, author, record };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            return Add(store, make(Asked.Of(store), result.GetValue(one)!, result.GetValue(other)!), result.GetValue(author)!);
        });
        return command;
    }

    private static Command Split()
    {
        var (actor, spelling) = (new Argument<string>("ACTOR") { Description = "The actor" }, new Argument<string>("SPELLING") { Description = "One of its names" });
        var documents = new Option<string[]>("--document") { Description = "Only in these documents is the name another's (may be repeated)", HelpName = "ID", AllowMultipleArgumentsPerToken = true };
        var (author, record) = (Author(), Flags.Record());
        var command = new Command("split", "A spelling is another actor's; with --document, a namesake's in some documents") { actor, spelling, documents, author, record };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var findings = Asked.Of(store);
            var what = result.GetValue(documents) is { Length: > 0 } ids ? BearerSplit.Of(findings, Named(findings, result.GetValue(actor)!, result.GetValue(spelling)!), [.. ids.Distinct(StringComparer.Ordinal)]) : Split(findings, result.GetValue(actor)!, result.GetValue(spelling)!);
            return Add(store, what, result.GetValue(author)!);
        });
        return command;
    }

    /// <exception cref="ArgumentException">The actor is not written so.</exception>
    private static RecordActor Named(Findings findings, string actor, string spelling)
    {
        var one = ActorChoice.One(findings, actor);
        return one.Spellings.Any(known => known.Text.Equals(spelling, StringComparison.OrdinalIgnoreCase)) ? one : throw new ArgumentException($"{one.Name} is nowhere called {spelling}; it is called {string.Join(", ", one.Spellings.Select(known => known.Text))}");
    }

    private static Command NotAnActor()
    {
        var (actor, author, record) = (new Argument<string>("ACTOR") { Description = "What was taken for an actor" }, Author(), Flags.Record());
        var command = new Command("not-an-actor", "It is nobody: list it no more") { actor, author, record };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            return Add(store, (ActorCorrectionKind.NotAnActor, KeyOf(Asked.Of(store), result.GetValue(actor)!), ""), result.GetValue(author)!);
        });
        return command;
    }

    private static Command List()
    {
        var record = Flags.Record();
        var command = new Command("list", "The corrections in force, oldest first") { record };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            foreach (var correction in CorrectionLog.InForce(store)) Console.Out.WriteLine(Line(correction));
            return 0;
        });
        return command;
    }

    private static Command Undo()
    {
        var (number, author, record) = (new Argument<long>("NUMBER") { Description = "Its number in the list" }, Author(), Flags.Record());
        var command = new Command("undo", "Take a correction back") { number, author, record };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            CorrectionLog.Undo(store, result.GetValue(number), result.GetValue(author)!);
            return 0;
        });
        return command;
    }

    private static (ActorCorrectionKind Kind, string Actor, string Value) Merge(Findings findings, string one, string other)
    {
        var (left, right) = (KeyOf(findings, one), KeyOf(findings, other));
        return left != right ? (ActorCorrectionKind.Merge, left, right) : throw new ArgumentException($"“{one}” and “{other}” are one actor already");
    }

    private static (ActorCorrectionKind Kind, string Actor, string Value) Split(Findings findings, string actor, string spelling)
    {
        var (found, slug) = (ActorChoice.One(findings, actor), NameFolding.Slug(spelling));
        var parts = findings.PartsOf(found.Id);
        if (parts.Count > 1 && parts.Any(part => CorrectionLog.KeyOf(part.Id) == slug)) return (ActorCorrectionKind.Split, CorrectionLog.KeyOf(found.Id), slug);
        throw new ArgumentException($"{found.Name} was not joined from “{spelling}”; it was joined from: {string.Join(", ", parts.Select(part => part.Name))}");
    }

    private static (ActorCorrectionKind Kind, string Actor, string Value) Rename(Findings findings, string actor, string name) =>
        name.Any(char.IsLetterOrDigit) ? (ActorCorrectionKind.Rename, KeyOf(findings, actor), name.Trim()) : throw new ArgumentException("a name has letters");

    private static (ActorCorrectionKind Kind, string Actor, string Value) Retype(Findings findings, string actor, string type) =>
        ActorKind.Read(type) is { } known
            ? (ActorCorrectionKind.Retype, KeyOf(findings, actor), known.ToString())
            : throw new ArgumentException($"{type}: a type is PER, ORG, LOC, NAT or OTHER, or one of {string.Join(", ", ActorKind.Known.Select(kind => kind.Subtype))}");

    private static string KeyOf(Findings findings, string name) => CorrectionLog.KeyOf(ActorChoice.One(findings, name).Id);

    private static int Add(SqliteStore store, (ActorCorrectionKind Kind, string Actor, string Value) what, string author)
    {
        CorrectionLog.Add(store, what, author);
        Console.Out.WriteLine(Line(CorrectionLog.InForce(store)[^1]));
        return 0;
    }

    private static string Line(ActorCorrection correction) => string.Create(CultureInfo.InvariantCulture,
        $"{correction.Number}\t{correction.Time:yyyy-MM-dd}\t{Printable.Of(correction.Author)}\t{Name(correction.Kind)}\t{Printable.Of(correction.Actor)}\t{Printable.Of(correction.Value)}").TrimEnd('\t');

    private static string Name(ActorCorrectionKind kind) => kind == ActorCorrectionKind.NotAnActor ? "not-an-actor" : kind.ToString().ToLowerInvariant();

    private static Option<string> Author() => new("--author") { Description = "Who says so", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };
}
