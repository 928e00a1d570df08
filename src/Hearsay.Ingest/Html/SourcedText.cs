using System.Text;
using Hearsay.Core;

namespace Hearsay.Ingest.Html;

/// <summary>A text and where it stands in what it was read from.</summary>
internal readonly record struct SourcedText(string Text, SourceMap Source)
{
    private const int LongestGap = 400; // units between two words of one text: a tag of markup, an escape

    /// <summary>The text of the blocks, a line each.</summary>
    public static SourcedText Join(BlockList blocks, List<int> kept)
    {
        var (text, runs) = (new StringBuilder(), new List<SourceRun>());
        foreach (var number in kept)
        {
            if (text.Length > 0) text.Append('\n');
            var block = blocks[number];
            for (var run = block.FirstRun; run < block.EndRun; run++) runs.Add(blocks.Run(run) with { Text = blocks.Run(run).Text + text.Length });
            text.Append(block.Text);
        }

        return new SourcedText(text.ToString(), new SourceMap(runs));
    }

    /// <summary>
    /// Finds each word of the text in the source, one behind the other from <paramref name="start"/> on; a word that is written otherwise there
    /// gets no run.
    /// </summary>
    public static SourcedText Find(string text, string source, int start)
    {
        var (runs, at) = (new List<SourceRun>(), start);
        foreach (var word in text.AsSpan().SplitAny(' ', '\n'))
        {
            var length = word.End.Value - word.Start.Value;
            if (length == 0 || at < 0 || at >= source.Length) continue;
            var found = source.AsSpan(at, Math.Min(length + LongestGap, source.Length - at)).IndexOf(text.AsSpan()[word]);
            if (found < 0) continue;
            runs.Add(new SourceRun(word.Start.Value, at + found, length, length));
            at += found + length;
        }

        return new SourcedText(text, new SourceMap(runs));
    }
}
