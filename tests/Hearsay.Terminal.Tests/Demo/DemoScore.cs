using System.Text.Json;
using Hearsay.Core;

namespace Hearsay.Terminal.Tests.Demo;

/// <summary>Holds what was read in the demo corpus against each line of the gold file, kind by kind.</summary>
internal sealed class DemoScore(DemoCorpus corpus)
{
    /// <summary>Found and asked, by measure.</summary>
    public SortedDictionary<string, (int Found, int Asked)> Measure()
    {
        var scores = new SortedDictionary<string, (int Found, int Asked)>(StringComparer.Ordinal);
        void Count(string measure, IEnumerable<bool> answers)
        {
            var all = answers.ToArray();
            scores[measure] = (all.Count(answer => answer), all.Length);
        }

        Count("article.title", corpus.Of("article").Select(gold => Fold.Blanks(corpus.Document(gold).Article.Title ?? "") == Fold.Blanks(Fold.Text(gold, "title"))));
        Count("article.date", corpus.Of("article").Select(gold => (corpus.Document(gold).Article.Date?.ToString("yyyy-MM-dd") ?? "") == Fold.Text(gold, "date")));
        Count("article.author", corpus.Of("article").Select(gold => corpus.Document(gold).Article.Author.Order().SequenceEqual(Fold.Texts(gold, "author").Order())));
        Count("article.site", corpus.Of("article").Select(gold => Fold.SameName(Fold.Text(gold, "site"), corpus.Document(gold).Article.Site)));
        Count("article.first", corpus.Of("article").Select(gold => Fold.Blanks(corpus.Document(gold).Article.Text).StartsWith(Fold.Blanks(Fold.Text(gold, "first")), StringComparison.Ordinal)));
        Count("article.last", corpus.Of("article").Select(gold => Fold.Blanks(corpus.Document(gold).Article.Text).EndsWith(Fold.Blanks(Fold.Text(gold, "last")), StringComparison.Ordinal)));
        Count("article.not-in-text", corpus.Of("not-in-text").Select(gold => Fold.Find(corpus.Document(gold).Article.Text, Fold.Text(gold, "snippet")) is null));
        Count("article.comment", corpus.Of("comment").Select(HasComment));
        Count("event.type", corpus.Of("event").Select(gold => Events(gold).Any(claim => IsType(gold, claim.Event!))));
        Count("event.whole", corpus.Of("event").Select(gold => Events(gold).Any(claim => IsType(gold, claim.Event!) && HasActors(gold, claim))));
        Count("event.none", corpus.Of("no-event").Select(gold => Events(gold).All(claim => claim.Event!.Auxiliary.HasFlag(Auxiliary.Negation) || claim.Event.Auxiliary.HasFlag(Auxiliary.Hypothetical))));
        Count("chain.innermost", InText("chain").Select(gold => Claims(gold).Any(claim => IsVoice(Fold.Texts(gold, "voices")[^1], claim.Chain[^1]))));
        Count("chain.whole", InText("chain").Select(gold => Claims(gold).Any(claim => IsChain(gold, claim))));
        Count("time.value", corpus.Of("time").Select(HasTime));
        Count("quantity.whole", corpus.Of("quantity").Select(HasQuantity));
        Count("relation.whole", corpus.Of("relation").Select(HasRelation));
        Count("actors.same", corpus.Of("same").SelectMany(gold => Pairs(Fold.Texts(gold, "names"))).Select(pair => ActorOf(pair.A) is { } a && a == ActorOf(pair.B)));
        Count("actors.different", corpus.Of("different").Select(gold => Fold.Texts(gold, "names")).Select(pair => ActorOf(pair[0]) is not { } a || a != ActorOf(pair[1])));
        new DemoStudyScore(corpus).Measure(Count);
        return scores;
    }

    private IEnumerable<JsonElement> InText(string kind) => corpus.Of(kind).Where(gold => Fold.Text(gold, "where") == "");

    private bool HasComment(JsonElement gold) => corpus.Document(gold).Article.Comments.Any(comment =>
        comment.Author == Fold.Text(gold, "author") && Fold.Find(comment.Text, Fold.Text(gold, "snippet")) is not null);

