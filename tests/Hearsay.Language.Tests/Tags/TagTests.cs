using Hearsay.Core;
using Xunit;

namespace Hearsay.Language.Tests.Tags;

public sealed class TagTests
{
    [Theory]
    [InlineData("The army left the city.", "left", Upos.VERB, "VBD")]
    [InlineData("The mayor's office rejected reports that had stressed the contacts.", "rejected", Upos.VERB, "VBD")]
    [InlineData("The plan rejected by the mayor is dead.", "rejected", Upos.VERB, "VBN")]
    [InlineData("They have left the city.", "have", Upos.AUX, "VBP")]
    [InlineData("Basra is calm.", "Basra", Upos.PROPN, "NNP")]
    [InlineData("They want to vote.", "to", Upos.PART, "TO")]
    [InlineData("They went to Basra.", "to", Upos.ADP, "IN")]
    [InlineData("Three men left.", "Three", Upos.NUM, "CD")]
    [InlineData("ARMY LEAVES THE CITY AFTER CLASHES", "THE", Upos.DET, "DT")]
    public void A_word_is_tagged_in_its_context(string text, string word, Upos upos, string xpos)
    {
        var sentence = English.Sentence(text);
        var at = English.Find(sentence, word);
        Assert.Equal(upos, sentence.Upos(at));
        Assert.Equal(xpos, sentence.Xpos(at));
    }

    [Theory]
    [InlineData("The army left the city.", "left", "Tense=Past")]
    [InlineData("The men were arrested.", "men", "Number=Plur")]
    [InlineData("The men were arrested.", "arrested", "VerbForm=Part")]
    [InlineData("She left.", "She", "Gender=Fem")]
    public void A_word_has_its_features(string text, string word, string feature)
    {
        var sentence = English.Sentence(text);
        Assert.True(sentence.HasFeature(English.Find(sentence, word), feature), sentence.Feats(English.Find(sentence, word)));
    }
}
