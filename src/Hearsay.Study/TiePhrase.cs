namespace Hearsay.Study;

/// <summary>Ties as they read between two actors.</summary>
public static class TiePhrase
{
    /// <summary>"is an ally of", "no longer leads", "becomes a rival of".</summary>
    public static string Of(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        var words = Words(tie.Type);
        var phrase = tie.Change switch
        {
            TieChange.Begins => words.Begins,
            TieChange.Ends => words.Ends,
            TieChange.Turns => words.Begins,
            _ => words.Holds,
        };
        return tie.Auxiliary.HasFlag(Auxiliary.Negation) ? $"(not so:) {phrase}" : phrase;
    }

    /// <summary>An office in the words of the text with the body in which it is held: "ambassador, Kelmaria", "Kelmari ambassador".</summary>
    public static string Office(ActorRef office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var text = Plain(office.Text);
        return office.Name is not { } name || text.Contains(name, StringComparison.OrdinalIgnoreCase) ? text : name.Contains(text, StringComparison.OrdinalIgnoreCase) ? name : $"{text}, {name}";
    }

    private static readonly string[] Over = ["former ", "ex-", "ex ", "then-", "then ", "late ", "ousted ", "deposed ", "erstwhile ", "previous ", "one-time ", "onetime "];

    /// <summary>An office without the word that says that it is over.</summary>
    public static string Plain(string office)
    {
        ArgumentNullException.ThrowIfNull(office);
        foreach (var word in Over)
            if (office.Length > word.Length && office.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return office[word.Length..];
        return office;
    }

    private static (string Holds, string Begins, string Ends) Words(TieType type) => type switch
    {
        TieType.Ally => ("is an ally of", "becomes an ally of", "is no longer an ally of"),
        TieType.Rival => ("is a rival of", "turns into a rival of", "is no longer a rival of"),
        TieType.LeaderOf => ("leads", "comes to lead", "no longer leads"),
        TieType.MemberOf => ("is a member of", "joins", "leaves"),
        TieType.Founded => ("founded", "founds", "gives up"),
        TieType.OffshootOf => ("is an offshoot of", "splits off from", "rejoins"),
        TieType.Family => ("is family of", "becomes family of", "is no longer family of"),
        TieType.Office => ("holds office:", "takes office:", "leaves office:"),
        TieType.Supports => ("supports", "begins to support", "no longer supports"),
        _ => ("opposes", "begins to oppose", "no longer opposes"),
    };
}
