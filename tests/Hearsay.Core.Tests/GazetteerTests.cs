using Xunit;

namespace Hearsay.Core.Tests;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Book = Gazetteer.Load(Folder("lexicons", "en"), Folder("codes"));

    [Theory]
    [InlineData("mosul", "IRQ")]
    [InlineData("baghdad", "IRQ")]
    [InlineData("tripoli", "LBY LBN")]
    [InlineData("illinois", "USA")]
    [InlineData("nile", "")]
    public void A_place_lies_in_its_countries(string name, string countries) => Assert.Equal(countries, string.Join(' ', Book.CountriesOf(name)));

    [Fact]
    public void A_town_whose_name_others_have_has_no_one_state()
    {
        Assert.Null(Book.StateOfTown("tripoli"));
        Assert.Equal("IRQ", Book.StateOfTown("mosul"));
    }

    [Fact]
    public void A_state_is_known_by_its_names_and_its_people()
    {
        Assert.Equal("IRQ", Book.StateOf("iraq"));
        Assert.Equal("IRQ", Book.StateOfPeople("iraqi"));
        Assert.Null(Book.StateOf("mosul"));
    }

    /// <summary>Codes that nobody reads are typing errors: three capitals, no country twice.</summary>
    [Theory]
    [InlineData("places.tsv", 2)]
    [InlineData("world-places.tsv", 3)]
    public void Every_country_is_a_code(string file, int column)
    {
        var cells = File.ReadLines(Path.Combine(Folder("lexicons", "en"), file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Where(row => row.Length > column).ToList();
        Assert.NotEmpty(cells);
        Assert.All(cells, row => Assert.Matches(@"^[A-Z]{3}(\|[A-Z]{3})*$", row[column]));
        Assert.All(cells, row => Assert.Distinct(row[column].Split('|')));
    }

    private static string Folder(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return Path.Combine([folder.FullName, .. parts]);
        throw new DirectoryNotFoundException("no solution above the tests");
    }
}
