using Hearsay.Language;
using Hearsay.Reading.Events;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Events;

/// <summary>Reads ties.tsv with the trained models: the whole way from text to ties.</summary>
public sealed class TieSentenceTests
{
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));
    private static readonly EntityReader Entities = EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));
    private static readonly TieReader Reader = TieReader.Load(Path.Combine(Readers.Root, "lexicons", "en"));

    public static TheoryData<string> Lines { get; } =
        [.. File.ReadLines(Path.Combine(Readers.Root, "tests", "Hearsay.Reading.Tests", "Events", "ties.tsv")).Where(line => line[0] != '#')];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_sentence_states_the_tie(string line)
    {
        var cells = line.Split('\t');
        var text = Parser.Parse(cells[4]);
        var found = Reader.Read(text, Entities.Read(text));
        if (cells[0] == "-") Assert.Empty(found);
        else Assert.Contains(found, tie => Word(tie.Type.ToString()) == Word(cells[0]) && (tie.Change.ToString() == "None" ? "" : Word(tie.Change.ToString())) == cells[1] && (tie.From.Text + tie.From.Name).Contains(cells[2], StringComparison.Ordinal) && tie.To.Text.Contains(cells[3], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"I quarrelled with Iran, and everybody knows it,\" said Karim Daud.", true)]
    [InlineData("\"I quarrelled with Iran and I was not wrong,\" said Karim Daud.", true)]
    [InlineData("\"I quarrelled with Iran and I was wrong,\" said Karim Daud.", false)]
    [InlineData("\"I support Iran,\" said Karim Daud.", false)]
    [InlineData("Karim Daud opposed Iran.", false)]
    public void Who_says_how_he_stood_does_not_say_how_he_stands(string sentence, bool isPast)
    {
        var text = Parser.Parse(sentence);
        Assert.Equal(isPast, Assert.Single(Reader.Read(text, Entities.Read(text))).Auxiliary.HasFlag(Hearsay.Core.Auxiliary.Historical));
    }

    private static string Word(string name) => name.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
