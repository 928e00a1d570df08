namespace Hearsay.Study.Voices;

/// <summary>An origin while claims are folded under it.</summary>
internal sealed class OriginDraft(Claim head, double weight)
{
    private readonly List<OriginCopy> _copies = [];

    public void Add(OriginCopy copy) => _copies.Add(copy);

    public Origin Finish()
    {
        var voice = head.Chain[^1];
        return new Origin(voice.Name, head.Chain[0].Name, voice.Kind, head, weight, _copies) { IsFirstHand = IsFirstHand(voice) };
    }

    private bool IsFirstHand(Voice voice) =>
        voice.Actor is { } actor
        && ((head.Event?.Source.Any(source => source.Actor == actor) ?? false) || head.Relation?.From.Actor == actor || head.Quantity?.Holder?.Actor == actor);
}
