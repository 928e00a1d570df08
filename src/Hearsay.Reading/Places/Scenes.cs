using Hearsay.Core;

namespace Hearsay.Reading.Places;

/// <summary>Where the telling stands: the place last named for a deed, for as long as the paragraph goes on.</summary>
internal sealed class Scenes(ParsedText text)
{
    private const int Sentences = 2; // for so many behind it a place still speaks

    private (int Sentence, int Position, Place Place)? _last;

    public void Add(int position, Place place) => _last = (text.SentenceAt(position), position, place);

    /// <summary>The place of a deed told just before; null where a new paragraph has begun or too much stands between.</summary>
    public Place? Before(int position)
    {
        if (_last is not { } last || text.SentenceAt(position) - last.Sentence > Sentences) return null;
        return text.Text.AsSpan(last.Position, position - last.Position).Contains('\n') ? null : last.Place;
    }
}
