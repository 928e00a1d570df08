using Hearsay.Core;
using Hearsay.Reading.Times;

namespace Hearsay.Reading;

/// <summary>Makes the claims of one text.</summary>
internal sealed class ClaimMaker(ReadText read, ClaimFrame frame, ChainReader chains)
{
    /// <summary>Below the threshold of views: of 20 events read in saved pages, all six words and favours without a doer were wrong.</summary>
    private const double Nobodys = 0.45;

    private readonly WritingTime _written = TimeReader.Written(read.Times, read.Text, frame.Written);

    private string Text => read.Text.Text;

    /// <summary>Null for the content of an accusation or a denial whose speaker is not known as its voice.</summary>
    public Claim? Of(Event happening)
    {
        if (happening.Charge is { } charge && !IsVoiced(happening.Trigger, charge)) return null;
        var ends = happening.Source.Concat(happening.Target).Select(actor => actor.Span);
        var confidence = IsNobodysWord(happening) ? Math.Min(happening.Confidence, Nobodys) : happening.Confidence;
        var claim = Begin(happening.Trigger, ends, ClaimKind.Event, confidence);
        if (IsOnlyAlleged(happening.Trigger) && claim.Chain[^1].Certainty == Certainty.Certain) claim = claim with { Chain = [.. claim.Chain.SkipLast(1), claim.Chain[^1] with { Certainty = Certainty.Probable }] };
        return Finish(claim with { Event = happening with { Charge = null }, Place = happening.Place }, happening.Trigger);
    }

    /// <summary>"the alleged attack on the camp".</summary>
    private bool IsOnlyAlleged(TextSpan trigger)
    {
        if (read.Text.SentenceAt(trigger.Start) is not (>= 0 and var at)) return false;
        var sentence = read.Text.Sentences[at];
        for (var word = 1; word < sentence.Count; word++)
            if (sentence[word].Start == trigger.Start) return sentence.Children(word).Any(child => child < word && sentence.Deprel(child) == Deprel.Amod && sentence.Lemma(child) is "alleged" or "allege" or "purported" or "supposed" or "suppose" or "suspected" or "suspect" or "rumoured" or "rumored" or "so-called");
        return false;
    }

    /// <summary>Somebody says it with that word, or denies what is told with it ("dismissed a report that").</summary>
    private bool IsVoiced(TextSpan trigger, TextSpan charge)
    {
        if (chains.Around(trigger) is not { } at) return false;
        var said = read.Attributions[at];
        if (!said.Cue.Any(cue => cue.Overlaps(charge))) return said.Stance is Stance.Denies or Stance.Doubts && said.Content.Any(piece => piece.Contains(charge));
        return said.Source.Count > 0 || said.Certainty != Certainty.Certain || chains.Chain(at, trigger) is var voices && (voices[^1].Kind != VoiceKind.Anonymous || voices.Any(voice => voice.Stance is Stance.Denies or Stance.Doubts));
    }

    public Claim Of(Tie tie)
    {
        var standing = tie is { Change: TieChange.None, Auxiliary: Auxiliary.None } ? TimeReader.StandingOf(read.Times, read.Text, tie.Trigger, _written) : null;
        var claim = Begin(tie.Trigger, [tie.From.Span, tie.To.Span], ClaimKind.Relation, tie.Confidence);
        if (IsTakenForGranted(tie) && claim.Chain[^1].Stance is Stance.Denies or Stance.Doubts) claim = claim with { Chain = chains.Taken(claim.Chain) };
        if (tie.IsLongOver && _written.Published is { } written) standing = new ClaimTime(null, null, written, TimeBasis.Article);
        return Finish(claim with { Relation = tie }, tie.Trigger, standing);
    }

    /// <summary>What a noun beside a name says of its bearer, and no clause: "party leader Orla Brandt".</summary>
    private bool IsTakenForGranted(Tie tie)
    {
        if (tie is not { Change: TieChange.None, Auxiliary: Auxiliary.None, Type: TieType.Office or TieType.LeaderOf or TieType.MemberOf or TieType.Family } || read.Text.SentenceAt(tie.Trigger.Start) is not (>= 0 and var at)) return false;
        var sentence = read.Text.Sentences[at];
        return sentence.WordAt(tie.Trigger.Start) is >= 0 and var noun && sentence.Upos(noun) is Upos.NOUN or Upos.PROPN && sentence.Child(noun, Deprel.Cop) < 0;
    }

