using Hearsay.Core;
using Hearsay.Language.Names;
using Xunit;

namespace Hearsay.Language.Tests.Names;

public sealed class NameTaggerTests
{
    private static readonly NameTagger Tagger = NameTagger.Load(Folder("models", "en"));

    [Theory]
    [InlineData("President Omar Haddad met reporters .", "Omar Haddad", EntityType.Per)]
    [InlineData("Protesters marched through Basra on Friday .", "Basra", EntityType.Loc)]
    [InlineData("He joined the Workers Party of Belgium .", "Workers Party of Belgium", EntityType.Org)]
    [InlineData("She flew to Belgium yesterday .", "Belgium", EntityType.Loc)]
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
        var tokens = Tokens(Text);
        var end = 0;
        foreach (var name in Tagger.Tag(Text, tokens))
        {
            Assert.InRange(name.First, end, tokens.Length - 1);
            Assert.InRange(name.End, name.First + 1, tokens.Length);
            end = name.End;
        }
    }

    [Fact]
    public void No_words_give_no_names() => Assert.Empty(Tagger.Tag("", []));

    private static List<(string Text, EntityType Type)> Tag(string text)
    {
        var tokens = Tokens(text);
        return [.. Tagger.Tag(text, tokens).Select(name => (text[tokens[name.First].Start..tokens[name.End - 1].End], name.Type))];
    }

    private static Token[] Tokens(string text)
    {
        var (tokens, at) = (new List<Token>(), 0);
        foreach (var word in text.Split(' '))
        {
            tokens.Add(new Token(at, (ushort)word.Length, -1, 0, Upos.X, Deprel.Dep, 0));
            at += word.Length + 1;
        }

        return [.. tokens];
    }

    /// <summary>A folder of the repository, found by walking up.</summary>
    private static string Folder(params string[] parts)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hearsay.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine([folder, .. parts]);
    }
}
