using System.Text;
using Hearsay.Core;

namespace Hearsay.Reading.Tests.Events;

/// <summary>Parsed sentences written by hand: one word is <c>form/lemma/UPOS/XPOS/head/relation</c>, heads count from 1, 0 is the root.</summary>
internal static class Trees
{
    public static ParsedText Read(params string[] sentences)
    {
        var text = new StringBuilder();
        var pool = new StringPool();
        var rows = new List<(string Xpos, string Feats)> { ("_", "_") };
        var drafts = sentences.Select(sentence => Tokens(sentence, text, pool, rows)).ToArray();
        var whole = text.ToString();
        var table = new TagTable(rows);
        return new ParsedText(whole, [.. drafts.Select(tokens => new Sentence(whole, tokens, [], pool, table))], "en");
    }

    private static Token[] Tokens(string sentence, StringBuilder text, StringPool pool, List<(string Xpos, string Feats)> rows)
    {
        var tokens = new List<Token>();
        foreach (var word in sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = word.Split('/');
            if (text.Length > 0) text.Append(' ');
            tokens.Add(new Token(
                text.Length, (ushort)cells[0].Length, (short)(int.Parse(cells[4]) - 1), pool.Intern(cells[1]),
                Enum.Parse<Upos>(cells[2]), DeprelNames.Parse(cells[5]), Row(cells[3], rows)));
            text.Append(cells[0]);
        }

        return [.. tokens];
    }

    private static ushort Row(string xpos, List<(string Xpos, string Feats)> rows)
    {
        var row = rows.IndexOf((xpos, "_"));
        if (row < 0) rows.Add((xpos, "_"));
        return (ushort)(row < 0 ? rows.Count - 1 : row);
    }
}
