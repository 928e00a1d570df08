using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>The reader as it is shipped, over short texts of our own.</summary>
internal static class Reads
{
    private static readonly Lazy<TextParser> Parser = new(() => TextParser.Load(Path.Combine(Root(), "models", "en")));
    private static readonly Lazy<AttributionReader> Lazily = new(() => AttributionReader.Load(Path.Combine(Root(), "lexicons", "en")));

    public static IReadOnlyList<Attribution> All(string text) => Reader.Read(Parse(text), Entities.None);

    public static AttributionReader Reader => Lazily.Value;

    public static ParsedText Parse(string text) => Parser.Value.Parse(text);

    /// <summary>"source | cue | content", the pieces of one joined by " ... ".</summary>
    public static IReadOnlyList<string> Lines(string text) => [.. All(text).Select(attribution => Line(text, attribution))];

    public static string Line(string text, Attribution attribution) =>
        $"{Pieces(text, attribution.Source)} | {Pieces(text, attribution.Cue)} | {Pieces(text, attribution.Content)}";

    public static string Pieces(string text, IReadOnlyList<TextSpan> pieces) => string.Join(" ... ", pieces.Select(piece => piece.Of(text)));

    public static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Hearsay.slnx"))) at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("the tests run outside of the repository");
    }
}
