using Hearsay.Core;
using Hearsay.Record.Actors;
using Xunit;

namespace Hearsay.Record.Tests.Actors;

/// <summary>Names that look or sound alike and belong to two: none of them may be joined.</summary>
public sealed class TrapTests
{
    private static readonly ActorJoiner Joiner = ActorJoiner.Load(Folder("lexicons", "en"), Folder("codes"));

    [Theory]
    [InlineData("Karim al-Dawri", "Tariq Karim al-Dawri")] // father and son
    [InlineData("Hamid Barzanji", "Hamida Barzanji")]
    [InlineData("Salim al-Rawandi", "Salman al-Rawandi")] // brothers
    [InlineData("Nasser Qabbani", "Nizar Qabbani")]
    [InlineData("George W. Hartwell", "George H. W. Hartwell")]
    [InlineData("Ammar al-Hakimi", "Muhsin al-Hakimi")]
    [InlineData("Abu Tariq al-Jubari", "Tariq al-Jubari")] // kunya and son
    [InlineData("Abu Yusuf", "Yusuf")]
    [InlineData("Masrour Zanganeh", "Mansour Zanganeh")]
    [InlineData("Ivan Petrenko", "Ivan Petrov")]
    [InlineData("Kim Jong Su", "Kim Jong Il")]
    [InlineData("Li Ping", "Li Bing Wen")]
    [InlineData("Hasan Nuri", "Husayn Nuri")]
    [InlineData("Ahmad Khalid Omar", "Ahmad Walid Omar")]
    [InlineData("Adnan Zurfi", "Adnan Zufri Jasim")]
    public void Two_persons_of_like_names_stay_two(string left, string right) => Assert.False(AreJoined((left, EntityType.Per), (right, EntityType.Per)));

    [Theory]
    [InlineData("Halim Sadri", EntityType.Per, "Sadri Movement", EntityType.Org)] // leader and party
    [InlineData("Sadri", EntityType.Per, "Sadri Bloc", EntityType.Org)]
    [InlineData("Dawn Movement", EntityType.Org, "Dawn Guard", EntityType.Org)] // party and its army
    [InlineData("Orlan Army", EntityType.Org, "Orlan Party", EntityType.Org)]
    [InlineData("Army of Islam", EntityType.Org, "Party of Islam", EntityType.Org)]
    [InlineData("Ministry of Interior", EntityType.Org, "Ministry of Justice", EntityType.Org)]
    [InlineData("Supreme Council of the Revolution", EntityType.Org, "Guards of the Revolution", EntityType.Org)]
    [InlineData("7th Division", EntityType.Org, "17th Division", EntityType.Org)]
    [InlineData("People's Front of Veshta", EntityType.Org, "People's Front of Halmuz", EntityType.Org)]
    [InlineData("Patriotic Union of Veshta", EntityType.Org, "Democratic Union of Veshta", EntityType.Org)]
    [InlineData("North Korea", EntityType.Loc, "South Korea", EntityType.Loc)]
    [InlineData("Niger", EntityType.Loc, "Nigeria", EntityType.Loc)]
    [InlineData("Iran", EntityType.Loc, "Iraq", EntityType.Loc)]
    [InlineData("Dawn News", EntityType.Org, "Dawn Movement", EntityType.Org)]
    public void Two_bodies_that_share_words_stay_two(string left, EntityType leftType, string right, EntityType rightType) =>
        Assert.False(AreJoined((left, leftType), (right, rightType)));

    [Fact]
    public void A_family_of_four_is_four()
    {
        string[] family = ["Omar Dawri", "Lena Dawri", "Karim Omar Dawri", "Yahya Dawri", "Dawri"];
        Assert.Equal(5, Joiner.Join([.. family.Select((name, at) => new ActorName($"{at}", name, EntityType.Per))]).Distinct().Count());
    }

    [Theory]
    [InlineData("Omar Haddad", "Umar Hadad", EntityType.Per, "the same sounds word for word")]
    [InlineData("Omar Haddad", "Omar Yusuf Haddad", EntityType.Per, "one leaves out names in the middle")]
    [InlineData("Omar Haddad", "Haddad", EntityType.Per, "the last name alone, which nobody else here bears")]
    [InlineData("Northern Unity Movement", "NUM", EntityType.Org, "one is the initials of the other")]
    [InlineData("Huda", "Huda Movement", EntityType.Org, "one says what kind of body it is, the other does not")]
    [InlineData("Omar Haddad", "Lena Haddad", EntityType.Per, null)]
    public void A_join_says_why(string left, string right, EntityType type, string? why) =>
        Assert.Equal(why, Joiner.Why(new ActorName("a", left, type), new ActorName("b", right, type)));

    [Theory]
    [InlineData("Veld, Tomas", "Tomas Veld")]
    [InlineData("TomasVeld", "Tomas Veld")]
    [InlineData("Томас Вельд", "Tomas Veld")]
    public void Lists_write_names_in_many_ways(string left, string right) => Assert.True(AreJoined((left, EntityType.Per), (right, EntityType.Per)));

    private static bool AreJoined((string Name, EntityType Type) left, (string Name, EntityType Type) right) =>
        Joiner.Join([new ActorName("a", left.Name, left.Type), new ActorName("b", right.Name, right.Type)]).Distinct().Count() == 1;

    private static string Folder(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return Path.Combine([folder.FullName, .. parts]);
        throw new DirectoryNotFoundException("no solution above the tests");
    }
}
