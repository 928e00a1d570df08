namespace Hearsay.Record;

/// <summary>What must hold of a document and its claims by themselves.</summary>
internal static class DocumentForm
{
    private const int Sha256Digits = 64;
    private const int IdDigits = 16;

    public static bool HasGoodHash(Document document) =>
        document.Sha256.Length == Sha256Digits
        && document.Sha256.All(char.IsAsciiHexDigitLower)
        && document.Sha256.AsSpan(0, IdDigits).SequenceEqual(document.Id);

    public static IEnumerable<Flaw> Check(Document document, IReadOnlyList<Claim> claims)
    {
        if (!HasGoodHash(document)) yield return new Flaw(document.Id, "id and SHA-256 do not fit");
        foreach (var claim in claims)
        {
            if (claim.Id != ClaimId.Of(claim)) yield return new Flaw(claim.Id, "the id is not the hash of what the claim says");
            if (!Stands(claim, document.Article)) yield return new Flaw(claim.Id, "the evidence is not what the document says at its span");
        }
    }

    private static bool Stands(Claim claim, Article article)
    {
        var text = claim.TextIn(article);
        var (start, end) = (claim.Evidence.Start, claim.Evidence.End);
        return text is not null && start >= 0 && start <= end && end <= text.Length && text.AsSpan(start..end).SequenceEqual(claim.Evidence.Text);
    }
}
