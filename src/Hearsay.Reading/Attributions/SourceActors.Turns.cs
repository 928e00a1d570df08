using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <content>The speakers of a transcript: one label is one actor throughout, and two labels are two.</content>
public sealed partial class SourceActors
{
    private readonly Dictionary<string, string> _byLabel = new(StringComparer.OrdinalIgnoreCase); // [label] -> actor

    /// <summary>With the actor of its label, where it is a turn of a transcript; as it is elsewhere.</summary>
    private Attribution Turn(Attribution attribution)
    {
        if (!IsTurn(attribution)) return attribution;
        var label = attribution.Source[0].Of(_text.Text);
        if (_byLabel.TryGetValue(label, out var known)) return attribution with { Speaker = known };
        if (attribution.Speaker is not { } speaker || _byLabel.Any(other => other.Value == speaker && !SharesName(other.Key, label)))
        {
            if (_byLabel.FirstOrDefault(other => SharesName(other.Key, label)) is { Value: { } named }) speaker = named;
            else return attribution with { Speaker = Made(label, VoiceKind.Person).Id };
        }

        _byLabel[label] = speaker;
        return attribution with { Speaker = speaker };
    }

    private void Remember(Attribution attribution)
    {
        if (IsTurn(attribution) && attribution.Speaker is { } speaker) _byLabel.TryAdd(attribution.Source[0].Of(_text.Text), speaker);
    }

    /// <summary>"CREST" and "JULIAN CREST": the last words agree.</summary>
    private static bool SharesName(string left, string right) => LastName(left).Equals(LastName(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>Words in capitals before a colon.</summary>
    private bool IsTurn(Attribution attribution) =>
        attribution is { Parent: null, Source.Count: 1, Cue.Count: 1 } && attribution.Cue[0].Of(_text.Text) == ":" && !attribution.Source[0].Of(_text.Text).Any(char.IsLower);

    /// <summary>In whose turn "I" stands, unless it is in another's direct speech there; null outside of turns.</summary>
    private Attribution? TurnAround(List<Attribution> said, Attribution attribution)
    {
        const int Deepest = 8;
        if (attribution is not { Source.Count: 1, Parent: { } first } || attribution.Source[0].Of(_text.Text).ToLowerInvariant() is not ("i" or "we" or "my" or "our" or "me")) return null;
        var parent = (int?)first;
        for (var steps = 0; parent is { } outer && outer < said.Count && steps < Deepest; steps++, parent = said[outer].Parent)
        {
            if (IsTurn(said[outer])) return said[outer].Speaker is null ? null : said[outer];
            if (said[outer].Quoted == Quotation.Direct) return null;
        }

        return null;
    }
}
