using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>Names of parties by the words around them: also such as no list and no model knows.</summary>
internal sealed partial class HolderFinder
{
    /// <summary>
    /// A named body right before a number or before the words that hand it one: "and the Patriotic List 18 seats", "the Coalition in third place with 42". Null
    /// behind "of the" and the like, where something of it is meant.
    /// </summary>
    public ActorRef? Adjacent(NumberPhrase phrase, Sentence sentence)
    {
        var (start, end) = (text.WordFrom(sentence.Span.Start), BehindFiller(phrase.First));
        if (text.Before(end, QuantityRole.Hold, out var hold) is not null) end = BehindFiller(hold);
        var isApposed = end < phrase.First && end > start && text.Form(end - 1) is ",";
        if (isApposed) end--;
        if (end <= start) return null;
        if (EndingAt(text.Words[end - 1].End, sentence) is not { Kind: MentionKind.Name, Type: EntityType.Org } mention) return isApposed ? Capitals(end, start) : AfterKind(end, start) ?? BeforeKind(end, start);
        if (Whole(mention, start) is { } whole) return whole;
        var before = text.WordFrom(mention.Span.Start) - 1;
        if (before > start && text.Form(before) is "the") before--;
        if (isApposed ? before < start || text.Form(before) is not "," : before >= start && text.Form(before) is not ("," or ";" or ":" or "and" or "while" or "but" or "that" or "then" or "as" or "with" or "is" or "was" or "by")) return null;
        return isApposed || !IsList(before, sentence) ? Ref(mention) : null;
    }

    /// <summary>"seven seats each": not of the last one alone.</summary>
    private bool IsShared(int end) => end < text.Words.Length && text.Form(end) is "each" or "apiece" or "together" or "combined" or "between";

    /// <summary>"the Arab list Hadar has six", "an alliance called We Can seven": a name which nobody knows, behind the word for what it is.</summary>
    private ActorRef? AfterKind(int end, int start)
    {
        var first = NameStart(end, start);
        if (first == end || first <= start || text.Form(first) is "The") return null;
        return text.Form(first - 1) is "party" or "list" or "alliance" or "bloc" or "movement" or "coalition" or "group" or "called" or "named" or "dubbed" ? Called(first, end) : null;
    }

    /// <summary>"and the Dawn coalition 17 seats".</summary>
    private ActorRef? BeforeKind(int end, int start)
    {
        if (end - 2 <= start || !IsKind(text.Form(end - 1)) || !text.Words[end - 2].IsCapital) return null;
        var first = NameStart(end - 1, start);
        var before = text.Form(first - 1) is "the" ? first - 2 : first - 1;
        return before >= start && text.Form(before) is "and" or "," or ";" or "while" or "but" or "then" ? Called(first, end) : null;
    }

    private static bool IsKind(ReadOnlySpan<char> word) => word is "party" or "list" or "alliance" or "bloc" or "movement" or "coalition" or "group" or "front" or "union";

    /// <summary>"the Unified Socialist 10", "Progress and Socialism 22": all of a name of which the last word was read; null where that is the whole.</summary>
    private ActorRef? Whole(Mention mention, int start)
    {
        var (first, end) = (text.WordFrom(mention.Span.Start), text.WordFrom(mention.Span.End));
        if (end - first != 1) return null;
        var before = first;
        while (before - 1 > start && text.Words[before - 1].IsCapital && text.Words[before - 1].Shape == WordShape.Letters) before--;
        if (before == first && first - 3 > start && text.Form(first - 1) is "and" && text.Words[first - 2].IsCapital && text.Form(first - 3) is ",") before = first - 2;
        return before == first ? null : Called(before, end);
    }

    /// <summary>", Patient Focus, won": a name between commas which nobody knows.</summary>
    private ActorRef? Capitals(int end, int start)
    {
        var first = NameStart(end, start);
        if (first >= end - 1 || first <= start || text.Form(first - 1) is not ",") return null;
        var span = text.Span(first, end);
        return new ActorRef(span.Of(parsed.Text), span.Start, span.End, null, null, EntityType.Org, null);
    }

    /// <summary>The first of the capitalised words, joined by "of" and "of the", that end before a word.</summary>
    private int NameStart(int end, int start)
    {
        var first = end;
        for (var at = end - 1; at >= start && end - at <= LongestName + 2; at--)
        {
            if (text.Words[at].IsCapital && text.Words[at].Shape == WordShape.Letters) first = at;
            else if (first == end || text.Form(at) is not ("of" or "the" or "for")) break;
        }

        return first;
    }

    /// <summary>"The Spear of the People, the new party of a former president, won": a name at the head of a clause, before a description of it.</summary>
    private ActorRef? Described(int comma, Sentence sentence)
    {
        if (text.Form(comma + 1) is not ("the" or "a" or "an" or "formed" or "founded" or "chaired" or "backed" or "once" or "long" or "now" or "his" or "her" or "their")) return null;
        if (EndingAt(text.Words[comma - 1].End, sentence) is { Kind: MentionKind.Name, Type: EntityType.Org } known) return Ref(known);
        var start = text.WordFrom(sentence.Span.Start);
        var first = NameStart(comma, start);
        if (first + 1 < comma && text.Form(first) is "The") first++;
        var before = first > start && text.Form(first - 1) is "the" or "The" ? first - 1 : first;
        if (first >= comma - 1 || (before > start && text.Form(before - 1) is not ("and" or "," or ";" or "while" or "but"))) return null;
        var span = text.Span(first, comma);
        return new ActorRef(span.Of(parsed.Text), span.Start, span.End, null, null, EntityType.Org, null);
    }

