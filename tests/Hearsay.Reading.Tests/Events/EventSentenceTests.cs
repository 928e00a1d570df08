using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Events;

/// <summary>Reads told.tsv with the trained models: the whole way from text to an event with its actors.</summary>
public sealed class EventSentenceTests
{
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));
    private static readonly EntityReader Entities = EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));

    public static TheoryData<string> Lines { get; } =
        [.. File.ReadLines(Path.Combine(Readers.Root, "tests", "Hearsay.Reading.Tests", "Events", "told.tsv")).Where(line => line[0] != '#')];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_sentence_tells_the_event(string line)
    {
        var cells = line.Split('\t');
        var text = Parser.Parse(cells[3]);
        var found = Readers.Events.Read(text, Entities.Read(text), []).Select(told => Short(told, cells[3])).ToList();
        var wanted = string.Join('\t', cells[0].TrimEnd('!'), cells[1], cells[2]);
        if (cells[0].EndsWith('!')) Assert.DoesNotContain(wanted, found);
        else Assert.Contains(wanted, found);
    }

    [Theory]
    [InlineData("Police arrested three activists in Basra on Monday.", "Basra")]
    [InlineData("In Basra, police arrested three activists and beat a journalist.", "Basra", "Basra")]
    [InlineData("Near Mosul, planes bombed a depot and destroyed two bridges.", "Mosul", "Mosul")]
    [InlineData("Soldiers attacked a village near Mosul.", "Mosul")]
    [InlineData("Police arrested three activists on Monday.", "")]
    public void The_sentence_says_where(string sentence, params string[] places)
    {
        var text = Parser.Parse(sentence);
        Assert.Equal(places, Readers.Events.Read(text, Entities.Read(text), []).Select(told => told.Place?.Text ?? ""));
    }

    [Fact]
    public void Who_is_quoted_is_none_of_them_of_whom_he_speaks()
    {
        var text = Parser.Parse("Morales showed his car. \"They shot at us fourteen times,\" he told the radio.");
        var entities = Entities.Read(text);
        var shot = Assert.Single(Readers.Events.Read(text, entities, Attributions.Reads.Reader.Read(text, entities)), told => told.Type == EventType.Assault);
        Assert.Empty(shot.Source);
        Assert.Equal("Morales", Assert.Single(shot.Target).Name);
    }

    private static string Short(Event told, string text)
    {
        var auxiliary = told.Auxiliary == Auxiliary.None ? "" : told.Auxiliary.ToString().ToLowerInvariant();
        return string.Join('\t', Readers.Short(told with { Auxiliary = Auxiliary.None, Charge = null }).Trim(), auxiliary, told.Charge?.Of(text) ?? "");
    }
}
