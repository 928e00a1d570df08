namespace Hearsay.Study.Discrepancies;

/// <summary>
/// A denial stands against what was said shortly before it, in the same document: in the next sentence, in two of the same words ("denied this: there
/// were never any payments"); or it names nothing but a charge ("denied the accusations"), and what was last said of whoever denies is the charge.
/// </summary>
internal sealed class DenialInPassageRule : IDiscrepancyRule
{
    private const int NextSentence = 3; // blanks and a closing quotation mark
    private const int Passage = 400; // UTF-16 units between a charge and its denial
    private const int SharedWords = 2;
    private const int Deep = 90; // UTF-16 units of a sentence before the denying word: what is denied was said among them

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) =>
        (told.IsDenied && Denial.IsInWords(told.Claim)) || (told.IsSaid && (told.Claim.Kind == ClaimKind.Statement || IsAccusation(told.Claim))) ? [told.Claim.Document] : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        if (!group.HasDenials) yield break;
        var claims = group.Claims;
        foreach (var denial in claims.Where(told => told.IsDenied && Denial.IsInWords(told.Claim)).Select(told => told.Claim))
        {
            var before = claims.Where(told => told.IsSaid).Select(told => told.Claim).Where(said => !Scene.HaveOneVoice(said, denial));
            var denied = Denial.IsOfCharge(denial) ? Charge(before, denial, scene) ?? JustSaid(before, denial) : Denial.IsPlain(denial) && !IsDeep(denial) ? SaidAlike(before.Where(said => said.Kind == ClaimKind.Statement), denial) : null;
            if (denied is not null) yield return PolarityRule.Make(denied, denial, SayerOf(denied));
        }
    }

    /// <summary>What an outlet tells of an accusation is the accuser's word.</summary>
    private static string SayerOf(Claim said) => said is { Chain.Count: 1, Event.Source: [var accuser, ..] } ? accuser.Name ?? accuser.Text : said.Chain[^1].Name;

    private static bool IsAccusation(Claim claim) => claim.Event is { Type: EventType.Accuse, Auxiliary: Auxiliary.None };

    /// <summary>"said that there was no evidence of it": no charge.</summary>
    private static bool IsNegative(Claim said) => NameFolding.Fold(said.Content.Text).Split(' ').Any(word => word is "no" or "not" or "never" or "nothing");

    private static Claim? SaidAlike(IEnumerable<Claim> before, Claim denial)
    {
        var words = Trigger.PlainStemsIn(denial.Content.Text);
        return before.Where(said => said.Evidence.End <= denial.Evidence.Start && denial.Evidence.Start - said.Evidence.End <= NextSentence)
            .FirstOrDefault(said => !Denial.IsTold(said) && words.Count(Trigger.PlainStemsIn(said.Evidence.Text).Contains) >= SharedWords);
    }

    /// <summary>"The army denied it", "denied the report": what one named voice, and nobody else, said in the sentence before.</summary>
    private static Claim? JustSaid(IEnumerable<Claim> before, Claim denial)
    {
        if (!Denial.IsPlain(denial) || IsDeep(denial) || !Denial.IsOfWord(denial)) return null;
        var said = before.Where(said => said.Kind == ClaimKind.Statement && said.Evidence.End <= denial.Evidence.Start && denial.Evidence.Start - said.Evidence.End <= NextSentence && said.Chain.Count > 1).ToArray();
        return said.Length > 0 && said.All(claim => claim.Chain[^1] is { Stance: Stance.Asserts or Stance.Relays, Certainty: Certainty.Certain, Kind: not VoiceKind.Anonymous } voice && Voices.VoiceKey.Of(voice) == Voices.VoiceKey.Of(said[0].Chain[^1]))
            ? said.MaxBy(claim => (claim.Content.Text.Length, claim.Id)) : null;
    }

    private static bool IsDeep(Claim denial) => denial.Chain[^1].Cue is { } cue && cue.Start - denial.Evidence.Start > Deep;

    /// <summary>What is denied as "which", or far into a sentence as "this", was said in the same sentence.</summary>
    private static bool IsBeside(Claim said, Claim denial)
    {
        if ((denial.Content.Text == "which" || (IsDeep(denial) && !denial.Content.Text.Contains(' ', StringComparison.Ordinal))) && !said.Evidence.Span.Overlaps(denial.Evidence.Span)) return false;
        return said.Event is { } told ? told.Trigger.End <= denial.Content.Start : said.Content.End <= denial.Content.Start || denial.Content.End <= said.Content.Start;
    }

    /// <summary>The last accusation of whoever denies, else the last that somebody else said with his name in it.</summary>
    private static Claim? Charge(IEnumerable<Claim> before, Claim denial, Scene scene)
    {
        if (denial.Chain[^1].Actor is not { } accused) return null;
        var near = before.Where(said => said.Evidence.Start <= denial.Evidence.Start && denial.Evidence.Start - said.Evidence.End <= Passage && IsBeside(said, denial) && Denial.MayMean(denial, said))
            .OrderByDescending(said => said.Evidence.Start).ThenBy(said => said.Id, StringComparer.Ordinal).ToArray();
        return near.FirstOrDefault(said => said.Event is { } told && told.Target.Any(target => target.Actor == accused))
            ?? near.FirstOrDefault(said => said.Kind == ClaimKind.Statement && said.Chain.Count > 1 && said.Chain[^1].Stance == Stance.Asserts && !IsNegative(said) && scene.ActorsIn(said).Contains(accused));
    }
}
