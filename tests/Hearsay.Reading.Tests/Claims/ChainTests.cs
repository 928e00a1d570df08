using Hearsay.Core;
using Hearsay.Reading.Attributions;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Tests.Attributions;
using Xunit;

namespace Hearsay.Reading.Tests.Claims;

/// <summary>The voices of a statement, outlet first, as the claim lists them.</summary>
public sealed class ChainTests
{
    private static readonly Lazy<EntityReader> Entities = new(() => EntityReader.Load(Lexicons(), Path.Combine(Reads.Root(), "codes"), Path.Combine(Reads.Root(), "models", "en")));

    [Theory]
    [InlineData("The harbour has been closed, the Morning Courier reported.", "Lake Post relays < Morning Courier asserts")]
    [InlineData("The harbour will close, the Morning Courier reported, citing a customs clerk.", "Lake Post relays < Morning Courier relays < a customs clerk asserts")]
    [InlineData("Orla Brandt, who led the strike for years, said the mill was safe.", "Lake Post relays < Orla Brandt asserts")]
    [InlineData("The mayor's office rejected media reports that had stressed the contacts, the Morning Courier reported.", "Lake Post relays < Morning Courier relays < The mayor's office denies < media reports asserts")]
    [InlineData("It is said that the duke was relieved.", "Lake Post relays < an unnamed source relays")]
    [InlineData("A clerk who saw it said the roof had fallen.", "Lake Post relays < A clerk asserts")]
    [InlineData("Mrs. Orla Brandt is the mayor. Her office said that the mill was safe.", "Lake Post relays < Orla Brandt's office asserts")]
    [InlineData("A spokesman for commander Marden said that the mill was safe.", "Lake Post relays < A spokesman for commander Marden asserts")]
    [InlineData("Orla Brandt told Sky News that the mill was safe.", "Lake Post relays < Sky News relays < Orla Brandt asserts")]
    [InlineData("The mill is safe, Orla Brandt said in an interview with the BBC.", "Lake Post relays < BBC relays < Orla Brandt asserts")]
    [InlineData("Orla Brandt told the Post that the mill was safe.", "Lake Post relays < Orla Brandt asserts")]
    [InlineData("The duke and the bishop said that the mill was safe.", "Lake Post relays < The duke and the bishop asserts")]
    [InlineData("The former minister Orla Brandt said the mill was safe.", "Lake Post relays < Orla Brandt asserts")]
    [InlineData("\"We believe that the mill is safe,\" said Orla Brandt.", "Lake Post relays < Orla Brandt asserts")]
    [InlineData("We believe that the mill is safe.", "Lake Post asserts")]
    [InlineData("The mill is safe, the blog Copper Kettle reports.", "Lake Post relays < Copper Kettle asserts")]
    [InlineData("The mill seems to be safe.", "Lake Post asserts")]
    [InlineData("A former clerk of the mill guild, Orla Brandt, said that the mill was safe.", "Lake Post relays < Orla Brandt asserts")]
    [InlineData("The idea was praised by Orla Brandt, the first member of the Water Committee, who said that the mill was safe.", "Lake Post relays < Orla Brandt asserts")]
    [InlineData("The duke's envoy, quoted by the Morning Courier, denied that the mill was safe.", "Lake Post relays < the Morning Courier relays < The duke's envoy denies")]
    [InlineData("Oslo, Bergen and Narvik have been taken off the list, said Minister Orla Brandt.", "Lake Post relays < Orla Brandt asserts")]
    [InlineData("Orla Brandt, a miller and the head of the guild, said that the mill was safe.", "Lake Post relays < Orla Brandt asserts")]
    [InlineData("The mill was praised by two clerks at the Water Institute, who said that the mill was safe.", "Lake Post relays < two clerks at the Water Institute asserts")]
    [InlineData("Ulf Marden is under fire over plans to sell the mill, with some clerks accusing him of greed.", "Lake Post relays < some clerks asserts")]
    [InlineData("The duke has been called a traitor by members of the guild.", "Lake Post relays < members of the guild asserts")]
    [InlineData("According to the report of Harven News, General Orla Brandt, the deputy of the guild, emphasized on Tuesday that the mill was safe.", "Lake Post relays < the report of Harven News relays < Orla Brandt asserts")]
    [InlineData("The palace says that only monks are there, and denies hiring porters.", "Lake Post relays < The palace denies")]
    [InlineData("Tarkesh / Nahr News: The guild of millers said that the mill was safe.", "Lake Post relays < Nahr News relays < The guild of millers asserts")]
    [InlineData("Orla Brandt told the council that the mill was safe.", "Lake Post relays < Orla Brandt asserts")]
    [InlineData("There is no evidence that the mill is safe, Orla Brandt said.", "Lake Post relays < Orla Brandt doubts")]
    [InlineData("There is no proof that the mill is safe.", "Lake Post doubts")]
    [InlineData("Orla Brandt apologised for having said that the mill was safe.", "Lake Post relays < Orla Brandt denies")]
    [InlineData("According to the guild Clear Water, the mill was closed.", "Lake Post relays < Clear Water asserts")]
    [InlineData("The guild rejects the stories published by the Morning Courier, according to which the mill was closed.", "Lake Post relays < The guild denies")]
    [InlineData("The National Rally for Renewal signed the pact. The Rally denies any part in it.", "Lake Post relays < National Rally for Renewal denies")]
    [InlineData("A leader in the Weavers' Union, Orla Brandt, denied today, Sunday, the existence of disputes between the wings of the Union regarding the dismissal of the mayor of Harven, Ulf Marden, stressing that \"what is being spread in this matter is nothing but rumours\".", "Lake Post relays < Orla Brandt denies")]
    [InlineData("The guild rejected, in a statement on Friday, the results of the vote.", "Lake Post relays < The guild denies")]
    [InlineData("14:32 - The guild denies any part in it.", "Lake Post relays < The guild denies")]
    [InlineData("The guild dismissed as \"pure fantasy\" a report claiming that the mill was safe.", "Lake Post relays < The guild denies < a report asserts")]
    [InlineData("The guild rejected as baseless claims that the mill was safe.", "Lake Post relays < The guild denies < an unnamed source asserts")]
    [InlineData("The mill is safe, according to the guild; Orla Brandt said that it was not.", "Lake Post relays < the guild asserts")]
    [InlineData("Nine people were killed when the roof fell, according to the guild; clerks put the toll at four and said the mill was safe.", "Lake Post relays < clerks asserts")]
    public void The_voices_stand_from_the_outlet_inward(string text, string chain) => Assert.Contains(chain, Chains(text));

