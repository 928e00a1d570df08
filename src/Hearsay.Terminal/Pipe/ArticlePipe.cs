using System.Text.Json;
using Hearsay.Core;
using Hearsay.Ingest;
using Hearsay.Record.Json;

namespace Hearsay.Terminal.Pipe;

/// <summary>The `article` filter: a page or a scrape to the article and nothing but the article.</summary>
internal sealed class ArticlePipe(ArticleReader reader)
{
    public void Write(PipeInput input, Utf8JsonWriter json)
    {
        var article = reader.Read(PipePage.Of(input));
        json.Text("title", article.Title);
        json.Texts("author", article.Author);
        json.Day("date", article.Date);
        json.Text("dateSignal", article.DateSignal is { } signal ? PipeJson.Word(signal) : null);
        json.Day("updated", article.Updated);
        json.Text("site", article.Site);
        json.Text("language", article.Language);
        json.WriteString("text", article.Text);
        json.Texts("captions", article.Captions);
        json.Texts("embeds", article.Embeds);
        json.WriteStartArray("posts");
        foreach (var post in article.Posts) Write(post, json);
        json.WriteEndArray();
        json.WriteStartArray("comments");
        foreach (var comment in article.Comments) Write(comment, json);
        json.WriteEndArray();
        json.WritePropertyName("sourceMap");
        ArticleJson.Write(json, article.SourceMap);
        if (input.Html is null) WriteLines(article.Lines, json);
    }

    public static void Empty(Utf8JsonWriter json)
    {
        json.WriteNull("title");
        json.Texts("author", []);
        json.WriteString("text", "");
        json.Texts("comments", []);
    }

    private static void Write(Comment comment, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Text("author", comment.Author);
        json.Text("date", comment.Date);
        json.WriteString("text", comment.Text);
        json.WriteEndObject();
    }

    private static void Write(QuotedPost post, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Text("author", post.Author);
        json.WriteString("handle", post.Handle);
        json.Day("date", post.Date);
        json.WriteString("text", post.Text);
        json.WriteEndObject();
    }

    private static void WriteLines(IReadOnlyList<ScrapeLine> lines, Utf8JsonWriter json)
    {
        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteNumber("n", line.Number);
            json.WriteString("kind", PipeJson.Word(line.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
