namespace Hearsay.Study.Discrepancies;

/// <summary>What is known of counted things by their names alone.</summary>
internal static class CountedThings
{
    /// <summary>The sentence says that the figure is wrong: it is not its voice's own count.</summary>
    public static bool IsRefuted(Claim claim) =>
        claim.Kind == ClaimKind.Quantity && NameFolding.Fold(claim.Evidence.Text).Split(' ') is var words
        && words.Where((word, at) => word is "false" or "untrue" or "wrong" or "incorrect" or "exaggerated" or "fabricated" or "invented" or "baseless" && !(at > 0 && words[at - 1] is "nothing" or "not" or "anything")).Any();

    /// <summary>The name under which counts of one thing meet: whoever takes part in a protest is there.</summary>
    public static string ClassOf(string counted) => counted is "protesters" or "demonstrators" or "participants" ? "attendees" : counted;

    /// <summary>What a sum of money is ("a ransom of three million dollars"); null where the sentence calls it by no such word, or by several.</summary>
    public static string? PurposeOf(Claim sum)
    {
        var named = NameFolding.Fold(sum.Evidence.Text).Split(' ').Where(Purposes.Contains).Distinct(StringComparer.Ordinal).ToArray();
        return named.Length == 1 ? named[0] : null;
    }

    private static readonly HashSet<string> Purposes = new(StringComparer.Ordinal) { "ransom", "fine", "bail", "bribe", "loan", "reward", "bounty", "compensation", "contract", "damages", "debt", "grant", "dowry", "penalty" };

    /// <summary>Counted over a stretch of time, or all in all: another count than that of one happening.</summary>
    public static bool IsOfStretch(Claim count) => $" {NameFolding.Fold(count.Evidence.Text)} " is var words && Stretches.Any(stretch => words.Contains(stretch, StringComparison.Ordinal));

    /// <summary>The smaller count is of some kind of people and the larger one of all, or of others: "27 pupils", "42 people".</summary>
    public static bool MayBePartOf(Claim less, Claim more) =>
        less.Quantity!.High < more.Quantity!.Low && KindOf(less) is { Length: > 0 } kind && KindOf(more) != kind && less.Quantity.Holder?.Actor?.Contains('@', StringComparison.Ordinal) != false;

    /// <summary>The word for those who are counted; "" for people of no kind in particular.</summary>
    private static string KindOf(Claim count)
    {
        if (count.Quantity!.Of == "turnout" || IsMoney(count.Quantity.Of)) return ""; // "percent of voters", "600 million"
        var words = NameFolding.Fold(count.Quantity.Holder?.Text ?? CountedWord(count)).Split(' ');
        if (count.Quantity.High == 1 && words[^1] is not [.., 's']) words[^1] = words[^1] == "person" ? "persons" : words[^1] + "s"; // "one student"
        return words[^1] is "dead" or "killed" or "wounded" or "injured" or "deaths" or "lives" or "percent" or "people" or "persons" or "others" or "victims" or "citizens" or "civilians" or "residents" ? "" : OneKind.GetValueOrDefault(words[^1]) ?? words[^1];
    }

    /// <summary>Words for one kind of people.</summary>
    private static readonly Dictionary<string, string> OneKind = new(StringComparer.Ordinal)
    {
        ["inmates"] = "prisoners", ["detainees"] = "prisoners", ["convicts"] = "prisoners", ["troops"] = "soldiers", ["servicemen"] = "soldiers", ["rebels"] = "fighters", ["militants"] = "fighters", ["insurgents"] = "fighters", ["gunmen"] = "fighters", ["terrorists"] = "fighters",
        ["demonstrators"] = "protesters", ["marchers"] = "protesters", ["protestors"] = "protesters", ["employees"] = "workers", ["labourers"] = "workers", ["kids"] = "children", ["pupils"] = "students", ["schoolchildren"] = "children", ["captives"] = "hostages", ["abductees"] = "hostages", ["policemen"] = "police", ["officers"] = "police",
    };

