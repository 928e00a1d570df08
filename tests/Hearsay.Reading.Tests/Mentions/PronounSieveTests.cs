using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Mentions;

/// <summary>Who is meant by honours that stand for a name, by what stands behind a semicolon, by "we" of a body, and by "you" of an outlet's questions.</summary>
public sealed class PronounSieveTests
{
    private const string Interview = "Radio Velm: Why did you resign?\n\nViktor Sorn: I could not obey.\n\nRadio Velm: What did he say to you?\n\nViktor Sorn: He said I was a coward.";

    private static readonly TextParser Parser = TextParser.Load(Folder("models", "en"));
    private static readonly EntityReader Reader = EntityReader.Load(Folder("lexicons", "en"), Folder("codes"), Folder("models", "en"));

    [Theory]
    [InlineData("Bishop Omar Haddad met the envoys. His Eminence called for calm.", "His Eminence", "per:omar-haddad")]
    [InlineData("Queen Lena Karn opened the bridge. A crowd cheered as Her Majesty left.", "Her Majesty", "per:lena-karn")]
    [InlineData("She worked for her uncle. Her brother Omar was jailed in May; he saw nobody for a year.", "he saw", "per:omar")]
    [InlineData("The Harbour League lost. Its spokesman, Omar Haddad, said: \"We were robbed.\"", "We", "org:harbour-league")]
    [InlineData("\"We are alarmed,\" said Lena Karn, the Harbour League's director.", "We", "org:harbour-league")]
    [InlineData("The Dusk Riders, a militia from the hills, withdrew its men.", "its", "org:dusk-riders")]
    [InlineData("Omar Ruz met the press. Ruz was tired. His cousin, Amir Ruz, runs a hotel, and Amir Ruz said so.", "Ruz was", "per:omar-ruz")]
    [InlineData(Interview, "you resign", "per:viktor-sorn")]
    public void A_pointer_is_who_is_meant(string text, string words, string actor) => Assert.Equal(actor, Actor(text, text.IndexOf(words, StringComparison.Ordinal)));

    [Fact]
    public void Who_else_is_he_is_guessed() => Assert.Equal("per:omar-haddad", Actor("Like with Omar Haddad, he was trying to find new ways.", 23));

    [Fact]
    public void Who_is_asked_is_not_he() => Assert.NotEqual("per:viktor-sorn", Actor(Interview, Interview.IndexOf("he say", StringComparison.Ordinal)));

    [Fact]
    public void The_honour_before_a_name_is_a_title() =>
        Assert.Contains(Reader.Read(Parser.Parse("His Excellency Omar Haddad arrived.")).Mentions, mention => mention is { Actor: "per:omar-haddad", Kind: MentionKind.Name });

    private static string? Actor(string text, int at) => Reader.Guess(Parser.Parse(text)).Mentions.Where(mention => mention.Span.Start == at).MinBy(mention => mention.Span.Length)?.Actor;

    private static string Folder(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "..", "..", "..", "..", "..", .. parts]);
}
