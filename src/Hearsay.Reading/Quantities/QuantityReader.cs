using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>
/// The counted things of a text: who holds how much of what, out of what. Numbers in figures and words with their bounds, the
/// noun or the deed that says what is counted (lexicons/en/quantities.tsv), the holder from the tree, and lists item by item
/// ("A gained 25 seats followed by B with 21"). Linear in the text.
/// </summary>
public sealed class QuantityReader
{
    private const int Between = 2; // sentences that may come between two of a list: "They needed 289. Oops."

    private readonly QuantityLexicon _lexicon;

    private QuantityReader(string directory) => _lexicon = new QuantityLexicon(directory);

    /// <param name="lexiconsDirectory">The folder of one language's lexicons, such as <c>lexicons/en</c>.</param>
    public static QuantityReader Load(string lexiconsDirectory)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        return new QuantityReader(lexiconsDirectory);
    }

    /// <returns>In text order.</returns>
    public IReadOnlyList<Quantity> Read(ParsedText text, Entities entities)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        var counted = new CountedText(_lexicon, text.Text);
        entities = Dateline.Without(entities, text.Text);
        var holders = new HolderFinder(counted, text, entities);
        var quantities = new List<Quantity>();
        var (listed, age) = ((string?)null, 0);
        for (var sentence = 0; sentence < text.Sentences.Count; sentence++)
        {
            var next = new QuantitySentence(counted, holders, text.Sentences[sentence], sentence).Read(listed, quantities);
            (listed, age) = next is not null ? (next, 0) : age < Between ? (listed, age + 1) : (null, 0);
        }

        quantities.AddRange(SeatTable.Read(text.Text, entities, quantities).ToArray());
        quantities.Sort((one, other) => one.Span.CompareTo(other.Span));
        return OneTotal.Fill(quantities);
    }
}
