using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>
/// Whose a counted thing is. Seats and votes belong to the subject of "won" in the tree, else to the last actor named before
/// "won", "with" or a mere sign; the dead and the wounded are the noun itself.
/// </summary>
internal sealed partial class HolderFinder(CountedText text, ParsedText parsed, Entities entities)
{
    private readonly PartyNames _parties = new(entities);

    private const int FarthestVerb = 14;
    private const int LongestAside = 16; // words between two commas
    private const int FarthestComma = 6;
    private const int LongestName = 5; // words

    public ActorRef? Of(NumberPhrase phrase, Count count, Sentence sentence, int sentenceIndex)
    {
        if (count.IsOfPersons) return Owner(phrase, count, sentence, sentenceIndex) ?? Persons(count);
        if (SeatWords.Independents(text, phrase.First, count.End) is { } independents) return independents;
        if (Goes(count)) return After(count, sentence); // never whoever won the ones before
        if (SeatSubjects.ArePassive(sentence, sentence.WordAt(text.Words[phrase.Number].Start), out var giver)) return giver < 0 ? null : At(sentence, sentenceIndex, giver);
        if (!IsShared(count.End) && !IsEach(phrase) && Adjacent(phrase, sentence) is { } adjacent) return adjacent;
        if (phrase.First > 0 && text.Form(phrase.First - 1) is "-" or "–" or "—" or ":" && BesideNumber(phrase.First, sentence) is { } item) return item; // "“Fresh Start” - 13 seats"
        return BehindAside(phrase, sentence) ?? With(phrase, sentence, sentenceIndex) ?? SubjectOf(phrase, sentence, sentenceIndex) ?? BesideVerb(phrase, sentence) ?? BesideNumber(phrase.First, sentence) ?? Leading(phrase, count, sentence) ?? Changing(phrase, sentence) ?? After(count, sentence);
    }

    /// <summary>"the Sentinel Party, which had never sat before, won 31", "the conservatives, who gained six, are on 19": whoever stands before the aside.</summary>
    public ActorRef? BehindAside(NumberPhrase phrase, Sentence sentence)
    {
        var start = text.WordFrom(sentence.Span.Start);
        if (VerbBefore(phrase.First) is not { } verb) return null;
        if (verb - 1 > start && text.Form(verb - 1) is "which" or "who") return EndingAt(text.Words[text.Form(verb - 2) is "," ? verb - 3 : verb - 2].End, sentence) is { Type: EntityType.Org or EntityType.Other } winner ? Ref(winner) : null;
        while (verb > start && text.Form(verb - 1) is "are" or "is" or "now" or "also" or "stands" or "stand" or "came" or "finished" or "placed") verb--;
        if (verb - 1 <= start || text.Form(verb - 1) is not ",") return null;
        for (var at = verb - 2; at > Math.Max(start, verb - LongestAside); at--)
        {
            if (text.Form(at) is not ",") continue;
            if (Described(at, sentence) is { } described) return described;
            return text.Form(at + 1) is "which" or "who" or "whose" or "led" or "headed" ? EndingAt(text.Words[at - 1].End, sentence) is { Type: not (EntityType.Loc or EntityType.Per) } mention ? Ref(mention) : Joined(at, sentence) : null;
        }

        return null;
    }

    /// <summary>Where the words begin that hand a number to whoever stands before them: "won 31", "on 19", "plunged to 17".</summary>
    private int? VerbBefore(int number)
    {
        if (number > 0 && text.Form(number - 1) is ",") return number; // "the Reds, who had one, eight"
        if (text.Before(number, QuantityRole.Hold, out var verb) is not null || text.Before(number, QuantityRole.With, out verb) is not null) return verb;
        return number > 1 && text.Form(number - 1) is "to" && text.At(number - 2, QuantityRole.Change) is not null ? number - 2 : null;
    }

