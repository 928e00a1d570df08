using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Hearsay.Study;
using Hearsay.Study.Exports;
using Hearsay.Study.Seats;
using Hearsay.Terminal.Pipe;

namespace Hearsay.Terminal;

/// <summary>Writes lists of seats and their arithmetic: for people, as JSON, or the parties as CSV.</summary>
internal sealed class SeatsPaper(Answer answer, bool json, bool csv)
{
    private const int MostPartners = 20;

    public void Overview(Findings findings)
    {
        foreach (var list in findings.SeatLists)
        {
            List(list, [], findings.RangesIn(list));
            if (!json && !csv) answer.Line($"  more: hearsay seats {list.Document[..6]}");
        }

        if (json || csv) return;
        if (findings.SeatLists.Count == 0) answer.Line("no document lists the seats of three parties or more");
        if (findings.SeatChanges.Count > 0) answer.Heading("Replaced by a later count");
        foreach (var change in findings.SeatChanges)
            answer.Line(Invariant($"  {Printable.Of(change.Name)}: {change.Before.Quantity!.Value:0} ({Words.Day(change.Before.Published)}) -> {change.Since.Quantity!.Value:0} ({Words.Day(change.Since.Published)})  {answer.Faint($"{change.Before.Id} {change.Since.Id}")}"));
    }

    public void List(SeatList list, IReadOnlyList<SeatStance> stances, IReadOnlyList<SeatRange> ranges)
    {
        if (json) answer.Line(Json(writer => Write(writer, list, stances, ranges)));
        if (json || csv) return;
        answer.Heading($"{Printable.Of(list.Outlet)}, {Words.Day(list.Date)}: {Printable.Of(list.Title ?? "")}");
        foreach (var row in list.Rows) answer.Line(Invariant($"  {row.Seats,4}  {Printable.Of(row.Name)}  {answer.Faint(row.Claim.Id)}"));
        answer.Line($"  {Printable.Of(SeatSentence.Of(list))}");
        foreach (var range in ranges)
            answer.Line(Invariant($"  {Printable.Of(range.Name)}: {range.Low} to {range.High} by other counts of the week  {answer.Faint(string.Join(' ', range.Claims.Select(claim => claim.Id)))}"));
        foreach (var stance in stances)
            answer.Line($"  {Printable.Of(stance.From)} {(stance.Sign > 0 ? "with" : "against")} {Printable.Of(stance.To)}: {Words.What(stance.Claim)}  {answer.Faint(stance.Claim.Id)}");
    }

    /// <param name="stated">Constraints among those of the question that the record states.</param>
    public void Arithmetic(CoalitionReport report, CoalitionQuestion question, IReadOnlyList<SeatStance> stated)
    {
        if (csv) WriteCsv(report);
        else if (json) answer.Line(Json(writer => Write(writer, report, stated)));
        else Print(report, question, stated);
    }

    private void Print(CoalitionReport report, CoalitionQuestion question, IReadOnlyList<SeatStance> stated)
    {
        answer.Line();
        answer.Line(answer.Bold(Invariant($"{report.Seats} seats, majority {report.Majority}: {report.Winning} winning coalitions, {report.Minimal} minimal ones")));
        foreach (var stance in stated)
            answer.Line($"  {Printable.Of(stance.From)} {(stance.Sign > 0 ? "comes only with" : "refuses")} {Printable.Of(stance.To)}, as stated in {answer.Faint(stance.Claim.Id)}");
        answer.Line(answer.Faint(Invariant($"{"",4}  {"party",-44} {"swings",20} {"share",7} {"Shapley",8}")));
        foreach (var party in report.Parties)
            answer.Line(Invariant($"{party.Seats,4}  {Printable.Of(party.Name, 44),-44} {party.Swings,20} {party.SwingShare,7:0.0%} {party.Shapley.Value,8:0.00%}{(party.IsPivotal ? "" : "  never needed")}{Range(party)}"));
        if (report.Short is not { } missing) return;
        answer.Line();
        var nucleus = string.Join(" + ", question.Nucleus.Select(name => Printable.Of(name)));
        answer.Line(missing == 0 ? $"{nucleus} has the majority" : Invariant($"{nucleus} is {missing} short{Range(report)}{(report.Partners.Count == 0 ? " and cannot reach the majority" : "; the fewest partners:")}"));
        if (missing == 0) return;
        foreach (var partners in report.Partners.Take(MostPartners)) answer.Line($"  {string.Join(" + ", partners.Select(name => Printable.Of(name)))}");
        if (report.Partners.Count > MostPartners) answer.Line(Invariant($"  and {report.Partners.Count - MostPartners} more sets of as many"));
    }

