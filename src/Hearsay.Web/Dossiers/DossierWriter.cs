using Hearsay.Study;
using Hearsay.Study.Positions;
using Hearsay.Web.Views;
using Hearsay.Web.Wording;

namespace Hearsay.Web.Dossiers;

/// <summary>Gathers a dossier; each claim has one footnote, however many lines rest on it.</summary>
internal sealed class DossierWriter(Findings findings)
{
    private const int Most = 30; // lines of a section
    private const int MostTimes = 5; // that one tie is told

    private readonly List<DossierNote> _notes = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char> _letters = new(StringComparer.Ordinal); // outlet -> its grade

    /// <summary>Of an actor; null when the record does not hold it.</summary>
    public static Dossier? Of(Findings findings, string actor) => findings.Actor(actor) is null ? null : new DossierWriter(findings).Actor(actor);

    /// <summary>Of two actors; null when the record does not hold one of them.</summary>
    public static Dossier? Of(Findings findings, string a, string b) => findings.Between(a, b) is { } relation ? new DossierWriter(findings).Relation(relation) : null;

    private Dossier Actor(string id)
    {
        var actor = findings.Actor(id)!;
        var (says, told) = (findings.Claims(new ClaimFilter { By = id }), findings.Claims(new ClaimFilter { About = id }));
        var span = (findings.FirstDay, findings.LastDay);
        DossierSection[] sections =
        [
            new("Names", [.. actor.Spellings.Select(spelling => new DossierLine($"{spelling.Text} ({Documents(spelling.Documents)})", [])), .. findings.JoinsOf(id).Select(join => new DossierLine($"{join.Name} and {join.Other} are held to be one: {join.Why}", []))]),
            new("Roles and ties", [.. findings.TiesOf(id).GroupBy(tie => Words(TieRow.Of(tie)), StringComparer.Ordinal).Take(Most).Select(Line)]),
            new("Towards others", [.. findings.PartnersOf(id).Take(Most / 2).Select(partner => Line(PartnerRow.Of(findings, id, partner, span)))]),
            new("What it says", [.. says.Take(Most).Select(Line)]),
            new("What is told of it", [.. told.Take(Most).Select(Line)]),
            Conflicts(told),
        ];
        return Make(actor.Name, $"{KindWords.Of(actor.Type, actor.Subtype)}; {Documents(actor.Documents.Count)}, {Count(says.Count, "claim")} it makes, {Count(told.Count, "claim")} about it", sections);
    }

    private Dossier Relation(Relation relation)
    {
        var standings = findings.StandingsOf(relation);
        string NameOf(string id) => id == relation.A.Id ? relation.A.Name : relation.B.Name;
        DossierSection[] sections =
        [
            new("Positions", [.. standings.Select(standing => new DossierLine($"{NameOf(standing.From)}, by {SignWords.Name(standing.Channel)}s: {PositionWords.Of(standing.Position.State)}", []))]),
            new("Turns", [.. standings.SelectMany(standing => standing.Reversals.Select(turn => (standing, turn))).OrderBy(pair => pair.turn.By).Select(pair => Turn(NameOf(pair.standing.From), pair.standing, pair.turn))]),
            .. relation.Entries.GroupBy(entry => entry.Date?.Year).Select(year => new DossierSection(year.Key?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "Without a date", [.. year.Select(Line)])),
            Conflicts([.. relation.Entries.Select(entry => entry.Claim)]),
        ];
        var state = RelationJudge.Judge(relation, standings, findings.LastDay);
        return Make($"{relation.A.Name} and {relation.B.Name}", $"relation at the end of the record: {PositionWords.Of(state)}; {Count(relation.Entries.Count, "thing")} between them", sections);
    }

    private Dossier Make(string title, string lead, DossierSection[] sections) =>
        new(title, "Hearsay dossier", $"{lead}. The record ends on {TimeWords.Day(findings.LastDay)}.", [.. sections.Where(section => section.Lines.Count > 0)], _notes);

