using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Tests.Events;
using Xunit;

namespace Hearsay.Reading.Tests.Mentions;

/// <summary>Whom "we" means, and whom "he" does not mean, where somebody speaks.</summary>
public sealed class SpokenForTests
{
    private static readonly TextParser Parser = TextParser.Load(Folder("models", "en"));
    private static readonly EntityReader Reader = EntityReader.Load(Folder("lexicons", "en"), Folder("codes"), Folder("models", "en"));

    [Fact]
    public void A_spokesmans_we_is_the_body_he_speaks_for()
    {
        const string Text = "\"We will not talk to them,\" said Omar Haddad, a spokesman for the Workers Front.";
        Assert.Equal("org:workers-front", ActorOf(Reader.Read(Parser.Parse(Text)), Text, "We"));
    }

    [Fact]
    public void A_leaders_we_is_only_guessed()
    {
        const string Text = "Workers Front leader Omar Haddad met reporters. \"We will win,\" he said.";
        Assert.Equal("org:workers-front", ActorOf(Reader.Guess(Parser.Parse(Text)), Text, "We"));
        Assert.Null(ActorOf(Reader.Read(Parser.Parse(Text)), Text, "We"));
    }

    [Fact]
    public void We_behind_two_of_whom_one_speaks_are_both()
    {
        const string Text = "Lena and I went to Halmuz. We liked it.";
        var found = Reader.Guess(Parser.Parse(Text));
        Assert.Equal(ActorOf(found, Text, "Lena and I"), ActorOf(found, Text, "We"));
        Assert.NotNull(ActorOf(found, Text, "We"));
    }

    [Fact]
    public void An_office_before_a_name_is_the_mans_though_the_tree_takes_both_for_subjects()
    {
        const string Text = "Workers Front leader Omar Haddad met reporters.";
        Assert.Equal("per:omar-haddad", ActorOf(Reader.Read(Parser.Parse(Text)), Text, "Workers Front leader"));
    }

    [Fact]
    public void He_in_a_quotation_is_not_the_one_who_says_it()
    {
        const string Text = "Omar Haddad met Karim Lund. Haddad said: \"He is my friend.\"";
        Assert.Equal("per:karim-lund", ActorOf(Reader.Guess(Parser.Parse(Text)), Text, "He"));
    }

    [Theory]
    [InlineData("The United Kingdom Home Office said so. The Home Office will act.", "Home Office", "The Home Office")]
    [InlineData("The Linguistic Society of Ruvia met in May. The Linguistic Society elected a board.", "Linguistic Society of Ruvia", "Linguistic Society")]
    public void A_body_is_one_with_and_without_its_country(string text, string full, string brief)
    {
        var found = Reader.Guess(Parser.Parse(text));
        var later = found.Mentions.Last(mention => mention.Span.Of(text).EndsWith(brief[4..], StringComparison.Ordinal) && mention.Kind == MentionKind.Name);
        Assert.Equal(found.Mentions.First(mention => mention.Span.Of(text).Contains(full, StringComparison.Ordinal)).Actor, later.Actor);
    }

    [Fact]
    public void The_king_of_a_town_is_no_name_and_the_town_stays_one()
    {
        const string Text = "The King of Athens slept. Athens was calm.";
        var found = Reader.Guess(Parser.Parse(Text));
        Assert.All(found.Mentions.Where(mention => mention.Span.Of(Text) == "Athens"), mention => Assert.Equal(EntityType.Loc, mention.Type));
        Assert.DoesNotContain(found.Mentions, mention => mention is { Kind: MentionKind.Name, Type: EntityType.Per });
    }

    private static string? ActorOf(Entities found, string text, string words) => found.Mentions.FirstOrDefault(mention => mention.Span.Of(text) == words)?.Actor;

    private static string Folder(params string[] parts) => Path.Combine([Readers.Root, .. parts]);
}
