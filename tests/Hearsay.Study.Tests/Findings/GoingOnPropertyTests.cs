using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Core;
using Hearsay.Record;
using Hearsay.Record.Actors;
using Hearsay.Record.Corrections;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Grading;
using Hearsay.Study.Positions;

namespace Hearsay.Study.Tests.Findings;

/// <summary>
/// Whatever comes in whatever order, is read again or is taken out, with people correcting and judging in between: findings that went on step
/// by step answer every question as those made at once do, and as those of the same articles in another order. How much is weighed is bounded in
/// some records so closely that the bounds are reached.
/// </summary>
public sealed class GoingOnPropertyTests
{
    private const int Records = 60;

    private static readonly FindingsOptions Options = new() { Joiner = ActorJoiner.Load(Folder("lexicons", "en"), Folder("codes")) };
    private static readonly string[] Outlets = ["Post", "Star", "Herald", "Gull", "Tide"];
    private static readonly string[] Actors = ["Ruz Ortan", "Ruz Ortann", "Ortan", "Kell", "Dawn Front", "Osk Velmar"];

    // So many that no three words stand in more than a few articles: what is common stays so after articles have gone (OriginIndex.IsWorn).
    private static readonly string[] Ways = ["by", "near", "above", "below", "past", "behind", "beyond", "outside"];
    private static readonly string[] Marks = ["mill", "weir", "kiln", "gate", "quay", "barn", "ferry", "chapel", "granary", "lighthouse", "orchard", "sluice"];

    /// <summary>Some outlet was found to copy another; some fact was told more often than is weighed.</summary>
    private static (bool Copies, bool Reports) Reached { get; set; }

