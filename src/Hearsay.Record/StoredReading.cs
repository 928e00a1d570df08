using Hearsay.Record.Json;

namespace Hearsay.Record;

/// <summary>
/// A reading in the form it is kept in: checked, claims in text order and each once, with a digest over all but place and time of
/// finding. Both stores keep exactly this.
/// </summary>
internal sealed class StoredReading
{
    private StoredReading(Reading reading, IReadOnlyList<Claim> claims)
    {
        (Reading, Claims) = (reading, claims);
        ArticleText = ArticleJson.Write(reading.Document.Article);
        ClaimTexts = [.. claims.Select(ClaimJson.Write)];
        Digest = DigestOf(reading, ArticleText, ClaimTexts);
    }

    public Reading Reading { get; }

    public Document Document => Reading.Document;

    public Entities Entities => Reading.Entities;

    public IReadOnlyList<Claim> Claims { get; }

    public string ArticleText { get; }

    /// <summary>The JSON of <see cref="Claims"/>, in the same order.</summary>
    public IReadOnlyList<string> ClaimTexts { get; }

    /// <summary>SHA-256, lower-case hex.</summary>
    public string Digest { get; }

    public static StoredReading Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var document = reading.Document;
        if (!DocumentForm.HasGoodHash(document)) throw new ArgumentException($"{document.Location}: id and SHA-256 do not fit");
        if (reading.Claims.Any(claim => claim.Document != document.Id)) throw new ArgumentException($"{document.Location}: a claim of another document");
        var claims = reading.Claims.DistinctBy(claim => claim.Id).Order(TextOrder.Instance).ToArray();
        return new StoredReading(reading, claims);
    }

    /// <summary>The same, found elsewhere.</summary>
    public StoredReading At(string location, DateTimeOffset? seen) =>
        new(Reading with { Document = Document with { Location = location, Seen = seen } }, Claims);

    /// <summary>The digest of a reading that comes out of a store.</summary>
    public static string DigestOf(Reading reading) =>
        DigestOf(reading, ArticleJson.Write(reading.Document.Article), reading.Claims.Select(ClaimJson.Write));

    private static string DigestOf(Reading reading, string article, IEnumerable<string> claims)
    {
        var fields = new Canonical().Add(reading.Document.Sha256).Add(reading.Document.Extractor).Add(article);
        foreach (var claim in claims) fields.Add(claim);
        foreach (var actor in reading.Entities.Actors) fields.Add(RecordJson.Write(actor, RecordJson.Shapes.Actor));
        fields.Add(RecordJson.Write(reading.Entities.Mentions, RecordJson.Shapes.IReadOnlyListMention));
        return fields.HexHash();
    }
}
