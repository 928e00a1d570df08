using Hearsay.Core.Spelling;

namespace Hearsay.Record.Actors;

/// <summary>
/// Compares persons' names word by word, in order. First and last name must agree; what is left out may only stand in the middle, at
/// the end, or be a first name that is often left out. Thresholds chosen on data/names dev sets.
/// </summary>
internal sealed class PersonComparer(NameParts parts)
{
    private const float WordThreshold = 0.8f;
    private const float MeanThreshold = 0.87f;
    private const float LastAloneThreshold = 0.9f;
    private const float NearThreshold = 0.66f;
    private const float WholeThreshold = 0.95f;
    private const float FarthestWord = 1.1f;

    /// <summary>Two given names that differ by a whole consonant are two: "Jamal" and "Jalal".</summary>
    private const float OtherLetter = 0.75f;

    private const float GluedThreshold = 0.97f;
    private const int ShortestGlued = 9;

    public PersonMatch Compare(NameForm left, NameForm right)
    {
        if (left.Numbers != right.Numbers) return PersonMatch.None;
        var (brief, full) = left.Words.Length <= right.Words.Length ? (left, right) : (right, left);
        if (brief.Words.Length == 1) return AreOneWord(brief, full) ? PersonMatch.Same : CompareOne(brief, full);
        if (brief.Words.Length == full.Words.Length) return CompareEqual(brief, full);
        if (AreGlued(brief, full)) return PersonMatch.Same;
        if (FitsInside(brief, full)) return PersonMatch.Middle;
        return IsBeginning(brief, full) || LacksFirst(brief, full) ? PersonMatch.Longer : PersonMatch.None;
    }

    /// <summary>Whether two full names may be one actor's when other spellings between them say so: first and last name are near enough.</summary>
    public bool AreNear(NameForm left, NameForm right) =>
        left.Numbers == right.Numbers && Likeness(left, 0, right, 0) >= NearThreshold && Likeness(left, left.Words.Length - 1, right, right.Words.Length - 1) >= NearThreshold;

    private PersonMatch CompareEqual(NameForm left, NameForm right)
    {
        if (AreSame(left, right) || AreGlued(left, right) || DifferBySlip(left, right) || AreTurned(left, right)) return PersonMatch.Same;
        return IsInitialOf(left, right) || IsInitialOf(right, left) ? PersonMatch.Longer : PersonMatch.None;
    }

    /// <summary>One long word is misspelled in a name whose other words are the same.</summary>
    private bool DifferBySlip(NameForm left, NameForm right)
    {
        var slips = 0;
        for (var at = 0; at < left.Words.Length; at++)
        {
            var (one, other) = (left.Words[at], right.Words[at]);
            if (one == other) continue;
            if (++slips > 1 || parts.AreOtherGiven(one, other) || (parts.IsGivenName(one) && parts.IsGivenName(other)) || AreOfTwoGenders(one, other) || !SlipOfPen.Is(one, other)) return false;
        }

        return slips == 1;
    }

    /// <summary>Family name first: only where neither word is a given name, as a son may bear his father's names turned round.</summary>
    private bool AreTurned(NameForm left, NameForm right) =>
        left.Words.Length == 2 && left.Words[0] == right.Words[1] && left.Words[1] == right.Words[0] && left.Words[0].Length > 2 && left.Words[1].Length > 2
        && !parts.IsGivenName(left.Words[0]) && !parts.IsGivenName(left.Words[1]);

    /// <summary>"A. Haddad" and "Ali Haddad".</summary>
    private bool IsInitialOf(NameForm brief, NameForm full)
    {
        if (brief.Words[0].Length != 1 || full.Words[0].Length < 2 || brief.Words[0][0] != full.Words[0][0]) return false;
        for (var at = 1; at < brief.Words.Length; at++)
            if (Likeness(brief, at, full, at) < MeanThreshold) return false;
        return true;
    }

    /// <summary>All words of a long name written as one.</summary>
    private static bool AreOneWord(NameForm brief, NameForm full) =>
        full.Words.Length > 1 && brief.Words[0].Length >= ShortestGlued && SoundDistance.Similarity(brief.Whole, full.Whole) >= GluedThreshold;

    private static bool AreOfTwoGenders(string one, string other) =>
        one.AsSpan(0, Math.Min(one.Length, other.Length) - 1).SequenceEqual(other.AsSpan(0, Math.Min(one.Length, other.Length) - 1)) && (one[^1] is 'a' or 'e' or 'o' || other[^1] is 'a' or 'e' or 'o');