    /// <summary>All named right before the verb of a number, in the order of the text: "Labour and the Social Democrats won six each". None where they only belong to who won.</summary>
    public IReadOnlyList<ActorRef> Winners(NumberPhrase phrase, Sentence sentence)
    {
        var winners = new List<ActorRef>();
        var isEach = phrase.End < text.Words.Length && IsEach(phrase);
        if (text.Before(phrase.First, QuantityRole.Hold, out var end) is null && !isEach) return winners;
        if (isEach && end <= 0) end = phrase.First; // "the Greens and the League four each"
        if (end > 0 && text.Form(end - 1) is "," or "each") end--; // behind an apposition
        for (var start = text.WordFrom(sentence.Span.Start); end > start;)
        {
            ActorRef winner;
            if (EndingAt(text.Words[end - 1].End, sentence) is { Kind: MentionKind.Name, Type: EntityType.Org or EntityType.Other } mention) (winner, end) = (Ref(mention), text.WordFrom(mention.Span.Start));
            else if (NameStart(end, start) is var first && first < end && (winners.Count > 0 || isEach)) (winner, end) = (Called(first, end), first);
            else break;
            winners.Insert(0, winner);
            if (end > start && text.Form(end - 1) is "the" or "The") end--;
            if (end > start && text.Form(end - 1) is "of" or "with" or "from" or "by" or "over" or "against" or "to" or "than") return [];
            if (end <= start || text.Form(end - 1) is not ("and" or ",")) break;
            end--;
            if (winners.Count > 1 && text.Form(end) is not ("," or "and")) break;
        }

        return winners;
    }

    /// <summary>"won four each", "each won four seats", "won one seat apiece".</summary>
    public bool IsEach(NumberPhrase phrase)
    {
        for (var at = phrase.End; at < Math.Min(text.Words.Length, phrase.End + 2); at++)
            if (text.Form(at) is "each" or "apiece") return true;
        return text.Before(phrase.First, QuantityRole.Hold, out var hold) is not null && hold > 0 && text.Form(hold - 1) is "each";
    }

    /// <summary>"The front fell from 61 seats to 48".</summary>
    private ActorRef? Changing(NumberPhrase phrase, Sentence sentence)
    {
        var first = text.WordFrom(sentence.Span.Start);
        if (phrase.First - 1 < first || text.Form(phrase.First - 1) is not "to") return null;
        for (var at = phrase.First - 1; at >= Math.Max(first, phrase.First - FarthestVerb); at--)
            if (text.At(at, QuantityRole.Change) is not null) return LastBefore(text.Words[at].Start, sentence) is { Type: not EntityType.Loc } mention ? Ref(mention) : null;
        return null;
    }

    /// <summary>"The militia has 5,000 fighters".</summary>
    private ActorRef? Owner(NumberPhrase phrase, Count count, Sentence sentence, int sentenceIndex) =>
        count.Of is "fighters" or "troops" or "supporters" or "volunteers" or "advisers" && phrase.First > 0 && text.Form(phrase.First - 1) is "has" or "have" or "had" or "commands" or "boasts" ? SubjectOf(phrase, sentence, sentenceIndex) : null;

    /// <summary>"With 98 seats, the Palm List is the largest".</summary>
    private ActorRef? Leading(NumberPhrase phrase, Count count, Sentence sentence)
    {
        var comma = count.End;
        if (text.Form(Math.Max(phrase.First - 1, 0)) is not ("With" or "with" or "At" or "Holding" or "Winning") || text.WordFrom(sentence.Span.Start) < phrase.First - 1) return null;
        if (count.End < text.Words.Length && text.Form(count.End) is "the" && text.Words[Math.Min(count.End + 1, text.Words.Length - 1)].IsCapital) comma = count.End - 1;
        else while (comma < text.Words.Length && comma < count.End + FarthestComma && text.Form(comma) is not ",") comma++;
        for (var aside = 0; aside < 2; aside++) // "With 62 of the 200 seats, nine more than now, the People's List was the winner"
        {
            foreach (var mention in entities.Mentions)
                if (mention.Kind != MentionKind.Pronoun && sentence.Span.Contains(mention.Span) && text.WordFrom(mention.Span.Start) is var at && at > comma && at <= comma + 2) return Ref(mention);
            for (comma++; comma < text.Words.Length && text.Words[comma].Start < sentence.Span.End && text.Form(comma) is not ",";) comma++;
        }

        return null;
    }

