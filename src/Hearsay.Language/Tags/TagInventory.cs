using System.Text;
using Hearsay.Core;

namespace Hearsay.Language.Tags;

/// <summary>
/// The tags a model knows. A tag is a part of speech with an XPOS; for each there are the feature sets it occurs with. The section is
/// text, a line a pair of tag and features, sorted, each with the tag's number: <c>12 NOUN NN Number=Sing</c>, blanks being tabs.
/// </summary>
internal sealed class TagInventory
{
    private readonly List<Upos> _upos = [];
    private readonly List<List<ushort>> _morphologies = []; // [tag, choice] -> row of the table
    private readonly List<int> _firstChoices = []; // [tag]

    public TagInventory(ReadOnlySpan<byte> section)
    {
        var rows = new List<(string Xpos, string Feats)> { ("_", "_") };
        foreach (var line in Encoding.UTF8.GetString(section).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('\t');
            if (int.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture) == _upos.Count)
            {
                _upos.Add(Enum.Parse<Upos>(fields[1]));
                _morphologies.Add([]);
                _firstChoices.Add(Choices);
            }

            Choices++;
            _morphologies[^1].Add((ushort)Row(rows, fields[2], fields[3]));
        }

        Table = new TagTable(rows);
    }

    public TagTable Table { get; }

    public int Count => _upos.Count;

    /// <summary>Number of pairs of a tag and features.</summary>
    public int Choices { get; private set; }

    /// <summary>Number of the first pair of a tag; its others follow.</summary>
    public int FirstChoice(int tag) => _firstChoices[tag];

    public Upos Upos(int tag) => _upos[tag];

    /// <summary>The rows of <see cref="Table"/> a tag may have, the most frequent first.</summary>
    public List<ushort> Morphologies(int tag) => _morphologies[tag];

    /// <summary>Numbers of the tags by part of speech and XPOS.</summary>
    public Dictionary<(Upos, string), int> Index()
    {
        var tags = new Dictionary<(Upos, string), int>();
        for (var tag = 0; tag < Count; tag++) tags[(Upos(tag), Table.Xpos(Morphologies(tag)[0]))] = tag;
        return tags;
    }

    private static int Row(List<(string Xpos, string Feats)> rows, string xpos, string feats)
    {
        var row = rows.IndexOf((xpos, feats));
        if (row >= 0) return row;
        rows.Add((xpos, feats));
        return rows.Count - 1;
    }
}
