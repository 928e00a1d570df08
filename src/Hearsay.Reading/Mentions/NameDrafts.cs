using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>Makes a mention of each name, with the titles before it and the nationality that belongs to it.</summary>
internal sealed class NameDrafts(ActorLexicon lexicon)
{
    private const int LongestTitle = 3;
    private const int LongestRanked = 4;

    public Draft Make(Sentence sentence, int number, Name name)
    {
        var end = name.End;
        while (end > name.First + 1 && IsMark(sentence, end - 1)) end--;
        var start = name.First;
        while (start < end - 1 && Phrases.Is(sentence, start, "the")) start++;
        var rank = name.Type == EntityType.Org ? RankEnd(sentence, start, end) : start;
        if (rank > start) return Person(sentence, number, (rank, end, HeadIn(sentence, rank, end)), sentence.SpanOf(rank, end).Of(sentence.Text), NameFolding.Fold(sentence.SpanOf(rank, end).Slice(sentence.Text)));
        var head = HeadIn(sentence, start, end);
        var spelled = sentence.SpanOf(start, end).Of(sentence.Text);
        var key = NameFolding.Fold(spelled);
        var known = lexicon.Known(key);
        var type = TypeOf(name.Type, known, key);
        return type == EntityType.Per ? Person(sentence, number, (start, end, head), spelled, key) : Group(sentence, number, (start, end, head), (type, known, spelled, key));
    }

    /// <summary>A name of something that is nobody: a law, a feast, a product; or of somebody whom the tagger did not know for one.</summary>
    public Draft MakeOther(Sentence sentence, int number, Name name, bool isNested = false)
    {
        var spelled = sentence.SpanOf(name.First, name.End).Of(sentence.Text);
        var head = HeadIn(sentence, name.First, name.End);
        return new Draft
        {
            Sentence = number, Head = head, First = name.First, End = name.End, Kind = MentionKind.Name, Type = EntityType.Other, IsThing = true,
            IsNested = isNested, IsLifeless = lexicon.IsLifeless(NameFolding.Fold(sentence.Lemma(head))), Name = spelled, Key = NameFolding.Fold(spelled),
        };
    }

    /// <summary>A name within another: nothing around belongs to it.</summary>
    public Draft MakePart(Sentence sentence, int number, Name part)
    {
        var spelled = sentence.SpanOf(part.First, part.End).Of(sentence.Text);
        var key = NameFolding.Fold(spelled);
        var known = lexicon.Known(key);
        return new Draft
        {
            Sentence = number, Head = HeadIn(sentence, part.First, part.End), First = part.First, End = part.End, Proper = (part.First, part.End), Kind = MentionKind.Name, Type = part.Type,
            Name = spelled, Key = key, Known = known, Subtype = known?.Subtype, Country = known?.Country ?? lexicon.CountryOfCapital(key), IsNested = true,
        };
    }

    /// <summary>Where a person's name begins behind a rank or title that was taken for part of an organisation ("Army Lt. Gen. ...", "UN Ambassador ..."); <paramref name="first"/> if nowhere.</summary>
    private int RankEnd(Sentence sentence, int first, int end)
    {
        for (var at = end - 2; at >= first; at--)
            if (lexicon.Title(NameFolding.Fold(sentence.Form(at))) is { } title && end - at - 1 <= LongestRanked && (title.Sector is "MIL" ? at > first : IsPersonal(sentence, at + 1, end)) && char.IsUpper(sentence.Form(at + 1)[0]) && !IsGroupWord(sentence, end - 1)) return at + 1;
        return first;
    }

    /// <summary>Capitalised words of which none is a title, a role or a word for a group or place.</summary>
    private bool IsPersonal(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            var folded = NameFolding.Fold(sentence.Form(word));
            if (!char.IsUpper(sentence.Form(word)[0]) || lexicon.Title(folded) is not null || lexicon.Role(folded) is not null || lexicon.Group(folded) is not null || lexicon.PlaceKind(folded) is not null || lexicon.Known(folded) is not null) return false;
        }