    /// <summary>The actor just before a number, with no more than "with", a colon, a dash or a bracket between: an item of a list.</summary>
    public ActorRef? BesideNumber(int first, Sentence sentence)
    {
        var end = first;
        end = BehindFiller(end);
        if (end > 1 && text.Form(end - 1) is "'" or "’" or "'s" or "’s") end--; // "against the Socialists' 78"
        else if (end > 2 && text.Form(end - 1) is "s" && text.Form(end - 2) is "'" or "’") end -= 2;
        if (text.Before(end, QuantityRole.With, out var with) is not null) end = with;
        else if (text.Before(end, QuantityRole.Hold, out var hold) is not null) end = hold;
        if (end > 3 && end < first && text.Form(end - 1) is ")" && text.Form(end - 3) is "(") end -= 3; // "Kurdistan Democratic Party (KDP) with 25"
        if (end > 2 && end < first && text.Form(end - 2) is "up" or "down") end -= 2; // "Labour is up two on eight"
        if (end < first) while (end > 0 && text.Form(end - 1) is "is" or "are" or "was" or "were" or "now") end--; // "The Coalition is on 87"
        while (end > 0 && text.Form(end - 1) is ":" or "-" or "–" or "—" or "(" or "," or "=" or "their" or "its") end--;
        if (Quoted(end) is { } quoted) return quoted;
        if (end > 0 && EndingAt(text.Words[end - 1].End, sentence) is { Type: not EntityType.Loc } mention) return Whole(mention, text.WordFrom(sentence.Span.Start)) ?? Subject(mention, sentence) ?? (mention.Type == EntityType.Per && end < first && text.Form(end) is "," ? null : Ref(Led(end, mention, sentence) ?? mention)); // a place says where, "the mayor, 44," how old
        return end == first ? Swallowing(first, sentence) ?? Joined(first, sentence) : Unknown(end, sentence) ?? (text.Form(end) is "(" or "with" or "on" ? Joined(end, sentence) : text.Form(end) is "," && text.Form(end + 1) is "with" ? AfterThe(end, sentence) : null);
    }

    /// <summary>"The Social Democrats remain the largest party on 107 seats": whom the noun is said of.</summary>
    private ActorRef? Subject(Mention mention, Sentence sentence)
    {
        if (mention.Kind != MentionKind.Nominal || sentence.WordAt(parsed.Text.AsSpan(0, mention.Span.End).TrimEnd().Length - 1) is not (>= 0 and var noun)) return null;
        var verb = sentence.Deprel(noun) is Deprel.Obj or Deprel.Xcomp ? sentence.Head(noun) : noun;
        return sentence.Child(verb, Deprel.Nsubj) is >= 0 and var subject && subject < noun ? At(sentence, parsed.SentenceAt(sentence.Span.Start), subject) : null;
    }

    /// <summary>"and the Farmers 15": a name which nobody knows, in a list whose verb is left out.</summary>
    private ActorRef? Joined(int number, Sentence sentence)
    {
        var (start, first) = (text.WordFrom(sentence.Span.Start), number);
        while (first > start && number - first < LongestName && (text.Words[first - 1].IsCapital || text.Form(first - 1) is "'" or "’" or "s")) first--;
        var before = first > start && text.Form(first - 1) is "the" ? first - 1 : first;
        for (var (at, steps) = (first - 1, 0); before == first && at > start && steps < 2 && text.Words[at].Shape == WordShape.Letters && !text.Words[at].IsCapital && sentence.Upos(sentence.WordAt(text.Words[at].Start)) == Upos.ADJ; at--, steps++)
            if (text.Form(at - 1) is "the" or "a" or "an") before = at - 1; // "and the liberal Accord three"
        if (first > start && text.Form(first - 1) is "called" or "named" or "dubbed") return number == first ? null : Called(first, number);
        if (first == number || !text.Words[first].IsCapital || (before > start && text.Form(before - 1) is not ("and" or "," or ";" or ":" or "while" or "but" or "by"))) return null;
        if (before <= start && text.Form(number) is not ("(" or "with" or "on" or ",")) return null;
        if (text.Form(first) is "The" && first + 1 < number) first++;
        if (before == first && first - 3 > start && text.Form(first - 1) is "and" && text.Words[first - 2].IsCapital && text.Form(first - 3) is ",") first -= 2; // ", Progress and Labour 22"
        var span = new TextSpan(text.Words[first].Start, text.Words[number - 1].End);
        return _parties.Called(span.Slice(parsed.Text)) is { } party ? Ref(party) with { Start = span.Start, End = span.End, Text = span.Of(parsed.Text) } : new ActorRef(span.Of(parsed.Text), span.Start, span.End, null, null, EntityType.Org, null);
    }

