using System.Runtime.InteropServices;
using Hearsay.Core;
using Hearsay.Language.Weights;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// What speaks for a mention as the antecedent of a pronoun or of a description, and for having none: distance, grammar, agreement and
/// salience, alone and in pairs, each together with the class of the pronoun (Durrett and Klein 2013). Changing the order or
/// the content of a feature makes the model worthless.
/// </summary>
internal sealed class AntecedentFeatures(ParsedText text, Clusters clusters, SpeechMap map, QuoteCueFinder cues)
{
    /// <summary>Room for the features of one pair.</summary>
    public const int Most = 56;

    /// <summary>Mentions of an actor that are asked what they say of it: the first ones, for later ones say little new.</summary>
    private const int MostAsked = 40;

    private const uint Mask = (1u << AntecedentModel.Bits) - 1;
    private readonly Dictionary<Cluster, Met> _met = [];
    private readonly List<Place> _places = []; // [candidate]
    private readonly MentionView[] _views = Views(text, clusters, map, cues); // [draft]

    /// <summary>The mentions, nearest first, of which the next pairs are part.</summary>
    public IReadOnlyList<Draft> Candidates { get; private set; } = [];

    /// <summary>Takes the mentions among which to choose, nearest first.</summary>
    public void Among(IReadOnlyList<Draft> candidates)
    {
        Candidates = candidates;
        _met.Clear();
        _places.Clear();
        var subjects = 0;
        foreach (var candidate in candidates)
        {
            ref var met = ref CollectionsMarshal.GetValueRefOrAddDefault(_met, clusters.Of(candidate), out var isKnown);
            _places.Add(new Place(Bucket(_met.Count - 1), !isKnown, Bucket(subjects - met.Subjects), 0));
            met.Times++;
            if (_views[candidate.Index].Grammar != MentionView.Subject) continue;
            met.Subjects++;
            subjects++;
        }

        for (var at = 0; at < _places.Count; at++) _places[at] = _places[at] with { Share = (uint)(4 * _met[clusters.Of(candidates[at])].Times / candidates.Count) };
    }

    /// <param name="rank">Its place among the candidates: how many possible antecedents lie between.</param>
    public int Pair(Draft pronoun, Draft before, int rank, Span<int> rows)
    {
        var (own, other) = (_views[pronoun.Index], _views[before.Index]);
        var cluster = clusters.Of(before);
        var a = Class(pronoun, own);
        var distance = Bucket(pronoun.Sentence - before.Sentence);
        var near = Bucket(rank);
        var type = TypeOf(cluster);
        var gender = cluster.Gender == '-' ? 0u : cluster.Gender == pronoun.Gender ? 1u : 2;
        var number = before.IsPair ? 2u : before.IsPlural ? 1u : 0;
        var size = Bucket(cluster.Count);
        var last = before.Pronoun is { } past ? Form(past) + 1 : 0u;
        var speech = own.Quote < 0 ? (other.Quote < 0 ? 0u : 1) : own.Quote == other.Quote ? 2u : other.Quote < 0 ? 3u : 4;
        var paragraph = (uint)Math.Min(2, own.Paragraph - other.Paragraph);
        var list = new RowList(rows, a);
        list.Add(1, distance);
        list.Add(2, near);
        list.Add(3, distance, near);
        list.Add(4, type, gender);
        list.Add(5, type, number);
        list.Add(6, other.Kind, type, distance);
        list.Add(7, other.Grammar, own.Grammar, distance);
        list.Add(8, other.Grammar, other.Kind);
        list.Add(9, other.Grammar, near);
        list.Add(10, size, distance);
        list.Add(11, last, distance);
        list.Add(13, other.Determiner, other.Kind);
        list.Add(14, speech, type);
        list.Add(15, paragraph, distance);
        list.Add(16, Subtype(cluster), number);
        list.Add(17, other.IsFirst ? 1u : 0, distance);
        list.Add(18, Clause(pronoun, before), own.Grammar);
        list.Add(19, cluster.HasName ? 1u : 0, size, near);
        list.Add(20, Bucket(cluster.First.Sentence), size);
        list.Add(21, other.Governor == own.Governor && own.Governor != 0 ? 1u : 0, other.Grammar == own.Grammar ? 1u : 0);
        list.Add(23, Speaks(pronoun, own, cluster), distance);
        list.Add(47, gender, near, distance);
        list.Add(48, other.Grammar == MentionView.Owner && own.Grammar == MentionView.Owner && other.Governor == own.Governor ? 1u : 0, distance);
        list.Add(49, own.Governor, own.Grammar, type);
        list.Add(50, IsSayer(pronoun, before) ? 1u : 0, own.Grammar);
        list.Add(24, Bucket(pronoun.Index - before.Index), distance);
        list.Add(25, type, other.Grammar, distance, near);
        list.Add(26, own.Speaks ? 1u : 0, other.Speaks ? 1u : 0, type, distance);
        list.Add(27, own.Speaks ? 1u : 0, cluster.HasName ? 1u : 0, other.Kind);
        list.Add(28, Bucket(Candidates.Count), distance, type);
        list.Add(29, Bucket(Candidates.Count), own.Determiner, other.Grammar);
        var standing = _places[rank];
        list.Add(41, standing.Rank, near);
        list.Add(42, standing.Rank, distance, other.Grammar);
        list.Add(43, standing.IsLatest ? 1u : 0, standing.Rank, size);
        list.Add(44, standing.Subjects, other.Grammar, own.Grammar);
        list.Add(45, standing.Share, standing.Rank);
        list.Add(46, cluster.First.Sentence == 0 ? 1u : 0, standing.Share);
        if (pronoun.Kind == MentionKind.Nominal) AddNoun(pronoun, own, cluster, ref list);
        return list.Count;
    }

