using Hearsay.Core;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>Speech between marks: who it belongs to, and how far it goes.</summary>
public sealed class QuotationTests
{
    [Theory]
    [InlineData("\"All of us are afraid,\" Brandt told the paper.\n\"So we will leave before the winter. That is all.\"", "\"All of us are afraid,\" ... \"So we will leave before the winter. That is all.\"")]
    [InlineData("“The gate is shut,” said Marlow. “Nobody has the key.”", "“The gate is shut,” ... “Nobody has the key.”")]
    public void A_quotation_goes_on_after_its_cue(string text, string content) =>
        Assert.Equal(content, Reads.Pieces(text, Reads.All(text)[0].Content));

    [Theory]
    [InlineData("Orla Brandt said the strike would end, “but not this winter”.", "the strike would end, “but not this winter”")]
    [InlineData("The strike is over, said Orla Brandt, “at least for the winter”.", "The strike is over ... “at least for the winter”")]
    public void What_is_said_without_marks_goes_on_between_them(string text, string content) => Assert.Equal(content, Reads.Pieces(text, Reads.All(text)[0].Content));

    [Fact]
    public void A_quotation_goes_on_when_its_paragraph_is_left_open()
    {
        const string text = "“The gate is shut,” said Marlow. “Nobody has the key.\n“We will wait.”";
        Assert.Equal("“The gate is shut,” ... “Nobody has the key. ... “We will wait.”", Reads.Pieces(text, Reads.All(text)[0].Content));
    }

    [Theory]
    [InlineData("The envoy stated that his country would \"work with whoever wins\":\n\"We will work with them all, and we expect the same.\"", "\"We will work with them all, and we expect the same.\"")]
    [InlineData("Marlow then read out the answer:\n\"The gate stays shut.\"", "\"The gate stays shut.\"")]
    public void A_quotation_is_announced_a_paragraph_before(string text, string content) =>
        Assert.Contains(Reads.All(text), found => found.Source.Count > 0 && Reads.Pieces(text, found.Content).Contains(content, StringComparison.Ordinal));

    [Theory]
    [InlineData("Speaking nearly a year after the flood, Minister Orla Brandt said:\n\nWe will rebuild the lock before the winter comes. Nobody will be left behind.\n\nThe council meets on Monday.", "Minister Orla Brandt | said: | We will rebuild the lock before the winter comes. Nobody will be left behind.")]
    [InlineData("The letter of the guild reads:\nNo member will work on the canal until the wages are paid.", "The letter of the guild | reads: | No member will work on the canal until the wages are paid.")]
    public void A_paragraph_without_marks_is_announced_by_a_colon(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("The envoy told the council:\nCanal fees 2020\nThe fees rose.")]
    [InlineData("Marlow wrote three books:\nThe first was about the mill and its owners.")]
    public void A_colon_before_a_list_announces_no_speech(string text) => Assert.DoesNotContain(Reads.All(text), found => found.Content.Any(piece => piece.Start > text.IndexOf('\n')));

    [Theory]
    [InlineData("\"She went so far as to say she is 'above the council,' \" said Ulf Marden, a former clerk. \"That is not wise. It worries the guild.\"", "Ulf Marden, a former clerk | said | \"She went so far as to say she is 'above the council,' \" ... \"That is not wise. It worries the guild.\"")]
    [InlineData("“The rule tells us to ‘pay what is owed’ (part 5) and to trust nobody ‘who pays late.’ Let us not be ‘fooled again,’” Marlow wrote.", "Marlow | wrote | “The rule tells us to ‘pay what is owed’ (part 5) and to trust nobody ‘who pays late.’ Let us not be ‘fooled again,’”")]
    public void A_quotation_may_end_in_the_mark_of_another(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Fact]
    public void Whom_a_quoted_speaker_names_is_not_quoted() =>
        Assert.Contains(Reads.All("\"The duke believes that the canal is safe,\" Brandt said."), found => found is { Parent: not null, Quoted: Quotation.Indirect });

    [Fact]
    public void A_speaker_with_a_long_name_ends_a_speech_of_two_sentences() =>
        Assert.Contains("the leader of the union | declared | \"One river, one town. Whoever harms the mill harms us,\"", Reads.Lines("\"One river, one town. Whoever harms the mill harms us,\" the leader of the union declared."));

    [Theory]
    [InlineData("The \"Never Tolls\" movement grew fast.")]
    [InlineData("Fans of \"The Miller's Song\" packed the hall.")]
    [InlineData("The town lives in political \"isolation\" today.")]
    public void Titles_and_scare_quotes_are_no_statements(string text) => Assert.Empty(Reads.All(text));

    [Theory]
    [InlineData("He began by saying, \"Let us ally with all of them,\" It is a victory. \"", "He | began by saying | \"Let us ally with all of them,\"")]
    [InlineData("\"The help that came is only words \", the minister said.", "the minister | said | \"The help that came is only words \"")]
    public void Stray_marks_of_translated_prose_do_no_harm(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("“We wait,” she said.", "she | said | “We wait,”")]
    [InlineData("''We wait,'' she said.", "she | said | ''We wait,''")]
    [InlineData("«We wait,» she said.", "she | said | «We wait,»")]
    [InlineData("‘We wait,’ she said.", "she | said | ‘We wait,’")]
    [InlineData("'We wait,' she said.", "she | said | 'We wait,'")]
    public void Marks_of_every_style_hold_speech(string text, string line) => Assert.Contains(line, Reads.Lines(text));

    [Theory]
    [InlineData("Orla Brandt said...\nThe canal is a waste of money.")]
    [InlineData("Marlow wrote:\n12 May 2021")]
    public void The_frame_of_a_comment_is_no_statement(string text) =>
        Assert.DoesNotContain(Reads.All(text), found => Reads.Pieces(text, found.Content).Contains('\n'));

    [Theory]
    [InlineData("She said, \"We wait.\"", Quotation.Direct)]
    [InlineData("She said it was \"a shame\" to wait.", Quotation.Mixed)]
    [InlineData("She said it was wrong to wait.", Quotation.Indirect)]
    public void The_kind_of_quotation_is_told(string text, Quotation kind) => Assert.Equal(kind, Reads.All(text)[0].Quoted);
}
