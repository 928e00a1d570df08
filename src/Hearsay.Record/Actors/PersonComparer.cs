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
    private const float ServantLikeness = 0.9f;
    private const float NearStem = 0.5f;

    /// <summary>Two given names that differ by a whole consonant are two: "Jamal" and "Jalal".</summary>
    private const float OtherLetter = 0.75f;

    /// <summary>A word so far from another is believed to be the same only where the texts say more.</summary>
    private const float OtherSound = 0.5f;

    /// <summary>Beyond this a given name that no list knows is another.</summary>
    private const float OtherGiven = 0.25f;

    private const float SameSound = 0.1f;

    private const float GluedThreshold = 0.97f;
    private const int ShortestGlued = 9;
    private const int FewestMovedRound = 4;

    public PersonMatch Compare(NameForm left, NameForm right)
    {
        if (left.Numbers != right.Numbers) return CompareNumbered(left, right);
        return CompareWords(left, right);
    }

    /// <summary>"Omar Ruz" and "Omar Ruz Jr.", "Ruz" and "Omar Ruz Jr."; others of another number are others.</summary>
    private PersonMatch CompareNumbered(NameForm left, NameForm right)
    {
        var (plain, numbered) = left.Numbers.Length == 0 ? (left, right) : (right, left);
        if (plain.Numbers.Length > 0 || !NameForm.IsOfFamily(numbered.Numbers) || plain.Words.Length > numbered.Words.Length) return PersonMatch.None;
        return CompareWords(left, right) switch { PersonMatch.Last => PersonMatch.Last, PersonMatch.Same or PersonMatch.Middle => PersonMatch.Father, _ => PersonMatch.None };
    }

    private PersonMatch CompareWords(NameForm left, NameForm right)
    {
        var (brief, full) = left.Words.Length <= right.Words.Length ? (left, right) : (right, left);
        if (brief.Words.Length == 1) return AreOneWord(brief, full) ? PersonMatch.Same : CompareOne(brief, full);
        if (brief.Words.Length == full.Words.Length) return CompareEqual(brief, full);
        if (AreGlued(brief, full)) return PersonMatch.Same;
        if (FitsInside(brief, full)) return PersonMatch.Middle;
        if (IsTurned(brief, full)) return PersonMatch.Middle;
        if (IsWithoutFirst(brief, full) || IsBeginning(brief, full)) return PersonMatch.Onward;
        if (IsFamilyNameOf(brief, full)) return PersonMatch.Last;
        return brief.Words[0].Length > 1 && brief.Words.AsSpan().SequenceEqual(full.Words.AsSpan(1)) ? PersonMatch.Father : PersonMatch.None;
    }

    /// <summary>Two words that are no given names and end a name of two more at least: "López Obrador", "Suu Kyi".</summary>
    private bool IsFamilyNameOf(NameForm brief, NameForm full) =>
        brief.Words.Length == 2 && full.Words.Length > 3 && brief.Words[0].Length > 1 && !parts.IsGivenName(brief.Words[0]) && parts.GivenClass(brief.Words[0]) == brief.Words[0]
        && brief.Words.AsSpan().SequenceEqual(full.Words.AsSpan(full.Words.Length - 2));

    /// <summary>Whether two full names may be one actor's when other spellings between them say so: first and last name are near enough.</summary>
    public bool AreNear(NameForm left, NameForm right) =>
        left.Numbers == right.Numbers && HaveOneMiddle(left, right) && Math.Max(Likeness(left, 0, right, 0), DifferInLastVowel(left.Sounds[0], right.Sounds[0]) ? OfSounds(left, 0, right, 0) : 0) >= NearThreshold && Likeness(left, left.Words.Length - 1, right, right.Words.Length - 1) >= NearThreshold;

    /// <summary>Whether no name in the middle begins otherwise: "George W. Hartwell", no "George H.W. Hartwell".</summary>
    private static bool HaveOneMiddle(NameForm left, NameForm right)
    {
        for (var at = 1; at < Math.Min(left.Words.Length, right.Words.Length) - 1; at++)
            if (left.Words.Length == right.Words.Length && left.Words[at][0] != right.Words[at][0] && left.Sounds[at][0] != right.Sounds[at][0]) return false;
        return true;
    }

    private PersonMatch CompareEqual(NameForm left, NameForm right)
    {
        if (AreSame(left, right) || DifferBySlip(left, right) || AreTurned(left, right)) return PersonMatch.Same;
        if (IsMovedRound(left.Words, right.Words) || HaveMiddlesInAnyOrder(left, right)) return PersonMatch.Same;
        if (left.Words.Length == 2 && left.Words[0] == right.Words[1] && left.Words[1] == right.Words[0]) return PersonMatch.Turned;
        return IsInitialOf(left, right) || IsInitialOf(right, left) ? PersonMatch.Longer : PersonMatch.None;
    }

    /// <summary>Long names of which one has the family name, as one block, at the other end: "Veld Ortan Omar Karim" and "Omar Karim Veld Ortan", not "Omar Karim Ortan Veld".</summary>
    private static bool IsMovedRound(string[] left, string[] right)
    {
        if (left.Length < FewestMovedRound || left.Length != right.Length) return false;
        for (var block = 1; block < left.Length; block++)
            if (left.AsSpan(block).SequenceEqual(right.AsSpan(0, left.Length - block)) && left.AsSpan(0, block).SequenceEqual(right.AsSpan(left.Length - block))) return true;
        return false;
    }

    /// <summary>Long names of the same words, of which only those in the middle or those with an article change places: "Lena Omar Ruz Veld" and "Lena Ruz Omar Veld", "Omar Ruz al-Veldi al-Dawri" and "Omar Ruz al-Dawri al-Veldi".</summary>
    private static bool HaveMiddlesInAnyOrder(NameForm left, NameForm right)
    {
        if (left.Words.Length < FewestMovedRound || !left.Words.Order(StringComparer.Ordinal).SequenceEqual(right.Words.Order(StringComparer.Ordinal), StringComparer.Ordinal)) return false;
        var haveSameEnds = left.Words[0] == right.Words[0] && left.Words[^1] == right.Words[^1];
        for (var at = 0; at < left.Words.Length; at++)
            if (left.Words[at] != right.Words[at] && !haveSameEnds && (left.Glued[at] is null || right.Glued[at] is null)) return false;
        return true;
    }

    /// <summary>One long word is misspelled in a name whose other words are the same.</summary>
    private bool DifferBySlip(NameForm left, NameForm right)
    {
        var slips = 0;
        for (var at = 0; at < left.Words.Length; at++)
        {
            var (one, other) = (left.Words[at], right.Words[at]);
            if (one == other) continue;
            if (++slips > 1 || AreApart(left, at, right, at) || (parts.IsGivenName(one) && parts.IsGivenName(other)) || AreOfTwoGenders(one, other) || !SlipOfPen.Is(one, other)) return false;
        }

        return slips == 1;
    }

    /// <summary>Family name first: only where neither word is a given name, or one ends as family names do, as a son may bear his father's names turned round.</summary>
    private bool AreTurned(NameForm left, NameForm right) => left.Words.Length == 2 && IsTurned(left, right) && left.Words[0].Length > 2 && left.Words[1].Length > 2;

    /// <summary>Whether the two words of one are the last and the first of the other, and nothing says that both are given names.</summary>
    private bool IsTurned(NameForm brief, NameForm full) =>
        brief.Words.Length == 2 && brief.Words[0] == full.Words[^1] && SoundDistance.Similarity(brief.Sounds[1], full.Sounds[0]) >= LastAloneThreshold
        && (parts.IsFamilyName(brief.Words[0]) || (!parts.IsGivenName(brief.Words[0]) && !parts.IsGivenName(brief.Words[1])));

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

    private PersonMatch CompareOne(NameForm brief, NameForm full)
    {
        if (brief.Words[0].Length < 3) return PersonMatch.None;
        if (brief.Words[0] != full.Words[^1] && full.Words.Length > 1 && parts.GivenClass(brief.Words[0]) != brief.Words[0]) return PersonMatch.None; // "Bill" is no Bell
        var likeness = SoundDistance.Similarity(brief.Sounds[0], full.Sounds[^1]);
        if (likeness < LastAloneThreshold || (full.Words.Length == 1 && (DifferInEnd(brief.Words[0], full.Words[0]) || AreOfTwoVowels(brief, 0, full, 0)))) return PersonMatch.None;
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
    private bool AreGlued(NameForm left, NameForm right) =>
        Math.Abs(left.Words.Length - right.Words.Length) == 1 && Initials(left) == Initials(right) && SoundDistance.Similarity(left.Sounds[0].AsSpan(0, 1), right.Sounds[0].AsSpan(0, 1)) > 0.5f
        && !AreOfTwoVowels(left, 0, right, 0) && SoundDistance.Similarity(left.Whole, right.Whole) >= WholeThreshold;

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

    /// <summary>A name with another behind it. Its second word must be the same, or a given name of one class, since another spelling besides would be two doubts.</summary>
    private bool IsBeginning(NameForm brief, NameForm full)
    {
        for (var at = 0; at < brief.Words.Length; at++)
            if (brief.Words[at] != full.Words[at] && parts.GivenClass(brief.Words[at]) != parts.GivenClass(full.Words[at]) && ((at == 1 && brief.Sounds[at] != full.Sounds[at]) || Likeness(brief, at, full, at) < MeanThreshold)) return false;
        if (brief.Glued[^1] is not null && full.Glued[brief.Words.Length - 1] is null) return false; // "Omar al-Bashir", no "Omar Bashir Ahmed"
        return !AreInitials(brief);
    }

    /// <summary>Whether one of two names is the other without a first name that often is left out ("Mohammad").</summary>
    public bool LacksFirst(NameForm left, NameForm right) => left.Words.Length < right.Words.Length ? IsWithoutFirst(left, right) : IsWithoutFirst(right, left);

    private bool IsWithoutFirst(NameForm brief, NameForm full)
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
        if (left.Words.Length > 2 && right.Words.Length > 2 && (IsServantOf(one, two) || IsServantOf(two, one))) return ServantLikeness;
        if (AreApart(left, at, right, other) || IsFeminine(one, two) || IsFeminine(two, one)) return 0;
        return Math.Max(OfSounds(left, at, right, other), Math.Max(OfGlued(left.Glued[at], right.Sounds[other]), OfGlued(right.Glued[other], left.Sounds[at])));
    }

    /// <summary>Whether two words are two names however near they sound: given names the lists know apart, a name and its descendant's, Chinese syllables.</summary>
    private bool AreApart(NameForm left, int at, NameForm right, int other)
    {
        var (one, two) = (left.Words[at], right.Words[other]);
        var (isGiven, isLast) = (at < left.Words.Length - 1, at == left.Words.Length - 1 || other == right.Words.Length - 1);
        if (parts.AreOtherGiven(one, two) || (IsPinyin(one) && IsPinyin(two) && left.Sounds[at] != right.Sounds[other])) return true;
        if (isGiven && (parts.AreOfTwoGenders(one, two) || IsWomans(one, two) || IsWomans(two, one) || IsWomansSound(left.Sounds[at], right.Sounds[other]) || IsWomansSound(right.Sounds[other], left.Sounds[at]) || AreOfTwoVowels(left, at, right, other))) return true;
        if (isLast && (HaveNoVowelInCommon(left.Sounds[at], right.Sounds[other]) || DifferInEnd(one, two) || ChineseNames.AreTwo(left.Words, right.Words))) return true;
        return (isLast && (IsDescendant(one, two) || IsDescendant(two, one))) || IsHard(one, two) || IsHard(two, one);
    }

    /// <summary>"Emin" and "Emine": a known man's name, and the same with an e that no list knows.</summary>
    private bool IsWomans(string longer, string shorter) =>
        longer.Length == shorter.Length + 1 && longer[^1] == 'e' && Syllables(shorter) > 1 && longer.StartsWith(shorter, StringComparison.Ordinal) && !parts.IsGivenName(longer) && (parts.IsGivenName(shorter) || parts.GivenClass(shorter) != shorter);

    /// <summary>"Natsir" and "Nasira": one has an a behind what sounds like the other.</summary>
    private static bool IsWomansSound(string longer, string shorter) =>
        longer.Length > 4 && shorter.Length > 2 && longer[^1] == 'a' && !IsVowel(longer[^2]) && IsVowel(longer[^3]) && shorter[^1] == longer[^2] && IsVowel(shorter[^2]) && SoundDistance.Between(longer.AsSpan(0, longer.Length - 1), shorter) < OtherSound;

    /// <summary>"Cohen" and "Kahana": one ends in an a and has more vowels, and not one vowel is the other's.</summary>
    private static bool HaveNoVowelInCommon(string one, string other)
    {
        if ((one[^1] == 'a') == (other[^1] == 'a') || IsVowel(one[^1]) == IsVowel(other[^1]) || Syllables(one) == Syllables(other)) return false;
        foreach (var sound in one)
            if (IsVowel(sound) && other.Contains(sound, StringComparison.Ordinal)) return false;
        return true;
    }

    private static int Syllables(string sounds) => sounds.Count(IsVowel);

    /// <summary>"Jaber" and "Saber": a soft j is written c in Turkish, but never s.</summary>
    private static bool IsHard(string one, string other) => one[0] == 'j' && other[0] == 's';

    /// <summary>An article written as one with its word: "ez-Qorel" and "Ezqorel".</summary>
    private static float OfGlued(string? glued, string sounds) => glued is null ? 0 : SoundDistance.Similarity(glued, sounds);

    /// <summary>
    /// Whether two names are the same but for a full vowel before the last consonant: "Karim" and
    /// "Karam", "Javrin" and "Javran", "Faruq" and "Fariq". No romanisation writes one of these for the other.
    /// </summary>
    internal static bool DifferInLastVowel(string one, string other)
    {
        if (one.Length < 4 || other.Length < 4 || one[^1] != other[^1] || IsVowel(one[^1]) || IsVowel(one[^3]) || IsVowel(other[^3])) return false;
        return (one[^2], other[^2]) is ('a', 'i') or ('i', 'a') or ('u', 'i') or ('i', 'u') && SoundDistance.Between(one.AsSpan(0, one.Length - 2), other.AsSpan(0, other.Length - 2)) <= NearStem;
    }

    /// <summary>As <see cref="DifferInLastVowel"/>, but for two spellings of one given name: "Yusif" and "Yusuf".</summary>
    private bool AreOfTwoVowels(NameForm left, int at, NameForm right, int other) =>
        DifferInLastVowel(left.Sounds[at], right.Sounds[other]) && parts.GivenClass(left.Words[at]) != parts.GivenClass(right.Words[other]);

    /// <summary>"Karado" and "Karadi": a last o or u is nobody's i.</summary>
    private static bool DifferInEnd(string one, string other) =>
        one.Length > 3 && one.Length == other.Length && one.AsSpan(0, one.Length - 1).SequenceEqual(other.AsSpan(0, one.Length - 1)) && (one[^1], other[^1]) is ('o' or 'u', 'i' or 'y') or ('i' or 'y', 'o' or 'u');

    /// <summary>Whether the longer word is the shorter with the ending of descent or origin: "Mansur" and "Mansuri".</summary>
    private static bool IsDescendant(string longer, string shorter) =>
        longer.Length > 3 && longer.Length == shorter.Length + 1 && longer[^1] is 'i' or 'y' && !IsVowel(shorter[^1]) && longer.StartsWith(shorter, StringComparison.Ordinal);

    /// <summary>Whether one family name is the other with a Slavic or Turkic ending of descent: another family, or one that was made Russian ("Arsen", "Arsenov").</summary>
    public static bool AreOfDescent(NameForm left, NameForm right) => IsSon(left.Words[^1], right.Words[^1]) || IsSon(right.Words[^1], left.Words[^1]);

    private static bool IsSon(string longer, string shorter) =>
        shorter.Length > 3 && longer.StartsWith(shorter, StringComparison.Ordinal) && longer.AsSpan(shorter.Length) is "ov" or "ev" or "enko" or "ovich" or "oglu" or "zade" or "zadeh";

    /// <summary>One syllable in the official romanisation of Chinese, known by its first letters: its vowel tells "Zhang" from "Zhong".</summary>
    private static bool IsPinyin(string word) => word.Length <= 6 && (word[0] == 'x' || word.StartsWith("zh", StringComparison.Ordinal)) && word.IndexOfAny(['a', 'e', 'i', 'o', 'u']) is > 0 and var first && !HasConsonantThenVowel(word, first);

    private static bool HasConsonantThenVowel(string word, int first)
    {
        while (first < word.Length && IsVowel(word[first])) first++;
        return word.IndexOfAny(['a', 'e', 'i', 'o', 'u'], first) >= 0;
    }

    private static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>Whether a word of one is told from the other's by more than the ways in which one sound is written: "Silvan" and "Shilvan", "Orena" and "Erena".</summary>
    public bool DifferInSound(NameForm left, NameForm right)
    {
        if (left.Words.Length != right.Words.Length) return false;
        for (var at = 0; at < left.Words.Length; at++)
            if (left.Words[at].Length > 1 && right.Words[at].Length > 1 && !AreOneGiven(left.Words[at], right.Words[at]) && Distance(left, right, at) - OfVelars(left.Sounds[at], right.Sounds[at]) >= OtherSound) return true;
        return false;
    }

    /// <summary>What a first letter weighs more than a later one where it is the Arabic qaf, which is written g, k and q: "Gaddafi" and "Kadhafi".</summary>
    private static float OfVelars(string one, string other) => one[0] != other[0] && IsVelar(one[0]) && IsVelar(other[0]) ? SoundDistance.Between(one.AsSpan(0, 1), other.AsSpan(0, 1)) / 3 : 0;

    private static bool IsVelar(char sound) => sound is 'g' or 'k' or 'q' or 'G';

    public bool AreOfTwoCallings(ActorContext one, ActorContext other, bool areAlike) => parts.Callings.AreApart(one.Titles, other.Titles, areAlike);

    /// <summary>How far two names of as many words lie apart, all words together; two given names that the lists hold are never near, others only where no more than a vowel is shaded.</summary>
    public float Distance(NameForm left, NameForm right)
    {
        var distance = 0f;
        for (var at = 0; at < left.Words.Length; at++)
        {
            var (one, other, isLast) = (left.Words[at], right.Words[at], at + 1 == left.Words.Length);
            if (one.Length == 1 || other.Length == 1 || one == other || (!isLast && parts.GivenClass(one) == parts.GivenClass(other))) continue;
            var apart = Distance(left, right, at);
            distance += !isLast && (apart > OtherGiven || (apart > 0 && parts.IsGivenName(one) && parts.IsGivenName(other))) ? 1 : apart;
        }

        return distance;
    }

    /// <summary>Two forms of one given name, not those of two languages.</summary>
    private bool AreOneGiven(string one, string other) => parts.GivenClass(one) == parts.GivenClass(other) && !parts.Is("variant", one) && !parts.Is("variant", other);

    /// <summary>Whether both are the same but for given names of one class, and other letters for one sound.</summary>
    public bool AreOfOneClass(NameForm left, NameForm right)
    {
        for (var at = 0; at < left.Words.Length; at++)
            if (left.Words[at] != right.Words[at] && parts.GivenClass(left.Words[at]) != parts.GivenClass(right.Words[at]) && Distance(left, right, at) > SameSound) return false;
        return left.Words.Length == right.Words.Length;
    }

    /// <summary>With an article written as one with its word where that is nearer.</summary>
    private static float Distance(NameForm left, NameForm right, int at)
    {
        var least = SoundDistance.Between(left.Sounds[at], right.Sounds[at]);
        if (left.Glued[at] is { } one) least = Math.Min(least, SoundDistance.Between(one, right.Sounds[at]));
        return right.Glued[at] is { } other ? Math.Min(least, SoundDistance.Between(left.Sounds[at], other)) : least;
    }

    private float OfSounds(NameForm left, int at, NameForm right, int other)
    {
        var (one, two) = (left.Words[at], right.Words[other]);
        if (Math.Min(one.Length, two.Length) < 3 && left.Sounds[at] != right.Sounds[other]) return 0;
        var distance = SoundDistance.Between(left.Sounds[at], right.Sounds[other]);
        if (distance >= OtherLetter && HasGiven(one, two, at < left.Words.Length - 1 && one[0] == two[0])) return 0;
        return distance > FarthestWord ? 0 : 1 - (2 * distance / (left.Sounds[at].Length + right.Sounds[other].Length));
    }

    /// <summary>"Abdul Hanif", who is called Hanif for short: believed only in names of three words and more.</summary>
    private static bool IsServantOf(string longer, string shorter) =>
        longer.Length == shorter.Length + 3 && longer.StartsWith("abd", StringComparison.Ordinal) && longer.EndsWith(shorter, StringComparison.Ordinal);

    private bool HasGiven(string one, string two, bool isOneEnough) =>
        isOneEnough ? parts.IsGivenName(one) || parts.IsGivenName(two) : parts.IsGivenName(one) && parts.IsGivenName(two);

    /// <summary>Whether the longer word is the shorter with a woman's ending: "Amin" and "Amina", "Ivanov" and "Ivanova", "George" and "Georgia".</summary>
    internal static bool IsFeminine(string longer, string shorter)
    {
        if (longer.Length <= shorter.Length) return false;
        var stem = shorter.EndsWith('e') ? shorter.AsSpan(0, shorter.Length - 1) : shorter;
        if (!longer.AsSpan().StartsWith(stem)) return false;
        return longer.AsSpan(stem.Length) switch
        {
            "a" => stem.Length == shorter.Length && shorter[^1] is not ('a' or 'e' or 'o' or 'u' or 'y' or 'h'),
            "ye" or "ya" => shorter[^1] is 'i' or 'u', // "Nuri" and "Nuriye"
            "ia" or "ina" or "ine" or "ette" or "elle" or "le" => true,
            _ => false,
        };
    }
}