    /// <summary>The word behind a figure: "pupils" in "27 pupils", "children" in "five children"; "" where nothing is said of what is counted.</summary>
    private static string CountedWord(Claim count)
    {
        if (!count.Evidence.Span.Contains(count.Quantity!.Span)) return "";
        var counted = NameFolding.Fold(count.Quantity.Span.Shift(-count.Evidence.Start).Of(count.Evidence.Text)).Split(' ');
        if (counted.Length > 1 && counted[^1].All(char.IsLetter)) return counted[^1];
        var words = count.Evidence.Text[(count.Quantity.Span.Start - count.Evidence.Start)..].Split(' ', 3);
        return words.Length > 1 && words[0].Length > 0 && char.IsAsciiDigit(words[0][0]) && words[1] is [.., 's'] or [.., 'm', 'e', 'n'] or "children" or "people" or "police" ? words[1] : ""; // not "253 and"
    }

    /// <summary>Seats "in the council" and seats "in the parliament".</summary>
    public static bool AreOfTwoAssemblies(Claim one, Claim other) =>
        one.Quantity!.Of == "seats" && AssembliesIn(one) is { Count: > 0 } mine && AssembliesIn(other) is { Count: > 0 } theirs && !mine.Overlaps(theirs);

    private static HashSet<string> AssembliesIn(Claim count) =>
        NameFolding.Fold(count.Evidence.Text).Split(' ').Where(word => word is "council" or "parliament" or "assembly" or "senate" or "congress" or "chamber" or "legislature").ToHashSet(StringComparer.Ordinal);

    /// <summary>Counted on top of another count: "14 more", "another 14".</summary>
    public static bool IsOnTop(Claim count)
    {
        if (count.Quantity is not { } quantity || !count.Evidence.Span.Contains(quantity.Span)) return false;
        var (start, end) = (quantity.Span.Start - count.Evidence.Start, quantity.Span.End - count.Evidence.Start);
        var from = Math.Max(0, start - LongestWord);
        var words = NameFolding.Fold(count.Evidence.Text.AsSpan(from, Math.Min(count.Evidence.Text.Length, end + LongestWord) - from).ToString()).Split(' ');
        return words.Any(word => word is "another" or "further" or "additional") || words.Zip(words.Skip(1)).Any(pair => pair.First is "more" or "others" && pair.Second != "than");
    }

    private const int LongestWord = 11; // UTF-16 units beside a number in which such a word is looked for: "additional "

    /// <summary>Counted of what is still to be.</summary>
    public static bool IsToCome(Claim count) => NameFolding.Fold(count.Evidence.Text).Split(' ').Any(word => word is "will" or "would" or "plans" or "planned" or "expected");

    private static readonly string[] Stretches = [" since ", " so far ", " this year ", " this month ", " this week ", " bringing ", " in total ", " in recent days ", " over the past ", " in the past ", " in the last ", " over the last ", " altogether ", " to date ", " in all "];

    /// <summary>Whoever has or gives money has and gives many sums: two of them are no contradiction.</summary>
    public static bool IsMoney(string counted) =>
        counted is "dollars" or "euros" or "pounds" or "dinars" or "rials" or "riyals" or "rupees" or "lira" or "yen" or "yuan" or "roubles" or "rubles" or "shekels" or "francs" or "pesos" or "rand" or "crowns" or "kronor" or "kroner" or "dirhams" or "zloty" or "hryvnias" or "naira" or "taka" or "baht" or "ringgit" or "rupiah" or "birr" or "shillings" or "afghanis" or "manat" or "lari" or "tenge" or "leu" or "lei" or "dong" or "reais";

    /// <summary>Seats, votes, delegates, shares and money are many in one report; whose they are must be known before they are compared.</summary>
    public static bool IsManifold(string counted) =>
        counted is "seats" or "votes" or "ministers" or "delegates" or "members" or "dollars" or "euros" || counted.StartsWith("percent", StringComparison.Ordinal);
}