    /// <summary>" (6 to 10 by other counts)"; empty where nothing is disputed.</summary>
    private static string Range(CoalitionReport report) =>
        report.ShortRange is var (least, most) && least < most ? Invariant($" ({least} to {most} by other counts)") : "";

    /// <summary>"  (4.76% to 7.14% by other counts)"; empty where they make no difference.</summary>
    private static string Range(PartyPower party) =>
        party.ShapleyRange is var (least, most) && least.Value < most.Value ? Invariant($"  ({least.Value:0.00%} to {most.Value:0.00%} by other counts)") : "";

    private void WriteCsv(CoalitionReport report)
    {
        answer.Line("party,seats,swings,swing_share,shapley,shapley_exact");
        foreach (var party in report.Parties)
            answer.Line(Invariant($"\"{SpreadsheetGuard.Guard(party.Name).Replace("\"", "\"\"", StringComparison.Ordinal)}\",{party.Seats},{party.Swings},{party.SwingShare:0.######},{party.Shapley.Value:0.######},{party.Shapley}"));
    }

    private static void Write(Utf8JsonWriter writer, SeatList list, IReadOnlyList<SeatStance> stances, IReadOnlyList<SeatRange> ranges)
    {
        writer.WriteString("document", list.Document);
        writer.WriteString("outlet", list.Outlet);
        writer.Day("date", list.Date);
        writer.WriteNumber("sum", list.Sum);
        if (list.Whole is { } whole) writer.WriteNumber("whole", whole);
        writer.WriteString("flaw", Words.Label(list.Flaw));
        writer.WriteNumber("sumOnce", list.SumOnce);
        writer.WriteStartArray("rows");
        foreach (var row in list.Rows) Row(writer, row.Name, json => { json.Text("actor", row.Actor); json.WriteNumber("seats", row.Seats); json.WriteString("claim", row.Claim.Id); });
        writer.WriteEndArray();
        Stances(writer, "stances", stances);
        writer.WriteStartArray("ranges");
        foreach (var range in ranges) Row(writer, range.Name, json => { json.WriteNumber("low", range.Low); json.WriteNumber("high", range.High); json.Texts("claims", range.Claims.Select(claim => claim.Id)); });
        writer.WriteEndArray();
    }

    private static void Stances(Utf8JsonWriter writer, string member, IReadOnlyList<SeatStance> stances)
    {
        writer.WriteStartArray(member);
        foreach (var stance in stances) Row(writer, stance.From, json => { json.WriteString("to", stance.To); json.WriteNumber("sign", stance.Sign); json.WriteString("claim", stance.Claim.Id); });
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, CoalitionReport report, IReadOnlyList<SeatStance> stated)
    {
        if (stated.Count > 0) Stances(writer, "constraints", stated);
        writer.WriteNumber("seats", report.Seats);
        writer.WriteNumber("majority", report.Majority);
        Big(writer, "winning", report.Winning);
        Big(writer, "minimal", report.Minimal);
        writer.WriteStartArray("parties");
        foreach (var party in report.Parties)
            Row(writer, party.Name, json => { json.WriteNumber("seats", party.Seats); Big(json, "swings", party.Swings); json.WriteNumber("share", Math.Round(party.SwingShare, 6)); json.WriteString("shapley", party.Shapley.ToString()); if (party.ShapleyRange is var (least, most)) { json.WriteString("shapleyLeast", least.ToString()); json.WriteString("shapleyMost", most.ToString()); } });
        writer.WriteEndArray();
        if (report.Short is not { } missing) return;
        writer.WriteNumber("short", missing);
        if (report.ShortRange is var (least, most) && least < most) WriteRange(writer, least, most);
        writer.WriteStartArray("partners");
        foreach (var partners in report.Partners)
        {
            writer.WriteStartArray();
            foreach (var name in partners) writer.WriteStringValue(name);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteRange(Utf8JsonWriter writer, int least, int most)
    {
        writer.WriteNumber("shortLeast", least);
        writer.WriteNumber("shortMost", most);
    }

    private static void Row(Utf8JsonWriter writer, string name, Action<Utf8JsonWriter> rest)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        rest(writer);
        writer.WriteEndObject();
    }

    /// <summary>As a string: such numbers are too long for a double.</summary>
    private static void Big(Utf8JsonWriter writer, string name, BigInteger number) => writer.WriteString(name, number.ToString(CultureInfo.InvariantCulture));

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, PipeJson.Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
