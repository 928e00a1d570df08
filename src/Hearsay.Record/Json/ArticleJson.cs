using System.Text.Json;

namespace Hearsay.Record.Json;

/// <summary>Articles as JSON: the members of the filter <c>article</c> without the "id", and the URL.</summary>
public static class ArticleJson
{
    public static string Write(Article article) => RecordJson.Write(article, RecordJson.Shapes.Article);

    public static void Write(Utf8JsonWriter writer, Article article) => JsonSerializer.Serialize(writer, article, RecordJson.Shapes.Article);

    /// <summary>The runs alone, as the filter <c>article</c> has them.</summary>
    public static void Write(Utf8JsonWriter writer, SourceMap map) => SourceMapConverter.Write(writer, map);

    /// <exception cref="JsonException">Not an article.</exception>
    public static Article Read(string json) => RecordJson.Read(json, RecordJson.Shapes.Article);
}
