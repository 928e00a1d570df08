namespace Hearsay.Study.Discrepancies;

/// <summary>
/// "No minors were among them", "denied that civilians had been killed" stand against what befell one of that kind, told by another voice in a
/// document about the same thing: a boy was detained, three villagers were killed.
/// </summary>
internal sealed class KindDenialRule : IDiscrepancyRule
{
    private const int Days = 7; // between two reports
    private const int HeadWords = 5; // behind "no" among which the kind is named: "no women or children"
    private const int Longest = 30; // words; a longer denial says more than that
    private const int MostCompared = 40;

    private static readonly ReportBins Bins = new(Days);
    private static readonly (string Stem, Fates Fate)[] Stems =
    [
        ("kill", Fates.Death), ("lost", Fates.Death), ("lose", Fates.Death), ("dead", Fates.Death), ("die", Fates.Death), ("death", Fates.Death), ("casualt", Fates.Death | Fates.Wound), ("victim", Fates.Death | Fates.Wound), ("wound", Fates.Wound), ("injur", Fates.Wound), ("hurt", Fates.Wound),
        ("harm", Fates.Death | Fates.Wound), ("hit", Fates.Death | Fates.Wound), ("shot", Fates.Death | Fates.Wound), ("arrest", Fates.Arrest), ("detain", Fates.Arrest), ("custody", Fates.Arrest), ("held", Fates.Arrest), ("jail", Fates.Arrest), ("seiz", Fates.Arrest),
    ];

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) =>
        (IsDenial(told) ? DeniedKinds(told) : BefellKinds(told)).Distinct(StringComparer.Ordinal).SelectMany(kind => Bins.Of(told.Claim, kind));

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        if (claims.Count < 2) yield break;
        var denials = claims.Where(IsDenial).Take(MostCompared).ToArray();
        foreach (var denial in denials)
            foreach (var told in claims.Where(told => !IsDenial(told)).Take(MostCompared))
                if (AreCompared(group.Name, denial.Claim, told.Claim) && MayBeOfPeople(denial.Claim, told.Claim) && MayBeOne(FatesOf(denial.Claim), FatesOf(told.Claim)) && !Scene.HaveOneVoice(denial.Claim, told.Claim) && scene.MayBeOneThing(denial.Claim, told.Claim))
                    yield return PolarityRule.Make(told.Claim, denial.Claim);
    }

    private static bool AreCompared(string group, Claim denial, Claim told) =>
        ReportOrder.Instance.Compare(denial, told) <= 0 ? Bins.AreCompared(group, denial, told) : Bins.AreCompared(group, told, denial);

    /// <summary>"among them" leaves open what befell them.</summary>
    private static bool MayBeOne(Fates denied, Fates told) => told != Fates.None && (denied == Fates.None || (denied & told) != Fates.None);

    private static bool IsDenial(ToldClaim told) => told.Claim.Kind == ClaimKind.Statement;

    private static IEnumerable<string> DeniedKinds(ToldClaim told)
    {
        var words = WordsOf(told.Claim.Content.Text);
        if (words.Length > Longest) return [];
        if (told.IsDenied && Denial.IsInWords(told.Claim)) return FatesOf(told.Claim) == Fates.None ? [] : words.Select(PersonKinds.Named).OfType<string>();
        if (!told.IsSaid) return [];
        if (IsOfNobody(told.Claim, words)) return [Anybody];
        var no = Array.FindIndex(words, word => word is "no" or "none");
        var isSaid = no >= 0 && (FatesOf(told.Claim) != Fates.None || words.Contains("among"));
        return isSaid ? words[no..].Take(HeadWords).Select(PersonKinds.Named).OfType<string>() : [];
    }

    /// <summary>"Nobody had been killed", "no casualties"; "No Kelmarians were harmed" by the people it names.</summary>
    private static bool IsOfNobody(Claim said, string[] words)
    {
        if (FatesOf(said) == Fates.None || words.Contains("but") || words.Contains("except") || words.Contains("yet")) return false;
        if (words.Zip(words.Skip(1), words.Skip(2)).Any(run => run.First is "lost" or "lose" && run.Second == "no" && run.Third is "men" or "soldiers" or "fighters" or "troops" or "man" or "soldier" or "fighter")) return true;
        if (words.Take(HeadWords).Any(word => word is "nobody" or "no-one") || words.Zip(words.Skip(1)).Take(HeadWords).Any(pair => pair is ("no", "one" or "person" or "casualties" or "deaths" or "injuries" or "victims" or "fatalities"))) return true;
        return said.Content.Text.Split(' ') is ["No", var people, ..] && people.Length > 0 && char.IsUpper(people[0]);
    }

    private const string Anybody = "anybody";

    /// <summary>Who is denied to have come to harm by the name of his people must be told of by it.</summary>
    private static bool MayBeOfPeople(Claim denial, Claim told)
    {
        var words = denial.Content.Text.Split(' ');
        return words is not ["No", var people, ..] || people.Length == 0 || !char.IsUpper(people[0]) || Trigger.StemsIn(told.Evidence.Text).Contains(Trigger.StemsIn(people).First());
    }

    private static IEnumerable<string> BefellKinds(ToldClaim told)
    {
        if (!told.IsSaid) return [];
        return told.Claim switch
        {
            { Quantity: { Low: > 0, Of: "deaths" or "injuries" or "casualties" or "arrests" } anybody } when told.Claim.Evidence.Span.Contains(anybody.Span) => PersonKinds.Of(WordsOf(anybody.Holder?.Text ?? anybody.Span.Shift(-told.Claim.Evidence.Start).Of(told.Claim.Evidence.Text))).Append(Anybody),
            { Event: { Type: EventType.Assault or EventType.Coerce, Auxiliary: Auxiliary.None } deed } => PersonKinds.Of(deed.Target.SelectMany(target => WordsOf(target.Text))),
            { Quantity: { Low: > 0 } count } when FateOf(count.Of) != Fates.None && told.Claim.Evidence.Span.Contains(count.Span) => PersonKinds.Of(WordsOf(count.Holder?.Text ?? count.Span.Shift(-told.Claim.Evidence.Start).Of(told.Claim.Evidence.Text))),
            _ => [],
        };
    }

    private static Fates FatesOf(Claim claim) => claim switch
    {
        { Event.Type: EventType.Coerce } => Fates.Arrest,
        { Event: not null } => Fates.Death | Fates.Wound,
        { Quantity: { } count } => FateOf(count.Of),
        _ => WordsOf(claim.Content.Text).SelectMany(word => Stems.Where(stem => word.StartsWith(stem.Stem, StringComparison.Ordinal))).Aggregate(Fates.None, (fates, stem) => fates | stem.Fate),
    };

    private static Fates FateOf(string counted) => counted switch
    {
        "deaths" => Fates.Death,
        "casualties" => Fates.Death | Fates.Wound,
        "injuries" => Fates.Wound,
        "arrests" or "prisoners" => Fates.Arrest,
        _ => Fates.None,
    };

    private static string[] WordsOf(string text) => NameFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
