namespace Hearsay.Reading.Packs;

/// <summary>Reads a TABARI or PETRARCH <c>.agents</c> dictionary: "PHRASE {PLURAL} [~CODE]", with sets such as <c>!PERSON! = MAN, WOMAN</c>.</summary>
public static class AgentDictionary
{
    public static IReadOnlyList<CodedAgent> Read(string path, List<PackFlaw> flaws)
    {
        ArgumentNullException.ThrowIfNull(flaws);
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var agents = new List<CodedAgent>();
        foreach (var (number, line) in DictionaryText.Read(path, flaws))
        {
            var text = line.Trim().ToUpperInvariant();
            if (text[0] == '+') flaws.Add(new PackFlaw(path, number, "agents have no further names; the + is left out"));
            text = text.TrimStart('+').TrimStart();
            if (text.Length == 0) continue;
            if (text[0] == '!' && text.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals && !text.Contains('[', StringComparison.Ordinal))
                sets[text[..equals].Trim()] = text[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            else if (Agent(text, sets, out var problem) is { } found) agents.AddRange(found);
            else flaws.Add(new PackFlaw(path, number, problem!));
        }

        return agents;
    }

    private static IEnumerable<CodedAgent>? Agent(string text, Dictionary<string, string[]> sets, out string? problem)
    {
        problem = null;
        var (open, close) = (text.IndexOf('[', StringComparison.Ordinal), text.IndexOf(']', StringComparison.Ordinal));
        var code = open >= 0 && close > open ? text[(open + 1)..close].Trim() : "";
        var letters = code.Trim('~');
        if (letters.Length + 1 != code.Length || letters.Length == 0 || !letters.All(char.IsAsciiLetterUpper)) problem = $"“{text}” has no code [~CODE] or [CODE~]; it is left out";
        var phrase = open < 0 ? text : text[..open];
        var brace = phrase.IndexOf('{', StringComparison.Ordinal);
        var plural = brace < 0 ? null : phrase[(brace + 1)..].TrimEnd().TrimEnd('}').Trim();
        var name = (brace < 0 ? phrase : phrase[..brace]).Trim();
        if (problem is null && name.Length == 0) problem = "a code without a phrase is left out";
        return problem is null ? Forms(name, plural, sets).Select(forms => new CodedAgent(forms, letters, code[^1] == '~')).ToArray() : null;
    }

    /// <summary>One list of forms, or for a set one for each of its members, which have no plurals of their own.</summary>
    private static IEnumerable<string[]> Forms(string name, string? plural, Dictionary<string, string[]> sets)
    {
        foreach (var (mark, members) in sets)
        {
            if (!name.Contains(mark, StringComparison.Ordinal)) continue;
            foreach (var member in members) yield return [Plain(name.Replace(mark, member, StringComparison.Ordinal))];
            yield break;
        }

        var singular = Plain(name);
        yield return plural is "" ? [singular] : [singular, plural is null ? Plural(singular) : Plain(plural)];
    }

    private static string Plural(string word) => word.EndsWith('Y') ? word[..^1] + "IES" : word.EndsWith('S') ? word + "ES" : word + "S";

    private static string Plain(string phrase) => string.Join(' ', phrase.Replace('_', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
