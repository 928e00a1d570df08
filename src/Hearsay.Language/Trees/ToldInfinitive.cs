using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Trees;

/// <summary>
/// "The embassy urged all parties to show restraint": an indirect object without a direct one is the object, and the infinitive behind it
/// says what it is urged to do; it does not describe it.
/// </summary>
internal static class ToldInfinitive
{
    // beginnings of verbs whose object is who is to act
    private static readonly string[] Telling = ["urg", "told", "tell", "instruct", "invit", "advis", "encourag", "persuad", "warn", "begg", "direct", "implor", "exhort", "forc", "compel"];

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public static void Mend(string text, ReadOnlySpan<WordSpan> words, Span<short> heads, Span<Deprel> deprels)
    {
        for (var infinitive = 3; infinitive < heads.Length; infinitive++)
        {
            if (deprels[infinitive] != Deprel.Acl || heads[infinitive] is not (>= 0 and var told) || told > infinitive || deprels[told] is not (Deprel.Obj or Deprel.Iobj) || heads[told] is not (>= 0 and var verb) || verb > told) continue;
            if (!IsLedByTo(infinitive, text, words, heads, deprels) || !IsTelling(text.AsSpan(words[verb].Start, words[verb].Length)) || HasOther(verb, told, heads, deprels)) continue;
            (heads[infinitive], deprels[infinitive], deprels[told]) = ((short)verb, Deprel.Xcomp, Deprel.Obj);
        }
    }

    private static bool IsLedByTo(int verb, string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels) =>
        heads[verb - 1] == verb && deprels[verb - 1] == Deprel.Mark && text.AsSpan(words[verb - 1].Start, words[verb - 1].Length).Equals("to", StringComparison.OrdinalIgnoreCase);

    private static bool IsTelling(ReadOnlySpan<char> form)
    {
        foreach (var verb in Telling)
            if (form.StartsWith(verb, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool HasOther(int verb, int told, ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> deprels)
    {
        for (var word = verb + 1; word < heads.Length; word++)
            if (heads[word] == verb && word != told && deprels[word] is Deprel.Obj or Deprel.Ccomp or Deprel.Xcomp) return true;
        return false;
    }
}
