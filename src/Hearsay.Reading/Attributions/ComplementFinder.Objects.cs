using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <content>Objects, what is said of them, and nouns with the clause that tells who holds the view.</content>
internal sealed partial class ComplementFinder
{
    /// <summary>"call it a lie", "describe it as a lie", "accuse him of lying".</summary>
    private Complement Predicate()
    {
        var thing = _sentence.Child(word, Deprel.Obj);
        if (thing < 0) thing = MisreadObject();
        if (thing < 0) return OfOwnSubject();
        foreach (var child in _sentence.Children(word))
        {
            if (child <= thing || !IsPredicate(child) || IsOwnName(thing, child) || (_sentence.Lemma(word) == "put" && !IsNumber(child))) continue;
            return Found(Of(thing).Add(child), child, Complements.Small);
        }

        if (Takes(Complements.Small) && _sentence.Child(thing, Deprel.Appos) is var named && named > thing && text.QuoteAt(_sentence[named].Start) is not null && text.QuoteAt(_sentence[thing].Start) is null) return Found(Of(thing), named, Complements.Small);
        foreach (var child in _sentence.Children(thing))
            if (child > thing && Takes(Complements.As) && _sentence.Child(child, Deprel.Case) is >= 0 and var preposition && _sentence.Lemma(preposition) == "as") return Found(Of(thing), child, Complements.Small);
        return Complement.None;
    }

    /// <summary>"put the figure at 17": of what else one puts at something nothing is said.</summary>
    private bool IsNumber(int phrase) => _sentence.Upos(phrase) is Upos.NUM or Upos.SYM || _sentence.Child(phrase, Deprel.Nummod) >= 0;

    /// <summary>"reversed themselves".</summary>
    private bool IsSelf(int thing) => _sentence.Form(thing).EndsWith("self", StringComparison.Ordinal) || _sentence.Form(thing).EndsWith("selves", StringComparison.Ordinal);

    /// <summary>"who call themselves the “Lions of the Delta”": how one is called, no view of oneself.</summary>
    private bool IsOwnName(int thing, int predicate) =>
        _sentence.Lemma(word) is "call" or "style" or "dub" && IsSelf(thing) && text.QuoteAt(_sentence[predicate].Start) is { } quote && char.IsUpper(text.Text[quote.Inner.Start]);

    /// <summary>"called the ruling a disgrace": a noun in -ing taken for a verb; or a noun right behind "called" taken for its predicate; -1 for none.</summary>
    private int MisreadObject()
    {
        var first = _sentence.Child(word, Deprel.Xcomp);
        if (first < word || !Takes(Complements.Small) || _sentence.Child(first, Deprel.Det) < 0) return -1;
        return Grammar.IsGerund(_sentence, first) || (_sentence.Upos(first) == Upos.NOUN && (_sentence.Child(first, Deprel.Appos) > first || IsFollowed(first))) ? first : -1;
    }

    /// <summary>"called the bill unworkable": a second predicate behind the first.</summary>
    private bool IsFollowed(int first)
    {
        foreach (var child in _sentence.Children(word))
            if (child > first && _sentence.Deprel(child) == Deprel.Xcomp && _sentence.Upos(child) is Upos.ADJ or Upos.NOUN) return true;
        return false;
    }

    /// <summary>"want the body returned", read as one clause.</summary>
    private Complement OfOwnSubject()
    {
        var clause = _sentence.Child(word, Deprel.Xcomp);
        return clause > word && Takes(Complements.Small) && _sentence.Child(clause, Deprel.Nsubj) > word ? Found(Of(clause), clause, Complements.Small) : Complement.None;
    }

    private bool IsPredicate(int child)
    {
        if (_sentence.Deprel(child) == Deprel.Obj && Takes(Complements.Small)) return true; // a second object: "call the charge a lie"
        if (_sentence.Deprel(child) == Deprel.Xcomp && Takes(Complements.Small) && !Grammar.IsInfinitive(_sentence, child)) return true;
        var preposition = Grammar.Case(_sentence, child);
        if (preposition < 0) return false;
        return (Takes(Complements.As) && _sentence.Lemma(preposition) == "as") || match.Entry!.Joins(_sentence.Lemma(preposition));
    }

    /// <summary>The object with all that belongs to it.</summary>
    public Complement Thing() => Object();

    private Complement Object()
    {
        var thing = _sentence.Child(word, Deprel.Obj) is >= 0 and var own && !(IsSelf(own) && own < match.Last) ? own : Shifted() is >= 0 and var shifted ? shifted : BehindParticle() is >= 0 and var behind ? behind : ReadAsTime();
        if (thing < 0 || !Takes(Complements.Object) || IsMoney(thing) || IsSelf(thing)) return Complement.None;
        var words = Of(thing);
        thing = Rest(thing, words);
        var end = _sentence.Reach(thing).End;
        foreach (var child in _sentence.Children(word))
            if (child > thing && (BelongsToObject(child, end) || IsItsInfinitive(child, end))) words.Add(child);
        return Found(words, thing, Complements.Object);
    }

