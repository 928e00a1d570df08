namespace Hearsay.Record.Actors;

/// <summary>Joins in order of certainty; a shorter name joins only where all the longer ones it may stand for are one actor already.</summary>
/// <param name="tools">Contexts: [actor], null where nothing is known.</param>
internal sealed class JoinSteps(NameForm[] forms, ActorGroups groups, (PersonComparer Persons, ActorContext?[] Contexts) tools)
{
    /// <summary>
    /// Company that tells which of several bearers is meant, how many times that of any other it must be, and what it counts for one whom other
    /// texts call by the short form too. Chosen on the training texts of data/attribution.
    /// </summary>
    private const int Telling = 2, ClearlyMore = 3, CalledSo = 3;

    /// <summary>How far two spellings of a whole name lie apart that are two names' where texts say different things of each: "Obaidi" and "Ubeidi" are nearer.</summary>
    private const float OtherSpelling = 0.4f;

    private readonly Dictionary<int, (int[] Bare, int[] Owners)> _bare = []; // form -> those whom texts call by nothing else, and those whose short form it is too

    /// <summary>Names written alike, of which <c>forms</c> holds one only. Who is never called otherwise waits until all longer names are joined.</summary>
    public void JoinAlike(IEnumerable<NameForm> all)
    {
        var written = all.ToArray();
        var longest = Longest(written);
        var places = forms.Select((form, at) => (form.Signature, at)).ToDictionary(each => each.Signature, each => each.at, StringComparer.Ordinal);
        foreach (var alike in written.GroupBy(form => form.Signature, StringComparer.Ordinal))
        {
            int[] actors = [.. alike.Select(form => form.Actor).Distinct().Order()], owners = [.. actors.Where(actor => longest[actor] > alike.First().Length)], bare = [.. actors.Except(owners)];
            foreach (var actor in bare.Where(actor => !AreTwoOfOneName(alike.First(), bare[0], actor))) groups.Join(bare[0], actor, MayJoin);
            for (var at = 1; at < owners.Length; at++)
                for (var before = 0; before < at; before++)
                    if (!AreTwoOfOneName(alike.First(), owners[before], owners[at])) groups.Join(owners[before], owners[at], MayJoin);
            if (bare.Length > 0) _bare.Add(places[alike.Key], (bare, owners));
        }
    }

    /// <summary>Whether texts tell two callings of those whose full names are the same but for titles, articles and particles: "Jan de Veld", a deputy, and "Jan Veld", a baker.</summary>
    private bool AreTwoOfOneName(NameForm form, int one, int other) =>
        one != other && form.IsPerson && form.Words.Length > 1 && AreSpelledApart(form with { Actor = one }, form with { Actor = other });

    /// <summary>Of names written alike the ones first that are no short forms.</summary>
    public static IEnumerable<T> BareFirst<T>(IReadOnlyCollection<T> all, Func<T, NameForm> formOf)
    {
        var longest = Longest(all.Select(formOf));
        return all.OrderBy(each => longest[formOf(each).Actor] > formOf(each).Length);
    }

    private static Dictionary<int, int> Longest(IEnumerable<NameForm> all) => all.GroupBy(form => form.Actor).ToDictionary(own => own.Key, own => own.Max(form => form.Length));

    /// <summary>
    /// Joins whom texts call by a short form alone with the one who bears it: whom other texts call so besides or whose last name it is, if
    /// anybody's, else who bears one that sounds so.
    /// </summary>
    private void JoinBare(FormPairs pairs)
    {
        foreach (var (form, (bare, owners)) in _bare.OrderBy(pair => pair.Key))
        {
            var full = pairs.Bearers.GetValueOrDefault(form) ?? [];
            int[] bearers = [.. owners, .. full.Where(other => forms[other].Words[^1] == forms[form].Words[^1]).Select(other => forms[other].Actor)];
            if (bearers.Length == 0) bearers = [.. full.Select(other => forms[other].Actor)];
            if (bearers.Length > 0 && Meant(bare[0], bearers, owners) is { } meant) groups.Join(meant, bare[0], MayJoin);
        }
    }

    /// <summary>The only bearer, or the only one of whom texts say the same, or in whose company this one clearly is; else null.</summary>
    private int? Meant(int bare, int[] bearers, int[] owners)
    {
        var actors = bearers.Select(groups.Find).Distinct().ToArray();
        if (actors.Length == 1) return bearers.All(bearer => AreDescribedApart(tools.Contexts[bare], tools.Contexts[bearer])) ? null : actors[0];
        if (tools.Contexts[bare] is not { } context) return null;
        foreach (var says in (Func<ActorContext, bool>[])[context.SharesTellingRole, context.SharesTitle])
            if (bearers.Where(bearer => tools.Contexts[bearer] is { } other && says(other)).Select(groups.Find).Distinct().ToArray() is [var only]) return only;
        var company = bearers.GroupBy(groups.Find).Select(own => (Actor: own.Key, Shared: own.Max(bearer => (tools.Contexts[bearer]?.Company(context) ?? 0) * (owners.Contains(bearer) ? CalledSo : 1)))).OrderByDescending(each => each.Shared).ToArray();
        return company[0].Shared >= Math.Max(Telling, ClearlyMore * company[1].Shared) ? company[0].Actor : null;
    }