    /// <summary>"the Covenant List led by Rehin Soltar: 19": the list before its leader.</summary>
    private Mention? Led(int end, Mention leader, Sentence sentence)
    {
        var first = text.WordFrom(leader.Span.Start);
        if (first < 3 || first >= end || text.Form(first - 1) is not "by" || text.Form(first - 2) is not ("led" or "headed" or "chaired" or "founded")) return null;
        var before = text.Form(first - 3) is "," ? first - 4 : first - 3;
        return before >= 0 ? EndingAt(text.Words[before].End, sentence) : null;
    }

    /// <summary>"The front rises from 39 to 40 and the union from 21 to 22".</summary>
    public ActorRef? Risen(NumberPhrase phrase, Sentence sentence)
    {
        var from = phrase.First - 1;
        if (from < 1 || text.Form(from) is not "to" || from < text.WordFrom(sentence.Span.Start)) return null;
        for (var at = from - 1; at > Math.Max(text.WordFrom(sentence.Span.Start), from - FarthestComma); at--)
            if (text.Form(at) is "from") return BesideNumber(at, sentence) ?? Changing(phrase, sentence);
        if (from > 2 && text.NumberAt(from - 1).Exists && (text.At(from - 2, QuantityRole.Change) is not null || text.At(from - 2, QuantityRole.Lose) is not null)) return BesideNumber(from - 2, sentence); // "dropped two to 22"
        return BesideNumber(from, sentence) ?? Changing(phrase, sentence) ?? SubjectOf(phrase, sentence, parsed.SentenceAt(sentence.Span.Start));
    }

    /// <summary>"lost 12 seats and now hold 37", "trailed with 44".</summary>
    public ActorRef? Holding(NumberPhrase phrase, Sentence sentence, int sentenceIndex) =>
        With(phrase, sentence, sentenceIndex) ?? (text.Before(phrase.First, QuantityRole.Hold, out _) is not null ? SubjectOf(phrase, sentence, sentenceIndex) : null);

    /// <summary>"emerged from the vote with 62 seats": whoever did; "leaves the Greens with 59 seats": whom it leaves so.</summary>
    private ActorRef? With(NumberPhrase phrase, Sentence sentence, int sentenceIndex)
    {
        if (phrase.First < 2 || text.Form(phrase.First - 1) is not ("with" or "at")) return null;
        if (EndingAt(text.Words[phrase.First - 2].End, sentence) is { Type: not EntityType.Loc } beside) return Subject(beside, sentence) ?? Ref(beside); // "followed by the National Alliance with 21 seats"
        var noun = sentence.WordAt(text.Words[phrase.Number].Start);
        if (noun >= 0 && sentence.Deprel(noun) == Deprel.Nummod) noun = sentence.Head(noun);
        if (noun >= 0 && sentence.Deprel(noun) == Deprel.Nmod && sentence.Head(noun) is >= 0 and var left && sentence.Deprel(left) == Deprel.Obj && sentence.Lemma(sentence.Head(left)) is "leave" or "give" or "credit")
            return entities.HeadedBy(sentenceIndex, left) is { } whom ? Ref(whom) : Named(sentence, left);
        while (noun >= 0 && sentence.Deprel(noun) == Deprel.Nmod && sentence.Head(noun) is >= 0 and var owner && entities.HeadedBy(sentenceIndex, owner) is null && sentence.Upos(owner) == Upos.NOUN) noun = owner; // hung on "the election" before it
        if (noun < 0 || sentence.Deprel(noun) is not (Deprel.Obl or Deprel.Advcl) || sentence.Head(noun) is not (>= 0 and var verb) || sentence.Upos(verb) is not (Upos.VERB or Upos.ADJ) || sentence.Lemma(verb) == "follow") return null;
        if (text.Form(phrase.First - 1) is "at" && sentence.Lemma(verb) is not ("unchanged" or "steady" or "stable" or "stay" or "remain" or "stand" or "level")) return null;
        var holder = sentence.Lemma(verb) is "leave" or "give" or "credit" ? sentence.Child(verb, Deprel.Obj) : sentence.Child(verb, Deprel.Nsubj);
        return holder < 0 || entities.HeadedBy(sentenceIndex, holder) is { Type: EntityType.Per } ? null : At(sentence, sentenceIndex, holder);
    }

