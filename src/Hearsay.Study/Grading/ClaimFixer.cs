using System.Globalization;
using Hearsay.Record.Corrections;
using Hearsay.Study.Actors;

namespace Hearsay.Study.Grading;

/// <summary>A claim as a person's correction has it: it keeps its id, and what the correction leaves open stays as it was read.</summary>
internal sealed class ClaimFixer(ReviewFix fix, ActorCatalog actors)
{
    public Claim Fix(Claim claim) => claim with
    {
        Chain = fix is { Speaker: null, Stance: null, Certainty: null } ? claim.Chain : Chain(claim.Chain),
        Content = Content(claim),
        Event = claim.Event is { } told ? Event(told) : null,
        Relation = claim.Relation is { } tie ? Relation(tie) : null,
        Quantity = claim.Quantity is { } counted && fix.Number is { } number ? counted with { Value = number, Low = number, High = number } : claim.Quantity,
        Time = Time(claim.Time),
    };

    private List<Voice> Chain(IReadOnlyList<Voice> chain)
    {
        List<Voice> voices = fix.Speaker is { } name ? Speaking(chain, name) : [.. chain];
        voices[^1] = voices[^1] with { Stance = fix.Stance ?? voices[^1].Stance, Certainty = fix.Certainty ?? voices[^1].Certainty };
        return voices;
    }

    /// <summary>The chain with another innermost voice; of an outlet that was read as speaking for itself it becomes the second.</summary>
    private List<Voice> Speaking(IReadOnlyList<Voice> chain, string name)
    {
        if (string.Equals(name, chain[0].Name, StringComparison.OrdinalIgnoreCase)) return [chain[0] with { Stance = Stance.Asserts }];
        var actor = Actor(fix.SpeakerActor);
        var kind = actor is null or { Type: EntityType.Per } ? VoiceKind.Person : VoiceKind.Group;
        return chain.Count == 1
            ? [chain[0] with { Stance = Stance.Relays }, new Voice(actor?.Name ?? name, kind, actor?.Id, null, Stance.Asserts, Certainty.Certain)]
            : [.. chain.SkipLast(1), chain[^1] with { Name = actor?.Name ?? name, Kind = kind, Actor = actor?.Id }];
    }

    /// <summary>Words that the sentence does not hold change nothing.</summary>
    private ClaimContent Content(Claim claim)
    {
        if (fix.Content is not { } words || claim.Evidence.Text.IndexOf(words, StringComparison.Ordinal) is not (>= 0 and var at)) return claim.Content;
        var start = claim.Evidence.Start + at;
        return claim.Content with { Start = start, End = start + words.Length, Text = words };
    }

    private Event Event(Event told)
    {
        var (doer, target) = (Actor(fix.Doer), Actor(fix.Target));
        return told with
        {
            Type = fix.Type ?? told.Type,
            Mode = fix.Type is null ? told.Mode : null,
            Score = fix.Score ?? told.Score,
            Auxiliary = fix.Modality ?? told.Auxiliary,
            Source = doer is null ? told.Source : [Role(doer, told.Source is [var first, ..] ? first : null, told.Trigger)],
            Target = target is null ? told.Target : [Role(target, told.Target is [var whom, ..] ? whom : null, told.Trigger)],
        };
    }

    private Tie Relation(Tie tie)
    {
        var (from, to) = (Actor(fix.Doer), Actor(fix.Target));
        return tie with
        {
            Type = fix.Tie ?? tie.Type,
            Sign = fix.Tie is { } type ? SignOf(type) : tie.Sign,
            Auxiliary = fix.Modality ?? tie.Auxiliary,
            From = from is null ? tie.From : Role(from, tie.From, tie.Trigger),
            To = to is null ? tie.To : Role(to, tie.To, tie.Trigger),
        };
    }

    private static int SignOf(TieType type) => type switch
    {
        TieType.Ally or TieType.Supports => 1,
        TieType.Rival or TieType.Opposes => -1,
        _ => 0,
    };

    private ClaimTime Time(ClaimTime time)
    {
        if (fix is { Day: null, Until: null }) return time;
        var (first, last) = (fix.Day ?? time.Start, fix.Until ?? fix.Day);
        return new ClaimTime(first == last ? first?.ToString("O", CultureInfo.InvariantCulture) : null, first, last, TimeBasis.Text);
    }

    private RecordActor? Actor(string? id) =>
        id is null ? null : actors.Actor(id) ?? actors.All.FirstOrDefault(actor => CorrectionLog.KeyOf(actor.Id) == CorrectionLog.KeyOf(id));

    /// <summary>Stands where the role stood that it replaces, else where the deed is named.</summary>
    private static ActorRef Role(RecordActor actor, ActorRef? before, TextSpan trigger)
    {
        var span = before?.Span ?? trigger;
        return new ActorRef(before?.Text ?? actor.Name, span.Start, span.End, actor.Id, actor.Name, actor.Type, actor.Code);
    }
}
