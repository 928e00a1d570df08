using System.CommandLine;
using System.Globalization;
using Hearsay.Core;
using Hearsay.Study;
using Hearsay.Study.Voices;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay why CLAIM</c>: the chain, the sentence, the copies folded under each origin, what speaks against it.</summary>
internal static class WhyCommand
{
    public static Command Make()
    {
        var id = new Argument<string>("CLAIM") { Description = "A claim's id, or its first digits" };
        var (record, json) = (Flags.Record(), Flags.Json());
        var command = new Command("why", "Why a claim should be believed, or not: chain, sentence, origins, what speaks against it") { id, record, json };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var findings = Asked.Of(store);
            var finding = findings.Claim(ClaimChoice.Whole(findings, result.GetValue(id)!))!;
            var document = store.Document(finding.Claim.Document);
            if (result.GetValue(json)) Console.Out.WriteLine(WhyJson.Write(findings, finding, Place(finding.Claim, document)));
            else Print(Answer.OnConsole(), findings, finding, document);
            return 0;
        });
        return command;
    }

    private static void Print(Answer answer, Findings findings, ClaimFinding finding, Document? document)
    {
        var claim = finding.Claim;
        answer.Line($"{answer.Bold(Words.What(claim))}  {answer.Faint(claim.Id)}");
        answer.Line($"when: {Words.When(claim)}   confidence: {claim.Extraction.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}");
        if (claim.Place is { } where) answer.Line($"where: {Words.Where(where)}");
        answer.Line($"in: {Printable.Of(claim.Title ?? "(no title)")}, {Printable.Of(claim.Chain[0].Name)}, {Words.Day(claim.Published)}  {Printable.Of(claim.Url ?? findings.Entry(claim.Document)?.Location ?? "")}");
        answer.Heading("The sentence");
        answer.Line($"  “{Printable.Of(claim.Evidence.Text)}”");
        if (Place(claim, document) is { } place) answer.Line("  " + answer.Faint($"{Printable.Of(document!.Location)}, characters {place.Start} to {place.End}"));
        answer.Heading("The chain of voices, the outlet first");
        ChainDrawing.Draw(answer, claim, actor => findings.Actor(actor)?.Name);
        answer.Heading("What it rests on");
        answer.Line("  " + answer.Bold(Printable.Of(finding.Support.Sentence)));
        if (ChainDenials.OfInnermost(claim) is { } denied) answer.Line("  " + denied);
        for (var at = 0; at < finding.Support.Origins.Count; at++) Origin(answer, at + 1, finding.Support.Origins[at]);
        var grade = findings.GradeOf(claim.Id)!;
        answer.Line($"  grade {findings.GradeOfOutlet(claim.Chain[0].Name).Computed}{grade.Computed}: {grade.Why}{Printable.Of(Words.Given(grade.Given))}");
        Against(answer, findings, finding);
    }

    /// <summary>Where in the file the sentence stands; null for a comment's, and where that is not known.</summary>
    private static TextSpan? Place(Claim claim, Document? document) =>
        claim.Comment is null ? document?.Article.SourceMap.Of(claim.Evidence.Span) : null;

    /// <summary>One independent voice, with the reports that go back to it folded under it.</summary>
    private static void Origin(Answer answer, int number, Origin origin)
    {
        var name = Printable.Of(origin.Name);
        answer.Line($"  {number}. {answer.Bold(name)}{(origin.Kind == VoiceKind.Anonymous ? ", not named" : "")}{(origin.IsFirstHand ? ", of itself" : "")}: {Printable.Of(origin.Publication)} {Words.Day(origin.Head.Published)}  {answer.Faint(origin.Head.Id)}");
        for (var at = 0; at < origin.Copies.Count; at++)
        {
            var copy = origin.Copies[at];
            answer.Line($"     {(at == origin.Copies.Count - 1 ? '└' : '├')} {Printable.Of(copy.Claim.Chain[0].Name)} {Words.Day(copy.Claim.Published)}: {Reason(copy.Ground)}  {answer.Faint(copy.Claim.Id)}");
        }
    }

    private static string Reason(CommonGround ground) => ground switch
    {
        CommonGround.SameText => "the same text, no voice of its own",
        CommonGround.SameVoice => "quotes the same voice",
        CommonGround.CitesPublication => "cites it, or is cited by it",
        CommonGround.SameRelay => "came through the same relay",
        CommonGround.SameAnonymous => "an unnamed source of the same outlet",
        _ => "the same outlet in its own voice",
    };

    private static void Against(Answer answer, Findings findings, ClaimFinding finding)
    {
        answer.Heading("What speaks against it");
        var denials = ChainDenials.Of(finding.Claim);
        foreach (var denial in denials) answer.Line($"  {Printable.Of(denial)}");
        if (denials.Count == 0 && finding.Against.Count == 0 && finding.Discrepancies.Count == 0) answer.Line("  nothing in the record");
        foreach (var claim in finding.Against) answer.Claim(claim, findings);
        foreach (var conflict in finding.Discrepancies)
        {
            answer.Line($"  {Words.Label(conflict.Type)}: {Printable.Of(conflict.Sentence)}{Printable.Of(Words.Of(findings.VerdictOn(conflict)))}");
            var other = conflict.First.Id == finding.Claim.Id ? conflict.Second : conflict.First;
            if (!finding.Against.Any(claim => claim.Id == other.Id)) answer.Claim(other, findings);
        }
    }
}