    /// <summary>"the front, the league and the union won nine": the seats are not the last one's alone.</summary>
    private bool IsList(int joint, Sentence sentence)
    {
        if (joint <= text.WordFrom(sentence.Span.Start) || text.Form(joint) is not "and") return false;
        return EndingAt(text.Words[text.Form(joint - 1) is "," ? joint - 2 : joint - 1].End, sentence) is { Kind: MentionKind.Name, Type: EntityType.Org };
    }

    /// <summary>"has six, as does Labour", "secured five, and so did the Union": whoever has as many.</summary>
    public ActorRef? Likewise(int end, Sentence sentence)
    {
        var (at, last) = (end, text.WordFrom(sentence.Span.End));
        if (at < last && text.Form(at) is ",") at++;
        if (at + 3 >= last || !(text.Form(at) is "as" || (text.Form(at) is "and" && text.Form(at + 1) is "so"))) return null;
        at += text.Form(at) is "as" ? 1 : 2;
        if (text.Form(at) is not ("does" or "do" or "did" or "has" or "have")) return null;
        if (text.Form(++at) is "the") at++;
        foreach (var mention in entities.Mentions)
            if (mention is { Kind: MentionKind.Name, Type: EntityType.Org or EntityType.Other } && sentence.Span.Contains(mention.Span) && text.WordFrom(mention.Span.Start) is var first && (first == at || first == at - 1)) return Ref(mention);
        var stop = at;
        while (stop < last && stop - at < LongestName && text.Words[stop].IsCapital) stop++;
        return stop == at ? null : Called(at, stop);
    }

    private ActorRef Called(int first, int end)
    {
        var span = text.Span(first, end);
        return new ActorRef(span.Of(parsed.Text), span.Start, span.End, null, null, EntityType.Org, null);
    }

    /// <summary>Steps back over "itself", "alone", ", too," and the like.</summary>
    private int BehindFiller(int end)
    {
        if (end > 3 && text.Form(end - 1) is "," && text.Form(end - 2) is "too" or "also" or "however" or "meanwhile" && text.Form(end - 3) is ",") end -= 3;
        while (end > 0 && text.Form(end - 1) is "itself" or "themselves" or "alone" or "also" or "still" or "just" or "only" or "their" or "its" or "now" or "came" or "finished" or "placed") end--;
        return end;
    }

    /// <summary>"overtook the Liberals, with 28".</summary>
    private ActorRef? AfterThe(int end, Sentence sentence)
    {
        var start = text.WordFrom(sentence.Span.Start);
        var first = NameStart(end, start);
        if (first > start && first < end && text.Form(first) is "The") first++;
        return first < end && first > start && text.Form(first - 1) is "the" or "The" ? Called(first, end) : null;
    }

    /// <summary>"National Covenant – 19 seats": a line of a list that opens with a name which nobody knows.</summary>
    private ActorRef? Unknown(int end, Sentence sentence)
    {
        var first = text.WordFrom(sentence.Span.Start);
        if (end <= first || end - first > LongestName || text.Words[end].Shape != WordShape.Sign || text.Form(end) is "(" || sentence.Upos(sentence.WordAt(text.Words[first].Start)) == Upos.ADP) return null;
        for (var at = first; at < end; at++)
            if (!text.Words[at].IsCapital && text.Form(at) is not ("of" or "the" or "for" or "and")) return null;
        var span = new TextSpan(text.Words[first].Start, text.Words[end - 1].End);
        return new ActorRef(span.Of(parsed.Text), span.Start, span.End, null, null, EntityType.Org, null);
    }

    /// <summary>"“A Just Land” - 27": a name between quotation marks.</summary>
    private ActorRef? Quoted(int end)
    {
        if (end < 3 || text.Form(end - 1) is not ("\"" or "”" or "»")) return null;
        for (var at = end - 2; at >= Math.Max(0, end - 2 - LongestName); at--)
        {
            if (text.Form(at) is not ("\"" or "“" or "«")) continue;
            var span = text.Span(at + 1, end - 1);
            return at + 1 < end - 1 && text.Words[at + 1].IsCapital ? new ActorRef(span.Of(parsed.Text), span.Start, span.End, null, null, EntityType.Org, null) : null;
        }

        return null;
    }

    /// <summary>"the party “Fresh Start”".</summary>
    private ActorRef? CalledInQuotes(int at)
    {
        if (at + 2 >= text.Words.Length || text.Form(at) is not ("\"" or "“" or "«")) return null;
        for (var end = at + 2; end < Math.Min(text.Words.Length, at + 2 + LongestName); end++)
            if (text.Form(end) is "\"" or "”" or "»") return Quoted(end + 1);
        return null;
    }

    /// <summary>"the Liberal Front 11", all of it taken for a name.</summary>
    private ActorRef? Swallowing(int number, Sentence sentence)
    {
        var at = text.Words[number].Start;
        foreach (var mention in entities.Mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Span.Start >= at || mention.Span.End < text.Words[number].End || !sentence.Span.Contains(mention.Span)) continue;
            var name = new TextSpan(mention.Span.Start, text.Words[number - 1].End);
            return Ref(mention) with { Start = name.Start, End = name.End, Text = name.Of(parsed.Text) };
        }

        return null;
    }
}
