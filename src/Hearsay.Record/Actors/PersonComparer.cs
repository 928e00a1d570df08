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

    public PersonMatch Compare(NameForm left, NameForm right)
    {
        if (left.Numbers != right.Numbers) return PersonMatch.None;
        var (brief, full) = left.Words.Length <= right.Words.Length ? (left, right) : (right, left);
        if (brief.Words.Length == 1) return CompareOne(brief, full);
        if (brief.Words.Length == full.Words.Length) return AreSame(brief, full) || AreGlued(brief, full) ? PersonMatch.Same : PersonMatch.None;
        if (AreGlued(brief, full)) return PersonMatch.Same;
        if (FitsInside(brief, full)) return PersonMatch.Middle;
        return IsBeginning(brief, full) || LacksFirst(brief, full) ? PersonMatch.Longer : PersonMatch.None;
    }

    /// <summary>Whether two full names may be one actor's when other spellings between them say so: first and last name are near enough.</summary>
    public bool AreNear(NameForm left, NameForm right) =>
        left.Numbers == right.Numbers && Likeness(left, 0, right, 0) >= NearThreshold && Likeness(left, left.Words.Length - 1, right, right.Words.Length - 1) >= NearThreshold;

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
        var distance = SoundDistance.Between(left.Sounds[at], right.Sounds[other]);
        return distance > FarthestWord ? 0 : 1 - (2 * distance / (left.Sounds[at].Length + right.Sounds[other].Length));
    }

    /// <summary>Whether the longer word is the shorter with a woman's ending: "Amin" and "Amina", "Ivanov" and "Ivanova".</summary>
    private static bool IsFeminine(string longer, string shorter) =>
        longer.Length == shorter.Length + 1 && longer[^1] == 'a' && longer.StartsWith(shorter, StringComparison.Ordinal) && shorter[^1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h');
}
