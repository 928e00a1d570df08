using System.Globalization;

namespace Hearsay.Language.Lemmas;

/// <summary>
/// How a form becomes its lemma: case first, then units off the end, then an ending. Written "l3+y": lower case, three units off,
/// "y" on ("parties" to "party"). "k" keeps the case, "c" gives the first unit upper and the rest lower case. "=word" is the word itself.
/// </summary>
internal readonly record struct LemmaRule(char Case, int Cut, string Ending)
{
    public static LemmaRule Parse(string rule)
    {
        if (rule[0] == '=') return new LemmaRule('=', 0, rule[1..]);
        var plus = rule.IndexOf('+', StringComparison.Ordinal);
        return new LemmaRule(rule[0], int.Parse(rule.AsSpan(1, plus - 1), CultureInfo.InvariantCulture), rule[(plus + 1)..]);
    }

    /// <summary>Writes the lemma; gives its length, or -1 when the rule does not fit the form.</summary>
    /// <param name="lemma">Room for the form and the ending.</param>
    public int Apply(ReadOnlySpan<char> form, Span<char> lemma)
    {
        var kept = Case == '=' ? 0 : form.Length - Cut;
        if (kept < 0 || kept + Ending.Length == 0) return -1;
        for (var at = 0; at < kept; at++) lemma[at] = Fold(form[at], at);
        Ending.CopyTo(lemma[kept..]);
        return kept + Ending.Length;
    }

    private char Fold(char unit, int at) => Case switch
    {
        'l' => char.ToLowerInvariant(unit),
        'c' when at > 0 => char.ToLowerInvariant(unit),
        'c' => char.ToUpperInvariant(unit),
        _ => unit,
    };

    public override string ToString() => Case == '=' ? "=" + Ending : string.Create(CultureInfo.InvariantCulture, $"{Case}{Cut}+{Ending}");
}
