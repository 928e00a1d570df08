using System.CommandLine;
using System.Globalization;
using Hearsay.Study;
using Hearsay.Study.Seats;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay seats</c>: the lists of seats in the record and what is wrong with their sums; the arithmetic of one list, of the record or given by hand.</summary>
internal static class SeatsCommand
{
    public static Command Make()
    {
        var document = new Argument<string?>("DOCUMENT") { Description = "The list of this document: its id or the id's first digits", Arity = ArgumentArity.ZeroOrOne };
        var list = new Option<string?>("--list") { Description = "A list of one's own: lines of name, tab, seats; - is standard input", HelpName = "FILE" };
        var majority = new Option<int?>("--majority") { Description = "Seats that win (default: more than half)", HelpName = "N" };
        var nucleus = new Option<string[]>("--with") { Description = "A party of the nucleus that looks for partners; may be given again", HelpName = "PARTY" };
        var refusals = new Option<string[]>("--refuse") { Description = "Two parties that will not sit together; may be given again", HelpName = "PARTY/PARTY" };
        var ties = new Option<string[]>("--tie") { Description = "Two parties that come only together; may be given again", HelpName = "PARTY/PARTY" };
        var stated = new Option<bool>("--stated") { Description = "Take what the record says of parties as constraints: who opposes whom refuses it, allies come only together" };
        var csv = new Option<bool>("--csv") { Description = "The parties as CSV" };
        var (record, json) = (Flags.Record(), Flags.Json());
        var command = new Command("seats", "Seats of assemblies: sums that do not add up, who reaches a majority, who is pivotal") { document, list, majority, nucleus, refusals, ties, stated, csv, record, json };
        command.SetAction(result =>
        {
            var question = new CoalitionQuestion
            {
                Majority = result.GetValue(majority),
                Nucleus = result.GetValue(nucleus) ?? [],
                Refusals = [.. (result.GetValue(refusals) ?? []).Select(Pair)],
                Ties = [.. (result.GetValue(ties) ?? []).Select(Pair)],
            };
            var paper = new SeatsPaper(Answer.OnConsole(), result.GetValue(json), result.GetValue(csv));
            if (result.GetValue(list) is { } file)
            {
                paper.Arithmetic(CoalitionFinder.Answer(SeatFile.Read(file), question), question, []);
                return 0;
            }

            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var findings = Asked.Of(store);
            if (result.GetValue(document) is { } start) One(paper, findings, ListOf(findings, start), question, result.GetValue(stated));
            else paper.Overview(findings);
            return 0;
        });
        return command;
    }

    private static void One(SeatsPaper paper, Findings findings, SeatList list, CoalitionQuestion question, bool takesStated)
    {
        var (stances, ranges) = (findings.StancesIn(list), findings.RangesIn(list));
        var stated = takesStated ? findings.ConstraintsIn(list) : [];
        var asked = question with
        {
            Majority = question.Majority ?? list.Majority,
            Refusals = [.. question.Refusals, .. stated.Where(stance => stance.Sign < 0).Select(stance => (stance.From, stance.To))],
            Ties = [.. question.Ties, .. stated.Where(stance => stance.Sign > 0).Select(stance => (stance.From, stance.To))],
            Ranges = [.. ranges.Select(range => (range.Name, range.Low, range.High))],
        };
        paper.List(list, stances, ranges);
        if (!list.IsWhole) Console.Error.WriteLine("the list is not whole: its arithmetic leaves out the seats that it does not name");
        paper.Arithmetic(CoalitionFinder.Answer([.. list.Parties.Select(row => (row.Name, row.Seats))], asked), asked, stated);
    }

    /// <exception cref="ArgumentException">No list is in a document whose id begins so, or several are.</exception>
    private static SeatList ListOf(Findings findings, string start)
    {
        var found = findings.SeatLists.Where(list => list.Document.StartsWith(start, StringComparison.Ordinal)).Take(2).ToArray();
        return found.Length == 1 ? found[0] : throw new ArgumentException(found.Length == 0 ? $"{start}: no list of seats in such a document; hearsay seats shows those there are" : $"{start}: several documents begin so");
    }

    /// <exception cref="ArgumentException">Not two names.</exception>
    private static (string, string) Pair(string words) =>
        words.Split('/') is [{ Length: > 0 } one, { Length: > 0 } other] ? (one, other) : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{words}: two parties are written PARTY/PARTY"));
}
