using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Core;
using Hearsay.Language.Tags;
using Hearsay.Language.Tokens;
using Hearsay.Language.Trees;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Network;

/// <summary>
/// Tags and trees by one network: words as vectors, layers that run both ways, tags from the last layer but one, arcs and relations
/// (Dozat and Manning 2017) from the last, and the best tree of the arcs. Weights in bytes. Immutable, one serves all threads.
/// </summary>
internal sealed class TreeNetwork
{
    private readonly NetworkShape _shape;
    private readonly uint[] _forms;
    private readonly WordClusters _clusters;
    private readonly WordTables _tables;
    private readonly Dense _mix, _tags, _parts, _meeting, _relations;
    private readonly Recurrence[] _layers;
    private readonly float[] _root; // [arc]
    private readonly float[] _distances; // [bucket]

    public TreeNetwork(ModelFile file)
    {
        _shape = NetworkShape.Read(file.Section("shape"));
        Inventory = new TagInventory(file.Section("tags"));
        _forms = MemoryMarshal.Cast<byte, uint>(file.Section("forms")).ToArray();
        _clusters = new WordClusters(file.Section("clusters"));
        _tables = new WordTables(file, WordFeatures.TableRows(_forms.Length));
        _mix = new Dense(file.Section("mix"), NetworkShape.Input, 2 * _shape.Width);
        _layers = [.. Enumerable.Range(0, _shape.Layers).Select(layer => new Recurrence(file.Section($"layer{layer}"), file.Section($"gates{layer}"), _shape.Hidden))];
        _tags = new Dense(file.Section("classes"), _shape.Width, _shape.TagOutputs);
        _parts = new Dense(file.Section("parts"), _shape.Width, _shape.Parts);
        _meeting = new Dense(file.Section("meeting"), _shape.Arc, _shape.Arc);
        _relations = new Dense(file.Section("relation"), _shape.Sum + _shape.Times, NetworkShape.Padded(NetworkShape.Relations));
        _root = MemoryMarshal.Cast<byte, float>(file.Section("root")).ToArray();
        _distances = MemoryMarshal.Cast<byte, float>(file.Section("distance")).ToArray();
    }

    public TagInventory Inventory { get; }

    public NetworkScratch NewScratch() => new(_shape, new WordVectors(_tables, new WordFeatures(_forms, _clusters), _mix, _layers[0].Products));

    /// <summary>Reads some sentences at once; what is found for one does not depend on the others.</summary>
    /// <param name="ends">One past the last word of each sentence, counted from anywhere.</param>
    public void Read(string text, ReadOnlySpan<WordSpan> words, ReadOnlySpan<int> ends, NetworkScratch scratch)
    {
        scratch.Begin(words.Length, ends);
        scratch.Vectors.Read(text, words, scratch.Words);
        for (var word = 0; word < words.Length; word++) scratch.Vectors[scratch.Words[word]][.._shape.Width].CopyTo(scratch.Current.AsSpan(word * _shape.Width));
        _layers[0].ApplyFirst(scratch);
        for (var layer = 1; layer < _layers.Length; layer++)
        {
            scratch.Bytes.Fill(scratch.Current, scratch.Count);
            if (layer == _layers.Length - 1) ReadTags(scratch);
            _layers[layer].Apply(scratch);
        }

        scratch.Bytes.Fill(scratch.Current, scratch.Count);
        _parts.Apply(scratch.Bytes, scratch.Parts);
        ReadHeads(scratch);
        ReadRelations(scratch);
        JoinNames(scratch);
        MarkDummies(text, words, scratch);
    }

    /// <summary>A verb has one subject: beside a clause that is it ("it is said that they left") the word "it" holds its place.</summary>
    private static void MarkDummies(string text, ReadOnlySpan<WordSpan> words, NetworkScratch scratch)
    {
        var first = 0;
        foreach (var end in scratch.Ends)
        {
            for (var clause = first + 1; clause < end; clause++)
            {
                if (scratch.FoundDeprels[clause] is not (Deprel.Csubj or Deprel.CsubjPass)) continue;
                for (var word = clause - 1; word >= first; word--)
                    if (IsSubject(scratch, word) && scratch.FoundHeads[word] == scratch.FoundHeads[clause] && text.AsSpan(words[word].Start, words[word].Length).Equals("it", StringComparison.OrdinalIgnoreCase))
                        scratch.FoundDeprels[word] = Deprel.Expl;
            }

            first = end;
        }
    }

    /// <summary>A verb has one subject: of two names side by side that both seem to be it, unknown ones mostly, the second belongs to the first.</summary>
    private void JoinNames(NetworkScratch scratch)
    {
        var first = 0;
        foreach (var end in scratch.Ends)
        {
            for (var word = first + 1; word < end; word++)
            {
                if (!IsNamedSubject(scratch, word) || !IsNamedSubject(scratch, word - 1) || scratch.FoundHeads[word] != scratch.FoundHeads[word - 1]) continue;
                (scratch.FoundHeads[word], scratch.FoundDeprels[word]) = ((short)(word - 1 - first), Deprel.Flat);
            }

            first = end;
        }
    }

    private bool IsNamedSubject(NetworkScratch scratch, int word) =>
        IsSubject(scratch, word) && Inventory.Upos(scratch.FoundTags[word]) == Upos.PROPN;

    private static bool IsSubject(NetworkScratch scratch, int word) => scratch.FoundDeprels[word] is Deprel.Nsubj or Deprel.NsubjPass;

    /// <summary>What the tags of a word scored in the last reading.</summary>
    public Span<float> TagScores(NetworkScratch scratch, int word) => scratch.Tags.AsSpan(word * _shape.TagOutputs, _shape.Tags);

