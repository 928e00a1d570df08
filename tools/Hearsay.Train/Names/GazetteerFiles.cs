using Hearsay.Language.Names;

namespace Hearsay.Train.Names;

/// <summary>Makes the gazetteer of the name tagger from the word lists in <c>codes/</c> and <c>lexicons/</c>.</summary>
internal static class GazetteerFiles
{
    public static Gazetteer Read(string codes, string lexicons)
    {
        var gazetteer = new Gazetteer();
        foreach (var row in Rows(Path.Combine(codes, "countries.tsv"))) AddCountry(gazetteer, row);
        AddAll(gazetteer, Path.Combine(lexicons, "peoples.tsv"), GazetteerClass.People);
        AddAll(gazetteer, Path.Combine(lexicons, "places.tsv"), GazetteerClass.Place);
        AddAll(gazetteer, Path.Combine(lexicons, "given-names.tsv"), GazetteerClass.GivenName);
        AddAll(gazetteer, Path.Combine(lexicons, "titles.tsv"), GazetteerClass.Title);
        AddAll(gazetteer, Path.Combine(lexicons, "known-orgs.tsv"), GazetteerClass.Organisation);
        AddBoth(gazetteer, Path.Combine(lexicons, "orgs.tsv"), GazetteerClass.OrganisationHead);
        AddBoth(gazetteer, Path.Combine(lexicons, "roles.tsv"), GazetteerClass.Role);
        AddWorld(gazetteer, Path.Combine(lexicons, "world-places.tsv"), GazetteerClass.Place, 2);
        AddWorld(gazetteer, Path.Combine(lexicons, "world-given-names.tsv"), GazetteerClass.GivenName, 2);
        AddWorld(gazetteer, Path.Combine(lexicons, "world-organisations.tsv"), GazetteerClass.Organisation, 4);
        return gazetteer;
    }

    /// <summary>Names of the wide world, for the tagger alone.</summary>
    /// <param name="flag">The column that says <c>word</c> where the name is an ordinary word too.</param>
    private static void AddWorld(Gazetteer gazetteer, string path, GazetteerClass kind, int flag)
    {
        foreach (var row in Rows(path))
        {
            var own = row.Length > flag && row[flag] == "word" ? kind | GazetteerClass.Word : kind;
            gazetteer.Add(row[0], own);
            if (kind == GazetteerClass.Organisation)
                foreach (var other in Values(row[1])) gazetteer.Add(other, own);
        }
    }

    private static void AddCountry(Gazetteer gazetteer, string[] row)
    {
        gazetteer.Add(row[1], GazetteerClass.Country);
        foreach (var name in Values(row[2])) gazetteer.Add(name, GazetteerClass.Country);
        foreach (var name in Values(row[3])) gazetteer.Add(name, GazetteerClass.Demonym);
        foreach (var name in Values(row[4])) gazetteer.Add(name, GazetteerClass.Demonym);
        foreach (var name in Values(row[5])) gazetteer.Add(name, GazetteerClass.Capital);
    }

    private static void AddAll(Gazetteer gazetteer, string path, GazetteerClass kind)
    {
        foreach (var row in Rows(path))
        {
            gazetteer.Add(row[0], kind);
            if (kind == GazetteerClass.Organisation)
                foreach (var other in Values(row[1])) gazetteer.Add(other, kind);
        }
    }

    /// <summary>Adds words written in lower case also with capitals.</summary>
    private static void AddBoth(Gazetteer gazetteer, string path, GazetteerClass kind)
    {
        foreach (var row in Rows(path))
        {
            gazetteer.Add(row[0], kind);
            gazetteer.Add(string.Join(' ', row[0].Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..])), kind);
        }
    }

    private static string[] Values(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All lines that are no comments, cut at tabs.</summary>
    private static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
