using Hearsay.Core.Spelling;

namespace Hearsay.Record.Actors;

/// <summary>
/// Compares names of groups and places word by word, in any order. Words of one class ("army", "jaysh") are the same; numbers must
/// agree; every word that counts must have its partner.
/// </summary>
internal static class GroupComparer
{
    private const float WordThreshold = 0.86f;
    private const float GluedThreshold = 0.93f;
    private const float AloneThreshold = 0.84f;
    private const int ShortestSlip = 5;
    private const int FewestOfBody = 2;
    private const int ShortestMisspelled = 12;

    /// <summary>Whether both have the same words and say nothing different of their kind.</summary>
    public static bool AreSame(NameForm left, NameForm right) => (HaveSameWords(left, right) && left.Generic.SequenceEqual(right.Generic)) || AreMisspelled(left, right);

    /// <summary>Long names, little words and all, with one slip of the pen or another cut between words.</summary>
    private static bool AreMisspelled(NameForm left, NameForm right)
    {
        if (left.Numbers != right.Numbers || AreBranches(left, right) || Math.Min(left.Folded.Length, right.Folded.Length) < ShortestMisspelled) return false;
        var (one, other) = (left.Folded.Split(' '), right.Folded.Split(' '));
        if (one.Length != other.Length) return string.Concat(one) == string.Concat(other);
        var (slips, wrong) = (0, 0);
        for (var at = 0; at < one.Length; at++)
        {
            if (one[at] == other[at]) continue;
            if (SlipOfPen.Is(one[at], other[at], firstToo: true) && !IsOfPlace(one[at], other[at]) && !IsOfPlace(other[at], one[at]) && !AreTwoNames(one[at], other[at])) slips++;
            else wrong++;
        }

        return slips == 1 && wrong == 0;
    }

    /// <summary>Whether they differ only in that one says what kind of group it is: "Hikma" and "Hikma Movement".</summary>
    public static bool DifferInKind(NameForm left, NameForm right) =>
        HaveSameWords(left, right) && (left.Generic.Count == 0 || right.Generic.Count == 0) && left.Generic.Count != right.Generic.Count;

    /// <summary>Whether one is the other with a nation besides: "Ministry of Health" and "Tarvian Ministry of Health".</summary>
    public static bool DifferInNation(NameForm left, NameForm right)
    {
        var (plain, national) = left.Words.Length < right.Words.Length ? (left, right) : (right, left);
        return plain.Words.Length >= FewestOfBody && national.Words.Length == plain.Words.Length + 1 && !plain.Words.Any(IsNation) && plain.Numbers == national.Numbers && !AreBranches(plain, national)
            && plain.Generic.SequenceEqual(national.Generic) && plain.Words.SequenceEqual(national.Words.Where(word => !IsNation(word)));
    }

    /// <summary>The word for a country in the words of names.</summary>
    public static string NationOf(string country) => "=:nation:" + country;

    /// <summary>Whether one of two bodies of one name, of one word, is an alliance and the other does not say what it is.</summary>
    public static bool IsAllianceOf(NameForm left, NameForm right) =>
        left.Words.Length == 1 && DifferInKind(left, right) && (left.Generic.Count == 0 ? right : left).Generic.Contains("coalition");

    /// <summary>
    /// Whether two full names that one short form stands for in two texts are two bodies' all the same: of two nations ("Tarvian Ministry of
    /// Health" and "Kelmarian Ministry of Health"), or other words with the same initials ("Social Democratic Front" and "Saroan Defence Forces").
    /// </summary>
    public static bool AreTwoBodies(NameForm left, NameForm right)
    {
        if (left.Known is not null && left.Known == right.Known) return false;
        var (here, there) = (left.Words.Where(IsNation).ToArray(), right.Words.Where(IsNation).ToArray());
        if (here.Length > 0 && there.Length > 0 && !here.Intersect(there, StringComparer.Ordinal).Any()) return true;
        return left.Acronym is null && right.Acronym is null && left.Initials.Intersect(right.Initials, StringComparer.Ordinal).Any() && !AreSame(left, right) && !DifferInKind(left, right);
    }

    /// <summary>Whether the texts take one for a paper or station and the other for another kind of body: "Dawn" and "Dawn Party".</summary>
    public static bool AreOfTwoTrades(NameForm left, NameForm right) =>
        left.Subtype is not null && right.Subtype is not null && left.Subtype != right.Subtype && (left.Subtype == Outlet || right.Subtype == Outlet) && left.Folded != right.Folded;

    private const string Outlet = "outlet";

    public static bool IsNation(string word) => word.StartsWith("=:nation:", StringComparison.Ordinal);

