using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests.Boilerplate;

/// <summary>What is one paragraph of the text, and what is none.</summary>
public sealed class ParagraphTests
{
    private const string One = "The minister met the delegation in the capital on Monday and promised that the road would be mended before winter.";
    private const string Two = "Two members of the council, who had asked for the meeting, said that they had heard the promise four times already.";
    private const string Three = "“We shall see in spring whether a single lorry has moved,” the mayor of the valley town told the reporters behind him.";

    private static readonly string Story = string.Concat(Enumerable.Repeat(0, 2).Select(_ => $"<p>{One}</p><p>{Two}</p><p>{Three}</p>"));

    private static Article Read(string body) =>
        Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = $"<html><body><article><h1>Road promised again</h1>{body}</article></body></html>" });

    [Fact]
    public void Single_breaks_between_sentences_part_paragraphs() => Assert.Equal($"{One}\n{Two}\n{Three}", Read($"<p>{One}<br />\n{Two}<br>{Three}</p>").Text);

    [Fact]
    public void Breaks_of_wrapped_lines_part_nothing()
    {
        var wrapped = $"{One} {Two} {Three}";
        Assert.Equal(wrapped, Read($"<p>{wrapped.Replace(" the ", "<br>the ", StringComparison.Ordinal)}</p>").Text);
    }

    [Fact]
    public void Short_lines_stay_one_paragraph() => Assert.Contains("Valley Post 12 Mill Lane", Read($"{Story}<p>Valley Post<br>12 Mill Lane</p><p>{One}</p>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_line_in_italics_with_its_agency_is_a_caption()
    {
        var article = Read(Story + "<p><em>The mayor points at the bridge on 3 March in the valley, N.Y. (AP)</em></p>" + Story);
        Assert.DoesNotContain("points at", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Captions, caption => caption.Contains("points at", StringComparison.Ordinal));
    }

    [Fact]
    public void An_agency_may_sign_a_paragraph() => Assert.Contains("closed on Friday. (AP)", Read(Story + "<p>The council said that the bridge would be closed on Friday. (AP)</p>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_subheading_may_be_a_plain_element_with_a_name() =>
        Assert.Contains("\nHow the bridge came to be closed\n", Read($"{Story}<div class='pf_subheadline'>How the bridge came to be closed</div>{Story}").Text, StringComparison.Ordinal);

    [Fact]
    public void A_box_that_asks_for_an_address_goes_whole()
    {
        const string Box = "<div class=facts><h3>Sign up for the Valley Post newsletter</h3><p>Never miss the latest news by signing up to our newsletter today!</p>"
            + "<p>Every evening we shall send a roundup of all that the valley talks about, from the weather to the football, in one handy letter that takes five minutes.</p><p>You can unsubscribe from this service at any time.</p></div>";
        Assert.DoesNotContain("Every evening", Read(Story + Box + Story).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_behind_a_list_of_links_heads_the_text_again() =>
        Assert.Contains("\nThe bridge\n", Read($"{Story}<div><h2>Related</h2><ul><li><a href=1>Ferry letter</a></li></ul></div><section><time>14:02</time><h2>The bridge</h2>{Story}</section>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("©2022 The Valley Post")]
    [InlineData("Edited by Ada Quill. Additional research: B. M.")]
    public void Who_owns_and_who_edited_is_no_part_of_the_text(string line) => Assert.DoesNotContain(line, Read($"{Story}<p>{line}</p>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_post_of_a_channel_is_dated_in_its_foot()
    {
        var html = $"<html><body class='widget_frame_base tgme_widget'><div class='tgme_widget_message'><div class='tgme_widget_message_text'>{One}<br><br>{Two}</div><div class='tgme_widget_message_footer'><a class='tgme_widget_message_date'><time datetime='2023-06-05T16:20:11+00:00'>Jun 5</time></a></div></div></body></html>";
        Assert.Equal(new DateOnly(2023, 6, 5), Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = html }).Date);
    }
}