    /// <summary>The article's claims whose evidence shares text with the gold line's.</summary>
    private IEnumerable<Claim> Claims(JsonElement gold)
    {
        var document = corpus.Document(gold);
        return Fold.Find(document.Article.Text, Fold.Text(gold, "evidence")) is { } span
            ? corpus.Findings.ClaimsOf(document.Id).Where(claim => claim.Comment is null && claim.Evidence.Span.Overlaps(span))
            : [];
    }

    private IEnumerable<Claim> Events(JsonElement gold)
    {
        var span = Fold.Find(corpus.Document(gold).Article.Text, Fold.Text(gold, "evidence"));
        return Claims(gold).Where(claim => claim.Event is { } happening && span!.Value.Overlaps(happening.Trigger));
    }

    private static bool IsType(JsonElement gold, Event happening)
    {
        var type = happening.Type.ToString();
        return Fold.Texts(gold, "also").Append(Fold.Text(gold, "type")).Contains(type, StringComparer.OrdinalIgnoreCase);
    }

    private bool HasActors(JsonElement gold, Claim claim) =>
        AllFound(Fold.Texts(gold, "source"), claim.Event!.Source) && AllFound(Fold.Texts(gold, "target"), claim.Event.Target);

    private bool AllFound(string[] wanted, IReadOnlyList<ActorRef> found) =>
        wanted.All(name => found.Any(actor => IsActor(name, actor)));

    private bool IsActor(string wanted, ActorRef found) =>
        Fold.SameName(wanted, found.Text) || Fold.SameName(wanted, found.Name) || (found.Actor is { } id && ActorOf(wanted) == id);

    private bool IsVoice(string wanted, Voice found) =>
        Fold.SameName(wanted, found.Name) || (found.Actor is { } id && ActorOf(wanted) == id) || (found.Kind == VoiceKind.Anonymous && wanted is "unnamed" or "anonymous");

    private bool IsChain(JsonElement gold, Claim claim)
    {
        var voices = Fold.Texts(gold, "voices");
        return voices.Length == claim.Chain.Count
            && voices.Zip(claim.Chain).All(pair => IsVoice(pair.First, pair.Second))
            && claim.Chain[^1].Stance.ToString().Equals(Fold.Text(gold, "stance"), StringComparison.OrdinalIgnoreCase);
    }

    private bool HasTime(JsonElement gold)
    {
        var read = corpus.ReadingOf(gold);
        return Fold.Find(read.Text.Text, Fold.Text(gold, "evidence")) is { } span
            && read.Times.Any(time => span.Contains(time.Span) && time.Value == Fold.Text(gold, "value") && Fold.Words(time.Span.Of(read.Text.Text)).Overlaps(Fold.Words(Fold.Text(gold, "text"))));
    }

    private bool HasQuantity(JsonElement gold) => Claims(gold).Select(claim => claim.Quantity).Any(found =>
        found is not null
        && found.Of == Fold.Text(gold, "of")
        && Agrees(gold, "value", found.Value) && Agrees(gold, "low", found.Low) && Agrees(gold, "high", found.High) && Agrees(gold, "total", found.Total)
        && (Fold.Text(gold, "holder") == "" || (found.Holder is { } holder && IsActor(Fold.Text(gold, "holder"), holder))));

    private static bool Agrees(JsonElement gold, string member, double? found) =>
        !gold.TryGetProperty(member, out var value) || value.ValueKind != JsonValueKind.Number || value.GetDouble() == found;

    private bool HasRelation(JsonElement gold) => Claims(gold).Select(claim => claim.Relation).Any(tie =>
        tie is not null
        && System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(tie.Type.ToString()) == Fold.Text(gold, "type")
        && IsActor(Fold.Text(gold, "from"), tie.From) && IsActor(Fold.Text(gold, "to"), tie.To));

    private string? ActorOf(string name) => corpus.Findings.FindActors(name).Select(actor => actor.Id).FirstOrDefault();

    private static IEnumerable<(string A, string B)> Pairs(string[] names) =>
        from a in Enumerable.Range(0, names.Length) from b in Enumerable.Range(a + 1, names.Length - a - 1) select (names[a], names[b]);
}
