using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Brings tagged names into shape: titles and countries before a person's name, brackets behind it, and what "of" or "and" adds
/// are parted from it.
/// </summary>
internal sealed class NameShaper(ActorLexicon lexicon)
{
    private const int LongestTitle = 3;

    public void Shape(Sentence sentence, Name name, List<Name> names)
    {
        if (name.Type is EntityType.Loc or EntityType.Org && IsHolderOfLand(sentence, name)) name = name with { Type = EntityType.Per };
        if (name.Type == EntityType.Per) name = name with { End = BehindHyphen(sentence, name.End) };
        var first = name.Type == EntityType.Per ? Widened(sentence, name.First, names.Count > 0 ? names[^1].End : 0) : name.First;
        while (first < name.End && IsBefore(sentence, first, name)) first++;
        if (first == name.End) return;
        var end = first + 1;
        while (end < name.End && !IsCut(sentence, end)) end++;
        if (end > first + 1 && IsOwner(sentence, end - 1)) end--;
        if (name.Type == EntityType.Org && Owner(sentence, first, end) is > 0 and var owner) (name, end) = (new Name(first, owner, EntityType.Per), owner);
        if (OfficeEnd(sentence, first, end, name.Type) is > 0 and var of) AddHeld(sentence, of + 1, end, names);
        else if (name.Type == EntityType.Per) Person(sentence, first, end, names);
        else if (name.Type == EntityType.Org && PartOfTwo(sentence, first, end) is > 0 and var joint) Two(sentence, (first, joint, end), names);
        else if (name.Type == EntityType.Org && PersonBehind(sentence, first, end) is > 0 and var and)
        {
            names.Add(new Name(first, and, EntityType.Org));
            Person(sentence, and + 1, end, names);
        }
        else names.Add(name with { First = first, End = end });
    }

    /// <summary>"President Veld of South Tarvia", tagged as a place.</summary>
    private bool IsHolderOfLand(Sentence sentence, Name name)
    {
        var title = TitleLength(sentence, name.First, name.End);
        if (title == 0 && !(name.First > 0 && lexicon.Role(Fold(sentence, name.First - 1, name.First)) is { Sector: "GOV" or "MIL" or "LEG" or "JUD" })) return false;
        for (var word = name.First + title + 1; word < name.End - 1; word++)
            if (Phrases.Is(sentence, word, "of") && IsState(sentence, word + 1, name.End)) return true;
        return false;
    }

    private bool IsState(Sentence sentence, int first, int end) =>
        first < end && lexicon.Known(Fold(sentence, Phrases.Is(sentence, first, "the") ? first + 1 : first, end)) is { Subtype: "state" };

    /// <summary>"Shen Tse" of "Shen Tse-tung": a name does not end before a hyphen with small letters behind it.</summary>
    private static int BehindHyphen(Sentence sentence, int end) =>
        end + 1 < sentence.Count && sentence.Form(end) is "-" && char.IsLower(sentence.Form(end + 1)[0]) && sentence.Deprel(end + 1) == Deprel.Flat
        && sentence[end].Start == sentence.SpanOf(end - 1, end).End && sentence[end + 1].Start == sentence[end].Start + 1 ? end + 2 : end;

    /// <summary>"Veld's party", tagged as one name: where the owner's ends, if the noun is written small and no list knows the owner; else -1.</summary>
    private int Owner(Sentence sentence, int first, int end)
    {
        if (end - first < 3 || !char.IsLower(sentence.Form(end - 1)[0]) || lexicon.Group(Fold(sentence, end - 1, end)) is null) return -1;
        var mark = end - 2;
        while (mark > first && char.IsLower(sentence.Form(mark)[0])) mark--;
        if (mark == first || sentence.Form(mark) is not ("'s" or "’s" or "'" or "’")) return -1;
        var key = Fold(sentence, first, mark);
        return lexicon.Known(key) is null && !lexicon.IsPlace(key) && lexicon.CountryOfPeople(key) is null ? mark : -1;
    }

    /// <summary>Where a person's name begins if the tree joins more of it to the left than the tagger saw: "Sela" in "Sela ez-Marun", "ez" itself.</summary>
    public int Widened(Sentence sentence, int first, int least)
    {
        while (first > least && sentence.Deprel(first) == Deprel.Flat && sentence.Head(first) is var head && head >= least && head < first)
        {
            for (var word = head + 1; word < first; word++)
                if (sentence.Deprel(word) != Deprel.Flat && sentence.Form(word) is not "-") return first;
            var isArticle = sentence.Form(head + 1) is "-";
            if (sentence.Upos(head) != Upos.PROPN && !isArticle || lexicon.Role(Fold(sentence, head, head + 1)) is not null || lexicon.Title(Fold(sentence, head, head + 1)) is not null) return first;
            first = head;
        }

        return first;
    }

