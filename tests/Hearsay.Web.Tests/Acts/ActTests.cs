using System.Net;
using AngleSharp.Html.Parser;

namespace Hearsay.Web.Tests.Acts;

/// <summary>What people enter on the desk. Each test has a desk of its own: entries change what pages show.</summary>
public sealed class ActTests : IAsyncLifetime
{
    private static readonly Claim Claim = River.Break().Claims[1];

    private readonly WritableDesk _desk = new();
    private DeskPen _pen = null!;

    public async ValueTask InitializeAsync()
    {
        await _desk.InitializeAsync();
        _pen = new DeskPen(_desk.Address, _desk.Client);
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_rejected_claim_leaves_the_lists_says_why_and_comes_back_when_that_is_undone()
    {
        var shown = await _pen.EnterAsync(Links.Claim(Claim.Id), "reject", ("author", "Ana"), ("reason", "he quotes a poem"));
        Assert.Contains("he quotes a poem", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Claim.Id, await _desk.ReadAsync("/claims.json?type=accuse"), StringComparison.Ordinal);
        Assert.Contains("rejected: Orlan Veshti accuses Sarn", await _desk.ReadAsync("/corrections"), StringComparison.Ordinal);
        await _pen.EnterAsync("/corrections", "undo");
        Assert.Contains(Claim.Id, await _desk.ReadAsync("/claims.json?type=accuse"), StringComparison.Ordinal);
        Assert.Contains("taken back", await _desk.ReadAsync("/corrections"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_claim_is_shown_as_corrected()
    {
        var shown = await _pen.EnterAsync(Links.Claim(Claim.Id), "correct", ("author", "Ana"), ("reason", "a threat"), ("type", "threaten"), ("day", "2022-11-20"));
        var page = new HtmlParser().ParseDocument(shown);
        Assert.Contains("threatens", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("20 Nov 2022", page.QuerySelector("p.meta")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stance_speaker_and_words_of_a_claim_are_corrected_and_taken_back()
    {
        var was = Chain(await _desk.ReadAsync(Links.Claim(Claim.Id)));
        var page = await _pen.EnterAsync(Links.Claim(Claim.Id), "correct", ("author", "Ana"), ("reason", "the other way round"), ("speaker", "Mina Dorr"), ("stance", "denies"), ("certainty", "possible"), ("content", "Sarn has attacked our people"));
        var chain = Chain(page);
        Assert.Contains("Mina Dorr", chain, StringComparison.Ordinal);
        Assert.Contains("denies", chain, StringComparison.Ordinal);
        Assert.Contains("said by Mina Dorr, who denies, possible, words “Sarn has attacked our people”", new HtmlParser().ParseDocument(page).QuerySelector(".verdict")!.TextContent, StringComparison.Ordinal);
        await _pen.EnterAsync(Links.Claim(Claim.Id), "undo");
        Assert.Equal(was, Chain(await _desk.ReadAsync(Links.Claim(Claim.Id))));

        static string Chain(string html) => new HtmlParser().ParseDocument(html).QuerySelector("ol.chain")!.TextContent;
    }

    [Fact]
    public async Task What_a_person_enters_is_shown_and_never_obeyed()
    {
        const string Harm = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
        await _pen.EnterAsync(Links.Claim(Claim.Id), "correct", ("author", Harm), ("reason", Harm), ("speaker", Harm));
        await _pen.EnterAsync(Links.Actor(River.Veshti.Id), "rename", ("author", "Ana"), ("value", $"Veshti {Harm}"));
        foreach (var path in (string[])["/", Links.Claim(Claim.Id), Links.Actor(River.Veshti.Id), "/corrections", "/claims", Links.Dossier(River.Veshti.Id)])
        {
            var page = new HtmlParser().ParseDocument(await _desk.ReadAsync(path));
            Assert.Empty(page.QuerySelectorAll("img, script:not([src^='/desk.js'])"));
        }

        Assert.Contains(Harm, new HtmlParser().ParseDocument(await _desk.ReadAsync("/corrections")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_screen_says_that_an_ingest_runs()
    {
        Assert.DoesNotContain("documents read", await _desk.ReadAsync("/"), StringComparison.Ordinal);
        _desk.IsBusy = true;
        Assert.Contains("5 of 10 documents read", await _desk.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_save_shows_the_first_and_can_then_be_sent_again()
    {
        var (first, second) = (await _pen.OpenAsync(Links.Claim(Claim.Id), "confirm"), await _pen.OpenAsync(Links.Claim(Claim.Id), "reject"));
        (first["author"], second["author"], second["reason"]) = ("Ana", "Bo", "cannot be");
        using var saved = await _pen.SendAsync(first);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        using var refused = await _pen.SendAsync(second);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var page = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Ana", page.QuerySelector("section[aria-labelledby=first]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("cannot be", page.QuerySelector("section[aria-labelledby=yours]")!.TextContent, StringComparison.Ordinal);
        using var again = await _pen.SendAsync(page.QuerySelectorAll("form[action='/act'] input").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Contains("cannot be", await _desk.ReadAsync(Links.Claim(Claim.Id)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("token", "0000")]
    [InlineData("token", "")]
    public async Task Without_the_token_of_a_form_nothing_is_entered(string name, string value)
    {
        var fields = await _pen.OpenAsync(Links.Claim(Claim.Id), "confirm");
        fields[name] = value;
        using var answer = await _pen.SendAsync(fields);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("0 entries", await _desk.ReadAsync("/corrections"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_write_from_another_origin_is_turned_away_even_with_the_token(string header, string value)
    {
        var fields = await _pen.OpenAsync(Links.Claim(Claim.Id), "confirm");
        using var answer = await _pen.SendAsync(fields, request => request.Headers.Add(header, value));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("reject", "reason", "")]
    [InlineData("reject", "author", " ")]
    [InlineData("reject", "subject", "0000000000000000")]
    [InlineData("correct", "day", "yesterday")]
    [InlineData("correct", "doer", "Nobody At All")]
    [InlineData("correct", "stance", "shouts")]
    [InlineData("correct", "content", "words of another sentence")]
    [InlineData("correct", "what", "launch")]
    public async Task What_makes_no_sense_is_refused_with_words(string what, string name, string value)
    {
        var fields = await _pen.OpenAsync(Links.Claim(Claim.Id), what);
        fields["reason"] = "so it is";
        fields[name] = value;
        using var answer = await _pen.SendAsync(fields);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Not saved", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_never_leads_off_the_desk()
    {
        foreach (var back in (string[])["https://evil.example/", "//evil.example/", "/\\evil.example"])
        {
            var fields = await _pen.OpenAsync(Links.Claim(Claim.Id), "confirm");
            fields["back"] = back;
            using var answer = await _pen.SendAsync(fields);
            Assert.Equal("/", answer.Headers.Location!.ToString());
        }
    }

    [Fact]
    public async Task Claims_and_outlets_are_graded_by_hand_beside_the_computed_grade()
    {
        var claim = await _pen.EnterAsync(Links.Claim(Claim.Id), "grade-claim", ("author", "Ana"), ("grade", "2"), ("reason", "saw the film"));
        Assert.Contains("saw the film", new HtmlParser().ParseDocument(claim).QuerySelector("section[aria-labelledby=grade]")!.TextContent, StringComparison.Ordinal);
        var outlets = await _pen.EnterAsync("/outlets", "grade-source", ("author", "Ana"), ("grade", "B"), ("reason", "names its sources"));
        Assert.Contains("F / B", outlets, StringComparison.Ordinal);
        Assert.Contains("grades the outlet Harbour Wire B", await _desk.ReadAsync("/corrections"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conflict_gets_a_verdict()
    {
        var page = await _pen.EnterAsync("/conflicts", "verdict", ("author", "Ana"), ("state", "explained"), ("reason", "two meetings"));
        Assert.Contains("two meetings", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_places_that_failed_are_read_again_and_not_while_an_ingest_runs()
    {
        var fields = await _pen.OpenAsync("/ingest", "retry");
        fields["subject"] = "/etc/passwd";
        using var other = await _pen.SendAsync(fields);
        Assert.Empty(_desk.Retried);
        await _pen.EnterAsync("/ingest", "retry");
        Assert.Equal(["clips/broken.html"], _desk.Retried);
        _desk.IsBusy = true;
        using var busy = await _pen.SendAsync(await _pen.OpenAsync("/ingest", "retry"));
        Assert.Equal(HttpStatusCode.BadRequest, busy.StatusCode);
        var page = new HtmlParser().ParseDocument(await _desk.ReadAsync("/ingest"));
        Assert.Contains("5 of 10 documents", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("progress"));
    }

    [Fact]
    public async Task A_write_to_another_host_name_is_turned_away()
    {
        var fields = await _pen.OpenAsync(Links.Claim(Claim.Id), "confirm");
        using var answer = await _pen.SendAsync(fields, request => request.Headers.Host = "evil.example");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Two_actors_are_joined_and_split_again()
    {
        var joined = await _pen.EnterAsync(Links.Actor(River.Veshti.Id), "merge", ("author", "Ana"), ("value", "Mina Dorr"));
        Assert.Contains("Ana said so", joined, StringComparison.Ordinal);
        var split = await _pen.EnterAsync(Links.Actor(River.Veshti.Id), "split", ("value", "Mina Dorr"));
        Assert.DoesNotContain("Ana said so", split, StringComparison.Ordinal);
    }
}
