using System.Text;
using Hearsay.Core;
using Hearsay.Language.Names;

namespace Hearsay.Train.Names;

/// <summary>Collects words with their name types and makes a sentence of them. Words with hyphens are cut as treebanks cut them.</summary>
internal sealed class SentenceBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<Token> _tokens = [];
    private readonly List<(int Type, bool Begins)> _marks = [];

    public bool IsEmpty => _tokens.Count == 0;

    /// <param name="type">0, 1, 2 for person, organisation, place; -1 for none.</param>
    public void Add(string word, int type, bool begins)
    {
        foreach (var part in Cut(word))
        {
            if (_text.Length > 0) _text.Append(' ');
            _tokens.Add(new Token(_text.Length, (ushort)part.Length, -1, 0, Upos.X, Deprel.Dep, 0));
            _text.Append(part);
            _marks.Add((type, begins));
            begins = false;
        }
    }

    public LabelledSentence Close()
    {
        var labels = new byte[_marks.Count];
        for (var first = 0; first < labels.Length;)
        {
            var end = first + 1;
            while (end < labels.Length && _marks[first].Type >= 0 && _marks[end].Type == _marks[first].Type && !_marks[end].Begins) end++;
            if (_marks[first].Type >= 0) Label(labels, first, end, _marks[first].Type);
            first = end;
        }

        var sentence = new LabelledSentence(_text.ToString(), [.. _tokens], labels);
        _text.Clear();
        _tokens.Clear();
        _marks.Clear();
        return sentence;
    }

    private static void Label(byte[] labels, int first, int end, int type)
    {
        if (end - first == 1) labels[first] = NameLabels.Label(type, NameLabels.Single);
        else
        {
            for (var at = first; at < end; at++) labels[at] = NameLabels.Label(type, NameLabels.Inside);
            labels[first] = NameLabels.Label(type, NameLabels.Begin);
            labels[end - 1] = NameLabels.Label(type, NameLabels.End);
        }
    }

    private static IEnumerable<string> Cut(string word)
    {
        var isLink = word.Contains("://", StringComparison.Ordinal) || word.Contains('@', StringComparison.Ordinal);
        var from = 0;
        for (var at = 1; at + 1 < word.Length && !isLink; at++)
        {
            if (word[at] != '-' || !char.IsLetter(word[at - 1]) || !char.IsLetter(word[at + 1])) continue;
            yield return word[from..at];
            yield return "-";
            from = at + 1;
        }

        yield return word[from..];
    }
}
