using Hearsay.Core;

namespace Hearsay.Train.Coreference;

/// <summary>A text of the training set with its tree and, for each mention, the head word's place and the actor it stands for.</summary>
internal sealed record GoldText(ParsedText Text, IReadOnlyList<GoldMention> Mentions)
{
    /// <summary>The actor of the mention with this head word whose span is most like the given one, or null.</summary>
    public string? ActorOf(TextSpan head, TextSpan span)
    {
        GoldMention? best = null;
        var most = -1.0;
        foreach (var mention in Mentions)
        {
            if (mention.Head != head.Start) continue;
            var common = Math.Min(mention.Span.End, span.End) - Math.Max(mention.Span.Start, span.Start);
            var likeness = 2.0 * common / (mention.Span.Length + span.Length);
            if (likeness > most) (best, most) = (mention, likeness);
        }

        return best?.Actor;
    }
}
