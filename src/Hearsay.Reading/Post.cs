using Hearsay.Core;

namespace Hearsay.Reading;

/// <summary>A text that an article quotes whole: the post of somebody on a network, or a document.</summary>
/// <param name="Text">The embed as <see cref="Article.Embeds"/> has it; all spans point into it.</param>
/// <param name="Body">What is said, without the byline and the addresses of pictures.</param>
/// <param name="Byline">The words that name the writer and the day; null when there are none.</param>
/// <param name="Name">The writer as the byline names him; null when there is no byline.</param>
/// <param name="Handle">With its "@"; null when the byline has none.</param>
public sealed record Post(string Text, TextSpan Body, TextSpan? Byline, string? Name, string? Handle)
{
    /// <summary>The day that the byline gives; null when it gives none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who wrote it, when the article around it names the same actor; null otherwise.</summary>
    public Actor? Writer { get; init; }

    /// <summary>The post with its writer found among the actors of the article.</summary>
    public Post KnownTo(Entities article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Name is not { Length: > 0 } name ? this : this with { Writer = article.Actors.FirstOrDefault(actor => actor.Names.Contains(name, StringComparer.OrdinalIgnoreCase)) };
    }

    /// <summary>The text up to the end of what is said: positions in it are positions in <see cref="Text"/>.</summary>
    public string Said => Text[..Body.End];
}