    [Theory]
    [InlineData("I believe that the mill is safe.", "Nell Varga", "Lake Post relays < Nell Varga asserts")]
    [InlineData("I believe that the mill is safe.", "Harven News", "Lake Post asserts")]
    [InlineData("I believe that the mill is safe.", "lake post", "Lake Post asserts")]
    [InlineData("I believe that the mill is safe.", null, "Lake Post asserts")]
    [InlineData("Nobody claims that the mill is safe.", null, "Lake Post relays < people in general doubts")]
    [InlineData("Orla Brandt said: “I believe that the mill is safe.”", "Nell Varga", "Lake Post relays < Orla Brandt asserts")]
    public void Who_writes_I_is_the_one_who_signs_else_the_outlet(string text, string? author, string chain)
    {
        var article = new Article { Text = text, Site = "Lake Post", Author = author is null ? [] : [author] };
        var read = Read(text);
        var (entities, said) = SourceActors.Complete(read.Text, read.Entities, read.Attributions, ClaimReader.WriterOf(article));
        var claims = new ClaimReader("1").Read(read with { Entities = entities, Attributions = said }, new Document("d", "", "a.txt", null, "1", article), null);
        Assert.Contains(chain, claims.Select(Chain));
    }

    [Fact]
    public void One_voice_that_doubts_what_it_reports_is_one_voice() =>
        Assert.Contains("Lake Post relays < Orla Brandt doubts", Chains("Orla Brandt said that Orla Brandt doubted whether the mill was safe."));