    public Claim Of(Quantity quantity) =>
        Finish(Begin(quantity.Span, [], ClaimKind.Quantity, quantity.Confidence) with { Quantity = quantity }, quantity.Span);

    /// <summary>The claim that a source says so; null for an attribution without content.</summary>
    public Claim? OfStatement(int at)
    {
        var attribution = read.Attributions[at];
        if (attribution.Content.Count == 0 || attribution.Content.All(piece => piece.IsEmpty)) return null;
        var whole = attribution.Content[0].Union(attribution.Content[^1]);
        var evidence = attribution.Cue.Concat(attribution.Content).Aggregate((a, b) => a.Union(b));
        var claim = new Claim
        {
            Id = "",
            Document = frame.Document.Id,
            Evidence = Passage.Of(Text, Sentences(evidence)),
            Chain = chains.Chain(at, whole),
            Content = new ClaimContent(whole.Start, whole.End, whole.Of(Text), attribution.Quoted),
            Kind = ClaimKind.Statement,
            Extraction = new Extraction(frame.Version, StatementConfidence.Of(attribution, attribution.Parent is { } parent ? read.Attributions[parent] : null, read.Text)),
        };
        return Finish(claim, attribution.Cue.Count > 0 ? attribution.Cue[0] : whole);
    }

    /// <summary>The claim that the writer of an embed says what it says.</summary>
    public Claim? OfPost(TextSpan body)
    {
        if (body.IsEmpty || read.Text.Language is not ("en" or "und")) return null;
        var said = Passage.Of(Text, body);
        var claim = new Claim
        {
            Id = "",
            Document = frame.Document.Id,
            Evidence = said,
            Chain = chains.Chain(null, body),
            Content = new ClaimContent(said.Start, said.End, said.Text, Quotation.Direct),
            Kind = ClaimKind.Statement,
            Extraction = new Extraction(frame.Version, StatementConfidence.Quoted),
        };
        return Finish(claim, body);
    }

    private Claim Begin(TextSpan core, IEnumerable<TextSpan> parts, ClaimKind kind, double confidence)
    {
        var innermost = chains.Around(core);
        var sentence = Sentences(core);
        // An actor found through a pronoun may stand far away; the evidence is the sentence of the deed.
        var evidence = parts.Where(part => part.Overlaps(sentence)).Aggregate(sentence, (whole, part) => whole.Union(part));
        return new Claim
        {
            Id = "",
            Document = frame.Document.Id,
            Evidence = Passage.Of(Text, evidence),
            Chain = chains.Chain(innermost, core),
            Content = ContentOf(innermost, core, evidence),
            Kind = kind,
            Extraction = new Extraction(frame.Version, confidence),
        };
    }

    /// <summary>What is done to somebody can be told without a doer; a word, a favour or a protest without one is most often misread.</summary>
    private static bool IsNobodysWord(Event happening) =>
        happening.Source.Count == 0 && happening.Type is not (EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Retreat or EventType.Mobilize);

    private ClaimContent ContentOf(int? innermost, TextSpan core, TextSpan evidence)
    {
        if (innermost is not { } at) return new ClaimContent(evidence.Start, evidence.End, evidence.Of(Text), Quotation.None);
        var attribution = read.Attributions[at];
        var piece = attribution.Content.First(piece => piece.Contains(core));
        return new ClaimContent(piece.Start, piece.End, piece.Of(Text), attribution.Quoted);
    }

    private Claim Finish(Claim claim, TextSpan core, ClaimTime? time = null)
    {
        var whole = claim with
        {
            Url = frame.Document.Article.Url,
            Title = frame.Document.Article.Title,
            Published = frame.Document.Article.Date,
            Comment = frame.Comment,
            Embed = frame.Embed,
            Time = time ?? TimeReader.TimeOf(read.Times, read.Text, core, _written),
        };
        return whole with { Id = ClaimId.Of(whole) };
    }

    /// <summary>The sentence or sentences that <paramref name="span"/> touches; the span itself where there is none.</summary>
    private TextSpan Sentences(TextSpan span)
    {
        var (first, last) = (read.Text.SentenceAt(span.Start), read.Text.SentenceAt(Math.Max(span.Start, span.End - 1)));
        if (first < 0) return span;
        return read.Text.Sentences[first].Span.Union(read.Text.Sentences[last].Span).Union(span);
    }
}
