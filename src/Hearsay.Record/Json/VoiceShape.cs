using System.Text.Json.Serialization;

namespace Hearsay.Record.Json;

/// <summary>A voice as JSON has it: the name stands under "voice".</summary>
internal sealed record VoiceShape(string Voice, VoiceKind Kind, string? Actor, Passage? Cue, Stance Stance, Certainty Certainty)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? For { get; init; }

    public static VoiceShape Of(Voice voice) => new(voice.Name, voice.Kind, voice.Actor, voice.Cue, voice.Stance, voice.Certainty) { For = voice.For };

    public Voice ToVoice() => new(Voice, Kind, Actor, Cue, Stance, Certainty) { For = For };
}
