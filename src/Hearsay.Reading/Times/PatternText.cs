namespace Hearsay.Reading.Times;

/// <summary>Spells out a pattern: every optional group once with and once without, as flat lists of step texts with their zone.</summary>
internal static class PatternText
{
    public static List<List<(string Step, int Zone)>> Expand(string pattern)
    {
        var steps = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Brackets).ToArray();
        var at = 0;
        var zone = 1;
        return Sequence(steps, ref at, ref zone);
    }

    /// <summary>"[,?" is an opening bracket and an optional comma; a bracket alone is a bracket, "(" and ")" are words.</summary>
    private static List<string> Brackets(string step)
    {
        var (before, after) = (new List<string>(), new List<string>());
        for (; step.Length > 1 && step[0] is '[' or '{'; step = step[1..]) before.Add(step[..1]);
        for (; step.Length > 1 && step[^1] is ']' or '}'; step = step[..^1]) after.Insert(0, step[^1..]);
        if (step.Length > 1 && step[^1] == '?') return [.. before, "[", step[..^1], "]", .. after];
        return [.. before, step, .. after];
    }

    private static List<List<(string, int)>> Sequence(string[] steps, ref int at, ref int zone)
    {
        List<List<(string, int)>> flat = [[]];
        for (; at < steps.Length && steps[at] != "]"; at++)
        {
            switch (steps[at])
            {
                case "{": zone = at == 0 ? 0 : 2; break;
                case "}": zone = 1; break;
                case "[":
                    at++;
                    var inner = Sequence(steps, ref at, ref zone);
                    flat = [.. flat.SelectMany(left => inner.Prepend([]).Select(right => (List<(string, int)>)[.. left, .. right]))];
                    break;
                default:
                    foreach (var list in flat) list.Add((steps[at], zone));
                    break;
            }
        }

        return flat;
    }
}
