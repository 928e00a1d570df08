using Hearsay.Core;

namespace Hearsay.Study.Corroboration;

/// <summary>Whether two voices are one: by actor where both have one, else by name, case and a leading "the" aside.</summary>
internal static class VoiceNames
{
    public static bool Same(Voice left, Voice right)
    {
        if (left.Kind == VoiceKind.Anonymous || right.Kind == VoiceKind.Anonymous) return false;
        if (left.Actor is not null && right.Actor is not null) return left.Actor == right.Actor;
        return Key(left.Name).Equals(Key(right.Name), StringComparison.OrdinalIgnoreCase);
    }

    public static string Key(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].Trim() : name.Trim();
}
