using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading.Events;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Times;
using Xunit;

namespace Hearsay.Reading.Tests.Events;

public sealed class DatedSectorsTests : IDisposable
{
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));
    private static readonly TimeReader Times = TimeReader.Load(Path.Combine(Readers.Root, "lexicons", "en"));

    private readonly string _packs = Directory.CreateTempSubdirectory("packs").FullName;

    public void Dispose() => Directory.Delete(_packs, recursive: true);

    [Theory]
    [InlineData("Karim Daud condemned Iran.", "2010-05-01", "IRQGOV")] // in office
    [InlineData("Karim Daud condemned Iran.", "2016-05-01", "IRQELI")] // out of it
    [InlineData("Karim Daud condemned Iran.", "2001-05-01", "IRQMIL")]
    [InlineData("Karim Daud condemned Iran in 2010.", "2016-05-01", "IRQGOV")] // on the day of the event, not of the text
    [InlineData("Omar Faris condemned Iran.", "2016-05-01", "IRQPTYREL")] // two roles at once
    [InlineData("Lina Haddad condemned Iran.", "2012-05-01", "IRQGOV")] // a dictionary's dated code
    [InlineData("Lina Haddad condemned Iran.", "2016-05-01", "IRQLEG")]
    public void The_role_on_the_day_of_the_event_decides_the_sector(string text, string published, string code) => Assert.Equal(code, Source(text, published));

    [Theory]
    [InlineData("Iraqi Defence Minister General Ali Rashid condemned Iran.", "IRQGOVMIL")]
    [InlineData("Former Iraqi Prime Minister Ali Rashid condemned Iran.", "IRQELI")]
    [InlineData("Iraqi General Ali Rashid condemned Iran.", "IRQMIL")]
    public void Without_a_pack_the_titles_of_the_text_do(string text, string code) => Assert.Equal(code, Source(text, "2016-05-01"));

    private string? Source(string text, string published)
    {
        Directory.CreateDirectory(Path.Combine(_packs, "one"));
        File.WriteAllText(Path.Combine(_packs, "one", "actors.tsv"), """
            Palm Front		ORG	party	IRQPTY
            Karim Daud		PER		IRQ	general:1998-01-01:2003-12-31|prime minister:2006-01-01:2014-09-08
            Omar Faris		PER		IRQ	leader of the Palm Front:2003-04-01:|cleric::
            """);
        File.WriteAllText(Path.Combine(_packs, "one", "coded.tsv"), "Lina Haddad\t\tIRQGOV:2010-01-01:2014-12-31|IRQLEG\n");
        var lexicons = Path.Combine(Readers.Root, "lexicons", "en");
        var parsed = Parser.Parse(text);
        var entities = EntityReader.Load(lexicons, Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"), _packs).Read(parsed);
        var day = DateOnly.Parse(published, CultureInfo.InvariantCulture);
        var found = DatedSectors.Load(lexicons, _packs).Mark(Readers.Events.Read(parsed, entities, []), parsed, (entities, Times.Read(text, day)), day);
        return Assert.Single(Assert.Single(found).Source).Code;
    }
}
