using Hearsay.Core;
using Hearsay.Record;
using Hearsay.Record.Corrections;
using Hearsay.Study.Actors;
using Xunit;

namespace Hearsay.Study.Tests.Actors;

/// <summary>What people said against the program's joins holds, whatever is read after.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly MemoryStore _store = new(TimeProvider.System);

    [Fact]
    public void Two_actors_that_somebody_merged_are_one()
    {
        Read("1", "Omar Haddad", "The Falcon");
        Correct(ActorCorrectionKind.Merge, "omar-haddad", "the-falcon");
        Assert.Equal(["Omar Haddad", "The Falcon"], Assert.Single(Findings.Actors).Spellings.Select(spelling => spelling.Text));
        Assert.Contains("ana said so", Assert.Single(Findings.JoinsOf("per:omar-haddad")).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_holds_when_more_is_read()
    {
        Correct(ActorCorrectionKind.Merge, "omar-haddad", "the-falcon");
        Assert.Empty(Findings.Actors);
        Read("1", "The Falcon");
        Read("2", "Omar Haddad");
        Assert.Single(Findings.Actors);
    }

    [Fact]
    public void A_spelling_that_somebody_split_off_is_another_actor()
    {
        Read("1", "Omar Haddad", "The Falcon", "The Hawk");
        Correct(ActorCorrectionKind.Merge, "omar-haddad", "the-falcon");
        Correct(ActorCorrectionKind.Merge, "omar-haddad", "the-hawk");
        Correct(ActorCorrectionKind.Split, "omar-haddad", "the-falcon");
        Assert.Equal(["per:omar-haddad", "per:the-falcon"], Findings.Actors.Select(actor => actor.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_name_that_gives_the_id_can_be_split_off_too()
    {
        Read("1", "Omar Haddad", "The Falcon", "The Hawk");
        Correct(ActorCorrectionKind.Merge, "omar-haddad", "the-falcon");
        Correct(ActorCorrectionKind.Merge, "omar-haddad", "the-hawk");
        Correct(ActorCorrectionKind.Split, "omar-haddad", "omar-haddad");
        Assert.Equal(["per:omar-haddad", "per:the-falcon"], Findings.Actors.Select(actor => actor.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_actor_can_be_shown_under_another_name_and_type_and_is_found_by_it()
    {
        Read("1", "Omar Haddad");
        Correct(ActorCorrectionKind.Rename, "omar-haddad", "Umar al-Haddad");
        Correct(ActorCorrectionKind.Retype, "omar-haddad", "ORG");
        var found = Assert.Single(Findings.FindActors("Umar al-Haddad"));
        Assert.Equal(("Umar al-Haddad", EntityType.Org), (found.Name, found.Type));
    }

    [Theory]
    [InlineData("ORG/party", EntityType.Org, "party")]
    [InlineData("LOC/city", EntityType.Loc, "city")]
    [InlineData("ORG", EntityType.Org, null)]
    public void What_kind_of_body_or_place_it_is_can_be_corrected(string told, EntityType type, string? subtype)
    {
        Read("1", "Omar Haddad");
        Correct(ActorCorrectionKind.Retype, "omar-haddad", told);
        Assert.Equal((type, subtype), (Assert.Single(Findings.Actors).Type, Assert.Single(Findings.Actors).Subtype));
    }

    [Theory]
    [InlineData("party", "ORG/party")]
    [InlineData("Org/Party", "ORG/party")]
    [InlineData("per", "PER")]
    [InlineData("LOC/party", null)]
    [InlineData("PER/", null)]
    [InlineData("2", null)]
    [InlineData("", null)]
    public void A_kind_is_read_as_people_write_it(string words, string? kind) => Assert.Equal(kind, ActorKind.Read(words)?.ToString());

    [Fact]
    public void Two_of_one_name_are_parted_by_hand_whatever_is_read_after_and_taken_back()
    {
        Read("1", "Omar Haddad");
        Read("2", "Omar Haddad");
        var findings = Findings;
        var (kind, actor, value) = BearerSplit.Of(findings, Assert.Single(findings.Actors), [IdOf("2")]);
        Correct(kind, actor, value);
        Read("3", "Omar Haddad", "Lena Karn");
        var bearers = Findings.FindActors("Omar Haddad");
        Assert.Equal([2, 1], bearers.Select(bearer => bearer.Documents.Count));
        Assert.Equal((IdOf("2"), "told apart by hand"), (Assert.Single(bearers[1].Documents), bearers[1].Telling));
        CorrectionLog.Undo(_store, Assert.Single(CorrectionLog.InForce(_store)).Number, "ana");
        Assert.Equal(3, Assert.Single(Findings.FindActors("Omar Haddad")).Documents.Count);
    }

    [Fact]
    public void A_name_is_not_parted_where_no_other_document_has_it()
    {
        Read("1", "Omar Haddad");
        Assert.Throws<ArgumentException>(() => BearerSplit.Of(Findings, Assert.Single(Findings.Actors), [IdOf("1")]));
        Assert.Throws<ArgumentException>(() => BearerSplit.Of(Findings, Assert.Single(Findings.Actors), ["no-such"]));
    }

    [Fact]
    public void What_is_no_actor_is_listed_nowhere()
    {
        Read("1", "Omar Haddad", "Monday");
        Correct(ActorCorrectionKind.NotAnActor, "monday", "");
        Assert.Equal(["Omar Haddad"], Findings.Actors.Select(actor => actor.Name));
        Assert.Empty(Findings.FindActors("Monday"));
    }

    [Fact]
    public void A_correction_is_undone_by_its_number_and_stays_in_the_log()
    {
        Read("1", "Omar Haddad", "The Falcon");
        Correct(ActorCorrectionKind.Merge, "omar-haddad", "the-falcon");
        var merge = Assert.Single(CorrectionLog.InForce(_store));
        CorrectionLog.Undo(_store, merge.Number, "ana");
        Assert.Empty(CorrectionLog.InForce(_store));
        Assert.Equal(2, Findings.Actors.Count);
        Assert.Contains(_store.Audit(), entry => entry.Number == merge.Number);
        Assert.Throws<InvalidOperationException>(() => CorrectionLog.Undo(_store, merge.Number, "ana"));
    }

    [Fact]
    public void The_record_is_in_order_after_corrections()
    {
        Read("1", "Omar Haddad");
        Correct(ActorCorrectionKind.Rename, "omar-haddad", "Umar");
        Assert.True(_store.Verify().IsClean);
    }

    public void Dispose() => _store.Dispose();

    private Study.Findings Findings => Study.Findings.From(_store);

    private void Correct(ActorCorrectionKind kind, string actor, string value) => CorrectionLog.Add(_store, (kind, actor, value), "ana");

    private static string IdOf(string id) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id)))[..16];

    private void Read(string id, params string[] names)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(id);
        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
        var document = new Document(sha[..16], sha, id + ".txt", null, "en-1", new Article { Text = id });
        var actors = names.Select(name => new Actor("per:" + Core.Spelling.NameFolding.Slug(name), name, EntityType.Per, null, null) { Names = [name] });
        _store.Add(new Reading(document, [], new Entities([], [.. actors])));
    }
}
