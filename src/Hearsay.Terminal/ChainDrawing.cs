using Hearsay.Core;

namespace Hearsay.Terminal;

/// <summary>
/// The voices of a claim drawn one below the other, the outlet first, down to what is claimed: a mark for what each voice does with it,
/// a broken line to a voice that has no name.
/// </summary>
internal static class ChainDrawing
{
    private const int WidestName = 44;
    private const int SaidWidth = 100;

    /// <param name="called">The name of an actor by its id; null of one that the record does not know.</param>
    public static void Draw(Answer answer, Claim claim, Func<string, string?> called)
    {
        var names = claim.Chain.Select(voice => NameOf(voice, called)).ToArray();
        var width = names.Max(name => name.Length);
        for (var at = 0; at < names.Length; at++)
        {
            var voice = claim.Chain[at];
            if (at > 0) answer.Line($"  {(voice.Kind == VoiceKind.Anonymous ? '┆' : '│')}");
            answer.Line($"  {Mark(voice.Stance)}  {answer.Bold(names[at])}{new string(' ', width - names[at].Length)}  {answer.Faint($"{KindOf(voice.Kind),-9}")} {Does(voice)}");
        }

        answer.Line($"  └─ {Said(claim)}");
        answer.Line(answer.Faint($"  ○ passes on   ● says so   ✗ denies   ? doubts{(claim.Chain.Any(voice => voice.Kind == VoiceKind.Anonymous) ? "   ┆ to a voice without a name" : "")}"));
    }

    private static string NameOf(Voice voice, Func<string, string?> called) => $"{Printable.Of(voice.Name.Length > 0 ? voice.Name : "somebody", WidestName)}{SpeaksFor(voice, called)}";

    /// <summary>", for the ministry", where the name does not say so itself ("a spokesman for the ministry").</summary>
    private static string SpeaksFor(Voice voice, Func<string, string?> called) =>
        voice.For is { } group && called(group) is { } name && !voice.Name.Contains(name, StringComparison.OrdinalIgnoreCase) ? $", for {Printable.Of(name, WidestName)}" : "";

    private static char Mark(Stance stance) => stance switch
    {
        Stance.Denies => '✗',
        Stance.Doubts => '?',
        Stance.Relays => '○',
        _ => '●',
    };

    private static string KindOf(VoiceKind kind) => kind == VoiceKind.Anonymous ? "not named" : Words.Label(kind);

    /// <summary>"denies it, as possible (“rejected”)". A voice that passes on vouches for nothing: how sure it is does not matter.</summary>
    private static string Does(Voice voice)
    {
        var (does, sure) = voice.Stance switch
        {
            Stance.Denies => ("denies it", Sure(voice.Certainty)),
            Stance.Doubts => ("doubts it", Sure(voice.Certainty)),
            Stance.Relays => ("passes it on", ""),
            _ => ("says so", Sure(voice.Certainty)),
        };
        return $"{does}{sure}{(voice.Cue is { } cue ? $" (“{Printable.Of(cue.Text)}”)" : "")}";
    }

    private static string Sure(Certainty certainty) => certainty == Certainty.Certain ? ", certain" : $", only {Words.Label(certainty)}";

    private static string Said(Claim claim) => claim.Kind == ClaimKind.Statement ? $"“{Printable.Of(claim.Content.Text, SaidWidth)}”" : Words.What(claim);
}