    /// <summary>What the relations of a word to the head it got scored in the last reading; the root's is the lowest.</summary>
    public static Span<float> RelationScores(NetworkScratch scratch, int word) =>
        scratch.Relations.AsSpan(word * NetworkShape.Padded(NetworkShape.Relations), NetworkShape.Relations);

    /// <summary>Tags, and of the many feature sets only those that the best tag can have.</summary>
    private void ReadTags(NetworkScratch scratch)
    {
        _tags.Apply(scratch.Bytes, scratch.Tags, NetworkShape.Padded(_shape.Tags));
        for (var word = 0; word < scratch.Count; word++)
        {
            var tag = Highest.Of(TagScores(scratch, word));
            var choices = Inventory.Morphologies(tag);
            scratch.FoundTags[word] = (byte)tag;
            scratch.FoundMorphologies[word] = choices.Count == 1 ? choices[0] : choices[Choose(scratch, word, tag, choices.Count)];
        }
    }

    private int Choose(NetworkScratch scratch, int word, int tag, int choices)
    {
        var first = NetworkShape.Padded(_shape.Tags) + Inventory.FirstChoice(tag);
        _tags.ApplyRow(scratch.Bytes, word, (first, first + choices), scratch.Tags);
        return Highest.Of(scratch.Tags.AsSpan(word * _shape.TagOutputs + first, choices));
    }

    private void ReadHeads(NetworkScratch scratch)
    {
        for (var word = 0; word < scratch.Count; word++)
            Rectify(scratch.Parts.AsSpan(word * _shape.Parts, _shape.Arc), scratch.Dependents.AsSpan(word * _shape.Arc, _shape.Arc));
        scratch.DependentBytes.Fill(scratch.Dependents, scratch.Count);
        _meeting.Apply(scratch.DependentBytes, scratch.Meetings);
        var first = 0;
        foreach (var end in scratch.Ends)
        {
            var arcs = scratch.ArcsOf(end - first);
            ScoreArcs(scratch, (first, end), arcs);
            SpanningTree.Find(arcs, scratch.FoundHeads.AsSpan(first, end - first));
            first = end;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ScoreArcs(NetworkScratch scratch, (int First, int End) sentence, Span<float> arcs)
    {
        var nodes = sentence.End - sentence.First + 1;
        for (var head = sentence.First; head < sentence.End; head++)
        {
            var part = scratch.Parts.AsSpan(head * _shape.Parts + _shape.Arc, _shape.Arc);
            Rectify(part, part);
        }

        for (var word = 0; word < nodes - 1; word++)
        {
            ref var meeting = ref scratch.Meetings[(sentence.First + word) * _shape.Arc];
            var row = arcs.Slice(word * nodes, nodes);
            row[0] = Dot(ref meeting, ref _root[0]) + _distances[NetworkShape.Distances - 1];
            for (var head = 0; head < nodes - 1; head++)
                row[head + 1] = head == word ? 0 : Dot(ref meeting, ref scratch.Parts[(sentence.First + head) * _shape.Parts + _shape.Arc]) + _distances[NetworkShape.Bucket(head - word)];
        }
    }

    private float Dot(ref float left, ref float right)
    {
        var sum = Vector256<float>.Zero;
        for (nuint at = 0; at < (nuint)_shape.Arc; at += 8) sum += Vector256.LoadUnsafe(ref left, at) * Vector256.LoadUnsafe(ref right, at);
        return Vector256.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rectify(ReadOnlySpan<float> from, Span<float> to)
    {
        for (var at = 0; at < from.Length; at += 8)
        {
            var value = Vector256.Create(from[at..]);
            Vector256.MaxNative(value, value * NetworkShape.Leak).CopyTo(to[at..]);
        }
    }

    private void ReadRelations(NetworkScratch scratch)
    {
        var first = 0;
        foreach (var end in scratch.Ends)
        {
            for (var word = first; word < end; word++)
                if (scratch.FoundHeads[word] >= 0) Join(scratch, word, first + scratch.FoundHeads[word]);
            first = end;
        }

        scratch.JointBytes.Fill(scratch.Joint, scratch.Count);
        _relations.Apply(scratch.JointBytes, scratch.Relations);
        for (var word = 0; word < scratch.Count; word++)
        {
            var scores = RelationScores(scratch, word);
            scores[(int)Deprel.Root] = float.NegativeInfinity;
            scratch.FoundDeprels[word] = scratch.FoundHeads[word] < 0 ? Deprel.Root : (Deprel)Highest.Of(scores);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Join(NetworkScratch scratch, int word, int head)
    {
        var dependent = scratch.Parts.AsSpan(word * _shape.Parts + 2 * _shape.Arc, 2 * (_shape.Sum + _shape.Times));
        var other = scratch.Parts.AsSpan(head * _shape.Parts + 2 * _shape.Arc, 2 * (_shape.Sum + _shape.Times));
        var to = scratch.Joint.AsSpan(word * (_shape.Sum + _shape.Times), _shape.Sum + _shape.Times);
        for (var at = 0; at < _shape.Sum; at += 8)
        {
            var sum = Vector256.Create<float>(dependent[at..]) + Vector256.Create<float>(other[(_shape.Sum + at)..]);
            Vector256.MaxNative(sum, sum * NetworkShape.Leak).CopyTo(to[at..]);
        }

        dependent = dependent[(2 * _shape.Sum)..];
        other = other[(2 * _shape.Sum + _shape.Times)..];
        to = to[_shape.Sum..];
        for (var at = 0; at < _shape.Times; at += 8)
            (Vector256.Create<float>(dependent[at..]) * Vector256.Create<float>(other[at..])).CopyTo(to[at..]);
    }
}
