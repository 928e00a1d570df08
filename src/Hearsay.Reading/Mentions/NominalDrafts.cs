using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>Makes mentions of descriptions: nouns for persons, groups and places, alone ("the militia") or with names in them ("Syrian government forces").</summary>
internal sealed class NominalDrafts(ActorLexicon lexicon)
{
    private static readonly RoleWord Unlisted = new('-', "CVL");

    /// <param name="inName">[word] whether the word belongs to a name already.</param>
    public Draft? Make(Sentence sentence, int number, int head, bool[] inName)
    {
        if (IsPersonal(sentence, head) && !inName[head]) return Person(sentence, number, head, (NameFolding.Fold(sentence.Form(head)), Unlisted), inName);
        if (sentence.Upos(head) is not (Upos.NOUN or Upos.PROPN) || inName[head] || sentence.Deprel(head) is Deprel.Compound or Deprel.Flat or Deprel.NmodDesc) return null;
        var lemma = NameFolding.Fold(sentence.Lemma(head));
        var form = NameFolding.Fold(sentence.Form(head));
        var phrase = TwoWords(sentence, head, lemma);
        if ((phrase is not null ? PersonNoun(sentence, head, phrase) : null) is { } office) return Person(sentence, number, head, (phrase!, office), inName);
        if (((phrase is not null ? lexicon.Group(phrase) : null) ?? lexicon.Group(form) ?? lexicon.Group(lemma)) is { } group) return Group(sentence, number, head, (lemma, group), inName) ?? Thing(sentence, number, head, lemma);
        if ((PersonNoun(sentence, head, lemma) ?? (IsSomebody(sentence, head) && !lexicon.IsLifeless(lemma) ? Unlisted : null)) is { } role) return Person(sentence, number, head, (lemma, role), inName);
        return (lexicon.PlaceKind(lemma) is { } kind ? Place(sentence, number, head, (lemma, kind), inName) : null) ?? Thing(sentence, number, head, lemma);
    }

    private RoleWord? PersonNoun(Sentence sentence, int head, string folded) => char.IsLower(sentence.Form(head)[0]) ? lexicon.PersonNoun(folded) : lexicon.Role(folded);

    /// <summary>"a cooper who fled": whoever "who" stands for is somebody, whatever the noun.</summary>
    private static bool IsSomebody(Sentence sentence, int head)
    {
        if (sentence.Upos(head) != Upos.NOUN || sentence.Xpos(head) != "NN" || !char.IsLower(sentence.Form(head)[0]) || head + 2 >= sentence.Count) return false;
        var next = sentence.Form(head + 1) is "," ? head + 2 : head + 1;
        return sentence.Form(next) is "who" && Phrases.Determiner(sentence, head) >= 0;
    }

    /// <summary>"The accused", "the 44-year-old": somebody, though no noun.</summary>
    private static bool IsPersonal(Sentence sentence, int head)
    {
        if (sentence.Form(head) is not ("accused" or "deceased" or "old") || sentence.HasFeature(head, "Number=Plur") || sentence.Deprel(head) is not (Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj or Deprel.Obl or Deprel.OblAgent or Deprel.Nmod or Deprel.NmodPoss)) return false;
        if (head + 1 < sentence.Count && sentence.Upos(head + 1) is Upos.NOUN or Upos.PROPN) return false;
        return sentence.Child(head, Deprel.Det) is >= 0 and var article && Phrases.Is(sentence, article, "the") && (sentence.Form(head) is not "old" || (head > 2 && sentence.Form(head - 1) is "-" && Phrases.Is(sentence, head - 2, "year")));
    }

    private Draft Thing(Sentence sentence, int number, int head, string lemma)
    {
        var (first, end) = (Phrases.First(sentence, head), Phrases.End(sentence, head));
        var isName = sentence.Upos(head) == Upos.PROPN && IsCapital(sentence, first, end) && !lexicon.IsCalendar(lemma);
        var name = isName ? sentence.SpanOf(first, end).Of(sentence.Text) : "";
        return new Draft
        {
            Sentence = number, Head = head, First = first, End = end, Kind = isName ? MentionKind.Name : MentionKind.Nominal, Type = EntityType.Other, IsThing = true, IsLifeless = lexicon.IsLifeless(lemma),
            Name = name, Key = isName ? NameFolding.Fold(name) : lemma, Role = isName ? "" : lemma, Modifiers = Modifiers(sentence, first, head), IsPlural = IsPlural(sentence, head), IsDefinite = Phrases.IsDefinite(sentence, head),
        };
    }

    private static bool IsCapital(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (!char.IsUpper(sentence.Form(word)[0]) && (word == first || sentence.Upos(word) != Upos.ADP)) return false;
        return true;
    }

    private Draft? Person(Sentence sentence, int number, int head, (string Lemma, RoleWord Word) role, bool[] inName)
    {
        var isPlural = IsPlural(sentence, head);
        var named = HasName(sentence, head, inName);
        return Build(sentence, number, head, inName, new Reading(isPlural ? EntityType.Org : EntityType.Per, isPlural ? "people" : null, role.Lemma, role.Word.Sector)
        {
            Kind = isPlural && named && lexicon.Role(role.Lemma) is not null ? MentionKind.Name : MentionKind.Nominal, Gender = role.Word.Gender, IsPlural = isPlural,
        });
    }

