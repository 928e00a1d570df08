using Hearsay.Core;
using Xunit;

namespace Hearsay.Language.Tests.Names;

public sealed class NameTaggerTests
{
    [Theory]
    [InlineData("President Omar Haddad met reporters .", "Omar Haddad", EntityType.Per)]
    [InlineData("Protesters marched through Basra on Friday .", "Basra", EntityType.Loc)]
    [InlineData("He joined the Workers Party of Belgium .", "Workers Party of Belgium", EntityType.Org)]
    [InlineData("She flew to Belgium yesterday .", "Belgium", EntityType.Loc)]
    [InlineData("The men of the Fourth Brigade left .", "Fourth Brigade", EntityType.Org)]
    [InlineData("They voted for the Farmers ' League on Sunday .", "Farmers ' League", EntityType.Org)]
    [InlineData("\" I oppose it , \" Halvar Denk of the Liberal Front said .", "Liberal Front", EntityType.Org)]
    [InlineData("Among them was Halvar Denk of the Liberal Front .", "Halvar Denk", EntityType.Per)]
    [InlineData("we had dinner in san francisco last night .", "san francisco", EntityType.Loc)]
    [InlineData("The Kurdish fighters withdrew .", "Kurdish", EntityType.Nat)]
    public void A_plain_name_is_found_with_its_type(string text, string name, EntityType type)
    {
        Assert.Contains((name, type), Tag(text));
    }

    [Fact]
    public void A_sentence_without_names_gives_none() => Assert.Empty(Tag("The men walked home in the rain ."));

    [Fact]
    public void Names_in_a_line_of_capitals_are_found() => Assert.Contains(("BELGIUM", EntityType.Loc), Tag("TROOPS LEAVE BELGIUM AFTER TALKS"));

    [Fact]
    public void Names_never_overlap_and_lie_inside_the_sentence()
    {
        const string Text = "Ali al-Al-al Of The U.N. - - Paris Paris's ’s Dr. Mr. New York";
        foreach (var sentence in English.Parse(Text).Sentences)
        {
            var end = 0;
            foreach (var name in sentence.Names)
            {
                Assert.InRange(name.First, end, sentence.Count - 1);
                Assert.InRange(name.End, name.First + 1, sentence.Count);
                end = name.End;
            }
        }
    }

    [Fact]
    public void Words_that_no_list_knows_are_told_apart_by_their_place_in_the_sentence()
    {
        Assert.Contains(("Qerun", EntityType.Per), Tag("\"We will go home,\" said Qerun, who is 43 and has two sons."));
        Assert.Contains(("Qerun", EntityType.Loc), Tag("The village of Qerun lies in the north of Belgium."));
    }

    private static List<(string Text, EntityType Type)> Tag(string text) =>
        [.. English.Parse(text).Sentences.SelectMany(sentence => sentence.Names.Select(name => (sentence.SpanOf(name.First, name.End).Of(text), name.Type)))];
}