    /// <summary>"The Greens and the Liberals have six seats each": all but the first of those who have so many each.</summary>
    public IEnumerable<ActorRef> Others(NumberPhrase phrase, Count count, Sentence sentence, int sentenceIndex) =>
        !IsEach(phrase) ? OfEach(phrase, sentence) : Winners(phrase, sentence) is { Count: > 1 } winners ? winners : Joined(phrase, sentence, sentenceIndex);

    /// <summary>"each of the party and the alliance got 3 seats": all but the last, which is read as its holder.</summary>
    private IEnumerable<ActorRef> OfEach(NumberPhrase phrase, Sentence sentence)
    {
        var start = Math.Max(text.WordFrom(sentence.Span.Start), phrase.First - FarthestVerb);
        for (var at = phrase.First - 1; at > start; at--)
        {
            if (text.Words[at].Shape == WordShape.Digits) return [];
            if (text.Form(at) is not "of" || text.Form(at - 1) is not ("each" or "Each" or "both" or "Both")) continue;
            var between = new TextSpan(text.Words[at].End, text.Words[phrase.First].Start);
            return entities.Mentions.Where(mention => mention is { Kind: MentionKind.Name, Type: EntityType.Org } && between.Contains(mention.Span)).SkipLast(1).Select(Ref);
        }

        return [];
    }

    /// <summary>Who is joined to the subject of the verb above a number, in the order of the text.</summary>
    public IEnumerable<ActorRef> Joined(NumberPhrase phrase, Sentence sentence, int sentenceIndex)
    {
        var number = sentence.WordAt(text.Words[phrase.Number].Start);
        for (int at = number, steps = 0; at >= 0 && steps < 5; at = sentence.Head(at), steps++)
        {
            if (sentence.Upos(at) != Upos.VERB || sentence.Child(at, Deprel.Nsubj) is not (>= 0 and var subject)) continue;
            foreach (var other in sentence.Children(subject))
                if (sentence.Deprel(other) == Deprel.Conj && (entities.HeadedBy(sentenceIndex, other) is { } mention ? Ref(mention) : Named(sentence, other)) is { } holder) yield return holder;
            yield break;
        }
    }

    private ActorRef? SubjectOf(NumberPhrase phrase, Sentence sentence, int sentenceIndex)
    {
        var number = sentence.WordAt(text.Words[phrase.Number].Start);
        for (int at = number, below = -1, steps = 0; at >= 0 && steps < 5; below = at, at = sentence.Head(at), steps++)
        {
            if (sentence.Upos(at) != Upos.VERB || !(IsHolding(sentence[at].Span) || IsTaking(sentence, at, below) || IsChanging(sentence[at].Span, phrase))) continue;
            var subject = OwnSubject(sentence, at);
            if (subject < 0 && IsChanging(sentence[at].Span, phrase)) subject = sentence.Child(at, Deprel.NsubjPass); // "were reduced to 12"
            if (subject < 0 && sentence.Deprel(at) is Deprel.Advcl or Deprel.Xcomp && sentence.Xpos(at) is "VBG" or "VB") subject = sentence.Child(sentence.Head(at), Deprel.Nsubj); // "came third, obtaining 42 seats", "lost six to end on 21"
            if (subject < 0 && sentence.Deprel(at) == Deprel.Conj) subject = OwnSubject(sentence, sentence.Head(at));
            if (subject >= 0 && sentence.Upos(subject) == Upos.PRON && sentence.Deprel(at) == Deprel.AclRelcl) subject = Described(sentence, sentence.Head(at));
            return subject < 0 ? null : At(sentence, sentenceIndex, subject);
        }

        return null;
    }

