using Hearsay.Study.Actors;

namespace Hearsay.Study;

/// <summary>What the record tells of two actors towards each other, in the order of time; undated entries last.</summary>
public sealed record Relation(RecordActor A, RecordActor B, IReadOnlyList<RelationEntry> Entries)
{
    public IEnumerable<RelationEntry> Words => Entries.Where(entry => entry.Channel == Channel.Word);

    public IEnumerable<RelationEntry> Deeds => Entries.Where(entry => entry.Channel == Channel.Deed);
}