    private static PersonMatch CompareOne(NameForm brief, NameForm full)
    {
        if (brief.Words[0].Length < 3) return PersonMatch.None;
        var likeness = SoundDistance.Similarity(brief.Sounds[0], full.Sounds[^1]);
        if (likeness < LastAloneThreshold) return PersonMatch.None;
        return full.Words.Length == 1 ? PersonMatch.Same : PersonMatch.Last;
    }

    private bool AreSame(NameForm left, NameForm right)
    {
        var sum = 0f;
        for (var at = 0; at < left.Words.Length; at++)
        {
            var likeness = Likeness(left, at, right, at);
            if (likeness < WordThreshold) return false;
            sum += likeness;
        }

        return sum / left.Words.Length >= MeanThreshold;
    }

    /// <summary>The same letters cut differently: "Kai Shek" and "Kaishek".</summary>
    private static bool AreGlued(NameForm left, NameForm right) =>
        Math.Abs(left.Words.Length - right.Words.Length) <= 1 && Initials(left) == Initials(right) && SoundDistance.Similarity(left.Whole, right.Whole) >= WholeThreshold
        && SoundDistance.Similarity(left.Sounds[0].AsSpan(0, 1), right.Sounds[0].AsSpan(0, 1)) > 0.5f && left.Words.Length != right.Words.Length;

    private bool FitsInside(NameForm brief, NameForm full)
    {
        if (Likeness(brief, 0, full, 0) < WordThreshold || Likeness(brief, brief.Words.Length - 1, full, full.Words.Length - 1) < WordThreshold) return false;
        if (Initials(brief) > 0 && Initials(full) > Initials(brief)) return false;
        var at = 1;
        for (var word = 1; word < brief.Words.Length - 1; word++)
        {
            while (at < full.Words.Length - 1 && Likeness(brief, word, full, at) < WordThreshold) at++;
            if (at++ >= full.Words.Length - 1) return false;
        }

        return !AreInitials(brief);
    }

    private bool IsBeginning(NameForm brief, NameForm full)
    {
        for (var at = 0; at < brief.Words.Length; at++)
            if (Likeness(brief, at, full, at) < MeanThreshold) return false;
        return !AreInitials(brief);
    }

    private bool LacksFirst(NameForm brief, NameForm full)
    {
        if (full.Words.Length != brief.Words.Length + 1 || !parts.Is("optional", full.Words[0])) return false;
        for (var at = 0; at < brief.Words.Length; at++)
            if (Likeness(brief, at, full, at + 1) < MeanThreshold) return false;
        return !AreInitials(brief);
    }

    private static int Initials(NameForm form) => form.Words.Count(word => word.Length == 1);

    private static bool AreInitials(NameForm form) => form.Words[0].Length == 1;

    private float Likeness(NameForm left, int at, NameForm right, int other)
    {
        var (one, two) = (left.Words[at], right.Words[other]);
        if (one == two) return 1;
        if (one.Length == 1 || two.Length == 1) return one[0] == two[0] && at > 0 ? 0.9f : 0;
        if (at < left.Words.Length - 1 && parts.GivenClass(one) == parts.GivenClass(two)) return 0.95f;
        if (parts.AreOtherGiven(one, two)) return 0;
        if (IsFeminine(one, two) || IsFeminine(two, one)) return 0;
        if (Math.Min(one.Length, two.Length) < 3 && left.Sounds[at] != right.Sounds[other]) return 0;
        var distance = SoundDistance.Between(left.Sounds[at], right.Sounds[other]);
        if (distance >= OtherLetter && parts.IsGivenName(one) && parts.IsGivenName(two)) return 0;
        return distance > FarthestWord ? 0 : 1 - (2 * distance / (left.Sounds[at].Length + right.Sounds[other].Length));
    }

    /// <summary>Whether the longer word is the shorter with a woman's ending: "Amin" and "Amina", "Ivanov" and "Ivanova", "George" and "Georgia".</summary>
    private static bool IsFeminine(string longer, string shorter)
    {
        if (longer.Length <= shorter.Length) return false;
        var stem = shorter.EndsWith('e') ? shorter.AsSpan(0, shorter.Length - 1) : shorter;
        if (!longer.AsSpan().StartsWith(stem)) return false;
        return longer.AsSpan(stem.Length) switch
        {
            "a" => stem.Length == shorter.Length && shorter[^1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h'),
            "ia" or "ina" or "ine" or "ette" or "elle" or "le" => true,
            _ => false,
        };
    }
}