    private static bool HaveSameWords(NameForm left, NameForm right)
    {
        if (left.Numbers != right.Numbers || AreBranches(left, right)) return false;
        if (left.Words.Length != right.Words.Length) return AreGlued(left, right);
        if (left.Words.Length == 1) return Likeness(left, 0, right, 0) >= AloneThreshold || IsFirmMisspelled(left, right);
        Span<bool> taken = stackalloc bool[Math.Min(right.Words.Length, 64)];
        if (right.Words.Length > taken.Length) return left.Words.AsSpan().SequenceEqual(right.Words);
        for (var at = 0; at < left.Words.Length; at++)
        {
            var partner = Partner(left, at, right, taken);
            if (partner < 0) return false;
            taken[partner] = true;
        }

        return true;
    }

    /// <summary>One word, and what kind of body it is or its legal form besides: "Bedrock Corporation" and "Bedrok Corporation".</summary>
    private static bool IsFirmMisspelled(NameForm left, NameForm right) =>
        left.Type == Hearsay.Core.EntityType.Org && left.Folded.Contains(' ', StringComparison.Ordinal) && right.Folded.Contains(' ', StringComparison.Ordinal)
        && Math.Min(left.Words[0].Length, right.Words[0].Length) > ShortestSlip && !left.Words[0].StartsWith('=') && SlipOfPen.Is(left.Words[0], right.Words[0]);

    /// <summary>"Besken Bank (Spain)" and "Besken Bank (France)", "Workers Party" and "Workers Party (Marxist)".</summary>
    public static bool AreBranches(NameForm left, NameForm right) =>
        left.Remark != right.Remark && ((left.Remark.Length > 0 && right.Remark.Length > 0) || IsWing(left.Remark) || IsWing(right.Remark));

    private static bool IsWing(string remark) => remark.EndsWith("ist", StringComparison.Ordinal) || remark.EndsWith("ists", StringComparison.Ordinal);

    /// <summary>The same letters cut differently: "Boko Haram" and "Bokoharam".</summary>
    private static bool AreGlued(NameForm left, NameForm right) =>
        Math.Min(left.Words.Length, right.Words.Length) == 1 && Math.Max(left.Words.Length, right.Words.Length) == 2
        && Math.Min(left.Whole.Length, right.Whole.Length) > 5 && (IsWhole(left.Whole, right.Whole) || IsWhole(Turned(left), right.Whole) || IsWhole(left.Whole, Turned(right)));

    private static bool IsWhole(string left, string right) => SoundDistance.Similarity(left, right) >= GluedThreshold;

    private static string Turned(NameForm form) => string.Concat(form.Sounds.Reverse());

    /// <summary>"Golani" and "Golan": who comes from a place, and the place.</summary>
    private static bool IsOfPlace(string longer, string shorter) =>
        longer.Length > 4 && longer.Length == shorter.Length + 1 && longer[^1] == 'i' && shorter[^1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y') && longer.StartsWith(shorter, StringComparison.Ordinal);

    /// <summary>"Salim" and "Salam", "Khalid" and "Khalida", for whom bodies are named.</summary>
    private static bool AreTwoNames(string one, string other) => PersonComparer.DifferInLastVowel(one, other) || PersonComparer.IsFeminine(one, other) || PersonComparer.IsFeminine(other, one);

    private static int Partner(NameForm left, int at, NameForm right, ReadOnlySpan<bool> taken)
    {
        var (best, most) = (-1, WordThreshold);
        for (var other = 0; other < right.Words.Length; other++)
        {
            if (taken[other]) continue;
            var likeness = Likeness(left, at, right, other);
            if (likeness >= most) (best, most) = (other, likeness);
        }

        return best;
    }

    private static float Likeness(NameForm left, int at, NameForm right, int other)
    {
        var (one, two) = (left.Words[at], right.Words[other]);
        if (one == two) return 1;
        if (one[0] == '=' || two[0] == '=' || IsOfPlace(one, two) || IsOfPlace(two, one)) return 0;
        if (one.Length <= 3 || two.Length <= 3) return left.Words.Length > 1 && left.Sounds[at] == right.Sounds[other] && Math.Max(one.Length, two.Length) > 3 ? WordThreshold : 0; // "Haq" and "Haqq"
        if ((left.Length > 1 && AreTwoNames(one, two)) || PersonComparer.DifferInLastVowel(left.Sounds[at], right.Sounds[other])) return 0;
        return SlipOfPen.Is(one, two) && left.Words.Length > 1 && Math.Min(one.Length, two.Length) > ShortestSlip ? WordThreshold : SoundDistance.Similarity(left.Sounds[at], right.Sounds[other]);
    }
}