    public void Run(FormPairs pairs)
    {
        JoinKnown();
        JoinFolded();
        foreach (var (left, right) in pairs.Same.Where(pair => !AreBrief(pair)).OrderBy(pair => pair)) Join(left, right);
        JoinNations(pairs.Nations);
        foreach (var shorter in pairs.Longer.Keys.OrderByDescending(form => forms[form].Words.Length).ThenBy(form => form)) JoinOnly(shorter, pairs.Longer[shorter]);
        foreach (var tail in pairs.Fathers.Keys.Order()) JoinDescribed(tail, pairs.Fathers[tail].Where(full => ShareOffice(forms[tail], forms[full])));
        JoinAcronyms();
        JoinBare(pairs);
        foreach (var (left, right) in pairs.Same.Where(AreBrief).OrderBy(pair => pair)) Join(left, right);
    }

    /// <summary>Single words that sound alike say less than whose short form each is.</summary>
    private bool AreBrief((int Left, int Right) pair) => forms[pair.Left].Length == 1 && forms[pair.Right].Length == 1;

    private void JoinKnown()
    {
        var leads = new Dictionary<string, List<int>>(StringComparer.Ordinal); // what the lists know -> forms of it, one of each actor
        for (var at = 0; at < forms.Length; at++)
        {
            if (forms[at].Known is not { } known) continue;
            if (!leads.TryGetValue(known, out var own)) leads.Add(known, own = []);
            foreach (var lead in own) Join(lead, at);
            if (own.TrueForAll(lead => groups.Find(forms[lead].Actor) != groups.Find(forms[at].Actor))) own.Add(at);
        }
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
        if (left.Bearer != right.Bearer && (IsByHand(left) || IsByHand(right)) && left.Folded == right.Folded && left.Words.AsSpan().SequenceEqual(right.Words)) return false;
        if (left.Bearer != right.Bearer && (left.Bearer is not null && right.Bearer is not null ? left.Folded == right.Folded && left.Words.AsSpan().SequenceEqual(right.Words) : AreUnproven(left, right) && !(left.IsPerson ? HoldOneOffice(left, right) : ShareScene(left, right)))) return false;
        if (left.Known is not null && left.Known == right.Known) return !AreBeyondPack(left, right);
        if (GroupComparer.AreOfTwoTrades(left, right) || (GroupComparer.DifferInKind(left, right) && left.Words.Length == 1 && AreElsewhere(left, right))) return false;
        if (GroupComparer.AreBranches(left, right) || IsAgainst(left, right) || IsUnprovenAlliance(left, right)) return false;
        if ((left.Acronym is not null || right.Acronym is not null) && (left.Known ?? right.Known) is null && AreElsewhere(left, right)) return false;
        if (!left.IsPerson && IsParty(left) && IsParty(right) && left.Folded != right.Folded && AreElsewhere(left, right)) return false; // "Party of Progress" and "Progress Party" of two countries
        if (!left.IsPerson) return !GroupComparer.AreTwoBodies(left, right) && (left.Numbers == right.Numbers || left.Acronym is not null || right.Acronym is not null);
        if (left.Words.Length < 2 || right.Words.Length < 2) return true;
        if (HasNameOf(left, right) || HasNameOf(right, left)) return true;
        if (AreSpelledApart(left, right)) return false;
        var match = tools.Persons.Compare(left, right);
        if (match is PersonMatch.Father or PersonMatch.Turned) return ShareOffice(left, right);
        if (match is PersonMatch.Middle or PersonMatch.Longer && AreDescribedApart(tools.Contexts[left.Actor], tools.Contexts[right.Actor])) return false;
        if ((match == PersonMatch.Onward || PersonComparer.AreOfDescent(left, right)) && AreUnproven(left, right) && !HoldOneOffice(left, right)) return false;
        if (tools.Persons.DifferInSound(left, right) && AreUnproven(left, right) && !AreAlike(left, right)) return false;
        return match != PersonMatch.None || (left.Words.Length == right.Words.Length && tools.Persons.AreNear(left, right));
    }

    /// <summary>Names in other spellings, of which texts say different things ("the trader Nasir", "the doctor Nasar") or which lie in other countries.</summary>
    private bool AreSpelledApart(NameForm left, NameForm right)
    {
        if (left.Words.Length != right.Words.Length || tools.Contexts[left.Actor] is not { } one || tools.Contexts[right.Actor] is not { } other) return false;
        var distance = tools.Persons.Distance(left, right);
        if (distance == 0) return AreDescribedApart(one, other) && tools.Persons.AreOfTwoCallings(one, other, areAlike: left.Words.AsSpan().SequenceEqual(right.Words));
        return (one.IsElsewhere(other) && !one.SharesTitle(other)) || (AreDescribedApart(one, other) && (distance >= OtherSpelling || !ShareScene(left, right) || tools.Persons.AreOfTwoCallings(one, other, areAlike: false)));
    }

