using Hearsay.Study.Actors;

namespace Hearsay.Study;

/// <summary>Which named actors a claim's evidence mentions. Entities of a document are fetched once, when first asked for.</summary>
internal sealed class EvidenceActors(IRecordStore store, ActorCatalog catalog)
{
    private readonly Dictionary<string, IReadOnlyList<Mention>> _mentions = new(StringComparer.Ordinal);

    private const int JustBefore = 200; // UTF-16 units: the sentence to which a pronoun mostly points back

    private const int Lead = 400; // UTF-16 units at the head of an article, which say what it is about

    /// <summary>Record-wide ids. Empty for a comment or an embed, whose words are not the article's.</summary>
    public IReadOnlySet<string> In(Claim claim) => Within(claim, claim.Evidence.Span);

    /// <summary>As <see cref="In"/>, with those named just before, for whom a pronoun may stand.</summary>
    public IReadOnlySet<string> Near(Claim claim) => Within(claim, new TextSpan(Math.Max(0, claim.Evidence.Start - JustBefore), claim.Evidence.End));

    /// <summary>As <see cref="Near"/>, with those named at the head of the article.</summary>
    public IReadOnlySet<string> Around(Claim claim)
    {
        var named = Within(claim, new TextSpan(0, Lead));
        named.UnionWith(Near(claim));
        return named;
    }

    /// <summary>As <see cref="In"/> in the whole article.</summary>
    public IReadOnlySet<string> InArticle(Claim claim) => Within(claim, new TextSpan(0, int.MaxValue));

    private HashSet<string> Within(Claim claim, TextSpan span) =>
        NamedWithin(claim, span).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<RecordActor> NamedWithin(Claim claim, TextSpan span) => claim.Comment is not null || claim.Embed is not null ? []
        : MentionsOf(claim.Document).Where(mention => span.Contains(mention.Span)).Select(mention => catalog.Of(claim.Document, mention.Actor)).OfType<RecordActor>().Where(actor => actor.IsNamed);

    private IReadOnlyList<Mention> MentionsOf(string document)
    {
        if (!_mentions.TryGetValue(document, out var mentions)) _mentions[document] = mentions = store.EntitiesOf(document).Mentions;
        return mentions;
    }
}