    [Theory]
    [InlineData("The mill is safe and nobody is hurt. https://t.example/x1 — Orla Brandt (@orlabrandt) May 4, 2023", "Lake Post relays < Orla Brandt (@orlabrandt) asserts")]
    [InlineData("The duke said the mill was safe. — Orla Brandt (@orlabrandt) May 4, 2023", "Lake Post relays < Orla Brandt (@orlabrandt) relays < The duke asserts")]
    [InlineData("To all guilds: the mill stays open until the harvest is in.", "Lake Post relays < a quoted document asserts")]
    public void A_quoted_post_is_a_voice(string embed, string chain)
    {
        var post = PostReader.Read(embed);
        var claims = new ClaimReader("1").ReadEmbed(Read(post.Said), Document(embed), post, 0);
        Assert.Contains(chain, claims.Select(Chain));
        Assert.All(claims, claim => Assert.Equal(claim.Evidence.Text, embed[claim.Evidence.Start..claim.Evidence.End]));
    }

    [Fact]
    public void A_writer_whom_the_article_names_is_that_actor()
    {
        var post = PostReader.Read("The mill is safe. — Orla Brandt (@orlabrandt) May 4, 2023").KnownTo(Read("Orla Brandt leads the guild.").Entities);
        var claim = Assert.Single(new ClaimReader("1").ReadEmbed(Read(post.Said), Document(post.Text), post, 0));
        Assert.Equal("per:orla-brandt", claim.Chain[1].Actor);
        Assert.Equal("Orla Brandt (@orlabrandt) May 4, 2023", claim.Chain[1].Cue!.Text);
    }

    [Fact]
    public void A_reader_is_a_voice_only_in_the_comment()
    {
        var comment = new ClaimComment("Peter M", 0);
        var read = Read("The mayor said the mill was safe.");
        Assert.Contains("Lake Post relays < Peter M relays < The mayor asserts", new ClaimReader("1").Read(read, Document(read.Text.Text), comment).Select(Chain));
        Assert.Contains("Lake Post relays < The mayor asserts", new ClaimReader("1").Read(read, Document(read.Text.Text), null).Select(Chain));
    }

    [Theory]
    [InlineData("Orla Brandt said the mill was safe.", true)]
    [InlineData("It is said that the mill is safe.", true)]
    [InlineData("They know that the mill is safe.", false)]
    [InlineData("Readers are asked to keep to the path.", false)]
    [InlineData("Orla Brandt said she wanted “a quiet life by the mill”.", false)]
    [InlineData("The guild has opted to sell the mill.", false)]
    [InlineData("\"Then some clerk wants to close the mill,\" Orla Brandt said.", false)]
    [InlineData("Orla Brandt said she had opted not to sell the mill.", false)]
    public void What_states_little_or_nobody_stands_for_lies_below_the_threshold(string text, bool isShown) =>
        Assert.Equal(isShown, new ClaimReader("1").Read(Read(text), Document(text), null).OrderByDescending(claim => claim.Content.Start).First().Extraction.Confidence >= 0.5);

    private static List<string> Chains(string text) => [.. new ClaimReader("1").Read(Read(text), Document(text), null).Select(Chain)];

    private static ReadText Read(string text)
    {
        var parsed = Reads.Parse(text);
        var entities = Entities.Value.Read(parsed);
        return new ReadText(parsed, entities, [], Reads.Reader.Read(parsed, entities), [], [], []);
    }

    private static Document Document(string text) =>
        new("d", "", "a.txt", null, "1", new Article { Text = text, Site = "Lake Post", Embeds = [text], Comments = [new Comment("Peter M", null, text)] });

    private static string Chain(Claim claim) => string.Join(" < ", claim.Chain.Select(Short));

    private static string Short(Voice voice) => $"{voice.Name} {voice.Stance.ToString().ToLowerInvariant()}";

    private static string Lexicons() => Path.Combine(Reads.Root(), "lexicons", "en");
}