    /// <summary>The first subject, but for one that a semicolon parts from the verb: "burning tyres; police made 23 arrests".</summary>
    private static int OwnSubject(Sentence sentence, int verb)
    {
        var first = sentence.Child(verb, Deprel.Nsubj);
        for (var word = first + 1; first >= 0 && word < verb; word++)
            if (sentence.Form(word) is ";")
                foreach (var other in sentence.Children(verb))
                    if (other > word && other < verb && sentence.Deprel(other) == Deprel.Nsubj) return other;
        return first;
    }

    /// <summary>Who stands at a word: "a small ally, the Salt League," by the name; never a place.</summary>
    private ActorRef? At(Sentence sentence, int sentenceIndex, int word)
    {
        var mention = entities.HeadedBy(sentenceIndex, word) ?? EndingAt(sentence[word].End, sentence);
        if (mention is not { Kind: MentionKind.Name or MentionKind.Pronoun } && Unread(sentence, word) is { } unread) return unread;
        if (mention is null or { Kind: MentionKind.Pronoun, Type: EntityType.Per } && sentence.Lemma(word) is "they" or "it") return Before(sentenceIndex);
        if (mention is null) return sentence.Child(word, Deprel.Appos) is >= 0 and var other && char.IsUpper(sentence.Form(other)[0]) ? At(sentence, sentenceIndex, other) : Named(sentence, word);
        if (mention.Kind == MentionKind.Nominal && CalledInQuotes(text.WordFrom(mention.Span.End)) is { } called) return called;
        if (mention.Kind != MentionKind.Name && sentence.Child(word, Deprel.Appos) is >= 0 and var apposed && entities.HeadedBy(sentenceIndex, apposed) is { Kind: MentionKind.Name } name) mention = name;
        return mention.Type != EntityType.Loc ? Ref(mention) : IsWinning(sentence, word) ? Ref(mention) with { Type = EntityType.Org } : null;
    }

    /// <summary>Whoever the sentence before is about, for "they" and "it".</summary>
    private ActorRef? Before(int sentenceIndex)
    {
        if (sentenceIndex < 1 || parsed.Sentences[sentenceIndex - 1] is not { Root: >= 0 } before || before.Child(before.Root, Deprel.Nsubj) is not (>= 0 and var subject) || before.Upos(subject) == Upos.PRON) return null;
        return At(before, sentenceIndex - 1, subject) is { Type: not EntityType.Per } holder ? holder : null;
    }

    /// <summary>"Civic Accord won", "Justice and Order got": capitals that no model took for a name, all of them.</summary>
    private ActorRef? Unread(Sentence sentence, int word)
    {
        if (!char.IsUpper(sentence.Form(word)[0])) return null;
        var (at, start, end) = (text.WordFrom(sentence[word].Start), text.WordFrom(sentence.Span.Start), text.WordFrom(sentence.Span.End));
        var (first, last) = (at, at);
        while (first > start && text.Words[first - 1].IsCapital && text.Words[first - 1].Shape == WordShape.Letters) first--;
        if (first > start + 1 && text.Form(first - 1) is "of" && text.Words[first - 2].IsCapital) first -= 2;
        while (last + 1 < end && text.Words[last + 1].IsCapital && text.Words[last + 1].Shape == WordShape.Letters) last++;
        if (last + 3 < end && text.Form(last + 1) is "and" or "of" && text.Words[last + 2].IsCapital && text.At(last + 3, QuantityRole.Hold) is not null && (text.Form(last + 1) is "of" || first == last)) last += 2;
        if (text.Form(first) is "The" && first < last) first++;
        if (first == last || last - first >= LongestName) return null;
        var span = text.Span(first, last + 1);
        return new ActorRef(span.Of(parsed.Text), span.Start, span.End, null, null, EntityType.Org, null);
    }

