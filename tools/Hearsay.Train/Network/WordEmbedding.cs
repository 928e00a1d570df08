using System.Runtime.Intrinsics;
using Hearsay.Language.Network;

namespace Hearsay.Train.Network;

/// <summary>Words as vectors: for each table the sum of a word's rows, scaled by their number, side by side.</summary>
internal sealed unsafe class WordEmbedding
{
    // Shares of words whose form or classes are hidden, so that the network learns to read words never seen.
    private const float HiddenForms = 0.08f, HiddenRareForms = 0.5f, HiddenClasses = 0.05f;

    private readonly WordBook _book;
    private readonly int[] _unknown = [0];
    private readonly int[] _unknownClasses = [0, WordFeatures.FineRows];
    private readonly List<int[]> _used = []; // [word * group]

    public WordEmbedding(WordBook book, int[] tableRows, Dice dice)
    {
        _book = book;
        Tables = [.. tableRows.Select((rows, group) => new Parameter($"table{group}", rows, NetworkShape.TableWidths[group], isSparse: true).Scatter(dice, 0.5f))];
    }

    /// <summary>[group]</summary>
    public Parameter[] Tables { get; }

    /// <param name="dice">Null to hide nothing.</param>
    public void Forward(ReadOnlySpan<int> words, Matrix output, Dice? dice)
    {
        output.Resize(words.Length);
        output.Clear();
        _used.Clear();
        for (var at = 0; at < words.Length; at++)
        {
            var rows = _book.Rows(words[at]);
            var to = output.Row(at);
            for (var group = 0; group < Tables.Length; group++)
            {
                var used = Hide(words[at], group, dice) ?? rows[group];
                _used.Add(used);
                AddRows(Tables[group].Value, used, to);
                to += NetworkShape.TableWidths[group];
            }
        }
    }

    public void Backward(Matrix slopes)
    {
        for (var at = 0; at < slopes.Rows; at++)
        {
            var from = slopes.Row(at);
            for (var group = 0; group < Tables.Length; group++)
            {
                SpreadRows(Tables[group], _used[at * Tables.Length + group], from);
                from += NetworkShape.TableWidths[group];
            }
        }
    }

    private int[]? Hide(int word, int group, Dice? dice)
    {
        if (dice is null) return null;
        if (group == WordFeatures.Classes) return dice.Chance(HiddenClasses) ? _unknownClasses : null;
        if (group != WordFeatures.Form) return null;
        return dice.Chance(HiddenForms + HiddenRareForms / (HiddenRareForms + _book.Count(word))) ? _unknown : null;
    }

    private static void AddRows(Matrix table, int[] rows, float* to)
    {
        var scale = 1 / MathF.Sqrt(rows.Length);
        foreach (var row in rows)
            for (var at = 0; at < table.Columns; at += 16)
                (Vector512.Load(to + at) + Vector512.Load(table.Row(row) + at) * scale).Store(to + at);
    }

    private static void SpreadRows(Parameter table, int[] rows, float* from)
    {
        var scale = 1 / MathF.Sqrt(rows.Length);
        foreach (var row in rows)
        {
            table.Touch(row);
            var to = table.Gradient.Row(row);
            for (var at = 0; at < table.Gradient.Columns; at += 16) (Vector512.Load(to + at) + Vector512.Load(from + at) * scale).Store(to + at);
        }
    }
}
