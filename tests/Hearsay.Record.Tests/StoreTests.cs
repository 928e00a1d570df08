using Hearsay.Core;
using Hearsay.Record.Audit;
using Hearsay.Record.Json;

namespace Hearsay.Record.Tests;

/// <summary>What both stores must do.</summary>
public abstract class StoreTests : IDisposable
{
    protected abstract IRecordStore Store { get; }

    public virtual void Dispose()
    {
        Store.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void What_is_added_comes_back_as_it_was()
    {
        var reading = Sample.Reading("Veshti 😀 blamed the \"port\".");
        Store.Add(reading);

        Assert.Equal(DocumentJson.Write(reading.Document), DocumentJson.Write(Store.Document(reading.Document.Id)!));
        Assert.Equal(
            reading.Claims.Select(ClaimJson.Write).Order(StringComparer.Ordinal),
            Store.Claims().Select(ClaimJson.Write).Order(StringComparer.Ordinal));
        Assert.Equal(reading.Claims[0].Id, Store.Claim(reading.Claims[0].Id)!.Id);
        Assert.Equal(2, Store.ClaimsOf(reading.Document.Id).Count);
        Assert.Equal(["Orlan Veshti", "Veshti"], Store.EntitiesOf(reading.Document.Id).Actors.Single().Names);
        Assert.Equal(reading.Entities.Mentions, Store.EntitiesOf(reading.Document.Id).Mentions);
        Assert.Equal(reading.Document.Id, Store.Actors().Single().Document);
        Assert.Equal(new RecordCounts(1, 2, 1, 0), Store.Counts);
    }

    [Fact]
    public void What_is_not_held_is_null_or_empty()
    {
        Assert.False(Store.Has("0123456789abcdef"));
        Assert.Null(Store.Document("0123456789abcdef"));
        Assert.Null(Store.Claim("0123456789abcdef"));
        Assert.Empty(Store.ClaimsOf("0123456789abcdef"));
        Assert.Empty(Store.EntitiesOf("0123456789abcdef").Actors);
    }

    [Fact]
    public void Adding_a_document_twice_adds_nothing()
    {
        Store.Add(Sample.Reading("One."));
        var version = Store.ContentVersion;
        Store.Add(Sample.Reading("One."));

        Assert.Equal(1, Store.Counts.Documents);
        Assert.Equal(version, Store.ContentVersion);
        Assert.Single(Store.Audit());
    }

    [Theory]
    [InlineData("a.txt", "b.txt")]
    [InlineData("b.txt", "a.txt")]
    public void Of_two_places_the_ordinally_first_is_kept(string first, string second)
    {
        Store.Add(Sample.Reading("One.", first));
        Store.Add(Sample.Reading("One.", second));

        Assert.Equal("a.txt", Store.Documents().Single().Location);
        Assert.True(Store.Verify().IsClean);
    }

    [Fact]
    public void The_content_version_does_not_depend_on_the_order_of_adding()
    {
        using var other = new MemoryStore(new FixedClock());
        string[] texts = ["One.", "Two.", "Three."];
        foreach (var text in texts) Store.Add(Sample.Reading(text, text));
        foreach (var text in texts.Reverse()) other.Add(Sample.Reading(text, text));

        Assert.Equal(other.ContentVersion, Store.ContentVersion);
        Assert.Equal(other.Claims().Select(ClaimJson.Write), Store.Claims().Select(ClaimJson.Write));
    }

    [Fact]
    public void Each_document_changes_the_content_version()
    {
        var empty = Store.ContentVersion;
        Store.Add(Sample.Reading("One."));
        var one = Store.ContentVersion;
        Store.Add(Sample.Reading("Two."));

        Assert.Equal(3, new HashSet<string> { empty, one, Store.ContentVersion }.Count);
    }

    [Theory]
    [InlineData("brücke", 1)]
    [InlineData("BRUCKE wac", 1)]
    [InlineData("\"the brucke fell\"", 1)]
    [InlineData("\"fell brucke\"", 0)]
    [InlineData("rucke", 0)]
    [InlineData("fell nowhere", 0)]
    [InlineData("\" * ( NEAR", 0)]
    [InlineData("", 0)]
    public void Documents_are_found_by_the_words_of_title_and_text(string words, int found)
    {
        Store.Add(Sample.Reading("Wächter say the Brücke fell at dawn."));
        Store.Add(Sample.Reading("Nothing of the kind."));
        Assert.Equal(found, Store.Search(words, 10).Count);
    }

    [Fact]
    public void A_document_that_is_read_anew_is_found_by_its_new_words_alone()
    {
        var reading = Sample.Reading("One.", extractor: "en-1");
        Store.Add(reading);
        Store.Add(reading with { Document = reading.Document with { Extractor = "en-2", Article = reading.Document.Article with { Text = "Another text.", Title = null } }, Claims = [] });
        Assert.Empty(Store.Search("one", 10));
        Assert.Equal([reading.Document.Id], Store.Search("another", 10));
    }

    [Fact]
    public void A_newer_extractor_replaces_what_was_read()
    {
        Store.Add(Sample.Reading("One.", extractor: "en-9"));
        var newer = Sample.Reading("One.", extractor: "en-10") with { Claims = [] };
        Store.Add(newer);

        Assert.Equal("en-10", Store.Documents().Single().Extractor);
        Assert.Empty(Store.Claims());
        Assert.Equal(["ingest", "reread"], Store.Audit().Select(entry => entry.Action));
        Assert.True(Store.Verify().IsClean);
    }

    [Fact]
    public void An_older_extractor_replaces_nothing()
    {
        Store.Add(Sample.Reading("One.", extractor: "en-10"));
        Store.Add(Sample.Reading("One.", extractor: "en-9") with { Claims = [] });

        Assert.Equal("en-10", Store.Documents().Single().Extractor);
        Assert.Equal(2, Store.Counts.Claims);
    }

    [Fact]
    public void A_known_document_is_recognized_and_its_place_noted()
    {
        var reading = Sample.Reading("One.", "b.txt");
        Store.Add(reading);

        Assert.True(Store.Recognize(reading.Document.Id, new DocumentOrigin("a.txt", null, Sample.Extractor)));
        Assert.Equal("a.txt", Store.Documents().Single().Location);
        Assert.False(Store.Recognize(reading.Document.Id, new DocumentOrigin("a.txt", null, "en-2")));
        Assert.False(Store.Recognize("0123456789abcdef", new DocumentOrigin("a.txt", null, Sample.Extractor)));
        Assert.True(Store.Verify().IsClean);
    }

    [Fact]
    public void A_failure_stays_until_the_document_is_read()
    {
        Store.Fail(new Failure("b.txt", "article", "first"));
        Store.Fail(new Failure("b.txt", "article", "second"));
        Store.Fail(new Failure("a.txt", "parse", "third"));
        Assert.Equal(["third", "second"], Store.Failures().Select(failure => failure.Message));

        Store.Add(Sample.Reading("One.", "b.txt"));
        Assert.Equal("a.txt", Store.Failures().Single().Location);
    }

    [Fact]
    public void A_line_that_another_has_come_before_is_not_added()
    {
        Store.Add(Sample.Reading("One."));
        var seen = Store.LastEntry;

        Assert.True(Store.LogAfter(seen, new AuditAct("grade", "first", "", "mira")));
        Assert.False(Store.LogAfter(seen, new AuditAct("grade", "second", "", "jon")));
        Assert.Equal(["", "first"], Store.Audit().Select(entry => entry.Action == "grade" ? entry.Subject : ""));
    }

    [Fact]
    public void The_log_is_a_chain()
    {
        Store.Add(Sample.Reading("One."));
        Store.Log(new AuditAct("export", "jsonl", "2 claims", "mira"));

        var log = Store.Audit().ToList();
        Assert.Equal([1, 2], log.Select(entry => entry.Number));
        Assert.Equal("mira", log[1].Author);
        Assert.Empty(AuditChain.Check(log));
        Assert.Single(AuditChain.Check([log[0] with { Detail = "x" }, log[1]]));
        Assert.NotEmpty(AuditChain.Check([log[1]]));
    }

    [Fact]
    public void A_claim_with_a_wrong_id_or_evidence_is_found()
    {
        var document = Sample.Document("One.");
        var good = Sample.Claim(document);
        var elsewhere = Sample.Identify(good with { Evidence = new Passage(0, 3, "Two") });
        Store.Add(new Reading(document, [good with { Id = "0000000000000000" }, elsewhere], Entities.None));

        var flaws = Store.Verify().Flaws;
        Assert.Equal(2, flaws.Count);
        Assert.Contains(flaws, flaw => flaw.Subject == "0000000000000000");
        Assert.Contains(flaws, flaw => flaw.Subject == elsewhere.Id);
    }

    [Fact]
    public void A_claim_in_a_comment_points_into_the_comment()
    {
        var document = Sample.Document("One.", comments: new Comment("Kito", null, "Not so."));
        var claim = Sample.Identify(Sample.Claim(document) with { Comment = new ClaimComment("Kito", 0), Evidence = new Passage(0, 3, "Not") });
        Store.Add(new Reading(document, [claim], Entities.None));

        Assert.True(Store.Verify().IsClean);
    }

    [Fact]
    public void A_claim_of_another_document_is_refused()
    {
        var other = Sample.Claim(Sample.Document("Two."));
        Assert.Throws<ArgumentException>(() => Store.Add(new Reading(Sample.Document("One."), [other], Entities.None)));
        Assert.Equal(0, Store.Counts.Documents);
    }

    [Fact]
    public void An_id_that_is_not_the_hash_is_refused()
    {
        var document = Sample.Document("One.") with { Id = "0000000000000000" };
        Assert.Throws<ArgumentException>(() => Store.Add(new Reading(document, [], Entities.None)));
    }

    [Fact]
    public void Lone_surrogates_and_nul_do_no_harm()
    {
        Store.Add(Sample.Reading("a\ud83d b\udc00 c\0 d"));

        Assert.True(Store.Verify().IsClean);
        Assert.Equal("a\ud83d b\udc00 c\0 d".Length, Store.Documents().Single().Article.Text.Length);
    }

    [Fact]
    public void Many_threads_may_add_and_read()
    {
        Parallel.For(0, 60, i =>
        {
            Store.Add(Sample.Reading($"Text {i % 40}.", $"{i}.txt"));
            Assert.NotNull(Store.Documents().First());
        });

        Assert.Equal(40, Store.Counts.Documents);
        Assert.True(Store.Verify().IsClean);
    }
}