    /// <summary>"Janata Sangam finished third with 19": no place does, whatever its name looks like.</summary>
    private static bool IsWinning(Sentence sentence, int subject) =>
        sentence.Upos(subject) == Upos.PROPN && sentence.Child(subject, Deprel.Compound) >= 0 && sentence.Head(subject) is >= 0 and var verb && sentence.Lemma(verb) is "win" or "finish" or "secure" or "bag" or "take" or "gain" or "trail";

    /// <summary>Whoever together holds what a number and others beside it count: "its partners, the league and the front, took 57 and 41".</summary>
    public IReadOnlyList<ActorRef> Together(NumberPhrase phrase, Sentence sentence, int sentenceIndex) =>
        [.. SeatSubjects.Of(sentence, sentence.WordAt(text.Words[phrase.Number].Start)).Select(word => At(sentence, sentenceIndex, word)).OfType<ActorRef>()];

    /// <summary>Whoever no list and no model knows: a party by the plural of its name ("the conservatives"), or by a name of its own.</summary>
    private ActorRef? Named(Sentence sentence, int subject)
    {
        var word = sentence[subject].Span;
        if (_parties.Called(word.Slice(parsed.Text)) is { } party) return Ref(party) with { Start = word.Start, End = word.End, Text = word.Of(parsed.Text) };
        if (sentence.Upos(subject) == Upos.NOUN && sentence.Xpos(subject) == "NNS") return new ActorRef(word.Of(parsed.Text), word.Start, word.End, null, null, EntityType.Other, null);
        var last = text.WordFrom(word.Start);
        for (var end = last + 1; end < Math.Min(text.Words.Length, last + LongestName); end++)
            if (text.Form(end) is "\"" or "”" or "»" && Quoted(end + 1) is { } quoted && quoted.Start <= word.Start) return quoted;
        if (sentence.Upos(subject) != Upos.PROPN) return null;
        var first = subject;
        while (first > 0 && char.IsUpper(sentence.Form(first - 1)[0]) && sentence.Deprel(first - 1) is Deprel.Compound or Deprel.Flat or Deprel.Amod && sentence.Head(first - 1) == subject) first--;
        var name = new TextSpan(sentence[first].Start, word.End);
        return new ActorRef(name.Of(parsed.Text), name.Start, name.End, null, null, EntityType.Org, null);
    }

    private bool IsChanging(TextSpan verb, NumberPhrase phrase) =>
        phrase.First > 0 && text.Form(phrase.First - 1) is "to" or "at" && text.At(text.WordFrom(verb.Start), QuantityRole.Change) is not null;

    /// <summary>"the Palm List, a party that holds two seats": the list.</summary>
    private static int Described(Sentence sentence, int noun) => sentence.Deprel(noun) == Deprel.Appos ? sentence.Head(noun) : noun;

    private bool IsHolding(TextSpan verb) => text.At(text.WordFrom(verb.Start), QuantityRole.Hold) is not null;

    /// <summary>A verb that no list knows and that has the counted things for its object: "the list netted 9 seats".</summary>
    private bool IsTaking(Sentence sentence, int verb, int counted)
    {
        if (counted < verb || sentence.Deprel(counted) != Deprel.Obj || sentence.Child(verb, Deprel.NsubjPass) >= 0) return false;
        var word = text.WordFrom(sentence[verb].Start);
        return text.At(word, QuantityRole.Lose) is null && text.At(word, QuantityRole.Change) is null
            && sentence.Lemma(verb) is not ("give" or "need" or "want" or "demand" or "contest" or "predict" or "project" or "announce" or "allocate" or "assign" or "award" or "distribute" or "count" or "seek" or "reserve" or "add" or "cost" or "see" or "expect" or "forecast" or "report" or "leave" or "put" or "require" or "deny" or "dispute" or "challenge" or "annul" or "recount");
    }

