using System.Globalization;
using System.Text;
using Hearsay.Core;

namespace Hearsay.Reading.Tests.Mentions;

/// <summary>
/// Sentences with trees and names written by hand: one word is <c>form/lemma/UPOS/head/relation</c>, heads count from 1 and 0 is the
/// root; a name is begun by <c>/PER</c>, <c>/ORG</c> ... behind its first word and goes on with <c>/+</c>. A noun whose form is not
/// its lemma is a plural.
/// </summary>
internal static class NamedTrees
{
    private static readonly TagTable Tags = new([("_", "_"), ("NNS", "Number=Plur")]);

    public static ParsedText Read(params string[] sentences)
    {
        var text = new StringBuilder();
        var pool = new StringPool();
        var drafts = sentences.Select(sentence => Words(sentence, text, pool)).ToArray();
        var whole = text.ToString();
        return new ParsedText(whole, [.. drafts.Select(draft => new Sentence(whole, draft.Tokens, draft.Names, pool, Tags))], "en");
    }

    private static (Token[] Tokens, List<Name> Names) Words(string sentence, StringBuilder text, StringPool pool)
    {
        var (tokens, names) = (new List<Token>(), new List<Name>());
        foreach (var word in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = word.Split('/');
            if (text.Length > 0) text.Append(' ');
            var upos = Enum.Parse<Upos>(cells[2]);
            var isPlural = upos == Upos.NOUN && !string.Equals(cells[0], cells[1], StringComparison.OrdinalIgnoreCase);
            var head = short.Parse(cells[3], CultureInfo.InvariantCulture);
            if (cells.Length > 5 && cells[5] == "+") names[^1] = names[^1] with { End = tokens.Count + 1 };
            else if (cells.Length > 5) names.Add(new Name(tokens.Count, tokens.Count + 1, Enum.Parse<EntityType>(cells[5], true)));
            tokens.Add(new Token(text.Length, (ushort)cells[0].Length, (short)(head - 1), pool.Intern(cells[1]), upos, DeprelNames.Parse(cells[4]), (ushort)(isPlural ? 1 : 0)));
            text.Append(cells[0]);
        }

        return ([.. tokens], names);
    }
}