    /// <summary>Whether one text says that the bearer of the first is called as the second is, or so that it sounds the same: "Saad Ruz, alias Abu Sela".</summary>
    private bool HasNameOf(NameForm left, NameForm right)
    {
        foreach (var form in groups.FormsOf(left.Actor))
            if (form != left && form.Actor == left.Actor && form.Words.Length > 1 && form.Words.Length == right.Words.Length && form.Numbers == right.Numbers && tools.Persons.Distance(form, right) == 0) return true;
        return false;
    }

    private static bool IsParty(NameForm form) => form.Subtype is "party" or "coalition";

    /// <summary>Whether a person said that the name is this one's in some documents.</summary>
    private static bool IsByHand(NameForm form) => form.Bearer is ['+', ..];

    private bool ShareScene(NameForm left, NameForm right) =>
        tools.Contexts[left.Actor] is { } one && tools.Contexts[right.Actor] is { } other && one.Scenes.Any(other.Scenes.Contains);

    /// <summary>A body named with and without its nation, the latter in texts of that country alone.</summary>
    private void JoinNations(List<(int Plain, int National)> pairs)
    {
        foreach (var (plain, national) in pairs.OrderBy(pair => pair))
            if (tools.Contexts[forms[plain].Actor] is { Scenes: { Count: 1 } scenes } && forms[national].Words.Contains(GroupComparer.NationOf(scenes.First()))) Join(plain, national);
    }

    private bool ShareOffice(NameForm left, NameForm right) =>
        tools.Contexts[left.Actor] is { } one && tools.Contexts[right.Actor] is { } other && (one.SharesOffice(other) || one.SharesHighOffice(other));

    /// <summary>Names that only sound alike, of which all that is said around them tells two bearers.</summary>
    private bool IsAgainst(NameForm left, NameForm right) =>
        left.Known is null && !left.Words.AsSpan().SequenceEqual(right.Words) && tools.Contexts[left.Actor] is { } one && tools.Contexts[right.Actor] is { } other && one.IsAgainst(other);

    /// <summary>Where a name is only letters: whether the texts lie in other countries and nothing speaks for one actor.</summary>
    private bool AreElsewhere(NameForm left, NameForm right) =>
        tools.Contexts[left.Actor] is { } one && tools.Contexts[right.Actor] is { } other && one.IsElsewhere(other);

    /// <summary>Two names of a body that a pack alone knows, one of them in texts of other countries: "Victory Alliance" of Ghana, and the "Nasr Alliance" of Iraq.</summary>
    private bool AreBeyondPack(NameForm left, NameForm right) =>
        left.PackedOf is { } country && !left.Words.AsSpan().SequenceEqual(right.Words) && (AreElsewhere(left, right) || IsAbroad(left, right, country) || IsAbroad(right, left, country));

    /// <summary>Whether the texts of a form lie in countries, not in this one, and nothing in them speaks for the other's actor.</summary>
    private bool IsAbroad(NameForm form, NameForm other, string country) =>
        tools.Contexts[form.Actor] is { Scenes.Count: > 0 } context && !context.Scenes.Contains(country) && (tools.Contexts[other.Actor] is not { } beside || context.SaysNothing(beside));

    /// <summary>A body and an alliance of its name ("Dawn", "Dawn Alliance") may be two: where texts are known they must share a country, a description or company.</summary>
    private bool IsUnprovenAlliance(NameForm left, NameForm right) =>
        GroupComparer.IsAllianceOf(left, right) && AreUnproven(left, right);

    /// <summary>Whether both bear a title in texts of one country.</summary>
    private bool HoldOneOffice(NameForm left, NameForm right) =>
        tools.Contexts[left.Actor] is { } one && tools.Contexts[right.Actor] is { } other && one.SharesTitle(other) && one.Scenes.Any(other.Scenes.Contains);

    /// <summary>Whether both bear a title, or are written in two languages in texts of one country.</summary>
    private bool AreAlike(NameForm left, NameForm right) =>
        tools.Contexts[left.Actor] is { } one && tools.Contexts[right.Actor] is { } other && (one.SharesTitle(other) || (one.Scenes.Any(other.Scenes.Contains) && tools.Persons.AreOfOneClass(left, right)));

    /// <summary>Whether both have a title or a description, and nothing that is said around them speaks for one actor.</summary>
    private static bool AreDescribedApart(ActorContext? left, ActorContext? right) =>
        left is { Titles.Count: > 0 } one && right is { Titles.Count: > 0 } other && one.SaysNothing(other) && !one.SharesTitle(other);

    /// <summary>Whether texts are known of both and nothing around the names but the years speaks for one actor.</summary>
    private bool AreUnproven(NameForm left, NameForm right) =>
        tools.Contexts[left.Actor] is { } one && tools.Contexts[right.Actor] is { } other && one.SaysNothing(other);
}
