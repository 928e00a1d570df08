using System.Globalization;

namespace Hearsay.Record.Audit;

/// <summary>Makes and checks the entries of the log.</summary>
internal static class AuditChain
{
    /// <summary>Stands for the entry before the first.</summary>
    public const string Origin = "";

    public static AuditEntry Next(AuditEntry? last, DateTimeOffset time, AuditAct act)
    {
        var entry = new AuditEntry((last?.Number ?? 0) + 1, time.ToUniversalTime(), act.Author, act.Action, act.Subject, act.Detail, "");
        return entry with { Hash = HashOf(entry, last?.Hash ?? Origin) };
    }

    /// <summary>The entries whose hash or number does not follow from the one before.</summary>
    public static IEnumerable<Flaw> Check(IEnumerable<AuditEntry> entries)
    {
        var (number, hash) = (0L, Origin);
        foreach (var entry in entries)
        {
            if (entry.Number != number + 1 || entry.Hash != HashOf(entry, hash))
                yield return new Flaw($"log entry {entry.Number}", "does not follow from the entry before: the log was changed");
            (number, hash) = (entry.Number, entry.Hash);
        }
    }

    private static string HashOf(AuditEntry entry, string before) => new Canonical()
        .Add(before)
        .Add(entry.Number.ToString(CultureInfo.InvariantCulture))
        .Add(entry.Time.ToString("O", CultureInfo.InvariantCulture))
        .Add(entry.Author).Add(entry.Action).Add(entry.Subject).Add(entry.Detail)
        .HexHash();
}
