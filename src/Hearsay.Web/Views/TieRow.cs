using Hearsay.Study;
using Hearsay.Study.Actors;

namespace Hearsay.Web.Views;

/// <summary>A role or tie of an actor, as words, with the claim it rests on.</summary>
/// <param name="Words">Read from the holder: "leads".</param>
/// <param name="IsFrom">The actor of the page stands before the words, else after them.</param>
public sealed record TieRow(string Type, string Words, bool IsFrom, ActorRef Other, DateOnly? Start, DateOnly? End, bool IsStated, string Claim, double Voices)
{
    public static TieRow Of(DatedTie dated)
    {
        ArgumentNullException.ThrowIfNull(dated);
        var fact = dated.Fact;
        return new TieRow(
            Wording.TieWords.Name(dated.Tie.Type), TiePhrase.Of(dated.Tie), dated.IsFrom, dated.Other, dated.Start, dated.End,
            fact.Start is not null || fact.End is not null, fact.Head.Id, fact.Support.Voices) { Role = TiePhrase.Of(dated.Tie with { Change = TieChange.None }), Change = dated.Tie.Change };
    }

    /// <summary>The words for holding it, whether it begins, holds or ends: "leads".</summary>
    public string Role { get; init; } = Words;

    public TieChange Change { get; init; }

    /// <summary>The other end as it reads behind the words: an office with its body ("ambassador, Kelmaria"), anybody else by name.</summary>
    public string OtherWords { get; } = IsFrom && Type == Wording.TieWords.Name(TieType.Office) ? Wording.ClaimWords.Short(TiePhrase.Office(Other)) : Wording.ClaimWords.NameOf(Other);
}
