using Hearsay.Core;

namespace Hearsay.Reading;

/// <summary>The voices that stand before a text itself speaks: the outlet, an agency whose text it prints, the writer of a comment or a post.</summary>
internal static class TextFrame
{
    private static readonly HashSet<string> OfNewsrooms = new(StringComparer.OrdinalIgnoreCase)
    {
        "Agencies", "Agency", "Board", "Bureau", "Correspondent", "Department", "Desk", "Editor", "Editorial", "Editors", "Institute", "Magazine", "Media", "Monitor", "Network", "News", "Newsroom", "Office", "Press", "Radio", "Reporter", "Reporters", "Reports", "Service",
        "Staff", "Team", "The", "Times", "TV", "Wire", "Writer", "Writers",
    };

    public static IReadOnlyList<Voice> OfArticle(Article article)
    {
        var outlet = Outlet(article);
        return Dateline.Agency(article.Text) is { } agency && !Dateline.Is(agency, article.Site) ? [outlet, Plain(agency, VoiceKind.Outlet)] : [outlet];
    }

    /// <summary>An agency from which the outlet says it has material: between it and what nobody else is named for. Null for none.</summary>
    public static Voice? Credited(Article article) =>
        Dateline.Agency(article.Text) is null && CreditLine.Agency(article.Text) is { } agency && !Dateline.Is(agency, article.Site) ? Plain(agency, VoiceKind.Outlet) with { Certainty = Certainty.Probable } : null;

    public static IReadOnlyList<Voice> OfComment(Article article, ClaimComment comment) =>
        [Outlet(article), comment.Author is { } name ? Plain(name, VoiceKind.Person) : Plain("a reader", VoiceKind.Anonymous)];

    /// <summary>The byline is the cue: it names who speaks, and when.</summary>
    public static IReadOnlyList<Voice> OfEmbed(Article article, Post post)
    {
        if (post.Byline is not { } byline) return [Outlet(article), Plain("a quoted document", VoiceKind.Document)];
        var name = post.Name is { Length: > 0 } written ? $"{written} ({post.Handle})" : post.Handle!;
        var kind = post.Writer is { Type: not EntityType.Per } ? VoiceKind.Group : VoiceKind.Person;
        return [Outlet(article), Plain(name, kind) with { Actor = post.Writer?.Id, Cue = Passage.Of(post.Text, byline) }];
    }

    /// <summary>The one person who signs an article; null where several do, or a newsroom.</summary>
    public static string? Writer(Article article)
    {
        const int MostWords = 4;
        if (article.Author is not [var name] || name.Equals(article.Site, StringComparison.OrdinalIgnoreCase)) return null;
        var words = name.Split(' ');
        return words.Length is > 1 and <= MostWords && words.All(word => word.Length > 0 && char.IsLetter(word[0])) && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]) && !words.Any(word => OfNewsrooms.Contains(word)) ? name : null;
    }

    private static Voice Outlet(Article article) =>
        article.Site is { } site ? Plain(site, VoiceKind.Outlet)
        : article.Author.Count > 0 ? Plain(article.Author[0], VoiceKind.Author)
        : Plain("an unnamed outlet", VoiceKind.Outlet);

    private static Voice Plain(string name, VoiceKind kind) => new(name, kind, null, null, Stance.Asserts, Certainty.Certain);
}
