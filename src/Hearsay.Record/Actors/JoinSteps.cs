namespace Hearsay.Record.Actors;

/// <summary>Joins in order of certainty; a shorter name joins only where all the longer ones it may stand for are one actor already.</summary>
/// <param name="tools">Contexts: [actor], null where nothing is known.</param>
internal sealed class JoinSteps(NameForm[] forms, ActorGroups groups, (PersonComparer Persons, ActorContext?[] Contexts) tools)
{
    /// <summary>Names written alike, of which <c>forms</c> holds the first only.</summary>
    public void JoinAlike(IEnumerable<NameForm> all)
    {
        var first = forms.ToDictionary(form => form.Signature, form => form.Actor, StringComparer.Ordinal);
        foreach (var form in all) groups.Join(first[form.Signature], form.Actor, MayJoin);
    }

    public void Run(FormPairs pairs)
    {
        JoinKnown();
        JoinFolded();
        foreach (var (left, right) in pairs.Same.OrderBy(pair => pair)) Join(left, right);
        foreach (var shorter in pairs.Longer.Keys.OrderByDescending(form => forms[form].Words.Length).ThenBy(form => form)) JoinOnly(shorter, pairs.Longer[shorter]);
        foreach (var tail in pairs.Fathers.Keys.Order()) JoinDescribed(tail, pairs.Fathers[tail].Where(full => ShareOffice(forms[tail], forms[full])));
        JoinAcronyms();
        foreach (var bare in pairs.Bearers.Keys.Order()) JoinOnly(bare, pairs.Bearers[bare]);
    }

    private void JoinKnown()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < forms.Length; at++)
            if (forms[at].Known is { } known && !first.TryAdd(known, at)) Join(first[known], at);
    }

    /// <summary>Groups and places of the very same name, whatever the types.</summary>
    private void JoinFolded()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < forms.Length; at++)
            if (!forms[at].IsPerson && !first.TryAdd($"{forms[at].Folded}({forms[at].Remark})", at)) Join(first[$"{forms[at].Folded}({forms[at].Remark})"], at);
    }

    private void JoinAcronyms()
    {
        var bearers = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < forms.Length; at++)
            foreach (var initials in forms[at].Initials)
            {
                if (!bearers.TryGetValue(initials, out var list)) bearers.Add(initials, list = []);
                list.Add(at);
            }

        for (var at = 0; at < forms.Length; at++)
            if (forms[at].Acronym is { } acronym && forms[at].Known is null && bearers.TryGetValue(acronym, out var list)) JoinOnly(at, list);
    }

    private void JoinOnly(int shorter, List<int> longer)
    {
        var actors = longer.Select(form => groups.Find(forms[form].Actor)).Distinct().ToArray();
        if (actors.Length == 1) Join(shorter, longer[0]);
        else if (tools.Contexts[forms[shorter].Actor] is { } context) JoinDescribed(shorter, longer.Where(form => tools.Contexts[forms[form].Actor] is { } other && context.SharesTellingRole(other)));
    }

    /// <summary>Of several bearers the only one who is described by the same words: the family name does not stand alone.</summary>
    private void JoinDescribed(int shorter, IEnumerable<int> described)
    {
        var found = described.ToArray();
        if (found.Select(form => groups.Find(forms[form].Actor)).Distinct().Count() == 1) Join(shorter, found[0]);
    }

    private void Join(int left, int right) => groups.Join(forms[left].Actor, forms[right].Actor, MayJoin);

    /// <summary>Full names of one length that do not fit word for word are two persons; groups the lists know apart are two groups.</summary>
    private bool MayJoin(NameForm left, NameForm right)
    {
        if (left.Known is not null && right.Known is not null && left.Known != right.Known) return false;
        if (GroupComparer.AreBranches(left, right) || IsAgainst(left, right) || IsUnprovenAlliance(left, right)) return false;
        if (!left.IsPerson) return left.Numbers == right.Numbers || left.Acronym is not null || right.Acronym is not null;
        if (left.Words.Length < 2 || right.Words.Length < 2) return true;
        var match = tools.Persons.Compare(left, right);
        if (match == PersonMatch.Father) return ShareOffice(left, right);
        if ((match == PersonMatch.Onward || PersonComparer.AreOfDescent(left, right)) && AreUnproven(left, right)) return false;
        return match != PersonMatch.None || (left.Words.Length == right.Words.Length && tools.Persons.AreNear(left, right));
    }

    private bool ShareOffice(NameForm left, NameForm right) =>
        tools.Contexts[left.Actor] is { } one && tools.Contexts[right.Actor] is { } other && one.SharesOffice(other);

    /// <summary>Names that only sound alike, of which all that is said around them tells two bearers.</summary>
    private bool IsAgainst(NameForm left, NameForm right) =>
        left.Known is null && !left.Words.AsSpan().SequenceEqual(right.Words) && tools.Contexts[left.Actor] is { } one && tools.Contexts[right.Actor] is { } other && one.IsAgainst(other);

    /// <summary>A body and an alliance of its name ("Dawn", "Dawn Alliance") may be two: where texts are known they must share a country, a description or company.</summary>
    private bool IsUnprovenAlliance(NameForm left, NameForm right) =>
        GroupComparer.IsAllianceOf(left, right) && AreUnproven(left, right);

    /// <summary>Whether texts are known of both and nothing around the names but the years speaks for one actor.</summary>
    private bool AreUnproven(NameForm left, NameForm right) =>
        tools.Contexts[left.Actor] is { } one && tools.Contexts[right.Actor] is { } other && one.InWords(other) is "" or ActorContext.OfSameYears;
}