    [Fact]
    public void Step_by_step_and_at_once_give_the_same_answers()
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Records).WithReplay(3, 1);
        Prop.ForAll(Arb.From(Gen.Choose(1, int.MaxValue)), AnswersAgree).Check(config);
        Assert.Equal((true, true), Reached);
    }

    private static bool AnswersAgree(int seed)
    {
        var random = new Random(seed);
        using var corpus = new Corpus();
        using var store = new HidingStore(corpus.Store);
        var options = random.Next(2) == 0 ? Options : Options with { Bounds = new StudyBounds(random.Next(1, 4), random.Next(8, 14), random.Next(2, 5)) };
        var hasTwin = random.Next(6) == 0;
        var drafts = Enumerable.Range(0, random.Next(4, 26)).Select(number => Article(random, number)).ToArray();
        if (hasTwin) drafts = [.. drafts.Concat(Twins(random)).OrderBy(_ => random.Next())];
        var findings = Study.Findings.From(store, options);
        foreach (var (outlet, day, claims) in drafts)
        {
            corpus.Tell(outlet, day, claims);
            if (random.Next(3) == 0) Enter(random, corpus, findings);
            if (random.Next(4) == 0) Change(random, corpus, store);
            if (random.Next(3) > 0) findings = Study.Findings.From(store, options, findings);
        }

        findings = Study.Findings.From(store, options, findings);
        Assert.Equal(Answers(Study.Findings.From(store, options)), Answers(findings));
        Assert.Equal(Answers(InOrder(store, options, _ => 0)), Answers(InOrder(store, options, _ => random.Next())));
        Reached = (Reached.Copies || findings.Copying.Count > 0, Reached.Reports || findings.Facts.Any(fact => fact.Claims.Count > options.Bounds.Reports));
        return true;
    }

    /// <summary>An article is read again, with all, some or none of what it said, or is taken out.</summary>
    private static void Change(Random random, Corpus corpus, HidingStore store)
    {
        var document = store.Documents().OrderBy(_ => random.Next()).FirstOrDefault();
        if (document is null) return;
        if (random.Next(3) == 0) store.Hide(document.Id);
        else corpus.TellAgain(document, int.Parse(document.Extractor[3..], CultureInfo.InvariantCulture) + 1, random.Next(3) == 0 ? "2021-03-07" : document.Article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Article(random, random.Next(100, 1000)).Claims);
    }

    /// <summary>The same articles, of which nobody has said anything, added in an order and gone on with after each.</summary>
    private static Study.Findings InOrder(HidingStore from, FindingsOptions options, Func<Document, int> order)
    {
        var store = new MemoryStore(TimeProvider.System);
        Study.Findings? findings = null;
        foreach (var document in from.Documents().OrderBy(order))
        {
            store.Add(new Reading(document, from.ClaimsOf(document.Id), from.EntitiesOf(document.Id)));
            findings = Study.Findings.From(store, options, findings);
        }

        return findings ?? Study.Findings.From(store, options);
    }

    /// <summary>One person's entry: a correction of an actor, a review of a claim, a grade or a verdict, or the undoing of one.</summary>
    private static void Enter(Random random, Corpus corpus, Study.Findings findings)
    {
        string Key() => Actors[random.Next(Actors.Length)].ToLowerInvariant().Replace(' ', '-');
        var by = new Signature("Ana", "seen on the spot");
        var claims = findings.AllClaims;
        switch (random.Next(6))
        {
            case 0: CorrectionLog.Add(corpus.Store, (ActorCorrectionKind.Merge, Key(), Key()), "Ana"); break;
            case 1: CorrectionLog.Add(corpus.Store, (ActorCorrectionKind.Split, Key(), Key()), "Ana"); break;
            case 2: CorrectionLog.Add(corpus.Store, (ActorCorrectionKind.Rename, Key(), "The Other"), "Ana"); break;
            case 3 when claims.Count > 0:
                corpus.Store.Log(ReviewLog.Act(claims[random.Next(claims.Count)], random.Next(2) == 0 ? ReviewKind.Reject : ReviewKind.Confirm, new ReviewFix(null, null, null, null, null), "Ana", "read it"));
                break;
            case 4 when findings.Discrepancies is { Count: > 0 } found:
                GradeBook.Judge(corpus.Store, findings, (found[random.Next(found.Count)].Id, VerdictState.Explained, null), by);
                break;
            case 5 when CorrectionLog.InForce(corpus.Store) is { Count: > 0 } entered: CorrectionLog.Undo(corpus.Store, entered[^1].Number, "Ana"); break;
        }
    }

    private static (string Outlet, string? Day, ClaimDraft[] Claims) Article(Random random, int number) =>
        (Pick(random, Outlets), random.Next(10) == 0 ? null : $"2021-03-{random.Next(1, 12):D2}", [.. Enumerable.Range(0, random.Next(1, 6)).Select(line => Draft(random, $"{number}-{line}"))]);

    /// <summary>One outlet takes from another what all others count otherwise: each count of one holder, four articles for each.</summary>
    private static IEnumerable<(string, string?, ClaimDraft[])> Twins(Random random) =>
        from held in Enumerable.Range(0, 14)
        from outlet in new[] { "Post", "Echo", "Star", "Herald" }
        let count = outlet is "Post" or "Echo" ? 5 + held : 40 + held
        select (outlet, (string?)$"2021-04-{random.Next(1, 12):D2}", new[] { new ClaimDraft($"{count} men of Body {held} were held, {outlet} says") { Count = ("arrests", count, count), Source = $"Body {held}", On = "2021-04-01" } });

    private static ClaimDraft Draft(Random random, string line)
    {
        var (one, other, place) = (Pick(random, Actors), Pick(random, Actors), Place(random));
        string[] voices = random.Next(3) switch { 0 => [], 1 => [Pick(random, Actors)], _ => ["?"] };
        var on = random.Next(2) == 0 ? $"2021-03-{random.Next(1, 12):D2}" : null;
        var tail = random.Next(3) == 0 ? "" : $" ({line})";
        var stance = random.Next(5) == 0 ? Stance.Denies : Stance.Asserts;
        var draft = random.Next(6) switch
        {
            0 => new ClaimDraft($"{one} shelled {other} {place}{tail}") { Type = EventType.Assault, Source = one, Target = random.Next(2) == 0 ? other : null, Deed = "shelled" },
            1 => new ClaimDraft($"{one} met {other} {place}{tail}") { Type = EventType.Consult, Source = one, Target = other, Deed = "met" },
            2 => new ClaimDraft($"{one} is with {other} {place}{tail}") { Tie = random.Next(2) == 0 ? TieType.Ally : TieType.Rival, Source = one, Target = other, Change = (TieChange)random.Next(4) },
            3 => new ClaimDraft($"{random.Next(3) + 5} men were held {place}{tail}") { Count = ("arrests", random.Next(3) + 5, random.Next(3) + 7), Source = random.Next(2) == 0 ? one : null },
            4 when random.Next(3) == 0 => new ClaimDraft($"{one} accused {other} of the raid {place}{tail}") { Type = EventType.Accuse, Source = one, Target = other, Deed = "accused" },
            4 when random.Next(2) == 0 => new ClaimDraft($"{one} denied any role in it {place}{tail}") { Voices = [one], Said = "any role in it" },
            4 => new ClaimDraft($"men of the council shelled the ferry {place}{tail}") { Type = EventType.Assault, Source = "men", Deed = "shelled" },
            _ => new ClaimDraft($"they shelled nobody {place} on Tuesday{tail}") { Quoted = Quotation.Direct },
        };
        return draft with { Voices = voices, Stance = stance, On = on, Mentions = [one, other], Confidence = random.Next(6) == 0 ? 0.42 : 0.9, IsComment = random.Next(12) == 0 };
    }

    private static string Place(Random random) => $"{Pick(random, Ways)} {Pick(random, Marks)} {Pick(random, Ways)} {Pick(random, Marks)}";

    private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];

    /// <summary>Every table that is derived from the record, row by row.</summary>
    private static string[] Answers(Study.Findings findings) =>
    [
        .. findings.AllClaims.Select(claim => $"claim {claim.Id} {string.Join(",", claim.Chain.Select(voice => $"{voice.Actor}/{voice.Name}"))} {(claim.Event?.Source is [var doer, ..] ? doer.Name : null)} {claim.Extraction.Confidence}"),
        .. findings.Documents.Select(entry => $"document {entry}"),
        .. findings.Facts.Select(Answer),
        .. findings.Actors.Select(actor => $"actor {actor.Id} {actor.Name} {actor.Type} {actor.ClaimsBy} {actor.ClaimsAbout} {string.Join(",", actor.Spellings)} {string.Join(",", actor.Documents)}"),
        .. findings.Copying.OrderBy(pair => pair.Key.Item1 + pair.Key.Item2, StringComparer.Ordinal).Select(pair => $"copies {pair}"),
        .. findings.Discrepancies.Select(found => $"discrepancy {found.Id} {found.Type} {found.Sentence} {findings.VerdictOn(found)?.State}"),
        .. findings.Turns.Select(turn => $"turn {turn.From.Id} {turn.To.Id} {turn.Channel} {turn.Reversal.After} {turn.Reversal.By} {turn.Reversal.Evidence}"),
        .. findings.ToldTurns.Select(turn => $"told {turn.From.Id} {turn.To.Id} {turn.How} {turn.Sign} {turn.After} {turn.By}"),
        .. from one in findings.Actors from other in findings.PartnersOf(one.Id)
           let relation = findings.Between(one.Id, other.Id)!
           from standing in findings.StandingsOf(relation) select $"position {one.Id} {other.Id} {standing.From} {standing.Channel} {standing.Position} {StateOf(findings, relation)}",
        .. findings.AllClaims.Select(claim => $"grade {claim.Id} {findings.GradeOf(claim.Id)}"),
    ];

    private static RelationState StateOf(Study.Findings findings, Relation relation) => RelationJudge.Judge(relation, findings.StandingsOf(relation), findings.LastDay);

    private static string Answer(Facts.Fact fact) =>
        $"fact {fact.Id} {fact.Kind} {fact.Start} {fact.End} {fact.IsDoubtful} {Ids(fact.Claims)} | {Ids(fact.Denials)} | {Ids(fact.Comments)} | {fact.Support.Sentence} {fact.Support.Voices:R} {fact.DenialSupport.Voices:R}";

    private static string Ids(IEnumerable<Claim> claims) => string.Join(",", claims.Select(claim => claim.Id));

    private static string Folder(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return Path.Combine([folder.FullName, .. parts]);
        throw new DirectoryNotFoundException("no solution above the tests");
    }
}
