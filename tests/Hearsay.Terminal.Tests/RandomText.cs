using System.Text;

namespace Hearsay.Terminal.Tests;

/// <summary>Texts that nobody wrote, the same on every machine: words, marks, numbers, quotes, scripts, emoji, controls, lone surrogates.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "said", "denied", "that", "the", "Minister", "President Orlan Veshti", "Mr.", "the party", "attacked", "will meet", "has not", "\"", "“", "”", "‘", "’", "'s",
        "''", "«", "»", "on Tuesday", "3 May 2021", "at least 12", "54 of 150 seats", "killed", "people", "according to", ",", ".", "...", "?!", ";", ":", "—", "-", "(", ")",
        "\n", "\n\n", " ", "\t", "\u00a0", "\u200b", "\u202e", "\0", "\ud83d\ude00", "\ud83d", "\ude00", "السيد", "Ünïcödé", "中文", "don't", "cannot", "U.S.", "www.a.example/b?c=d",
        "@user", "#tag", "1,000,000", "12%", "$5bn", "we", "he", "they", "his", "who", "which", "and", "or", "if", "not", "ALL CAPS HERE", "A", "x",
    ];

    public static IEnumerable<string> Some(int count, int pieces, ulong seed)
    {
        for (var at = 0; at < count; at++) yield return One(1 + (int)(Next(ref seed) % (ulong)pieces), ref seed);
    }

    private static string One(int pieces, ref ulong seed)
    {
        var text = new StringBuilder();
        for (var at = 0; at < pieces; at++)
        {
            text.Append(Pieces[Next(ref seed) % (ulong)Pieces.Length]);
            if (Next(ref seed) % 4 != 0) text.Append(' ');
        }

        return text.ToString();
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