    private DossierSection Conflicts(IReadOnlyList<Claim> claims)
    {
        var ids = claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return new("Disputed", [.. findings.Discrepancies.Where(found => ids.Contains(found.First.Id) || ids.Contains(found.Second.Id)).Take(Most)
            .Select(found => new DossierLine($"{GroundWords.Of(found.Type)}: {found.Sentence}{(findings.VerdictOn(found) is { } verdict ? $" Verdict of {verdict.Author}: {GroundWords.Of(verdict.State)}, {verdict.Reason}" : "")}", [Note(found.First), Note(found.Second)]))]);
    }

    private DossierLine Turn(string name, Standing standing, Study.Reversals.Reversal turn)
    {
        var row = TurnRow.Of(standing, turn);
        Claim? ClaimOf(SignedEvent found) => findings.FactOf(found.Id)?.Head;
        var notes = turn.Before.TakeLast(2).Concat(turn.Since.Take(2)).Select(ClaimOf).OfType<Claim>().Select(Note);
        return new DossierLine($"{name} {PositionWords.Turn(row)} ({PositionWords.Grade(row)})", [.. notes]);
    }

    private DossierLine Line(RelationEntry entry) => Line($"{TimeWords.Day(entry.Date)}, {SignWords.Mark(BetweenRow.Of(findings, entry))}: {ClaimWords.Plain(entry.Claim)}", entry.Claim);

    private DossierLine Line(Claim claim) => Line($"{TimeWords.Span(claim.Time.Start ?? claim.Published, claim.Time.End ?? claim.Published)}: {ClaimWords.Plain(claim)}", claim);

    private DossierLine Line(string text, Claim claim) => new(text, [Note(claim)]);

    private static DossierLine Line(PartnerRow row)
    {
        var turns = string.Concat(row.Turns.Select(turn => $"; {PositionWords.Turn(turn)} ({PositionWords.Grade(turn)})"));
        return new DossierLine($"{row.Partner.Name}: {PositionWords.Of(row.State)}; its words {PositionWords.Of(row.Words)}, its deeds {PositionWords.Of(row.Deeds)}{turns}", []);
    }

    private DossierLine Line(IGrouping<string, Study.Actors.DatedTie> same) =>
        new($"{same.Key}: {string.Join("; ", same.Take(MostTimes).Select(tie => Times(TieRow.Of(tie))))}", [.. same.Take(MostTimes).Select(tie => Note(tie.Fact.Head))]);

    private static string Words(TieRow tie) => tie.IsFrom ? $"{tie.Words} {tie.OtherWords}" : $"{tie.OtherWords} {tie.Words} it";

    private static string Times(TieRow tie) => $"{(tie.IsStated ? "" : "told ")}{TimeWords.Span(tie.Start, tie.End)}";

    private int Note(Claim claim)
    {
        if (_numbers.TryGetValue(claim.Id, out var number)) return number;
        var found = findings.Claim(claim.Id)!;
        var grade = findings.GradeOf(claim.Id)!;
        _notes.Add(new DossierNote(
            _notes.Count + 1, claim.Evidence.Text, ChainWords.Path(claim.Chain), $"{LetterOf(claim.Chain[0].Name)}{grade.Given?.Grade ?? grade.Computed}", VoiceWords.Count(found.Support.Voices, found.Support.Articles),
            claim.Title, claim.Published, Links.Outside(claim.Url), claim.Id));
        return _numbers[claim.Id] = _notes.Count;
    }

    private char LetterOf(string outlet)
    {
        if (_letters.TryGetValue(outlet, out var letter)) return letter;
        var grade = findings.GradeOfOutlet(outlet);
        return _letters[outlet] = grade.Given?.Grade ?? grade.Computed;
    }

    private static string Documents(int count) => Count(count, "document");

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{Links.Number(count)} {what}s";
}
