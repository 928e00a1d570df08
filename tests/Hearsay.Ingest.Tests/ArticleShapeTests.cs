using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests;

/// <summary>Shapes in which news pages set an article, each with the furniture around it: every paragraph is kept whole, and nothing else.</summary>
public class ArticleShapeTests
{
    private const string A = "The council of Orlan voted on Monday to open the bridge at Teren, nine months after the flood.";
    private const string B = "“We kept our word,” Governor Tomas Veld said at the ceremony, which several hundred people attended.";
    private const string C = "The opposition, which had asked for a vote in June, called the date a gift to the ferry companies.";
    private const string D = "Nobody had believed him: the first date had passed in March, and the second one in the summer.";
    private const string E = "The ferry will run for another month.";

    private const string Frame = "<html><head><title>Council opens the bridge at Teren | Valley Post</title></head><body><header><nav><ul><li><a href='/'>Home</a></li><li><a href='/n'>News</a></li></ul></nav></header>{0}"
        + "<aside><h3>Most read</h3><ul><li><a href='/1'>Salt price doubles in a week</a></li><li><a href='/2'>Who owns the eastern bank?</a></li></ul></aside><footer><p>© 2021 Valley Post. All rights reserved.</p></footer></body></html>";

    public static TheoryData<string, string> Shapes => new()
    {
        { $"<main><h1>Council opens the bridge at Teren</h1><p>{A}</p><p>{B}</p><p>{C}</p><p>{D}</p><p>{E}</p></main>", Lines(A, B, C, D, E) },
        { $"<article><header><h1>Council opens the bridge at Teren</h1><p class='standfirst'>{A}</p></header><div class='body'><p>{B}</p><p>{C}</p><p>{D}</p></div></article>", Lines(A, B, C, D) },
        { $"<article><h1>Council opens the bridge at Teren</h1><section><p>{A}</p><p>{B}</p></section><div class='ad'>Advertisement</div><section><p>{C}</p><p>{D}</p></section><section><p>{E}</p></section></article>", Lines(A, B, C, D, E) },
        { $"<article><h1>Council opens the bridge at Teren</h1><div class='text-part'><p>{A}</p></div><div class='newsletter-box'><p>Sign up for our newsletter and get the best stories of the week in your inbox.</p></div><div class='text-part'><p>{B}</p><p>{C}</p></div><div class='related'><h3>Related</h3><a href='/1'>Salt price doubles in a week</a></div><div class='text-part'><p>{D}</p><p>{E}</p></div></article>", Lines(A, B, C, D, E) },
        { $"<article><h1>Council opens the bridge at Teren</h1><p><a href='/vote'>{A}</a></p><p>{B}</p><p><a href='/opposition'>The opposition</a>, which <a href='/june'>had asked for a vote in June</a>, called <a href='/date'>the date a gift to the ferry companies</a>.</p><p>{D}</p></article>", Lines(A, B, C, D) },
        { $"<article><h1>Council opens the bridge at Teren</h1><p>{A}</p><p>{B}</p><p>The council decided:</p><ul><li>to open the bridge on Friday;</li><li>to close the ferry a month later;</li><li>to ask for the money back.</li></ul><p>{D}</p></article>", Lines(A, B, "The council decided:", "to open the bridge on Friday;", "to close the ferry a month later;", "to ask for the money back.", D) },
        { $"<div class='story'><h1>Council opens the bridge at Teren</h1>{A}<br><br>{B}<br><br>{C}<br><br>{D}</div>", Lines(A, B, C, D) },
        { $"<article><h1>Council opens the bridge at Teren</h1><p>{A}</p><figure><img src='a.jpg'><figcaption>The bridge on Monday. Photo: Mara Quell</figcaption></figure><p>{B}</p><blockquote><p>{C}</p></blockquote><h2>Three dates</h2><p>{D}</p><p>{E}</p><div class='author-box'><h4>Ada Quill</h4><p>Ada Quill has written about the valley and its rivers for more than twenty years.</p></div></article>", Lines(A, B, C, "Three dates", D, E) },
        { $"<article><h1>Council opens the bridge at Teren</h1><div class='share'><a href='#'>Share on Facebook</a> <a href='#'>Tweet</a></div><p>{A}</p><p>{B}</p><p>{C}</p><p>{D}</p><p><strong>Read more: <a href='/1'>Salt price doubles in a week</a></strong></p><p>{E}</p><div id='consent'><p>We use cookies to make this site better for you, and you can change your choice at any time.</p></div></article>", Lines(A, B, C, D, E) },
        { $"<div id='content'><h1>Council opens the bridge at Teren</h1><div><div><p>{A}</p></div></div><div><div><p>{B}</p></div></div><div><div><p>{C}</p></div></div><div><div><p>{D}</p></div></div><div class='donate'><p>We need your help: every reader who gives one crown keeps this newspaper free for everybody.</p></div></div>", Lines(A, B, C, D) },
        { $"<table><tr><td class='left'><a href='/'>Home</a><br><a href='/n'>News</a></td><td><h1>Council opens the bridge at Teren</h1><p>{A}</p><p>{B}</p><p>{C}</p><p>{D}</p></td></tr></table>", Lines(A, B, C, D) },
        { $"<article><h1>Council opens the bridge at Teren</h1><p>{A}</p><p>{B}</p><p>{C}</p><p>{D}</p></article><section class='comments'><h2>2 comments</h2><div class='comment'><b class='user'>Old Miller</b><p>Nobody in the whole valley believes a single word of what he says about this bridge.</p></div></section>", Lines(A, B, C, D) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_paragraph_is_kept_and_nothing_else(string page, string text) => Assert.Equal(text, Read(page).Text);

    private static string Lines(params string[] paragraphs) => string.Join('\n', paragraphs);

    private static Article Read(string inside) => Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = Frame.Replace("{0}", inside, StringComparison.Ordinal) });
}
