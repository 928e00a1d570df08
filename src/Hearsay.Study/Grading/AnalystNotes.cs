using System.Text.Json;
using Hearsay.Record.Audit;
using Hearsay.Record.Corrections;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Voices;

namespace Hearsay.Study.Grading;

/// <summary>
/// What analysts have said of discrepancies, claims and sources, read from the log of the record, where nothing is ever changed. A
/// verdict is found again by its claims' ids, or by the sentences when a newer reader has given the claims other ids.
/// </summary>
public sealed class AnalystNotes
{
    private const string VerdictAction = "verdict";
    private const string GradeAction = "grade";

    private readonly Dictionary<string, Verdict> _verdicts = new(StringComparer.Ordinal); // by id and by sentences
    private readonly Dictionary<string, GradeOverride> _grades = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<AuditEntry> _standing;

    /// <param name="log">After the last line that <paramref name="before"/> holds.</param>
    internal AnalystNotes(IEnumerable<AuditEntry> log, AnalystNotes? before = null)
    {
        var entries = log.ToArray();
        LastEntry = entries.Length > 0 ? entries[^1].Number : before?.LastEntry ?? 0;
        _standing = CorrectionLog.Standing((before?._standing ?? []).Concat(entries));
        foreach (var entry in _standing)
            if (entry.Action is VerdictAction or GradeAction) Read(entry);
    }

    /// <summary>Number of the last line of the log that was looked at.</summary>
    internal long LastEntry { get; }

    public Verdict? Of(Discrepancy discrepancy)
    {
        ArgumentNullException.ThrowIfNull(discrepancy);
        if (_verdicts.Count == 0) return null;
        return _verdicts.GetValueOrDefault(discrepancy.Id) ?? _verdicts.GetValueOrDefault(SentencesOf(discrepancy));
    }

    internal GradeOverride? OfClaim(string id) => _grades.GetValueOrDefault($"claim {id}");

    internal GradeOverride? OfSource(string outlet) => _grades.GetValueOrDefault(SubjectOfSource(outlet));

    /// <summary>The subject of an entry that grades an outlet, under any of its names.</summary>
    public static string SubjectOfSource(string outlet) => $"source {VoiceKey.OfOutlet(outlet)}";

    /// <summary>The line for the log that gives a verdict.</summary>
    /// <param name="holds">Id of the claim that is right, one of the two; null when that is not said.</param>
    public static AuditAct Verdict(Discrepancy discrepancy, VerdictState state, string? holds, string author, string reason)
    {
        ArgumentNullException.ThrowIfNull(discrepancy);
        var detail = Json(("state", state.ToString().ToLowerInvariant()), ("holds", holds ?? ""), ("sentences", SentencesOf(discrepancy)), ("reason", reason));
        return new AuditAct(VerdictAction, discrepancy.Id, detail, author);
    }

    /// <summary>The line for the log that grades a claim by its id, 1 to 6.</summary>
    public static AuditAct GradeOfClaim(string id, char number, string author, string reason) => new(GradeAction, $"claim {id}", Json(("grade", number.ToString()), ("reason", reason)), author);

    /// <summary>The line for the log that grades an outlet under any of its names, A to F.</summary>
    public static AuditAct GradeOfSource(string outlet, char letter, string author, string reason) =>
        new(GradeAction, SubjectOfSource(outlet), Json(("grade", letter.ToString()), ("reason", reason)), author);

    private void Read(AuditEntry entry)
    {
        using var detail = JsonDocument.Parse(entry.Detail);
        string Member(string name) => detail.RootElement.GetProperty(name).GetString()!;
        if (entry.Action == GradeAction)
        {
            _grades[entry.Subject] = new GradeOverride(Member("grade")[0], entry.Author, entry.Time, Member("reason"));
            return;
        }

        var verdict = new Verdict(Enum.Parse<VerdictState>(Member("state"), true), Member("holds") is { Length: > 0 } holds ? holds : null, entry.Author, entry.Time, Member("reason"));
        _verdicts[entry.Subject] = _verdicts[Member("sentences")] = verdict;
    }

    private static string SentencesOf(Discrepancy discrepancy) =>
        string.Join('\n', new[] { discrepancy.First, discrepancy.Second }.Select(claim => $"{claim.Document} {claim.Evidence.Text}").Order(StringComparer.Ordinal).Prepend(discrepancy.Type.ToString()));

    private static string Json(params ReadOnlySpan<(string Name, string Value)> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, value) in members) json.WriteString(name, value);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
