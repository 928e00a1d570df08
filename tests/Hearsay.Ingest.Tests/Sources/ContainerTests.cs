using System.IO.Compression;
using System.Text;
using Hearsay.Core;
using Hearsay.Ingest.Sources;
using Xunit;

namespace Hearsay.Ingest.Tests.Sources;

/// <summary>Pages inside other things: archives, mail, feeds; and what hostile ones come to.</summary>
public sealed class ContainerTests : IDisposable
{
    private const string Html = "<html><body><p>The road was mended.</p></body></html>";

    private readonly string _folder = Directory.CreateTempSubdirectory("hearsay-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Put(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(_folder, name), bytes);
        return Path.Combine(_folder, name);
    }

    private List<PageResult> Read(string name, byte[] bytes) => [.. new PageSource().Read([Put(name, bytes)])];

    private List<PageResult> Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    private Page One(string name, byte[] bytes) => Assert.Single(Read(name, bytes)).Page ?? throw new InvalidOperationException("no page");

    private Page One(string name, string text) => One(name, Encoding.UTF8.GetBytes(text));

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
            foreach (var (name, bytes) in entries)
                using (var stream = archive.CreateEntry(name).Open()) stream.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Record(string type, string head, byte[] body) =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://post.example/road\r\nWARC-Date: 2021-03-04T10:00:00Z\r\nContent-Length: {Encoding.Latin1.GetByteCount(head) + body.Length}\r\n\r\n{head}{Encoding.Latin1.GetString(body)}\r\n\r\n";

