using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Lets the whole document speak about its names: a name seen twice with two types gets the commoner one, a bare family name the
/// type of the full name, and capitalised words equal to a name found elsewhere, in the
/// lists or behind a title become names too.
/// </summary>
internal sealed class NameRepair
{
    private const int ShortestWord = 6, ShortestPlace = 4;

    /// <summary>For how many guesses of the tagger it counts that the text says what a name is.</summary>
    private const int SaidWeight = 3;

    private const int LongestName = 6;
    private static readonly string[] NameParticles = ["-", "al", "el", "ad", "ar", "as", "az", "bin", "ibn", "bint", "abu", "von", "van", "der", "de", "da", "di", "la", "le"];
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal); // folded name -> [type] seen
    private readonly HashSet<string> _familyNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstNames = new(StringComparer.Ordinal);
    private readonly ActorLexicon _lexicon;

    private readonly NameShaper _shaper;
    private readonly SaidBodies _bodies;
    private readonly StateNames _states;

    private NameRepair(ParsedText text, ActorLexicon lexicon) => (_lexicon, _shaper, _bodies, _states) = (lexicon, new NameShaper(lexicon), new SaidBodies(lexicon), new StateNames(text, lexicon));

    public static List<Name>[] Repair(ParsedText text, ActorLexicon lexicon)
    {
        var (repair, openers, shortened) = (new NameRepair(text, lexicon), new GroupOpeners(lexicon), new ShortNames(lexicon));
        var letter = new LetterNames(lexicon.Speakers, (sentence, word) => lexicon.Title(NameFolding.Fold(sentence.Form(word))) is not null).Find(text);
        var labels = new LabelNames(lexicon).Find(text);
        var shaped = new List<Name>[text.Sentences.Count];
        var dateline = Dateline.Find(text.Text);
        for (var at = 0; at < shaped.Length; at++)
        {
            shaped[at] = [];
            if (letter.TryGetValue(at, out var person)) shaped[at].Add(person);
            else foreach (var name in text.Sentences[at].Names) repair._shaper.Shape(text.Sentences[at], BehindDateline(text.Sentences[at], name, dateline), shaped[at]);
            shaped[at].RemoveAll(name => IsBehindName(text.Sentences[at], name));
            if (labels.TryGetValue(at, out var label))
            {
                shaped[at].RemoveAll(name => name.First < label.End);
                shaped[at].Insert(0, label);
            }

            openers.Mend(text.Sentences[at], shaped[at]);
            NumberedUnits.Mend(text.Sentences[at], shaped[at]);
            shortened.Mend(text.Sentences[at], shaped[at]);
            repair.Count(text.Sentences[at], shaped[at]);
        }

        return [.. text.Sentences.Select((sentence, at) => repair.Names(sentence, shaped[at]))];
    }

    /// <summary>"HALMUZ - Joint Task Force ...": a name that was taken together with the dateline loses it.</summary>
    private static Name BehindDateline(Sentence sentence, Name name, TextSpan dateline)
    {
        var first = name.First;
        while (first < name.End && dateline.Contains(sentence[first].Start)) first++;
        return first == name.First || first == name.End ? name : name with { First = first };
    }

    /// <summary>Initials and degrees that follow a name and a comma ("Haddad, O. K.", "Omar Haddad, QC") are nobody of their own.</summary>
    private static bool IsBehindName(Sentence sentence, Name name)
    {
        if (name.First < 2 || sentence.Form(name.First - 1) is not "," || !char.IsUpper(sentence.Form(name.First - 2)[0])) return false;
        var isInitials = true;
        for (var word = name.First; word < name.End; word++) isInitials &= sentence[word].Length == 1 || (sentence[word].Length == 2 && sentence.Form(word)[1] == '.');
        return isInitials || (name.End - name.First == 1 && sentence.Form(name.First) is "QC" or "KC" or "SC" or "MP" or "MEP" or "MD" or "PhD" or "OBE" or "CBE" or "MBE" or "Jr." or "Sr.");
    }

    private void Count(Sentence sentence, List<Name> names)
    {
        foreach (var name in names)
        {
            var key = NameFolding.Fold(sentence.SpanOf(name.First, name.End).Slice(sentence.Text));
            if (!_counts.TryGetValue(key, out var counts)) _counts.Add(key, counts = new int[5]);
            counts[(int)name.Type]++;
            if (IsSaidPlace(sentence, name.First) || IsHome(sentence, name) || _states.Has(sentence, name) || (name.First == 1 && Phrases.Is(sentence, 0, "near")) || IsBesidePlace(sentence, name, names) || IsTaken(sentence, name, key)) counts[(int)EntityType.Loc] += SaidWeight;
            if (IsHimself(sentence, name) || HoldsOffice(sentence, name)) counts[(int)EntityType.Per] += SaidWeight;
            if (_bodies.IsBody(sentence, name) || IsPeople(sentence, name) || IsOutlet(sentence, name)) counts[(int)EntityType.Org] += SaidWeight;
            if (name.Type != EntityType.Per || name.End - name.First < 2) continue;
            _firstNames.Add(key.Split(' ')[0]);
            if (key.Contains(" of ", StringComparison.Ordinal)) continue;
            for (var gap = key.IndexOf(' '); gap >= 0; gap = key.IndexOf(' ', gap + 1)) _familyNames.Add(key[(gap + 1)..]);
        }
    }

    /// <summary>"X spoke for himself": X is a person, whatever the tagger made of the name.</summary>
    private static bool IsHimself(Sentence sentence, Name name)
    {
        for (var word = name.End; word < sentence.Count; word++)
        {
            if (sentence.Lemma(word) is not ("himself" or "herself")) continue;
            var verb = sentence.Head(word);
            for (var subject = name.First; verb >= 0 && subject < name.End; subject++)
                if (sentence.Head(subject) == verb && sentence.Deprel(subject) == Deprel.Nsubj) return true;
        }

        return false;
    }

    /// <summary>"X, deputy chairman of the Front, voted": who holds an office is a person.</summary>
    private bool HoldsOffice(Sentence sentence, Name name)
    {
        for (var word = name.End + 1; word < sentence.Count; word++)
            if (sentence.Deprel(word) == Deprel.Appos && sentence.Head(word) >= name.First && sentence.Head(word) < name.End && _lexicon.Role(NameFolding.Fold(sentence.Form(word))) is not null) return true;
        return false;
    }

    /// <summary>"Elders of the X": one person's name has no article.</summary>
    private bool IsPeople(Sentence sentence, Name name) =>
        name.Type == EntityType.Per && name.End - name.First == 1 && name.First > 0 && Phrases.Is(sentence, name.First - 1, "the") && sentence.Head(name.First - 1) == name.First
        && sentence.Deprel(name.First) is not (Deprel.Compound or Deprel.Appos) && (name.End == sentence.Count || sentence.Deprel(name.End) is not (Deprel.Flat or Deprel.Appos)) && !IsGiven(NameFolding.Fold(sentence.Form(name.First)));

    /// <summary>"told the Tarkesh Ledger", "the daily Tarkesh Ledger".</summary>
    private bool IsOutlet(Sentence sentence, Name name) =>
        name.Type == EntityType.Per && name.End - name.First > 1 && name.First > 0 && _lexicon.Group(NameFolding.Fold(sentence.Form(name.End - 1))) is { Subtype: "outlet" }
        && (Phrases.Is(sentence, name.First - 1, "the") || _lexicon.Group(NameFolding.Fold(sentence.Form(name.First - 1))) is { Subtype: "outlet" });

    /// <summary>"The village of X": X is a place, whatever the tagger made of it.</summary>
    private bool IsSaidPlace(Sentence sentence, int first) =>
        first >= 2 && Phrases.Is(sentence, first - 1, "of") && _lexicon.PlaceKind(NameFolding.Fold(sentence.Form(first - 2))) is "city" or "region" or "state";

    /// <summary>"Residents of X", "councillors in X": where people live is a place.</summary>
    private bool IsHome(Sentence sentence, Name name)
    {
        if (name.First < 2 || name.Type != EntityType.Per || name.End - name.First > 2 || !char.IsLower(sentence.Form(name.First - 1)[0])) return false;
        var people = sentence.Lemma(name.First - 2);
        if (Phrases.Is(sentence, name.First - 1, "of")) return people is "resident" or "inhabitant" or "villager" or "mayor" or "outskirts" or "suburb" or "countryside" or "crossing" or "airport" or "north" or "south" or "east" or "west";
        if (Phrases.Is(sentence, name.First - 1, "in") && people is "bear" or "born" or "Born" or "raise" or "base" or "live" or "reside" or "arrive") return true;
        return Phrases.Is(sentence, name.First - 1, "in") && sentence.HasFeature(name.First - 2, "Number=Plur") && sentence.Upos(name.First - 2) == Upos.NOUN && (people is "resident" or "people" or "villager" || _lexicon.Role(people) is not null);
    }

    /// <summary>One word joined by "and" to a place ("Sarvand and Kelmark") is a place.</summary>
    private bool IsBesidePlace(Sentence sentence, Name name, List<Name> names)
    {
        if (name.End - name.First > 1 || sentence.Deprel(name.First) != Deprel.Conj || _lexicon.GenderOfGivenName(NameFolding.Fold(sentence.Form(name.First))) != '-') return false;
        var head = sentence.Head(name.First);
        return names.Exists(other => other.Type == EntityType.Loc && other.End - other.First == 1 && other.First == head);
    }

    /// <summary>"The army shelled X", "X was retaken": one word that is nobody's name so far is a place.</summary>
    private bool IsTaken(Sentence sentence, Name name, string key)
    {
        if (name.End - name.First > 1 || name.Type is not (EntityType.Per or EntityType.Other) || sentence.Deprel(name.First) is not (Deprel.Obj or Deprel.NsubjPass) || IsGiven(key) || _familyNames.Contains(key)) return false;
        return sentence.Lemma(sentence.Head(name.First)) is "retake" or "shell" or "bombard" or "besiege" or "storm" or "liberate" or "raze" or "overrun" or "encircle";
    }

    private List<Name> Names(Sentence sentence, List<Name> shaped)
    {
        var names = new List<Name>(shaped.Count);
        var at = 0;
        if (TableNames.Find(sentence) is { } party)
        {
            names.Add(party);
            at = party.End;
        }

        foreach (var tagged in shaped)
        {
            if (tagged.First < at) continue;
            var whole = Longest(sentence, tagged);
            var name = WithoutLeader(sentence, whole);
            Fill(sentence, at, name.First, names);
            at = name.End;
            if (IsKind(sentence, name)) continue;
            names.Add(name != whole ? name with { Type = EntityType.Org } : name with { Type = IsIntroduced(sentence, name) ? EntityType.Per : TypeOf(sentence, name) });
        }

        Fill(sentence, at, sentence.Count, names);
        names.RemoveAll(name => IsOath(sentence, name));
        return names;
    }

    /// <summary>The longest name of the text that begins with this one here: the tagger sees "Halmuz Water Works" once and "Halmuz" elsewhere.</summary>
    private Name Longest(Sentence sentence, Name name)
    {
        if (name.Type == EntityType.Nat) return name;
        for (var end = Math.Min(sentence.Count, name.First + LongestName); end > name.End; end--)
            if (char.IsUpper(sentence.Form(end - 1)[0]) && _counts.TryGetValue(NameFolding.Fold(sentence.SpanOf(name.First, end).Slice(sentence.Text)), out var counts) && counts[(int)EntityType.Nat] == 0)
                return new Name(name.First, end, Commonest(counts, name.Type));
        return name;
    }

    /// <summary>"the Dawn Movement of Karim Daud": a body's name ends before the person whose it is: a family name of the text, or no place behind a name that is whole.</summary>
    private Name WithoutLeader(Sentence sentence, Name name)
    {
        if (name.Type is not (EntityType.Org or EntityType.Other)) return name;
        for (var of = name.First + 1; of + 2 < name.End; of++)
            if (sentence.Form(of) is "of" && char.IsUpper(sentence.Form(of + 1)[0]) && (IsFamilyName(NameFolding.Fold(sentence.SpanOf(of + 2, name.End).Slice(sentence.Text))) || IsLeader(sentence, name, of))) return name with { End = of };
        return name;
    }

    private bool IsLeader(Sentence sentence, Name name, int of)
    {
        if (of - name.First < 2 || _lexicon.Group(NameFolding.Fold(sentence.Form(of - 1))) is not { Subtype: "party" or "coalition" or "movement" or "armed-group" }) return false;
        for (var word = of + 2; word < name.End; word++)
            if (sentence.Deprel(word) != Deprel.Flat && sentence.Upos(word) is not (Upos.PUNCT or Upos.PROPN)) return false;
        return sentence.Deprel(name.End - 1) == Deprel.Flat && sentence.Upos(of + 1) == Upos.PROPN && !IsListed(NameFolding.Fold(sentence.SpanOf(of + 1, name.End).Slice(sentence.Text)));
    }

    private bool IsFamilyName(string key) => _familyNames.Contains(key) || (_counts.TryGetValue(key, out var counts) && counts[(int)EntityType.Per] > 0);

    /// <summary>"My God", "oh Lord": an outcry, in which nobody is meant.</summary>
    private bool IsOath(Sentence sentence, Name name)
    {
        if (name.End - name.First != 1 || !_lexicon.Speakers.IsOath(NameFolding.Fold(sentence.Form(name.First)))) return false;
        if (name.First > 0 && (_lexicon.Speakers.IsCry(sentence.Form(name.First - 1)) || Phrases.Is(sentence, name.First - 1, "my") || Phrases.Is(sentence, name.First - 1, "thank"))) return true;
        return name.End + 1 < sentence.Count && sentence.Lemma(name.End) is "'s" && sentence.Lemma(name.End + 1) is "sake" or "name";
    }

    /// <summary>Whether a capitalised noun says only what somebody or something is ("the Emperor", "the University", "the Vice President"): a description.</summary>
    private bool IsKind(Sentence sentence, Name name)
    {
        var folded = NameFolding.Fold(sentence.SpanOf(name.First, name.End).Slice(sentence.Text));
        if (_lexicon.Known(folded) is not null || _lexicon.GenderOfGivenName(folded) is 'm' or 'f') return false;
        if (IsOffice(folded)) return name.Type is EntityType.Per or EntityType.Org;
        var hasArticle = name.First > 0 && sentence.Deprel(name.First - 1) is Deprel.Det or Deprel.NmodPoss && sentence.Upos(name.First - 1) is Upos.DET or Upos.PRON;
        if (name.End - name.First > 1 || !hasArticle) return false;
        return _lexicon.Group(folded) is { Subtype: not ("legislature" or "outlet" or "military" or "armed-group") } || _lexicon.PlaceKind(folded) is "state";
    }

    /// <summary>An office, perhaps one that is held for another: "deputy premier".</summary>
    private bool IsOffice(string folded)
    {
        var gap = folded.IndexOf(' ', StringComparison.Ordinal);
        return _lexicon.Role(folded) is not null || (gap > 0 && folded[..gap] is "acting" or "deputy" or "vice" or "former" or "interim" or "shadow" && _lexicon.Role(folded[(gap + 1)..]) is not null);
    }

    private EntityType TypeOf(Sentence sentence, Name name)
    {
        if (name.Type == EntityType.Nat) return name.Type;
        var key = NameFolding.Fold(sentence.SpanOf(name.First, name.End).Slice(sentence.Text));
        if (_familyNames.Contains(key) && (_counts[key][(int)EntityType.Per] > 0 || _lexicon.Known(key) is null)) return EntityType.Per;
        if (_firstNames.Contains(key) && !IsListed(key)) return EntityType.Per;
        if (name.Type == EntityType.Per && IsLetters(sentence, name)) return EntityType.Org;
        var type = Commonest(_counts[key], name.Type);
        if (type == EntityType.Per && IsCapitalAlone(key)) return EntityType.Loc;
        if (type == EntityType.Org && IsPaper(sentence, name)) return EntityType.Other;
        if (type == EntityType.Org && name.End - name.First > 1 && IsLand(key)) return EntityType.Loc;
        if (type is EntityType.Loc or EntityType.Other && name.End - name.First > 1 && (IsBodyOfPeople(key) || IsFirm(key))) return EntityType.Org;
        return type is EntityType.Org or EntityType.Loc or EntityType.Other && IsGiven(key) ? EntityType.Per : type;
    }

    /// <summary>"the Highland Front": named by a word for a body of people; "the Western Front" may be a line in a war.</summary>
    private bool IsBodyOfPeople(string key) =>
        _lexicon.Group(key[(key.LastIndexOf(' ') + 1)..]) is { Subtype: "party" or "coalition" or "armed-group" or "movement" or "union" } && !IsListed(key)
        && !key.StartsWith("western ", StringComparison.Ordinal) && !key.StartsWith("eastern ", StringComparison.Ordinal) && !key.StartsWith("northern ", StringComparison.Ordinal) && !key.StartsWith("southern ", StringComparison.Ordinal) && !key.StartsWith("central ", StringComparison.Ordinal);

    /// <summary>"Tarnek Dam", "the Lower Keld River": named by a word that no body bears.</summary>
    private bool IsLand(string key) =>
        key[(key.LastIndexOf(' ') + 1)..] is "dam" or "bridge" or "airport" or "airfield" or "crossing" or "river" or "canal" or "strait" or "bay" or "gulf" or "sea" or "lake" or "ocean" or "valley" or "highway" or "checkpoint" or "prison" or "cemetery" or "province" or "governorate" or "peninsula"
        && _lexicon.Known(key) is null;

    /// <summary>"Belmora Holdings": named by a word that only firms bear, as "bank", "store" and "group" are not.</summary>
    private bool IsFirm(string key) =>
        key[(key.LastIndexOf(' ') + 1)..] is var last && last is not ("bank" or "group" or "factory" or "restaurant" or "store" or "records" or "studios" or "contractor" or "firm") && _lexicon.Group(last) is { Subtype: "company" } && !IsListed(key);

    /// <summary>"Paris summoned the envoy": a seat of government is no person of whom the text knows nothing else.</summary>
    private bool IsCapitalAlone(string key) => _lexicon.CountryOfCapital(key) is not null && !_familyNames.Contains(key) && !_firstNames.Contains(key) && _counts[key][(int)EntityType.Per] < SaidWeight;

    /// <summary>What bodies pass or sign ("the Security Council Resolution") is none itself.</summary>
    private bool IsPaper(Sentence sentence, Name name) =>
        name.End - name.First > 1 && sentence.Lemma(name.End - 1).ToLowerInvariant() is "resolution" or "treaty" or "accord" or "agreement" or "constitution" or "amendment" or "memorandum" or "communique" or "declaration"
        && _lexicon.Known(NameFolding.Fold(sentence.SpanOf(name.First, name.End).Slice(sentence.Text))) is null;

    /// <summary>Four capitals and more in a sentence that has small letters: a body's initials.</summary>
    private static bool IsLetters(Sentence sentence, Name name) =>
        name.End - name.First == 1 && (name.First == 0 || !char.IsUpper(sentence.Form(name.First - 1)[0])) && sentence[name.First].Length > 3 && !sentence.Form(name.First).ContainsAnyExceptInRange('A', 'Z') && sentence.Span.Of(sentence.Text).Count(char.IsLower) > sentence.Span.Length / 2;

    /// <summary>A given name alone that is no place.</summary>
    private bool IsGiven(string key) => _lexicon.GenderOfGivenName(key) is 'm' or 'f' && !IsListed(key);

    private bool IsListed(string key) => _lexicon.Known(key) is not null || _lexicon.CountryOfCapital(key) is not null || _lexicon.IsPlace(key);

    /// <summary>Of two types seen equally often the first one counts, everywhere in the text.</summary>
    private static EntityType Commonest(int[] counts, EntityType own)
    {
        var best = -1;
        for (var type = 0; type < counts.Length; type++)
            if (counts[type] > (best < 0 ? 0 : counts[best]) && type != (int)EntityType.Nat) best = type;
        return best < 0 ? own : (EntityType)best;
    }

    /// <summary>Looks for names known from elsewhere among words [first, end) that bear none.</summary>
    private void Fill(Sentence sentence, int first, int end, List<Name> names)
    {
        for (var at = first; at < end;)
        {
            var found = char.IsUpper(sentence.Form(at)[0]) ? Seen(sentence, at, end) ?? Listed(sentence, at, end) ?? Place(sentence, at) ?? Titled(sentence, at, end) ?? Called(sentence, at) ?? Given(sentence, at, end) ?? Introduced(sentence, at, end) ?? Holder(sentence, at, end) ?? Described(sentence, at, end) ?? Body(sentence, at) : null;
            if (found is { } name) names.Add(name.Type == EntityType.Per ? name with { First = _shaper.Widened(sentence, GivenBefore(sentence, name.First, names.Count > 0 ? names[^1].End : 0), names.Count > 0 ? names[^1].End : 0) } : name);
            at = found?.End ?? at + 1;
        }
    }

    /// <summary>The word before a family name that the tree makes a part of it: "Halvar" in "Halvar Denk"; else the family name itself.</summary>
    private int GivenBefore(Sentence sentence, int family, int least) =>
        family > least && sentence.Upos(family - 1) == Upos.PROPN && sentence.Deprel(family - 1) == Deprel.Compound && sentence.Head(family - 1) == family
        && IsPlain(sentence, family - 1, family) && !IsListed(NameFolding.Fold(sentence.Form(family - 1))) && _lexicon.CountryOfPeople(NameFolding.Fold(sentence.Form(family - 1))) is null ? family - 1 : family;

    private Name? Seen(Sentence sentence, int first, int end)
    {
        for (var length = Math.Min(LongestName, end - first); length > 0; length--)
        {
            var last = sentence.Form(first + length - 1);
            if (!char.IsUpper(last[0]) || (length == 1 && ((first == 0 && !IsSubjectKnown(sentence)) || last.Length < 3))) continue;
            var key = NameFolding.Fold(sentence.SpanOf(first, first + length).Slice(sentence.Text));
            if (IsOfficeBefore(sentence, first + length, key)) continue;
            if (_counts.TryGetValue(key, out var counts) && counts[(int)EntityType.Nat] == 0) return new Name(first, first + length, IsGiven(key) ? EntityType.Per : Commonest(counts, EntityType.Other));
            if (counts is null && _familyNames.Contains(key) && (sentence.Upos(first) == Upos.PROPN || first == 0)) return new Name(first, first + length, EntityType.Per);
        }

        return null;
    }

    /// <summary>"President" in "President Omar Haddad", of whom the text says "the President" too: a title.</summary>
    private bool IsOfficeBefore(Sentence sentence, int end, string key) =>
        end < sentence.Count && char.IsUpper(sentence.Form(end)[0]) && (IsOffice(key) || _lexicon.Title(key) is not null) && _lexicon.Known(key) is null;

    /// <summary>Whether the first word is a subject, or shut off by a comma as no subject is that is a common noun, and the name of a person of the text.</summary>
    private bool IsSubjectKnown(Sentence sentence)
    {
        var key = NameFolding.Fold(sentence.Form(0));
        var isApposed = sentence.Count > 2 && sentence.Form(1) is "," && sentence.Upos(2) == Upos.DET && sentence.Upos(0) is Upos.NOUN or Upos.PROPN && IsPlain(sentence, 0, 1);
        if (sentence.Deprel(0) != Deprel.Nsubj && !isApposed) return false;
        return _familyNames.Contains(key) || (_counts.TryGetValue(key, out var counts) && counts[(int)EntityType.Per] > 0);
    }

    /// <summary>A name of the lists that the tagger passed over; a short one only in capitals ("UN"), as "Who" and "Us" are words.</summary>
    private Name? Listed(Sentence sentence, int first, int end)
    {
        for (var length = Math.Min(LongestName, end - first); length > 0; length--)
        {
            var form = sentence.SpanOf(first, first + length).Slice(sentence.Text);
            if (!char.IsUpper(sentence.Form(first + length - 1)[0]) || _lexicon.Known(NameFolding.Fold(form)) is not { } known) continue;
            if (length > 1 || (known.Type == EntityType.Loc && form.Length > 3) || form.Length >= ShortestWord || !form.ContainsAnyInRange('a', 'z')) return new Name(first, first + length, known.Type);
        }

        return null;
    }

    /// <summary>A place of the lists that the tagger passed over.</summary>
    private Name? Place(Sentence sentence, int word) =>
        sentence.Upos(word) == Upos.PROPN && sentence[word].Length >= ShortestPlace && _lexicon.IsPlace(NameFolding.Fold(sentence.Form(word))) && !IsPartOfName(sentence, word) ? new Name(word, word + 1, EntityType.Loc) : null;

    private static bool IsPartOfName(Sentence sentence, int word) =>
        (word > 0 && sentence.Upos(word - 1) == Upos.PROPN) || (word + 1 < sentence.Count && sentence.Upos(word + 1) == Upos.PROPN);

    /// <summary>A capitalised word by which somebody is spoken to.</summary>
    private Name? Called(Sentence sentence, int word) =>
        sentence.Upos(word) == Upos.PROPN && sentence[word].Length > 1 && sentence.Deprel(word) == Deprel.Vocative && IsPlain(sentence, word, word + 1) && !_lexicon.Speakers.IsCry(sentence.Form(word))
            ? new Name(word, word + 1, EntityType.Per) : null;

    /// <summary>What somebody is called: "my father called me Sparrow".</summary>
    private static Name? Given(Sentence sentence, int first, int end)
    {
        if (first < 2 || sentence.Upos(first - 1) != Upos.PRON || !SelfNaming.IsNaming(sentence, first - 2) || sentence.Upos(first) is not (Upos.PROPN or Upos.NOUN or Upos.ADJ)) return null;
        var last = first + 1;
        while (last < end && char.IsUpper(sentence.Form(last)[0]) && sentence.Upos(last) is Upos.PROPN or Upos.NOUN) last++;
        return new Name(first, last, EntityType.Per);
    }

    /// <summary>Who says a name: "I'm Keldor", "My name is Keldor Ruz", "It's Keldor Ways here".</summary>
    private Name? Introduced(Sentence sentence, int first, int end)
    {
        if (first < 2 || sentence.Lemma(first - 1) is not "be" || sentence.Deprel(first - 1) != Deprel.Cop) return null;
        var last = first;
        while (last < end && char.IsUpper(sentence.Form(last)[0]) && sentence.Upos(last) is not (Upos.PRON or Upos.PUNCT or Upos.NUM)) last++;
        if (last == first || _lexicon.Role(NameFolding.Fold(sentence.Form(last - 1))) is not null || _lexicon.CountryOfPeople(NameFolding.Fold(sentence.Form(first))) is not null) return null;
        var isSaid = sentence.Form(first - 2) is "I" || Phrases.Is(sentence, first - 2, "name") ? sentence.Upos(last - 1) is Upos.PROPN or Upos.NOUN
            : sentence.Lemma(first - 2) is "it" or "this" && last < sentence.Count && Phrases.Is(sentence, last, "here");
        return isSaid ? new Name(first, last, EntityType.Per) : null;
    }

    /// <summary>A name by which somebody introduces herself and which no list knows as a place or body, whatever the tagger made of it.</summary>
    private bool IsIntroduced(Sentence sentence, Name name) =>
        name.Type != EntityType.Nat && !IsListed(NameFolding.Fold(sentence.SpanOf(name.First, name.End).Slice(sentence.Text))) && Introduced(sentence, name.First, sentence.Count) is { } said && said.End == name.End;

    /// <summary>A capitalised word behind a title, as in "Miss Orveh".</summary>
    private Name? Titled(Sentence sentence, int first, int end)
    {
        if (first + 1 >= end || !char.IsUpper(sentence.Form(first + 1)[0]) || sentence.Upos(first + 1) is not (Upos.PROPN or Upos.NOUN)) return null;
        if (_lexicon.Title(NameFolding.Fold(sentence.Form(first))) is null) return null;
        var last = first + 2;
        while (last < end && char.IsUpper(sentence.Form(last)[0]) && sentence.Upos(last) == Upos.PROPN) last++;
        return IsPlain(sentence, first + 1, last) ? new Name(first + 1, last, EntityType.Per) : null;
    }

    /// <summary>Two or three words of a name that the tagger passed over, and whose bearer is said to hold an office.</summary>
    private Name? Holder(Sentence sentence, int first, int end)
    {
        var last = first;
        while (last < end && sentence.Upos(last) == Upos.PROPN && sentence[last].Length > 1) last++;
        var name = new Name(first, last, EntityType.Per);
        return last - first is 2 or 3 && last < sentence.Count && sentence.Form(last) is "," or "." && (HoldsOffice(sentence, name) || IsOfficeHolder(sentence, name)) && IsPlain(sentence, first, last) ? name : null;
    }

    /// <summary>A name that the tagger passed over right behind what its bearer is: "cleric Omar al-Haddad", "his sister Sela".</summary>
    private Name? Described(Sentence sentence, int first, int end)
    {
        if (first == 0 || sentence.Upos(first) != Upos.PROPN || !IsPersonNoun(sentence, first - 1)) return null;
        var isPart = sentence.Deprel(first) is Deprel.Flat or Deprel.Appos or Deprel.Compound && sentence.Head(first) == first - 1;
        if (!isPart && !(sentence.Head(first - 1) == first && sentence.Deprel(first - 1) is Deprel.NmodDesc or Deprel.Compound)) return null;
        var last = first;
        for (var word = first; word < end && (char.IsUpper(sentence.Form(word)[0]) || NameParticles.Contains(sentence.Form(word).ToString())); word++)
            if (char.IsUpper(sentence.Form(word)[0])) last = word + 1;
        var key = NameFolding.Fold(sentence.SpanOf(first, last).Slice(sentence.Text));
        return IsPlain(sentence, first, last) && !IsListed(key) && !_lexicon.IsCalendar(key) && _lexicon.CountryOfPeople(key) is null ? new Name(first, last, EntityType.Per) : null;
    }

    private bool IsPersonNoun(Sentence sentence, int word) =>
        char.IsLower(sentence.Form(word)[0]) && !sentence.HasFeature(word, "Number=Plur") && _lexicon.Role(NameFolding.Fold(sentence.Form(word))) is not null;

    /// <summary>A body that the tagger passed over: "ORSA, an aid group, said ...".</summary>
    private Name? Body(Sentence sentence, int word)
    {
        var name = new Name(word, word + 1, EntityType.Org);
        if (sentence.Upos(word) != Upos.PROPN && !IsLetters(sentence, name)) return null;
        return (_bodies.IsDescribed(sentence, name) || _bodies.IsBehindDescription(sentence, word)) && IsPlain(sentence, word, word + 1) && !_lexicon.IsCalendar(NameFolding.Fold(sentence.Form(word))) ? name : null;
    }

    /// <summary>"The ambassador, X, left".</summary>
    private bool IsOfficeHolder(Sentence sentence, Name name)
    {
        if (name.First < 2 || sentence.Form(name.First - 1) is not ",") return false;
        for (var word = name.First; word < name.End; word++)
            if (sentence.Deprel(word) == Deprel.Appos && sentence.Head(word) is >= 0 and var office && office < name.First && _lexicon.Role(NameFolding.Fold(sentence.Form(office))) is not null) return true;
        return false;
    }

    /// <summary>Whether none of the words is a title, a role or a word for a group or place: "Prime Minister" is nobody's name.</summary>
    private bool IsPlain(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            var folded = NameFolding.Fold(sentence.Form(word));
            if (_lexicon.Title(folded) is not null || _lexicon.Role(folded) is not null || _lexicon.Group(folded) is not null || _lexicon.PlaceKind(folded) is not null) return false;
        }

        return true;
    }
}