    /// <summary>Whether an actor speaks where the pronoun stands: 0 no, 1 in its quotation, 2 in its turn of a talk.</summary>
    private uint Speaks(Draft pronoun, MentionView own, Cluster cluster)
    {
        var speaker = map.SpeakerAt(pronoun.Sentence, text.Sentences[pronoun.Sentence][pronoun.Head].Start);
        return speaker is null || clusters.Of(speaker) != cluster ? 0u : own.Quote >= 0 ? 1u : 2;
    }

    /// <summary>"Omar said he ...": whether a mention is the subject of the verb of speech in whose clause the pronoun stands.</summary>
    private bool IsSayer(Draft pronoun, Draft before)
    {
        if (pronoun.Sentence != before.Sentence || !_views[before.Index].Speaks) return false;
        var sentence = text.Sentences[pronoun.Sentence];
        var verb = sentence.Head(before.Head);
        return sentence.Child(verb, Deprel.Ccomp) is >= 0 and var said && sentence.Governs(said, pronoun.Head);
    }

    /// <summary>How an actor stands among the others who may be meant.</summary>
    /// <param name="Rank">How many other actors among the possible ones were mentioned later.</param>
    /// <param name="IsLatest">Whether this is the actor's latest possible mention.</param>
    /// <param name="Subjects">How many subjects of other actors lie between.</param>
    /// <param name="Share">Its share of the possible mentions, in quarters.</param>
    private readonly record struct Place(uint Rank, bool IsLatest, uint Subjects, uint Share);

    /// <summary>How often an actor was met among the candidates so far, and how often as a subject.</summary>
    private record struct Met(int Times, int Subjects);

    /// <summary>What a description asks beyond: whether the noun is part of the name, fits what the actor is, is narrowed down.</summary>
    private static void AddNoun(Draft noun, MentionView own, Cluster cluster, ref RowList list)
    {
        var (isNamed, isRole, isFrom) = (false, false, false);
        for (var at = 0; at < Math.Min(cluster.Drafts.Count, MostAsked); at++)
        {
            var draft = cluster.Drafts[at];
            isNamed = isNamed || (draft.IsName && draft.Key.Contains(noun.Role, StringComparison.Ordinal));
            isRole = isRole || (draft.Role.Length > 0 && draft.Role.EndsWith(noun.Role, StringComparison.Ordinal));
            isFrom = isFrom || draft.Country == noun.Country;
        }

        var (isInName, hasRole) = (isNamed ? 1u : 0, isRole ? 1u : 0);
        var subtype = noun.Subtype is { } kind && Subtype(cluster) == FeatureHash.Of(kind) ? 1u : Subtype(cluster) == 0 ? 2u : 0;
        var narrowed = Bucket(noun.Modifiers.Count);
        var country = noun.Country is null ? 0 : isFrom ? 1u : 2u;
        list.Add(31, isInName, narrowed);
        list.Add(32, hasRole, narrowed);
        list.Add(33, subtype, narrowed, own.Determiner);
        list.Add(34, own.Lemma, (uint)cluster.Type);
        list.Add(35, own.Lemma, Subtype(cluster));
        list.Add(36, country, isInName);
        list.Add(37, cluster.First.Sentence == 0 ? 1u : 0, own.Determiner, narrowed);
        list.Add(38, isInName, hasRole, subtype);
    }