        return true;
    }

    private bool IsGroupWord(Sentence sentence, int word) => lexicon.Group(NameFolding.Fold(sentence.Form(word))) is not null;

    private static EntityType TypeOf(EntityType tagged, KnownActor? known, string key)
    {
        if (known is null || tagged == EntityType.Nat) return tagged;
        return tagged == EntityType.Per && !key.Contains(' ', StringComparison.Ordinal) ? tagged : known.Type;
    }

    private Draft Person(Sentence sentence, int number, (int First, int End, int Head) core, string spelled, string key)
    {
        var (first, role, gender) = (core.First, "", '-');
        while (TitleBefore(sentence, first) is { } title)
        {
            first = title.First;
            if (role.Length == 0) role = title.Word.Noun ?? title.Folded;
            if (gender == '-') gender = title.Word.Gender;
        }

        var country = (string?)null;
        var words = key.Split(' ');
        if (gender == '-') gender = GivenGender(words);
        if (first < core.First) (first, country) = Modified(sentence, first) is var modified && char.IsLower(sentence.Form(first)[0]) ? (core.First, modified.Country) : modified;
        var sector = role.Length > 0 ? (lexicon.Title(role) ?? lexicon.Role(role))?.Sector ?? "" : "";
        var head = first < core.First && core.Head >= 0 ? Top(sentence, core.Head, first) : core.Head;
        return new Draft
        {
            Sentence = number, Head = head, First = first, End = core.End, Proper = (core.First, core.End), Kind = MentionKind.Name, Type = EntityType.Per, Name = spelled, Key = key,
            LoneGender = words.Length == 1 && lexicon.GenderOfGivenName(key) is var lone and ('m' or 'f') ? lone : '-',
            Role = role, Gender = gender, Country = country, Sector = sector, Known = lexicon.Known(key) is { Type: EntityType.Per } known ? known : null, Code = lexicon.CodeOf(key),
        };
    }

    private Draft Group(Sentence sentence, int number, (int First, int End, int Head) core, (EntityType Type, KnownActor? Known, string Spelled, string Key) what)
    {
        var group = what.Type == EntityType.Org ? lexicon.Group(what.Key) ?? lexicon.Group(LastTwo(what.Key)) ?? lexicon.Group(what.Key[(what.Key.LastIndexOf(' ') + 1)..]) ?? lexicon.Group(what.Key.Split(' ')[0]) ?? lexicon.Opener(what.Key.Split(' ')[0]) ?? OutletBefore(sentence, core.First) : null;
        if (what.Type == EntityType.Loc && what.Known is null && lexicon.CountryOfCapital(what.Key) is { } seat && lexicon.Metonymy.IsGovernment(sentence, core.Head)) return Government(sentence, number, core, (what.Spelled, what.Key, seat));
        var (first, country) = what.Type == EntityType.Nat ? (core.First, lexicon.CountryOfPeople(what.Key)) : Modified(sentence, core.First);
        return new Draft
        {
            Sentence = number, Head = core.Head, First = first, End = core.End, Proper = (core.First, core.End), Kind = MentionKind.Name, Type = what.Type,
            Name = sentence.SpanOf(first, core.End).Of(sentence.Text), Key = NameFolding.Fold(sentence.SpanOf(first, core.End).Slice(sentence.Text)),
            Known = first < core.First && (what.Type == EntityType.Loc || IsCompass(NameFolding.Fold(sentence.Form(first)))) ? null : what.Known, Subtype = what.Known?.Subtype ?? group?.Subtype ?? (what.Type == EntityType.Loc ? "place" : null),
            Code = lexicon.CodeOf(what.Key), IsUncertain = IsUncertain(sentence, core.First, what.Key, group is null && what.Known is null && country is null),
            Country = what.Known?.Country ?? country ?? CountryWithin(what.Key) ?? lexicon.CountryOfCapital(what.Key),
            IsCapital = lexicon.CountryOfCapital(what.Key) is not null, Sector = what.Known?.Sector ?? group?.Sector ?? "", IsPlural = what.Type == EntityType.Nat && what.Key.EndsWith('s'),
        };
    }

    /// <summary>"News agency" of "Tarvian News Agency".</summary>
    private static string LastTwo(string key) => key.LastIndexOf(' ') is > 0 and var last && key.LastIndexOf(' ', last - 1) is > 0 and var before ? key[(before + 1)..] : key;

    /// <summary>"The newspaper Dawn".</summary>
    private GroupWord? OutletBefore(Sentence sentence, int first) =>
        first > 0 && sentence.Upos(first - 1) == Upos.NOUN && lexicon.Group(NameFolding.Fold(sentence.Form(first - 1))) is { Subtype: "outlet" } outlet ? outlet : null;

    /// <summary>A capital's name that stands for the government: a mention of the state.</summary>
    private Draft Government(Sentence sentence, int number, (int First, int End, int Head) core, (string Spelled, string Key, string Country) capital) => new()
    {
        Sentence = number, Head = core.Head, First = core.First, End = core.End, Proper = (core.First, core.End), Kind = MentionKind.Name, Type = EntityType.Loc, Subtype = "state",
        Name = capital.Spelled, Key = capital.Key, Known = lexicon.StateOf(capital.Country)!.Value.Actor, Country = capital.Country, IsCapital = true, IsMetonym = true,
    };

    private bool IsUncertain(Sentence sentence, int first, string key, bool isUnknown) =>
        isUnknown && key.AsSpan().Count(' ') < 2 && !(first > 0 && Phrases.Is(sentence, first - 1, "the")) && lexicon.CountryOfCapital(key) is null && !lexicon.IsPlace(key)
        && lexicon.PlaceKind(key[(key.LastIndexOf(' ') + 1)..]) is null && sentence.Form(first).ContainsAnyInRange('a', 'z');

    /// <summary>The country whose name or people a name contains: "Communist Party of Belgium".</summary>
    private string? CountryWithin(string key)
    {
        foreach (var word in key.Split(' '))
            if ((lexicon.CountryOfPeople(word) ?? (lexicon.Known(word) is { Type: EntityType.Loc } place ? place.Country : null)) is { } country) return country;
        return null;
    }

    private char GivenGender(string[] words) => words.Length > 1 && lexicon.GenderOfName(words[0]) is var gender and ('m' or 'f') ? gender : '-';

    /// <summary>The longest title that ends right before word <paramref name="first"/>.</summary>
    private (int First, string Folded, RoleWord Word)? TitleBefore(Sentence sentence, int first)
    {
        if (first > 0 && sentence.Upos(first - 1) == Upos.PUNCT) return null;
        for (var length = Math.Min(LongestTitle, first); length > 0; length--)
        {
            if (!char.IsLetter(sentence.Form(first - length)[0])) continue;
            var folded = NameFolding.Fold(sentence.SpanOf(first - length, first).Slice(sentence.Text));
            if (char.IsUpper(sentence.Form(first - length)[0]) && lexicon.Title(folded) is { } title) return (first - length, folded, title);
            if (lexicon.Role(folded) is { } role && sentence.Upos(first - 1) is (Upos.NOUN or Upos.PROPN)) return (first - length, folded, role);
        }

        return null;
    }

    /// <summary>Goes left over capitalised modifiers and nationalities: "Iraqi", "Foreign", "U.S.".</summary>
    private (int First, string? Country) Modified(Sentence sentence, int first)
    {
        string? country = null;
        while (first > 0)
        {
            var folded = NameFolding.Fold(sentence.Form(first - 1));
            if ((!char.IsUpper(sentence.Form(first - 1)[0]) && !IsCompass(folded) && !IsOrdinal(folded)) || sentence.Deprel(first - 1) is not (Deprel.Amod or Deprel.Compound or Deprel.NmodDesc) || sentence.Head(first - 1) < first) break;
            if (lexicon.IsCalendar(folded) || (first == 1 && folded.EndsWith("ing", StringComparison.Ordinal))) break; // "Neighbouring Mali": the capital is the sentence's
            if (lexicon.CountryOfPeople(folded) is { } found) country = found;
            else if (lexicon.Known(folded) is { Subtype: "state" } state) country = state.Country;
            first--;
        }

        return (first, country);
    }

    /// <summary>"5th" of "5th Corps".</summary>
    private static bool IsOrdinal(string folded) =>
        folded.Length > 2 && char.IsAsciiDigit(folded[0]) && folded[^2..] is "st" or "nd" or "rd" or "th";

    private static bool IsCompass(string folded) => 
        folded is "northern" or "southern" or "eastern" or "western" or "northeastern" or "northwestern" or "southeastern" or "southwestern";

    /// <summary>The word of [first, end) that hangs on a word outside.</summary>
    internal static int HeadIn(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            var head = sentence.Head(word);
            if ((head < first || head >= end) && sentence.Upos(word) != Upos.PUNCT) return word;
        }

        return end - 1;
    }

    /// <summary>The head of name and title together: a title may govern the name or hang on it.</summary>
    private static int Top(Sentence sentence, int head, int first)
    {
        while (sentence.Head(head) >= first && sentence.Head(head) < head && sentence.Deprel(head) is (Deprel.Flat or Deprel.Appos or Deprel.Compound)) head = sentence.Head(head);
        return head;
    }

    private static bool IsMark(Sentence sentence, int word) => Phrases.Is(sentence, word, "'s") || Phrases.Is(sentence, word, "\u2019s") || sentence.Upos(word) == Upos.PUNCT;
}
