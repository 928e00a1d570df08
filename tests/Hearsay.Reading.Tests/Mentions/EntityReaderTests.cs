using Hearsay.Core;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Mentions;

public sealed class EntityReaderTests
{
    private static readonly EntityReader Reader = EntityReader.Load(Folder("lexicons", "en"), Folder("codes"), Folder("models", "en"));

    private const string OmarMet = "Omar/Omar/PROPN/3/nsubj/PER Haddad/Haddad/PROPN/1/flat/+ met/meet/VERB/0/root voters/voter/NOUN/3/obj ././PUNCT/3/punct";

    [Fact]
    public void A_family_name_stands_for_the_one_person_who_bears_it()
    {
        var found = Read(OmarMet, "Haddad/Haddad/PROPN/2/nsubj/PER smiled/smile/VERB/0/root ././PUNCT/2/punct");
        Assert.Equal("per:omar-haddad", ActorOf(found, "Haddad", 1));
    }

    [Fact]
    public void A_family_name_that_two_persons_bear_stands_for_neither()
    {
        var found = Read(
            OmarMet, "Lena/Lena/PROPN/3/nsubj/PER Haddad/Haddad/PROPN/1/flat/+ left/leave/VERB/0/root ././PUNCT/3/punct",
            "Haddad/Haddad/PROPN/2/nsubj/PER smiled/smile/VERB/0/root ././PUNCT/2/punct");
        Assert.Equal("per:haddad", ActorOf(found, "Haddad", 2));
    }

    [Fact]
    public void A_pronoun_takes_the_actor_of_its_gender()
    {
        var found = Read(
            "Omar/Omar/PROPN/3/nsubj/PER Haddad/Haddad/PROPN/1/flat/+ met/meet/VERB/0/root Maria/Maria/PROPN/3/obj/PER Lund/Lund/PROPN/4/flat/+ ././PUNCT/3/punct",
            "She/she/PRON/2/nsubj smiled/smile/VERB/0/root ././PUNCT/2/punct");
        Assert.Equal("per:maria-lund", ActorOf(found, "She", 1));
    }

    [Fact]
    public void An_acronym_in_brackets_stands_for_the_name_before_it()
    {
        var found = Read(
            "Workers/worker/PROPN/3/compound/ORG Unity/Unity/PROPN/3/compound/+ Front/Front/PROPN/7/nsubj/+ (/(/PUNCT/5/punct WUF/WUF/PROPN/3/appos/ORG )/)/PUNCT/5/punct won/win/VERB/0/root");
        Assert.Equal(ActorOf(found, "Workers Unity Front", 0), ActorOf(found, "WUF", 0));
    }

    [Fact]
    public void The_phrase_of_a_group_keeps_its_nation_and_gets_its_code()
    {
        var found = Read(
            "Belgian/Belgian/ADJ/3/amod/NAT government/government/NOUN/3/compound forces/force/NOUN/4/nsubj left/leave/VERB/0/root");
        var mention = Assert.Single(found.Entities.Mentions, mention => mention.Type == EntityType.Org);
        Assert.Equal("BELMIL", found.Entities.Actor(mention.Actor)!.Code);
    }

    [Fact]
    public void A_later_the_militia_is_the_militia_named_before()
    {
        var found = Read(
            "A/a/DET/2/det militia/militia/NOUN/3/nsubj took/take/VERB/0/root the/the/DET/5/det town/town/NOUN/3/obj",
            "The/the/DET/2/det militia/militia/NOUN/3/nsubj left/leave/VERB/0/root the/the/DET/5/det town/town/NOUN/3/obj");
        Assert.Equal(ActorOf(found, "militia", 0), ActorOf(found, "militia", 1));
        Assert.Equal(ActorOf(found, "town", 0), ActorOf(found, "town", 1));
    }

    [Fact]
    public void An_apposed_description_is_the_same_actor()
    {
        var found = Read(
            "Omar/Omar/PROPN/7/nsubj/PER Haddad/Haddad/PROPN/1/flat/+ ,/,/PUNCT/5/punct the/the/DET/5/det mayor/mayor/NOUN/1/appos ,/,/PUNCT/5/punct resigned/resign/VERB/0/root");
        Assert.Equal("per:omar-haddad", ActorOf(found, "mayor", 0));
    }

    [Fact]
    public void An_office_behind_name_and_comma_is_the_mans_though_the_tree_misses_it()
    {
        var found = Read("Omar/Omar/PROPN/6/nsubj/PER Haddad/Haddad/PROPN/1/flat/+ ,/,/PUNCT/4/punct minister/minister/NOUN/6/dep ,/,/PUNCT/4/punct resigned/resign/VERB/0/root");
        Assert.Equal("per:omar-haddad", ActorOf(found, "minister", 0));
    }

    [Fact]
    public void A_state_that_does_something_acts_as_a_body_and_keeps_its_place()
    {
        var found = Read("Belgium/Belgium/PROPN/2/nsubj/LOC rejected/reject/VERB/0/root it/it/PRON/2/obj");
        Assert.Contains(found.Entities.Mentions, mention => mention is { Actor: "loc:belgium", Type: EntityType.Org, Subtype: "state" });
    }

    [Fact]
    public void A_text_without_actors_gives_none() => Assert.Empty(Read("Rain/rain/NOUN/2/nsubj fell/fall/VERB/0/root").Entities.Mentions);

    private static string? ActorOf((Entities Entities, string Text) found, string words, int sentence) =>
        found.Entities.Mentions.FirstOrDefault(mention => mention.Sentence == sentence && mention.Span.Of(found.Text) == words)?.Actor;

    private static (Entities Entities, string Text) Read(params string[] sentences)
    {
        var parsed = NamedTrees.Read(sentences);
        return (Reader.Read(parsed), parsed.Text);
    }

    private static string Folder(params string[] parts)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hearsay.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine([folder, .. parts]);
    }
}
