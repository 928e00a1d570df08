using System.Text.Json;
using Hearsay.Record.Json;

namespace Hearsay.Study.Exports;

/// <summary>
/// All claims as JSON Lines, in the order of ids, with record-wide actor ids: the same bytes for the same documents, in whatever
/// order they were added and on every machine. Doubtful claims are there too; their confidence says so.
/// </summary>
public static class JsonlExport
{
    public static void Write(Findings findings, Stream output)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, ClaimJson.Options);
        foreach (var claim in findings.AllClaims)
        {
            ClaimJson.Write(writer, claim);
            writer.Flush();
            output.WriteByte((byte)'\n');
            writer.Reset();
        }
    }
}
