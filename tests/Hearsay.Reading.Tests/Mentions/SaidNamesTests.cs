using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Tests.Events;
using Xunit;

namespace Hearsay.Reading.Tests.Mentions;

/// <summary>Names that the tagger takes for something else, and what the text says them to be; who is one by grammar, and who cannot be.</summary>
public sealed class SaidNamesTests
{
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));

    private static readonly EntityReader Reader =
        EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));

    [Theory]
    [InlineData("Residents of Mill Lane cheered from the gallery.", "Mill Lane", EntityType.Loc)]
    [InlineData("The convoy entered from the crossing of Kafr Losin on Monday.", "Kafr Losin", EntityType.Loc)]
    [InlineData("Gunmen calling themselves the Sons of Amal shot a clerk.", "Sons of Amal", EntityType.Org)]
    [InlineData("The army held the Tarnek Dam and the Belmora Prison all night.", "Tarnek Dam", EntityType.Loc)]
    [InlineData("Belmora Holdings sold its mine to a rival.", "Belmora Holdings", EntityType.Org)]
    [InlineData("The State of Law coalition walked out.", "State of Law coalition", EntityType.Org)]
    [InlineData("The miners' union, the NUMC, backed a strike.", "NUMC", EntityType.Org)]
    [InlineData("Brannock, which is listed in London, said it would appeal.", "Brannock", EntityType.Org)]
    [InlineData("Reyes accuses him of taking money from Gazoil, the state energy company. He sues her.", "Gazoil", EntityType.Org)]
    [InlineData("President Soeharto of Indonesia resigned on Thursday.", "Indonesia", EntityType.Loc)]
    [InlineData("The clerk told the Tarkesh Ledger that the market was closed.", "Tarkesh Ledger", EntityType.Org)]
    [InlineData("Elders of the Veshmar said on Wednesday that their tribe would shun the vote.", "Veshmar", EntityType.Org)]
    public void What_the_text_says_of_a_name_types_it(string text, string name, EntityType type) => Assert.Equal(type, Find(Read(text), text, name).Type);

    [Theory]
    [InlineData("President Omar Ruz arrived. Norway stood by our fathers, and we thank her for it.", "her", "Norway")]
    [InlineData("He was told by a lawyer called Salma Doueiri.", "lawyer", "Salma Doueiri")]
    [InlineData("The spokesman for the Highland Army, Kino Gabriel, denied that his forces had fled.", "his", "Kino Gabriel")]
    [InlineData("Abbas Tuwaini spoke first. On his part, MP Ammar Shubbar demanded an inquiry.", "his", "Shubbar")]
    [InlineData("The appellant, Jonas Wekesa, paid a clerk. The appellant denies it.", "appellant", "Wekesa")]
    [InlineData("Rep. Buck Tolliver trails in the polls. The congressman voted for the tax.", "congressman", "Tolliver")]
    [InlineData("Cllr Mike Dunmore proposed the road. Mike said no more.", "Mike", "Mike Dunmore")]
    [InlineData("One of them, Sheila Purdew, 72, said: \"I have fought this since 1989.\"", "I", "Sheila Purdew")]
    [InlineData("The Ansar Brigade claimed the attack. It said its fighters had seized two vehicles.", "It", "Ansar Brigade")]
    [InlineData("Ilse Verhoek, a painter, and Marta Verhoek, a surgeon, were fined on Friday.", "surgeon", "Marta Verhoek")]
    [InlineData("Ilse Verhoek, a painter, and Marta Verhoek, a surgeon, were fined on Friday.", "painter", "Ilse Verhoek")]
    public void Two_are_one(string text, string words, string name) => Assert.Equal(Find(Read(text), text, name).Actor, Find(Read(text), text, words).Actor);

    [Theory]
    [InlineData("Colonel Rashid Bitar was named deputy minister. Nobody believed the minister had picked him.", "deputy minister", "the minister")]
    [InlineData("Ilse Verhoek, a painter, and Marta Verhoek, a surgeon, were fined on Friday.", "Ilse Verhoek", "Marta Verhoek")]
    [InlineData("The 6th Corps marched on Monday, and the 16th Corps stayed.", "6th Corps", "16th Corps")]
    [InlineData("Abu Ali al-Veshti, a spy, escaped a bomb. His driver, Ali al-Veshti, was killed.", "Abu Ali al-Veshti", "Ali al-Veshti,")]
    [InlineData("Helen Marsh spoke for an hour. Orr waited in the car, she said.", "Orr", "she")]
    [InlineData("The Sairoon Alliance and the Fatah Alliance rejected his statement. They called it propaganda.", "Sairoon Alliance", "They")]
    public void Two_are_two(string text, string left, string right)
    {
        var found = Read(text);
        Assert.NotEqual(found.Mentions.FirstOrDefault(mention => mention.Span.Of(text) == left)?.Actor ?? "nobody", found.Mentions.FirstOrDefault(mention => mention.Span.Of(text) == right.Replace("the ", "", StringComparison.Ordinal))?.Actor);
    }

    [Theory]
    [InlineData("Soldiers of the 26th Mechanised Brigade left Harven on Monday.", "26th Mechanised Brigade")]
    [InlineData("The Fifth Army crossed the river.", "Fifth Army")]
    public void A_unit_is_named_by_its_number(string text, string name) => Assert.Equal(MentionKind.Name, Find(Read(text), text, name).Kind);

    [Theory]
    [InlineData("The Labour Party won three seats in Norway on Monday.", null)]
    [InlineData("The Labour Party won three seats in Britain on Monday.", "GBRPTY")]
    public void A_party_of_a_common_name_is_that_of_the_lists_only_in_texts_of_its_country(string text, string? code)
    {
        var found = Read(text);
        Assert.Equal(code, found.Actor(Find(found, text, "Labour Party").Actor)!.Code);
    }

    [Fact]
    public void What_a_man_is_called_holds_no_name_of_his()
    {
        var text = "The harbour minister of Norway, Halvar Brekke, resigned on Monday.";
        var found = Read(text);
        Assert.Contains("harbour minister of norway", found.Actor(Find(found, text, "Halvar Brekke").Actor)!.Roles!);
    }

    [Theory]
    [InlineData("The Lund, a")]
    [InlineData("Lund, the small, old -")]
    [InlineData("They call themselves")]
    [InlineData("Lund, the old town")]
    [InlineData("Halvar Lund, a small party")]
    public void Words_that_break_off_end_nothing(string text) => Assert.NotNull(Read(text));

    private static Entities Read(string text) => Reader.Guess(Parser.Parse(text));

    private static Mention Find(Entities found, string text, string words) =>
        found.Mentions.FirstOrDefault(mention => mention.Span.Of(text) == words) ?? found.Mentions.FirstOrDefault(mention => mention.Span.Of(text).EndsWith(words, StringComparison.Ordinal)) ?? throw new InvalidOperationException($"nobody is mentioned as {words}: {string.Join(" | ", found.Mentions.Select(mention => mention.Span.Of(text)))}");
}
