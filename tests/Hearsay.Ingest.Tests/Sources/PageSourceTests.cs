using System.IO.Compression;
using System.Text;
using Hearsay.Core;
using Hearsay.Ingest.Sources;
using Xunit;

namespace Hearsay.Ingest.Tests.Sources;

public sealed class PageSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hearsay").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Put(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Put(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

    private static List<PageResult> Read(params string[] paths) => [.. new PageSource().Read(paths)];

    private static Page PageOf(string path) => Assert.Single(Read(path)).Page!;

    private static string FailureOf(string path) => Assert.Single(Read(path)).Failure!.Message;

    [Fact]
    public void A_folder_gives_its_files_in_ordinal_order()
    {
        Put("b.html", "<p>b"); Put("a/z.txt", "z"); Put("B.txt", "B"); Put("c.png", "x");
        Assert.Equal(["B.txt", "z.txt", "b.html"], Read(_folder).Select(result => Path.GetFileName(result.Page!.Location)));
    }

    [Fact]
    public void The_parts_that_a_browser_saved_beside_a_page_are_passed_over()
    {
        Put("page.html", "<p>b"); Put("page_files/frame.html", "<p>advert");
        Assert.Single(Read(_folder));
    }

    [Fact]
    public void A_loop_of_links_ends()
    {
        Put("a/page.html", "<p>b");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "loop"), _folder);
        var read = Read(_folder);
        Assert.Single(read, result => result.Page is not null);
        Assert.Contains("link to a folder", Assert.Single(read, result => result.Failure is not null).Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_path_is_a_failure() => Assert.Equal("no such file or folder", FailureOf(Path.Combine(_folder, "none.html")));

    [Fact]
    public void An_empty_file_is_a_failure() => Assert.Equal("the file is empty", FailureOf(Put("a.html", "")));

    [Fact]
    public void A_binary_file_is_a_failure() => Assert.Contains("binary", FailureOf(Put("a.txt", new byte[5000])), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_blanks_is_a_failure() => Assert.Contains("white space", FailureOf(Put("a.txt", " \n ")), StringComparison.Ordinal);

    [Fact]
    public void A_page_over_the_limit_is_a_failure() => Assert.Contains("larger than", FailureOf(Put("a.html", new byte[Limits.PageBytes + 1])), StringComparison.Ordinal);

    [Fact]
    public void A_broken_link_is_a_failure()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "a.html"), Path.Combine(_folder, "gone"));
        Assert.NotNull(Assert.Single(Read(_folder)).Failure);
    }

    [Fact]
    public void A_saved_page_says_its_url() =>
        Assert.Equal("https://post.example/a", PageOf(Put("a.html", "<!DOCTYPE html>\n<!-- saved from url=(0022)https://post.example/a -->\n<p>b")).Url);

    [Fact]
    public void A_text_file_is_a_scrape() => Assert.Equal("Hello there", PageOf(Put("a.txt", "Hello there")).Text);

    [Fact]
    public void The_digest_is_that_of_the_bytes() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", PageOf(Put("a.txt", "abc")).Sha256);

    [Fact]
    public void A_malformed_row_is_a_failure_with_its_line_and_reading_goes_on()
    {
        var results = Read(Put("w.jsonl", "{\"id\":1,\"text\":\"a\"}\n{\"id\":\n[1]\n{\"id\":3}\n{\"id\":\"d\",\"text\":\"d\"}\n"));
        Assert.Equal([true, false, false, false, true], results.Select(result => result.Page is not null));
        Assert.EndsWith("w.jsonl:2", results[1].Failure!.Location, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_carries_what_it_states()
    {
        var page = PageOf(Put("w.jsonl", "{\"id\":\"7\",\"url\":\"https://post.example/a\",\"site\":\"Post\",\"title\":\"T\",\"date\":\"2020-02-03\",\"html\":\"<p>x\"}"));
        Assert.Equal(("7", "https://post.example/a", "Post", "T", new DateOnly(2020, 2, 3), "<p>x"), (page.GivenId, page.Url, page.Site, page.Title, page.Date, page.Html));
    }

    [Fact]
    public void A_lone_surrogate_in_a_row_becomes_the_replacement_character() =>
        Assert.Equal("a \uFFFD b \U0001F600 \\ud83d", PageOf(Put("w.jsonl", @"{""text"":""a \ud83d b \ud83d\ude00 \\ud83d""}")).Text);

    [Fact]
    public void Rows_are_read_out_of_gzip()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress)) zip.Write("{\"text\":\"a\"}\n{\"text\":\"b\"}"u8);
        Assert.Equal(["a", "b"], Read(Put("w.jsonl.gz", packed.ToArray())).Select(result => result.Page!.Text));
    }

    [Fact]
    public void A_gzip_bomb_is_a_failure()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.SmallestSize))
            for (var block = 0; block < 200; block++) zip.Write(new byte[1 << 20]);
        Assert.Contains(Read(Put("w.jsonl.gz", packed.ToArray())), result => result.Failure!.Message.Contains("limits", StringComparison.Ordinal) || result.Failure!.Message.Contains("larger", StringComparison.Ordinal));
    }

    [Fact]
    public void Broken_gzip_is_a_failure() => Assert.Contains("breaks off", FailureOf(Put("w.jsonl.gz", "no gzip at all")), StringComparison.Ordinal);

    [Fact]
    public void The_standard_input_may_hold_rows() =>
        Assert.Equal(["-:1", "-:2"], new PageSource(new MemoryStream("{\"text\":\"a\"}\n{\"text\":\"b\"}\n"u8.ToArray())).Read(["-"]).Select(result => result.Page!.Location));

    [Fact]
    public void The_standard_input_may_hold_a_page() =>
        Assert.Equal("<p>a", Assert.Single(new PageSource(new MemoryStream("<p>a"u8.ToArray())).Read(["-"])).Page!.Html);
}