    private static string Response(string headers, byte[] body) => Record("response", $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{headers}\r\n", body);

    [Fact]
    public void A_zip_gives_its_pages_and_says_where_they_lay()
    {
        var results = Read("clips.zip", Zip(("b/a.html", Bytes(Html)), ("picture.png", [1, 2, 3]), ("n.txt", Bytes("The bridge was closed."))));
        Assert.Equal([Html, null], results.Select(result => result.Page?.Html));
        Assert.EndsWith("clips.zip!b/a.html", results[0].Page!.Location, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_in_a_zip_is_read() => Assert.Equal(Html, One("c.zip", Zip(("in.zip", Zip(("a.html.gz", Gzip(Bytes(Html))))))).Html);

    [Fact]
    public void Zips_too_deep_in_each_other_are_a_failure()
    {
        var zip = Zip(("a.html", Bytes(Html)));
        for (var depth = 0; depth < 10; depth++) zip = Zip(("in.zip", zip));
        Assert.Contains("too deep", Assert.Single(Read("c.zip", zip)).Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/a.html")]
    [InlineData("/etc/a.html")]
    [InlineData("..\\a.html")]
    [InlineData("C:\\a.html")]
    public void An_entry_that_leads_out_of_the_archive_is_a_failure_and_reading_goes_on(string name)
    {
        var results = Read("c.zip", Zip((name, Bytes(Html)), ("b.html", Bytes(Html))));
        Assert.Contains("leads out", results[0].Failure!.Message, StringComparison.Ordinal);
        Assert.Equal(Html, results[1].Page!.Html);
    }

    [Fact]
    public void A_zip_bomb_of_many_entries_is_stopped()
    {
        var zeros = new byte[10 << 20];
        var results = Read("c.zip", Zip([.. Enumerable.Range(0, 20).Select(number => ($"{number}.html", zeros))]));
        Assert.Contains(results, result => result.Failure is { } failure && failure.Message.Contains("beyond the limits", StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_zip_is_a_failure() => Assert.Contains("damaged", Assert.Single(Read("c.zip", [.. Zip(("a.html", Bytes(Html)))[..40]])).Failure!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_page_may_be_packed_whatever_its_name_says() => Assert.Equal(Html, One("a.html", Gzip(Bytes(Html))).Html);

    [Theory]
    [InlineData("")]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    [InlineData("Content-Encoding: gzip\r\n")]
    [InlineData("Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n")]
    public void Headers_of_an_archived_answer_may_lie(string headers)
    {
        var page = One("a.warc", Encoding.Latin1.GetBytes(Response(headers, Bytes(Html))));
        Assert.Equal((Html, "https://post.example/road", 2021), (page.Html, page.Url, page.Seen?.Year));
    }

    [Theory]
    [InlineData("FFFFFFFF\r\n")]
    [InlineData("7FFFFFFF;x=1\r\n")]
    public void A_chunk_may_say_that_it_is_longer_than_the_answer(string size) =>
        Assert.Equal(Html, One("a.warc", Encoding.Latin1.GetBytes(Response("Transfer-Encoding: chunked\r\n", Bytes(size + Html)))).Html);

    [Fact]
    public void Chunks_and_compression_are_undone()
    {
        var packed = Gzip(Bytes(Html));
        byte[] chunked = [.. Bytes($"{packed.Length - 5:x}\r\n"), .. packed[..^5], .. Bytes("\r\n5;last=yes\r\n"), .. packed[^5..], .. Bytes("\r\n0\r\n\r\n")];
        Assert.Equal(Html, One("a.warc", Encoding.Latin1.GetBytes(Response("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", chunked))).Html);
    }

    [Fact]
    public void A_compressed_web_archive_of_many_members_is_read()
    {
        byte[] archive = [.. Gzip(Bytes(Record("warcinfo", "software: none\r\n", []))), .. Gzip(Bytes(Record("request", "GET / HTTP/1.1\r\n\r\n", []))), .. Gzip(Bytes(Response("", Bytes(Html)))), .. Gzip(Bytes(Response("", Bytes(Html))))];
        Assert.Equal(2, Read("a.warc.gz", archive).Count(result => result.Page?.Html == Html));
    }

    [Fact]
    public void A_record_with_a_false_length_costs_no_other()
    {
        var archive = Response("", Bytes(Html)).Replace("Content-Length: ", "Content-Length: 1", StringComparison.Ordinal) + new string('x', 5000) + "\r\n" + Response("", Bytes(Html));
        Assert.Contains(Read("a.warc", archive), result => result.Page is not null);
    }

    [Fact]
    public void A_message_gives_its_html_with_sender_subject_and_day()
    {
        var page = One("a.eml", "From: =?utf-8?Q?Ada_Qu=C3=ADll?= <ada@post.example>\r\nDate: Thu, 4 Mar 2021 23:30:00 -0500\r\nSubject: Road\r\n promised\r\nContent-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b1\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>The caf=E9 was =\r\nclosed.</p>\r\n--b1--\r\n");
        Assert.Equal(("<p>The café was closed.</p>", "Road promised", new DateOnly(2021, 3, 4)), (page.Html?.Trim(), page.Title, page.Date));
        Assert.Equal(["Ada Quíll"], page.Author);
    }

    private const string First = "From ada@post.example Thu Mar  4 10:11:12 2021\nFrom: Ada Quill <ada@post.example>\nSubject: Road\n\nThe road was mended.\n>From here on it is new.\n\nFrom the bridge to the mill it is old.\n\n";

    private const string Second = "From ben@post.example Fri Mar  5 10:11:12 2021\nFrom: Ben Hale <ben@post.example>\nSubject: Bridge\n\nThe bridge was closed.\n";

    [Theory]
    [InlineData("a.mbox")]
    [InlineData("inbox")]
    public void A_mailbox_gives_all_its_messages(string name)
    {
        var results = Read(name, First + Second);
        Assert.Equal(["Road", "Bridge"], results.Select(result => result.Page!.Title));
        Assert.Equal(["Ada Quill", "Ben Hale"], results.Select(result => Assert.Single(result.Page!.Author)));
        Assert.EndsWith($"{name}:2", results[1].Page!.Location, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_message_of_a_mailbox_a_quoted_From_is_given_back_and_a_sentence_begins_no_other() =>
        Assert.Equal("The road was mended.\nFrom here on it is new.\n\nFrom the bridge to the mill it is old.", Read("a.mbox", First + Second)[0].Page!.Text!.Trim());

    [Fact]
    public void A_packed_mailbox_is_read() => Assert.Equal(2, Read("a.mbox.gz", Gzip(Bytes(First + Second))).Count(result => result.Page is not null));

    [Fact]
    public void A_message_that_is_too_large_costs_no_other_of_its_mailbox()
    {
        var results = Read("a.mbox", First.Replace("\n\nThe", $"\n\n{string.Join('\n', Enumerable.Repeat(new string('x', 99), Limits.PageBytes / 100))}\nThe", StringComparison.Ordinal) + Second);
        Assert.Contains("larger than 16 MB", results[0].Failure!.Message, StringComparison.Ordinal);
        Assert.Equal("Bridge", results[1].Page!.Title);
    }

    [Fact]
    public void An_empty_mailbox_is_a_failure() => Assert.Contains("no message", Assert.Single(Read("a.mbox", "\n\n")).Failure!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.html.gz")]
    [InlineData("a.warc")]
    [InlineData("a.mbox")]
    [InlineData("a.jsonl")]
    public void A_page_that_was_taken_is_held_by_nothing_that_drew_it(string name)
    {
        var page = $"<p>{new string('a', 1000)}</p>";
        var path = Put(name, name switch
        {
            "a.zip" => Zip(("a.html", Bytes(page)), ("b.html", Bytes(page))),
            "a.warc" => Encoding.Latin1.GetBytes(Response("", Bytes(page)) + Response("", Bytes(page))),
            "a.mbox" => Bytes(First + Second),
            "a.jsonl" => Bytes("{\"text\":\"The road was mended.\"}\n{\"text\":\"The bridge was closed.\"}\n"),
            _ => Gzip(Bytes(page)),
        });
        using var pages = new PageSource().Read([path]).GetEnumerator();
        var taken = TakeFirst(pages);
        GC.Collect();
        Assert.False(taken.IsAlive);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference TakeFirst(IEnumerator<PageResult> pages)
    {
        Assert.True(pages.MoveNext());
        return new WeakReference(pages.Current.Take());
    }

    [Fact]
    public void A_message_of_text_is_a_scrape() =>
        Assert.Equal("The road was mended.", One("a.eml", $"From: a@b.example\nSubject: x\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(Bytes("The road was mended."))}\n").Text);

    [Fact]
    public void A_page_saved_as_mhtml_has_its_address_and_no_date()
    {
        var page = One("a.mhtml", $"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/road\r\nSubject: Road\r\nDate: Thu, 4 Mar 2021 23:30:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b\"\r\n\r\n----b\r\nContent-Type: text/html\r\nContent-Location: https://post.example/road\r\n\r\n{Html}\r\n----b--\r\n");
        Assert.Equal((Html, "https://post.example/road", null, null), (page.Html?.Trim(), page.Url, page.Date, page.Title));
    }

    [Fact]
    public void Entries_of_a_feed_are_pages()
    {
        var page = One("a.rss", "<?xml version='1.0'?><rss xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Valley Post</title><item><title>Road &amp;amp; bridge</title><link>https://post.example/road</link><pubDate>Thu, 04 Mar 2021 23:30:00 -0500</pubDate><dc:creator>Ada Quill</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>The road was mended.</p>]]></content:encoded></item></channel></rss>");
        Assert.Equal(("<p>The road was mended.</p>", "Road & bridge", "Valley Post", "https://post.example/road", new DateOnly(2021, 3, 4)), (page.Html, page.Title, page.Site, page.Url, page.Date));
        Assert.Equal(["Ada Quill"], page.Author);
    }

    [Fact]
    public void Entries_of_atom_are_pages()
    {
        var page = One("a.atom", "<feed xmlns='http://www.w3.org/2005/Atom'><title>Valley Post</title><entry><title>Road</title><link rel='self' href='https://post.example/x'/><link href='https://post.example/road'/><published>2021-03-04T23:30:00-05:00</published><author><name>Ada Quill</name></author><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>5 &lt; 6</p></div></content></entry></feed>");
        Assert.Equal(("<div><p>5 &lt; 6</p></div>", "https://post.example/road", new DateOnly(2021, 3, 4)), (page.Html, page.Url, page.Date));
    }

    [Fact]
    public void The_first_publication_of_an_entry_goes_before_its_last_change_and_all_its_authors_are_kept()
    {
        var page = One("a.atom", "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Road</title><id>https://post.example/road</id><updated>2021-03-09T01:00:00Z</updated><published>2021-03-04T23:30:00-05:00</published><author><name>Ada Quill</name></author><author><name>Bo Rell</name></author><summary>The road.</summary></entry></feed>");
        Assert.Equal((new DateOnly(2021, 3, 4), "https://post.example/road", "Ada Quill, Bo Rell"), (page.Date, page.Url, string.Join(", ", page.Author)));
    }

    [Theory]
    [InlineData("<guid>https://post.example/road</guid>", "https://post.example/road")]
    [InlineData("<guid isPermaLink='false'>https://post.example/17</guid>", null)]
    [InlineData("<guid>17</guid>", null)]
    public void The_guid_of_an_entry_without_a_link_is_its_address(string guid, string? url) =>
        Assert.Equal(url, One("a.rss", $"<rss><channel><item><title>Road</title>{guid}<description>The road.</description></item></channel></rss>").Url);

    [Fact]
    public void A_feed_with_a_document_type_is_refused() =>
        Assert.Contains("damaged", Assert.Single(Read("a.rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item><description>&x;</description></item></channel></rss>")).Failure!.Message, StringComparison.Ordinal);

    [Fact]
    public void Feeds_named_in_opml_are_said_and_not_fetched() =>
        Assert.Contains("https://post.example/feed", Assert.Single(Read("a.opml", "<opml><body><outline text='x'><outline xmlUrl='https://post.example/feed'/></outline></body></opml>")).Failure!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_header_names_the_charset_of_a_page()
    {
        var page = One("a.warc", Encoding.Latin1.GetBytes(Record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n", [.. Bytes("<p>"), 0xCC, 0xE8, 0xF0])));
        Assert.EndsWith("Мир", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.warc")]
    [InlineData("a.zip")]
    [InlineData("a.eml")]
    [InlineData("a.rss")]
    [InlineData("a.warc.gz")]
    public void Mutated_containers_never_throw(string name)
    {
        byte[] sound = name switch
        {
            "a.warc" => Bytes(Response("Transfer-Encoding: chunked\r\n", Bytes($"{Html.Length:x}\r\n{Html}\r\n0\r\n\r\n")) + Response("", Bytes(Html))),
            "a.zip" => Zip(("a.html", Bytes(Html)), ("b.zip", Zip(("c.txt", Bytes("text"))))),
            "a.eml" => Bytes("From: =?utf-8?B?QWRh?= <a@b>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+eDwvcD4=\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=C3=A9=\r\n</p>\r\n--b--"),
            "a.rss" => Bytes("<rss><channel><title>V</title><item><title>R</title><pubDate>Thu, 04 Mar 2021</pubDate><description><![CDATA[<p>x</p>]]></description></item></channel></rss>"),
            _ => Gzip(Bytes(Response("", Bytes(Html)))),
        };
        var random = 7u;
        for (var round = 0; round < 300; round++)
        {
            var bytes = sound.ToArray();
            for (var change = 0; change < 1 + (round % 8); change++)
            {
                random = (random * 1664525) + 1013904223;
                bytes[random % bytes.Length] = (byte)(random >> 24);
            }

            Assert.All(Read(name, bytes[..(int)(bytes.Length - (round % 5 == 0 ? random % bytes.Length : 0))]), result => Assert.True(result.Page is not null ^ result.Failure is not null));
        }
    }

    [Fact]
    public void A_message_inside_a_message_is_a_page_of_its_own()
    {
        const string Inner = "From: \"Marsh, Tobias\" <t@post.example>\nSubject: Two versions\nDate: Sun, 14 Mar 2010 09:12:55 +0100\nContent-Type: multipart/mixed; boundary=i\n\n--i\nContent-Type: text/plain\nContent-Disposition: attachment; filename=n.txt\n\nNotes.\n--i\nContent-Type: text/plain\n\nNobody fired.\n--i--\n";
        var results = Read("f.eml", $"From: Ada Quill <a@post.example>\nSubject: Fwd\nDate: Mon, 15 Mar 2010 10:00:00 +0100\nContent-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: text/plain\n\nSee below.\n--o\nContent-Type: message/rfc822\n\n{Inner}\n--o--\n");
        Assert.Equal(["Fwd: Ada Quill: See below.", "Two versions: Tobias Marsh: Nobody fired."], results.Select(result => $"{result.Page!.Title}: {result.Page.Author[0]}: {result.Page.Text!.Trim()}"));
        Assert.EndsWith("f.eml:2", results[1].Page!.Location, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_is_in_the_charset_that_it_names()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1250)!;
        Assert.Equal("Žofia Němcová", One("f.xml", encoding.GetBytes("<?xml version=\"1.0\" encoding=\"windows-1250\"?><rss version=\"2.0\"><channel><title>Post</title><item><title>Žofia Němcová</title><description>The road was mended.</description></item></channel></rss>")).Title);
    }

    [Fact]
    public void An_entry_without_author_has_that_of_its_feed_and_its_address_is_whole()
    {
        var results = Read("f.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://post.example/\"><title>Post</title><author><name>Ada Quill</name></author><entry><title>a</title><link href=\"/a\"/><summary>The road was mended.</summary></entry><entry><title>b</title><link href=\"https://post.example/b\"/><author><name>Teo Marsh</name></author><summary>It was not.</summary></entry></feed>");
        Assert.Equal([("Ada Quill", "https://post.example/a"), ("Teo Marsh", "https://post.example/b")], results.Select(result => (result.Page!.Author[0], result.Page.Url!)));
    }
}
