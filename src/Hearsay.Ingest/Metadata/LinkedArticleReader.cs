using System.Net;
using System.Text.Json;
using Hearsay.Core;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>Finds the article among a page's JSON-LD objects (schema.org) and reads what it states.</summary>
internal static class LinkedArticleReader
{
    private const int MaxComments = 100_000;

    public static LinkedArticle? Read(IReadOnlyList<string> scripts)
    {
        if (scripts.Count == 0) return null;
        var objects = new LinkedObjects(scripts);
        var best = objects.All.FirstOrDefault(value => LinkedObjects.IsOfType(value, IsArticle) && HasAny(value));
        if (best.ValueKind == JsonValueKind.Undefined)
            best = objects.All.FirstOrDefault(value => LinkedObjects.IsOfType(value, type => type is "HowTo" or "VideoObject" || type.EndsWith("Page", StringComparison.Ordinal)));
        return best.ValueKind == JsonValueKind.Undefined ? null : Read(best, objects);
    }

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
        || type.EndsWith("Review", StringComparison.Ordinal) || type is "Report" or "Recipe" or "CreativeWork";

    private static bool HasAny(JsonElement value) =>
        value.TryGetProperty("headline", out _) || value.TryGetProperty("datePublished", out _) || value.TryGetProperty("articleBody", out _);

    private static LinkedArticle Read(JsonElement value, LinkedObjects objects) => new()
    {
        Headline = Plain(LinkedObjects.Text(value, "headline") ?? LinkedObjects.Text(value, "name")),
        Authors = Names(value, "author", objects),
        Published = LinkedObjects.Text(value, "datePublished") ?? LinkedObjects.Text(value, "dateCreated") ?? LinkedObjects.Text(value, "uploadDate"),
        Modified = LinkedObjects.Text(value, "dateModified"),
        Publisher = Names(value, "publisher", objects).FirstOrDefault(),
        Body = LinkedObjects.Text(value, "articleBody"),
        Language = LinkedObjects.Text(value, "inLanguage"),
        Comments = Comments(objects),
    };

    private static string? Plain(string? text) => text is null ? null : FoldedText.Of(WebUtility.HtmlDecode(text));

    private static List<string> Names(JsonElement value, string property, LinkedObjects objects)
    {
        var names = new List<string>();
        if (!value.TryGetProperty(property, out var given)) return names;
        var all = given.ValueKind == JsonValueKind.Array ? given.EnumerateArray().Take(20) : [given];
        foreach (var one in all) AddName(names, one, objects);
        return names;
    }

    private static void AddName(List<string> names, JsonElement given, LinkedObjects objects)
    {
        var target = objects.Resolve(given);
        var name = target.ValueKind == JsonValueKind.String ? target.GetString() : LinkedObjects.Text(target, "name");
        if (name is null && target.ValueKind == JsonValueKind.Object && target.TryGetProperty("name", out var list) && list.ValueKind == JsonValueKind.Array)
            foreach (var one in list.EnumerateArray().Take(20)) AddName(names, one, objects);
        if (Plain(name) is { Length: > 0 } plain && !names.Contains(plain)) names.Add(plain);
    }

    private static List<Comment> Comments(LinkedObjects objects)
    {
        var comments = new List<Comment>();
        foreach (var value in objects.All)
        {
            if (comments.Count >= MaxComments || !LinkedObjects.IsOfType(value, type => type == "Comment")) continue;
            var text = Plain(LinkedObjects.Text(value, "text"));
            if (string.IsNullOrEmpty(text)) continue;
            var date = LinkedObjects.Text(value, "dateCreated") ?? LinkedObjects.Text(value, "datePublished");
            comments.Add(new Comment(Names(value, "author", objects).FirstOrDefault(), date, text));
        }

        return comments;
    }
}
