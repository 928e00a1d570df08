using Hearsay.Study.Discrepancies;
using Hearsay.Study.Grading;
using Hearsay.Study.Positions;
using Hearsay.Study.Voices;

namespace Hearsay.Study;

/// <summary>Grades after the Admiralty scale, and the verdicts of analysts.</summary>
public sealed partial class Findings
{
    private const double Leaning = 0.7; // q of a position that counts as a side

    private readonly System.Collections.Concurrent.ConcurrentDictionary<(string Voice, string About), int> _sides = new(); // worked out when first asked for

    private AnalystNotes _notes = new([]);

    /// <summary>Always fresh: only the lines that the log has got since are read.</summary>
    private AnalystNotes Notes
    {
        get
        {
            var notes = _notes;
            if (notes.LastEntry < _store.LastEntry) _notes = notes = new AnalystNotes(_store.Audit(notes.LastEntry), notes);
            return notes;
        }
    }

    /// <summary>The last verdict on a discrepancy; null while nobody has given one.</summary>
    /// <remarks>What was said of one pair of claims holds for all that tell of the same two facts.</remarks>
    public Verdict? VerdictOn(Discrepancy discrepancy) => VerdictOn(discrepancy, Notes);

    private Verdict? VerdictOn(Discrepancy discrepancy, AnalystNotes notes) =>
        notes.Of(discrepancy) ?? PairsOf[FactsOf(discrepancy)].Select(notes.Of).FirstOrDefault(verdict => verdict is not null);

    private ILookup<(string, string, DiscrepancyType), Discrepancy> PairsOf => field ??= _pairs.ToLookup(FactsOf);

    /// <summary>The number of a claim; null for an unknown claim.</summary>
    public ClaimGrade? GradeOf(string claimId)
    {
        if (Claim(claimId) is not { } found) return null;
        var notes = Notes; // each look asks the log whether it has grown
        var (number, why) = IsSettledAgainst(found, notes) ? ClaimGrader.SettledAgainst : ClaimGrader.Grade(found.Support, Against(found, notes), CrossesCamps(found));
        return new ClaimGrade(number, why, notes.OfClaim(claimId));
    }

    /// <summary>An analyst has settled that what contradicts it holds.</summary>
    private bool IsSettledAgainst(ClaimFinding found, AnalystNotes notes) => found.Discrepancies.Any(other =>
        VerdictOn(other, notes) is { State: VerdictState.Settled, Holds: { } holds } && Claim(holds) is { } right && (right.Fact.Id != found.Fact.Id || right.Side != found.Side));

    /// <summary>The letter of an outlet under any of its names.</summary>
    public SourceGrade GradeOfOutlet(string outlet)
    {
        var (key, notes) = (VoiceKey.OfOutlet(outlet), Notes);
        var settled = Discrepancies.Select(found => (Found: found, Verdict: VerdictOn(found, notes))).Where(pair => pair.Verdict is { State: VerdictState.Settled, Holds: not null })
            .SelectMany(pair => new[] { pair.Found.First, pair.Found.Second }.Select(claim => (Outlet: VoiceKey.OfOutlet(claim.Chain[0].Name), FactOf(claim.Id)!.Id, Holds: claim.Id == pair.Verdict!.Holds)))
            .Where(told => told.Outlet == key).DistinctBy(told => told.Id).ToArray();
        var right = settled.Count(told => told.Holds);
        return new SourceGrade(SourceGrader.Grade(right, settled.Length), right, settled.Length, notes.OfSource(outlet));
    }

    /// <summary>The most voices of anything that stands against the claim and is not yet explained or settled.</summary>
    private double Against(ClaimFinding found, AnalystNotes notes)
    {
        var others = found.Discrepancies.Where(other => VerdictOn(other, notes) is null or { State: VerdictState.Open })
            .Select(other => Claim(other.First.Id == found.Claim.Id ? other.Second.Id : other.First.Id)!.Support.Voices);
        return others.Append(found.Against.Count > 0 ? Claim(found.Against[0].Id)!.Support.Voices : 0).Max();
    }

    /// <summary>Two origins are voices that stand on different sides towards the one whom the claim is about.</summary>
    private bool CrossesCamps(ClaimFinding found)
    {
        var about = (found.Claim.Event is { Source: [var doer, ..] } ? doer.Actor : null) ?? found.Claim.Relation?.From.Actor ?? found.Claim.Quantity?.Holder?.Actor;
        if (about is null || found.Support.Origins.Count < 2) return false;
        var sides = found.Support.Origins.Select(origin => SideOf(origin.Head.Chain[^1].Actor, about)).ToArray();
        return sides.Contains(1) && sides.Contains(-1);
    }

    private int SideOf(string? voice, string about) => voice is null ? 0 : _sides.GetOrAdd((voice, about), pair => FindSide(pair.Voice, pair.About));

    private int FindSide(string voice, string about)
    {
        if (Between(voice, about) is not { } relation) return 0;
        var position = Standing.Of(relation, voice, Channel.Word, LastDay).Position;
        if (position.State is PositionState.Unknown or PositionState.Mixed) return 0;
        return position.Q >= Leaning ? 1 : -1;
    }
}
