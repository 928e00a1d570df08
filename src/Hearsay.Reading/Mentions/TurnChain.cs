using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Guesses who speaks in each turn of a talk without labels: the likeliest chain of speakers (Viterbi) over the persons who introduce themselves
/// or are called by name, and one who is nobody of them. Whoever is called does not speak then, and often does next; whoever is
/// spoken about is not the speaker; turns mostly change hands, and mostly between two.
/// </summary>
internal sealed class TurnChain(ParsedText text, Clusters clusters, SpeechMap map, SelfNaming naming)
{
    /// <summary>Persons whom a chain tells apart at most, the most often called first.</summary>
    private const int MostSpeakers = 8;

    // Natural logarithms of odds, set on conversations and podcasts of GUM's training part, odd documents.
    private const float Own = 6f, Called = -4f, AnswersCall = 1.5f, HasCalled = 0.5f, Spoken = -1.5f, Stays = -2.2f, StaysUnknown = -1.2f, Returns = 0.8f;

    /// <summary>
    /// A turn that asks nothing, and of which nothing tells, goes rather to one of those known: 0.6 points more pronouns right on GUM's talk outside of interviews and
    /// hearings (even documents), as much less precision over all mentions.
    /// </summary>
    private const float Nobody = -0.2f;

    private readonly List<Cluster> _speakers = []; // [state - 1]; state 0 is nobody of them
    private readonly Dictionary<Cluster, Draft> _names = [];
    private float[,] _scores = new float[0, 0]; // [paragraph, state] what the turn itself says

    /// <summary>[paragraph] a name of who speaks, null where unknown; null for a talk that names nobody who takes part.</summary>
    /// <param name="known">[paragraph] who speaks as far as the text says it.</param>
    /// <param name="partners">Whom the host welcomes: then nobody else speaks.</param>
    public Draft?[]? Find(Draft?[] known, Draft[] partners)
    {
        var calls = Calls();
        AddSpeakers(known, partners.Length > 0 ? partners : calls.Select(call => call.Name));
        if (_speakers.Count == 0) return null;
        _scores = new float[map.Paragraphs, _speakers.Count + 1];
        for (var at = 0; at < known.Length; at++)
            if (known[at] is { } speaker && StateOf(speaker) is > 0 and var state) _scores[at, state] += Own;
        CountUnknown();
        for (var at = 0; at < calls.Count; at++) Count(calls[at].Paragraph, StateOf(calls[at].Name), isLast: at + 1 == calls.Count || calls[at + 1].Paragraph > calls[at].Paragraph);
        foreach (var draft in clusters.Drafts)
            if (draft is { IsName: true, Type: EntityType.Per } && StateOf(draft) is > 0 and var state && !calls.Contains((map.Paragraph(draft.Sentence), draft))) _scores[map.Paragraph(draft.Sentence), state] += Spoken;
        return [.. Likeliest().Select(state => state == 0 ? null : _names[_speakers[state - 1]])];
    }

    private void CountUnknown()
    {
        var asks = new bool[map.Paragraphs];
        for (var at = 0; at < text.Sentences.Count; at++) asks[map.Paragraph(at)] |= text.Text[text.Sentences[at].Span.End - 1] == '?';
        for (var at = 0; at < asks.Length; at++)
            if (!asks[at]) _scores[at, 0] += Nobody;
    }

    /// <param name="isLast">Whether nobody is called behind it in the turn: it is the last who is asked to answer.</param>
    private void Count(int paragraph, int state, bool isLast)
    {
        if (state == 0) return;
        _scores[paragraph, state] += Called;
        if (isLast && paragraph + 1 < map.Paragraphs) _scores[paragraph + 1, state] += AnswersCall;
        if (paragraph > 0) _scores[paragraph - 1, state] += HasCalled;
    }

    private List<(int Paragraph, Draft Name)> Calls()
    {
        var calls = new List<(int, Draft)>();
        for (var at = 0; at < text.Sentences.Count; at++)
            foreach (var name in naming.Calls(at)) calls.Add((map.Paragraph(at), name));
        return calls;
    }

    private void AddSpeakers(Draft?[] known, IEnumerable<Draft> called)
    {
        var named = known.OfType<Draft>().Where(draft => clusters.Of(draft).HasName);
        foreach (var group in named.Concat(called).GroupBy(clusters.Of).OrderByDescending(group => group.Count()).Take(MostSpeakers))
        {
            _speakers.Add(group.Key);
            _names.Add(group.Key, group.Key.Drafts.First(draft => draft.IsName));
        }
    }

    private int StateOf(Draft draft) => _speakers.IndexOf(clusters.Of(draft)) + 1;

    private int[] Likeliest()
    {
        var (turns, states) = (_scores.GetLength(0), _scores.GetLength(1));
        var best = new float[turns, states, states]; // [turn, speaker before, speaker]
        var from = new int[turns, states, states]; // speaker before the one before
        for (var at = 0; at < turns; at++)
            for (var before = 0; before < states; before++)
                for (var state = 0; state < states; state++)
                    (best[at, before, state], from[at, before, state]) = Step(best, at, before, state);
        return Trace(best, from, turns, states);
    }

    private (float Score, int From) Step(float[,,] best, int at, int before, int state)
    {
        var own = _scores[at, state];
        if (at == 0) return (own, 0);
        var (most, from) = (float.NegativeInfinity, 0);
        for (var first = 0; first < _scores.GetLength(1); first++)
        {
            var score = best[at - 1, first, before] + (first == state && before != state && at > 1 ? Returns : 0);
            if (score > most) (most, from) = (score, first);
        }

        return (most + own + (before != state ? 0 : state == 0 ? StaysUnknown : Stays), from);
    }

    private static int[] Trace(float[,,] best, int[,,] from, int turns, int states)
    {
        var (before, state) = (0, 0);
        for (var one = 0; one < states; one++)
            for (var two = 0; two < states; two++)
                if (best[turns - 1, one, two] > best[turns - 1, before, state]) (before, state) = (one, two);
        var path = new int[turns];
        for (var at = turns - 1; at >= 0; at--)
        {
            path[at] = state;
            (before, state) = (from[at, before, state], before);
        }

        return path;
    }
}