    /// <summary>"rejects a blanket “villain” label": a phrase cut in two by the marks inside of it; its head.</summary>
    private int Rest(int thing, Phrase words)
    {
        var end = _sentence.Reach(thing).End;
        if (end >= _sentence.Count || _sentence.Form(end) is not ("\"" or "“" or "‘" or "'")) return thing;
        foreach (var child in _sentence.Children(word))
        {
            if (child <= thing || _sentence.Deprel(child) != Deprel.Obj || _sentence.Reach(child).First > end + 1) continue;
            words.Add(child);
            return child;
        }

        return thing;
    }

    /// <summary>"brushed off the warning": the last word of the cue, read as a preposition; -1 for none.</summary>
    private int BehindParticle() =>
        match.Last > word && _sentence.Deprel(match.Last) == Deprel.Case && _sentence.Head(match.Last) > match.Last ? _sentence.Head(match.Last) : -1;

    /// <summary>"raised $5 million": whatever one does with a sum, one does not say it.</summary>
    private bool IsMoney(int thing)
    {
        if (_sentence.Upos(thing) == Upos.SYM || _sentence.Lemma(thing) is "money" or "cash") return true;
        for (var at = match.Last + 1; at < thing; at++)
            if (_sentence.Upos(at) == Upos.SYM && _sentence.Head(at) == thing) return true;
        return false;
    }

    /// <summary>"favour a longer day": the object of a verb that needs one, read as a time; -1 for none.</summary>
    private int ReadAsTime() =>
        !Takes(Complements.Clause | Complements.Infinitive) && _sentence.Child(word, Deprel.OblUnmarked) is > 0 and var time && _sentence.Reach(time).First == match.Last + 1 ? time : -1;

    /// <summary>"dismissed as fantasy the report that": the object behind the predicate, and hung on it; -1 for none.</summary>
    private int Shifted()
    {
        var predicate = Grammar.WithCase(_sentence, word, "as");
        if (predicate <= word || !Takes(Complements.As | Complements.Small | Complements.Object)) return -1;
        if (_sentence.Child(predicate, Deprel.Obj) is var thing && thing > predicate) return thing;
        foreach (var child in _sentence.Children(word))
            if (child > predicate && _sentence.Deprel(child) == Deprel.Obl && _sentence.Upos(child) == Upos.NOUN && Grammar.Case(_sentence, child) < 0) return child; // "dismissed as “fantasy” a report that"
        return predicate == match.Last + 3 && _sentence.Upos(predicate - 1) == Upos.ADJ && _sentence.Xpos(predicate) == "NNS" && _sentence.Child(predicate, Deprel.Acl) > predicate ? predicate : -1; // "rejected as baseless claims that"
    }

    /// <summary>"criticize him for lying"; or a phrase that the tree hung on the verb instead of the noun before it.</summary>
    private bool BelongsToObject(int child, int end)
    {
        if (Grammar.Case(_sentence, child) is not (>= 0 and var preposition)) return false;
        var lemma = _sentence.Lemma(preposition);
        if (lemma == "by" && preposition == end && !Grammar.IsPassive(_sentence, word)) return true; // "rejected a claim by the union"
        return match.Entry!.TakesPreposition(lemma) || (preposition == end && lemma is "for" or "of" or "about" or "against" or "toward" or "with" or "as");
    }

    /// <summary>"rebuffed pressure to resign": right behind the object of a verb that takes no infinitive itself.</summary>
    private bool IsItsInfinitive(int child, int end) =>
        _sentence.Deprel(child) == Deprel.Xcomp && !Takes(Complements.Infinitive) && Grammar.IsInfinitive(_sentence, child) && _sentence.Reach(child).First == end;

    /// <summary>"the deal they support": the noun is what is supported.</summary>
    private Complement Relative()
    {
        if (!Takes(Complements.Object)) return Complement.None;
        var noun = Grammar.Antecedent(_sentence, word);
        var first = _sentence.Reach(word).First;
        while (first < word && _sentence.Upos(first) == Upos.PUNCT) first++;
        if (first < word && _sentence.Xpos(first) == "WRB") return Complement.None; // "the hall where he felt safe"
        if (_sentence.Deprel(word) == Deprel.Conj && _sentence.Xpos(_sentence.Reach(_sentence.Head(word)).First) == "WRB") return Complement.None;
        if (first < word && Grammar.IsRelative(_sentence, first) && _sentence.Deprel(first) == Deprel.Nsubj && _sentence.Head(first) == word) return Complement.None; // "people who refuse": it is their subject
        if (noun >= 0 && first < word && Grammar.IsRelative(_sentence, first)) return Found(new Phrase(text, at).AddWords(first, first), first, Complements.Object);
        return noun < 0 ? Complement.None : Found(Noun(noun), noun, Complements.Object);
    }

    /// <summary>"the plan backed by the army".</summary>
    private Complement OfReduced()
    {
        if (!Takes(Complements.Object)) return Complement.None;
        var words = Noun(_sentence.Head(word));
        if (Grammar.Agent(_sentence, word) >= 0 && Said() is >= 0 and var said) words.Add(said); // "denounced by miners as a swindle"
        else if (JoinedToAgent() is >= 0 and var joined) return Found(words.Add(joined), joined, Complements.Object); // "those accused by the court of theft"
        return Found(words, _sentence.Head(word), Complements.Object);
    }

    private Phrase Noun(int noun)
    {
        var words = Of(noun);
        foreach (var child in _sentence.Children(noun))
            if (_sentence.Governs(child, word) || _sentence.Deprel(child) is Deprel.Case) words.Without(child);
        return words;
    }
}
