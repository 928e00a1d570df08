using Hearsay.Core;
using Hearsay.Record.Json;
using Hearsay.Study;

namespace Hearsay.Terminal;

/// <summary>Writes answers to standard output: lines for people, or JSON, one object a line.</summary>
internal sealed class Answer(TextWriter output, bool isColoured)
{
    /// <summary>Colour only on a terminal, and never against the user's NO_COLOR (no-color.org).</summary>
    public static Answer OnConsole() =>
        new(Console.Out, !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && Environment.GetEnvironmentVariable("TERM") != "dumb");

    public void Line(string text = "") => output.WriteLine(text);

    public void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(Bold(text));
    }

    public string Bold(string text) => isColoured ? $"\u001b[1m{text}\u001b[0m" : text;

    public string Faint(string text) => isColoured ? $"\u001b[2m{text}\u001b[0m" : text;

    /// <summary>Three lines: what with date, voices and id; the chain; the sentence.</summary>
    public void Claim(Claim claim, Findings findings)
    {
        var voices = findings.Claim(claim.Id) is { } found ? Words.Voices(found.Support.Voices) : "";
        Line($"{Words.When(claim),-12}  {Bold(Words.What(claim))}  {Faint($"{voices}  {claim.Id}")}");
        Line($"              {Words.Chain(claim)}");
        Line($"              “{Words.Sentence(claim)}”");
    }

    public void Claims(IEnumerable<Claim> claims, Findings findings, bool json)
    {
        foreach (var claim in claims)
            if (json) Line(ClaimJson.Write(claim));
            else Claim(claim, findings);
    }
}