    /// <summary>Whether a word stands before a name and is none of it: a cry ("Oh Sela"), or the verb or conjunction that opens the sentence.</summary>
    private bool IsBefore(Sentence sentence, int word, Name name)
    {
        if (name.Type == EntityType.Per && lexicon.Speakers.IsCry(sentence.Form(word))) return true;
        if (word + 1 < name.End && lexicon.Aliases.Opens(sentence.Form(word))) return true;
        if (word + 1 < name.End && (IsMonth(sentence, word) || IsConjunction(sentence, word))) return true;
        return word == 0 && word + 1 < name.End && char.IsUpper(sentence.Form(word + 1)[0]) && sentence.Upos(word) is Upos.SCONJ or Upos.VERB && lexicon.GenderOfGivenName(Fold(sentence, word, word + 1)) == '-';
    }

    /// <summary>A conjunction that a headline writes with a capital: "While Government ...".</summary>
    private static bool IsConjunction(Sentence sentence, int word) => sentence.Upos(word) == Upos.SCONJ && sentence.Lemma(word) is "while" or "although" or "though" or "because" or "if" or "whether" or "when";

    private bool IsMonth(Sentence sentence, int word) =>
        Fold(sentence, word, word + 1) is var folded && lexicon.IsCalendar(folded) && lexicon.GenderOfGivenName(folded) == '-' && sentence.Upos(word + 1) == Upos.PROPN;

    private void Two(Sentence sentence, (int First, int Joint, int End) place, List<Name> names)
    {
        names.Add(new Name(place.First, place.Joint, EntityType.Org));
        var next = place.Joint + 1;
        if (Phrases.Is(sentence, next, "the")) next++;
        names.Add(new Name(next, place.End, EntityType.Org));
    }

    /// <summary>Where "and" parts two organisations that both end in a word for one, or -1.</summary>
    private int PartOfTwo(Sentence sentence, int first, int end)
    {
        if (lexicon.Group(Fold(sentence, end - 1, end)) is null) return -1;
        for (var word = first + 2; word < end - 2; word++)
            if (Phrases.Is(sentence, word, "and") && lexicon.Group(Fold(sentence, word - 1, word)) is not null) return word;
        return -1;
    }

    /// <summary>Where "and" parts a body from a person, "Accord Party and Omar Haddad of ORSA": behind initials or a word for a body, before a given name; or -1.</summary>
    private int PersonBehind(Sentence sentence, int first, int end)
    {
        for (var word = first + 1; word < end - 2; word++)
            if (Phrases.Is(sentence, word, "and") && char.IsUpper(sentence.Form(word + 2)[0]) && lexicon.GenderOfName(Fold(sentence, word + 1, word + 2)) is 'm' or 'f'
                && (!sentence.Form(word - 1).ContainsAnyInRange('a', 'z') || lexicon.Group(Fold(sentence, word - 1, word)) is not null)) return word;
        return -1;
    }

    private void Person(Sentence sentence, int first, int end, List<Name> names)
    {
        var start = first;
        while (start < end - 1 && Lead(sentence, start, end, names) is > 0 and var length) start += length;
        for (var word = start + 1; word < end - 1; word++)
        {
            if (IsJoint(sentence, word) && char.IsUpper(sentence.Form(word + 1)[0]))
            {
                names.Add(new Name(start, word, EntityType.Per));
                Person(sentence, word + 1, end, names);
                return;
            }

            if (!IsLink(sentence, word) || (word - start < 2 && start == first && !IsState(sentence, word + 1, end))) continue;
            names.Add(new Name(start, word, EntityType.Per));
            AddGroup(sentence, word + 1, end, names);
            return;
        }

        names.Add(new Name(start, end, EntityType.Per));
    }

    /// <summary>"King of Athens", "Minister for Health": where "of" stands behind an office, which is nobody's name, or -1.</summary>
    private int OfficeEnd(Sentence sentence, int first, int end, EntityType type)
    {
        for (var word = first + 1; word < end - 1 && word <= first + LongestTitle; word++)
        {
            if (!Phrases.Is(sentence, word, "of") && !Phrases.Is(sentence, word, "for")) continue;
            var role = lexicon.Role(Fold(sentence, first, word)) ?? lexicon.Role(Fold(sentence, word - 1, word));
            return role is { } office && (type == EntityType.Per || office.Sector is "GOV" or "MIL" or "LEG" or "JUD") && lexicon.Known(Fold(sentence, first, end)) is null && lexicon.Group(Fold(sentence, end - 1, end)) is null ? word : -1;
        }

        return -1;
    }