    private Draft? Group(Sentence sentence, int number, int head, (string Lemma, GroupWord Word) group, bool[] inName)
    {
        var named = HasName(sentence, head, inName);
        var isPlural = IsPlural(sentence, head);
        if (Phrases.Is(sentence, head, "front") && head > 0 && Phrases.Is(sentence, head - 1, "in")) return null;
        if (!named && !isPlural && Phrases.Determiner(sentence, head) < 0 && !(group.Word.Subtype == "legislature" && char.IsUpper(sentence.Form(head)[0]))) return null;
        return Build(sentence, number, head, inName, new Reading(EntityType.Org, group.Word.Subtype, group.Lemma, group.Word.Sector)
        {
            Kind = named ? MentionKind.Name : MentionKind.Nominal, IsPlural = isPlural,
        });
    }

    private Draft? Place(Sentence sentence, int number, int head, (string Lemma, string Kind) place, bool[] inName)
    {
        var named = HasName(sentence, head, inName) && !IsKindOf(sentence, head);
        if (!named && !Phrases.IsDefinite(sentence, head)) return null;
        return Build(sentence, number, head, inName, new Reading(EntityType.Loc, place.Kind, place.Lemma, "")
        {
            Kind = named ? MentionKind.Name : MentionKind.Nominal, IsPlural = IsPlural(sentence, head),
        });
    }

    /// <summary>"The village of X" describes X; "the Province of X" is a name.</summary>
    private static bool IsKindOf(Sentence sentence, int head) =>
        head + 2 < sentence.Count && Phrases.Is(sentence, head + 1, "of") && char.IsLower(sentence.Form(head)[0]) && char.IsUpper(sentence.Form(head + 2)[0]) && Phrases.First(sentence, head) == head;

    private Draft Build(Sentence sentence, int number, int head, bool[] inName, Reading reading)
    {
        var (first, end) = (Phrases.First(sentence, head), Phrases.End(sentence, head));
        var isName = reading.Kind == MentionKind.Name;
        while (isName && first > 0 && first < head && inName[first] && inName[first - 1]) first--; // "State of Law" in "State of Law coalition", whatever the tree
        while (isName && first < head && (sentence.Upos(first) is Upos.NUM or Upos.PRON or Upos.PUNCT or Upos.PART || IsClause(sentence, first, head))) first++;
        var modifiers = Modifiers(sentence, first, head);
        return new Draft
        {
            Sentence = number, Head = head, First = first, End = end, Kind = reading.Kind, Type = reading.Type, Subtype = reading.Subtype,
            Name = isName ? sentence.SpanOf(first, end).Of(sentence.Text) : "", Key = NameFolding.Fold(sentence.SpanOf(first, end).Slice(sentence.Text)),
            Role = reading.Role, Modifiers = modifiers, Gender = reading.Gender, IsPlural = reading.IsPlural, IsDefinite = Phrases.IsDefinite(sentence, head),
            Country = Country(sentence, first, end), Sector = reading.Sector,
        };
    }

    /// <summary>Whether a comma or a verb with a form of time stands between: then what is there is no part of the name.</summary>
    private static bool IsClause(Sentence sentence, int first, int head)
    {
        for (var word = first; word < head; word++)
            if (sentence.Form(word) is "," || (sentence.Upos(word) == Upos.AUX && char.IsLower(sentence.Form(word)[0]))) return true;
        return false;
    }

    private string? Country(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            var folded = NameFolding.Fold(sentence.Form(word));
            if (char.IsUpper(sentence.Form(word)[0]) && (lexicon.CountryOfPeople(folded) ?? (lexicon.Known(folded) is { Subtype: "state" } state ? state.Country : null)) is { } country) return country;
        }

        return null;
    }

    private static List<string> Modifiers(Sentence sentence, int first, int head)
    {
        var modifiers = new List<string>();
        for (var word = first; word < head; word++)
            if (sentence.Upos(word) is Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.NUM) modifiers.Add(NameFolding.Fold(sentence.Form(word)));
        return modifiers;
    }

    /// <summary>Whether a name narrows the noun down, in front of it or behind "of".</summary>
    private static bool HasName(Sentence sentence, int head, bool[] inName)
    {
        var (first, end) = (Phrases.First(sentence, head), Phrases.End(sentence, head));
        for (var word = first; word < end; word++)
            if (inName[word]) return true;
        return false;
    }

    private static string? TwoWords(Sentence sentence, int head, string lemma)
    {
        if (head > 1 && sentence.Form(head - 1) is "-" && sentence.Head(head - 2) == head) return NameFolding.Fold(sentence.Form(head - 2)) + " " + lemma;
        return head > 0 && sentence.Head(head - 1) == head && sentence.Upos(head - 1) != Upos.DET ? NameFolding.Fold(sentence.Form(head - 1)) + " " + lemma : null;
    }

    private static bool IsPlural(Sentence sentence, int head) => sentence.HasFeature(head, "Number=Plur");

    private sealed record Reading(EntityType Type, string? Subtype, string Role, string Sector)
    {
        public MentionKind Kind { get; init; }

        public char Gender { get; init; } = '-';

        public bool IsPlural { get; init; }
    }
}