    private ActorRef? BesideVerb(NumberPhrase phrase, Sentence sentence)
    {
        var last = text.WordFrom(sentence.Span.Start);
        for (var at = phrase.First - 1; at >= Math.Max(last, phrase.First - FarthestVerb); at--)
        {
            if (text.At(at, QuantityRole.Lose) is not null || text.Words[at].Shape == WordShape.Digits || text.Form(at) is ";") return null;
            if (text.At(at, QuantityRole.Hold) is { } hold && hold.End <= phrase.First && !IsAuxiliary(at, sentence)) return LastBefore(text.Words[at].Start, sentence) is { Type: not EntityType.Loc } mention ? Ref(mention) : null;
        }

        return null;
    }

    /// <summary>"has moved one seat".</summary>
    private bool IsAuxiliary(int word, Sentence sentence) => sentence.WordAt(text.Words[word].Start) is >= 0 and var at && sentence.Upos(at) == Upos.AUX && sentence.Head(at) > at;

    /// <summary>"nine seats went to ...".</summary>
    private bool Goes(Count count) => count.End < text.Words.Length && text.Form(count.End) is "went" or "go" or "goes" or "fell";

    /// <summary>"25 seats for the alliance", "nine seats went to independents".</summary>
    private ActorRef? After(Count count, Sentence sentence)
    {
        var to = Goes(count) ? count.End + 1 : count.End;
        if (to >= text.Words.Length || text.Form(to) is not ("for" or "to" or "of")) return null;
        foreach (var mention in entities.Mentions)
            if (sentence.Span.Contains(mention.Span) && mention.Span.Start >= text.Words[to].End && text.WordFrom(mention.Span.Start) <= to + 2) return Ref(mention);
        return null;
    }

    /// <summary>Whom the counted persons belong to ("fighters of the Guard"), else their noun; no one when it says only "people".</summary>
    private ActorRef? Persons(Count count)
    {
        if (count.End <= count.First) return null;
        if (Group(count) is { } group) return group;
        var span = text.Span(count.First, count.End);
        if (text.At(count.End - 1, QuantityRole.Person) is { Code: "" } && count.End - count.First == 1) return null;
        foreach (var mention in entities.Mentions)
            if (mention.Span.Overlaps(span)) return Ref(mention) with { Start = span.Start, End = span.End, Text = span.Of(text.Text) };
        return new ActorRef(span.Of(text.Text), span.Start, span.End, null, null, EntityType.Other, null);
    }

    private ActorRef? Group(Count count)
    {
        if (count.End >= text.Words.Length || text.Form(count.End) is not ("of" or "from")) return null;
        foreach (var mention in entities.Mentions)
            if (mention.Kind == MentionKind.Name && mention.Type == EntityType.Org && mention.Span.Start >= text.Words[count.End].End && text.WordFrom(mention.Span.Start) <= count.End + 2) return Ref(mention);
        return null;
    }

    private Mention? EndingAt(int position, Sentence sentence)
    {
        foreach (var mention in entities.Mentions)
            if (mention.Kind != MentionKind.Pronoun && sentence.Span.Contains(mention.Span) && mention.Span.End == position) return mention;
        return null;
    }

    private Mention? LastBefore(int position, Sentence sentence)
    {
        Mention? last = null;
        foreach (var mention in entities.Mentions)
            if (sentence.Span.Contains(mention.Span) && mention.Span.End <= position && (last is null || mention.Span.Start >= last.Span.End) && !(last is { Type: EntityType.Org } && mention.Type != EntityType.Org)) last = mention;
        return last;
    }

    private ActorRef Ref(Mention mention)
    {
        var holder = mention.Kind == MentionKind.Name && _parties.Called(mention.Span.Slice(parsed.Text)) is { } party ? party : mention;
        var actor = entities.Actor(holder.Actor);
        return new ActorRef(mention.Span.Of(parsed.Text), mention.Span.Start, mention.Span.End, holder.Actor, actor?.Name, holder.Type, actor?.Code);
    }
}