    /// <summary>What an office is of, where the lists know the name or an article and a capital tell it.</summary>
    private void AddHeld(Sentence sentence, int first, int end, List<Name> names)
    {
        var place = Phrases.Is(sentence, first, "the") ? first + 1 : first;
        var folded = Fold(sentence, place, end);
        if (lexicon.Known(folded) is null && (lexicon.IsPlace(folded) || lexicon.CountryOfCapital(folded) is not null)) names.Add(new Name(place, end, EntityType.Loc));
        else AddGroup(sentence, first, end, names);
    }

    /// <summary>Words at the start of a person's name that are a title, or a state in front of one; 0 when there are none.</summary>
    private int Lead(Sentence sentence, int start, int end, List<Name> names)
    {
        if (TitleLength(sentence, start, end) is > 0 and var length) return length;
        var title = start + 1;
        while (title < end - 1 && (TitleLength(sentence, title, end) == 0 || IsInitial(sentence, title))) title++;
        if (title >= end - 1) return 0;
        var folded = Fold(sentence, start, title);
        if (lexicon.Known(folded) is { } known) names.Add(new Name(start, title, known.Type));
        else if (lexicon.CountryOfPeople(folded) is not null) names.Add(new Name(start, title, EntityType.Nat));
        else if (lexicon.GenderOfGivenName(Fold(sentence, start, start + 1)) != '-') return 0;
        return title - start;
    }

    private static bool IsInitial(Sentence sentence, int word) => sentence[word].Length <= 2;

    private int TitleLength(Sentence sentence, int start, int end)
    {
        if (IsGreeting(sentence, start)) return 1;
        for (var length = Math.Min(LongestTitle, end - start - 1); length > 0; length--)
        {
            var folded = Fold(sentence, start, start + length);
            var isTitle = lexicon.Title(folded) is not null || lexicon.Role(folded) is { Sector: "GOV" or "MIL" or "LEG" or "JUD" };
            if (isTitle && (char.IsUpper(sentence.Form(start + length)[0]) || IsArticled(sentence, start + length)) && (length > 1 || lexicon.GenderOfGivenName(folded) == '-')) return length;
        }

        return 0;
    }

    /// <summary>"al-Sadr", "el-Masri": a name that begins with a small article.</summary>
    private static bool IsArticled(Sentence sentence, int word) =>
        word + 2 < sentence.Count && sentence.Form(word + 1) is "-" && char.IsUpper(sentence.Form(word + 2)[0]) && sentence.Form(word) is "al" or "el" or "as" or "ash" or "ad" or "an" or "ar" or "at" or "az" or "ez" or "es" or "ul";

    /// <summary>What a person is "of": a known name as the lists say, words with an article or a word for a group as an organisation.</summary>
    private void AddGroup(Sentence sentence, int first, int end, List<Name> names)
    {
        var hasArticle = Phrases.Is(sentence, first, "the");
        if (hasArticle) first++;
        if (first >= end || !char.IsUpper(sentence.Form(first)[0])) return;
        var known = lexicon.Known(Fold(sentence, first, end));
        if (known is null && !hasArticle && lexicon.Group(Fold(sentence, end - 1, end)) is null && end - first < 3) return;
        names.Add(new Name(first, end, known?.Type ?? EntityType.Org));
    }

    private static bool IsGreeting(Sentence sentence, int word) =>
        Phrases.Is(sentence, word, "dear") || Phrases.Is(sentence, word, "hey") || Phrases.Is(sentence, word, "hi") || Phrases.Is(sentence, word, "hello");

    private static bool IsJoint(Sentence sentence, int word) => Phrases.Is(sentence, word, "and") || Phrases.Is(sentence, word, "&");

    private static bool IsLink(Sentence sentence, int word) =>
        Phrases.Is(sentence, word, "of") || Phrases.Is(sentence, word, "in") || Phrases.Is(sentence, word, "for") || Phrases.Is(sentence, word, "from") || Phrases.Is(sentence, word, "at");

    private static bool IsOwner(Sentence sentence, int word) => Phrases.Is(sentence, word, "'s") || Phrases.Is(sentence, word, "\u2019s") || Phrases.Is(sentence, word, "'") || Phrases.Is(sentence, word, "\u2019");

    private static bool IsCut(Sentence sentence, int word) => sentence.Form(word)[0] is '(' or '[' or ':' or ';' or '|' or '\u2022' or '\u2014';

    private static string Fold(Sentence sentence, int first, int end) => NameFolding.Fold(sentence.SpanOf(first, end).Slice(sentence.Text));
}