    /// <summary>That the pronoun stands for nothing named before.</summary>
    public int None(Draft pronoun, Span<int> rows)
    {
        var own = _views[pronoun.Index];
        var sentence = text.Sentences[pronoun.Sentence];
        var list = new RowList(rows, Class(pronoun, own));
        var verb = sentence.Head(pronoun.Head);
        list.Add(51, own.Grammar);
        list.Add(60, pronoun.Pronoun is { } word ? Form(word) + 1 : 0, own.IsFirst ? 1u : 0);
        list.Add(53, Bucket(Candidates.Count));
        list.Add(59, own.Speaks ? 1u : 0);
        list.Add(54, own.IsFirst ? 1u : 0, own.Quote < 0 ? 0u : 1);
        list.Add(55, Clausal(sentence, verb), own.Grammar);
        list.Add(56, verb < 0 ? 0 : (uint)sentence.Upos(verb), Clausal(sentence, verb));
        list.Add(57, pronoun.Head + 1 < sentence.Count ? FeatureHash.Of(sentence.Lemma(pronoun.Head + 1)) : 0);
        if (pronoun.Kind == MentionKind.Nominal)
        {
            list.Add(61, own.Lemma, own.Determiner);
            list.Add(62, Bucket(pronoun.Modifiers.Count), own.Determiner, pronoun.End > pronoun.Head + 1 ? 1u : 0);
            list.Add(63, Bucket(pronoun.Sentence));
        }

        list.Add(58, pronoun.Head > 0 ? FeatureHash.Of(sentence.Lemma(pronoun.Head - 1)) : 0);
        return list.Count;
    }

    private static uint Clausal(Sentence sentence, int verb)
    {
        if (verb < 0) return 0;
        var clauses = 0u;
        if (sentence.Child(verb, Deprel.Ccomp) > verb || sentence.Child(verb, Deprel.Csubj) > verb) clauses |= 1;
        if (sentence.Child(verb, Deprel.Xcomp) > verb || sentence.Child(verb, Deprel.Advcl) > verb) clauses |= 2;
        if (sentence.Child(verb, Deprel.Cop) >= 0) clauses |= 4;
        return clauses;
    }

    /// <summary>How the clauses of both lie within one sentence: 0 in different ones, else who governs whom.</summary>
    private uint Clause(Draft pronoun, Draft before)
    {
        if (pronoun.Sentence != before.Sentence) return 0;
        var sentence = text.Sentences[pronoun.Sentence];
        var (own, other) = (sentence.Head(pronoun.Head), sentence.Head(before.Head));
        if (own == other) return 1;
        if (own >= 0 && sentence.Governs(before.Head, own)) return 2;
        if (other >= 0 && own >= 0 && sentence.Governs(other, own)) return 3;
        return own >= 0 && other >= 0 && sentence.Governs(own, other) ? 4u : 5;
    }

    /// <summary>He or she, it, they, or a description by type: what is learned of one form holds for the others.</summary>
    private static uint Class(Draft anaphor, MentionView view) =>
        anaphor.Pronoun is { } pronoun ? pronoun.Gender switch { 'm' or 'f' => 0u, 'n' => 1u, _ => 2u } : 3 + (uint)anaphor.Type;

    private static uint Form(Pronoun pronoun)
    {
        var gender = pronoun.Gender switch { 'm' => 0u, 'f' => 1u, 'n' => 2u, _ => 3u };
        return (gender * 3) + (pronoun.IsReflexive ? 2u : pronoun.IsPossessive ? 1u : 0u);
    }

    private static uint TypeOf(Cluster cluster) => cluster.IsBare ? 6u : cluster.IsThing ? 7u : (uint)cluster.Type;

    private static uint Subtype(Cluster cluster) =>
        cluster.Subtype is { } subtype ? FeatureHash.Of(subtype) : 0;

    /// <summary>0 to 5 as they are, then wider and wider.</summary>
    private static uint Bucket(int number) => number switch { < 6 => (uint)Math.Max(0, number), < 8 => 6, < 12 => 7, < 20 => 8, < 40 => 9, _ => 10 };

    private static MentionView[] Views(ParsedText text, Clusters clusters, SpeechMap map, QuoteCueFinder cues)
    {
        var views = new MentionView[clusters.Drafts.Count];
        for (var at = 0; at < views.Length; at++)
        {
            var draft = clusters.Drafts[at];
            views[at] = MentionView.Of(draft, at > 0 ? clusters.Drafts[at - 1] : null, text.Sentences[draft.Sentence], map, cues);
        }

        return views;
    }

    private ref struct RowList(Span<int> rows, uint pronoun)
    {
        private readonly Span<int> _rows = rows;

        public int Count { get; private set; }

        public void Add(uint template, uint one, uint two = 0, uint three = 0, uint four = 0)
        {
            _rows[Count++] = (int)(FeatureHash.Of(template, one, (two * 64) + three, (four * 64) + pronoun) & Mask);
        }
    }
}
