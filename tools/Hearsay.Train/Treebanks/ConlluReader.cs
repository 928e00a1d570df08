using System.Globalization;
using System.Text;
using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Train.Treebanks;

/// <summary>
/// Reads a treebank in CoNLL-U. The text is put together from the forms, blanks and paragraphs. To teach what treebanks lack, some
/// paragraphs are wrapped into lines and some blanks after a full stop left out, chosen by the seed.
/// </summary>
internal sealed class ConlluReader(ulong seed, bool spoil)
{
    private const int WrapWidth = 72;

    private readonly Dice _dice = new(seed);
    private readonly List<GoldDocument> _documents = [];
    private readonly StringBuilder _text = new();
    private List<string[]> _rows = [];
    private bool _isParagraph;
    private bool _isWrapped;
    private int _lineStart;

    public static List<GoldDocument> Read(string path, ulong seed, bool spoil)
    {
        var reader = new ConlluReader(seed, spoil);
        foreach (var line in File.ReadLines(path)) reader.Take(line);
        reader.CloseDocument();
        return reader._documents;
    }

    private void Take(string line)
    {
        if (line.StartsWith("# newdoc", StringComparison.Ordinal)) OpenDocument(line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
        else if (line.StartsWith("# newpar", StringComparison.Ordinal)) _isParagraph = true;
        else if (line.Length == 0 && _rows.Count > 0) CloseSentence();
        else if (line.Length > 0 && line[0] != '#') _rows.Add(line.Split('\t'));
    }

    private void OpenDocument(string id)
    {
        CloseDocument();
        _documents.Add(new GoldDocument(id));
        _isParagraph = true;
    }

    private void CloseDocument()
    {
        if (_rows.Count > 0) CloseSentence();
        if (_documents.Count > 0) _documents[^1].Text = _text.ToString();
        _text.Clear();
    }

    private void CloseSentence()
    {
        if (_isParagraph) StartParagraph();
        var words = new List<WordSpan>();
        var kept = new List<string[]>();
        var (inside, until) = (false, 0);
        for (var at = 0; at < _rows.Count; at++)
        {
            var row = _rows[at];
            if (row[0].Contains('.', StringComparison.Ordinal)) continue;
            if (row[0].Contains('-', StringComparison.Ordinal))
            {
                until = int.Parse(row[0].AsSpan(row[0].IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
                (inside, _glue) = (false, row[9].Contains("SpaceAfter=No", StringComparison.Ordinal));
                continue;
            }

            var id = int.Parse(row[0], CultureInfo.InvariantCulture);
            words.Add(new WordSpan(_text.Length, row[1].Length, inside));
            _text.Append(row[1]);
            inside = id < until;
            if (inside) { kept.Add(row); continue; }
            var glued = id == until ? _glue : row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (!glued && !LosesBlank(row, at)) Blank(at + 1 < _rows.Count ? _rows[at + 1][1].Length : 0);
            kept.Add(row);
        }

        Add(words, kept);
    }

    private bool _glue;

    private bool LosesBlank(string[] row, int at) => spoil && at == _rows.Count - 1 && row[1] == "." && _dice.Chance(0.02);

    private void StartParagraph()
    {
        while (_text.Length > 0 && char.IsWhiteSpace(_text[^1])) _text.Length--;
        if (_text.Length > 0) _text.Append("\n\n");
        (_isWrapped, _lineStart) = (spoil && _dice.Chance(0.15), _text.Length);
    }

    private void Blank(int next)
    {
        var breaks = _isWrapped && _text.Length - _lineStart + 1 + next > WrapWidth;
        _text.Append(breaks ? '\n' : ' ');
        if (breaks) _lineStart = _text.Length;
    }

    private void Add(List<WordSpan> words, List<string[]> rows)
    {
        _documents[^1].Sentences.Add(new GoldSentence
        {
            Document = _documents[^1],
            Words = [.. words],
            Upos = [.. rows.Select(row => Enum.Parse<Upos>(row[3]))],
            Xpos = [.. rows.Select(row => row[4])],
            Feats = [.. rows.Select(row => row[5])],
            Lemmas = [.. rows.Select(row => row[2])],
            Heads = [.. rows.Select(row => (short)(short.Parse(row[6], CultureInfo.InvariantCulture) - 1))],
            Deprels = [.. rows.Select(row => DeprelNames.Parse(row[7]))],
            IsParagraph = _isParagraph,
        });
        (_rows, _isParagraph) = ([], false);
    }
}
