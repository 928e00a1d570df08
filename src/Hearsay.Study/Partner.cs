namespace Hearsay.Study;

/// <summary>How much the record tells of an actor and another towards each other, each fact once, by channel and sign.</summary>
/// <param name="Id">The other actor.</param>
/// <param name="Last">Day of the newest fact that has one.</param>
public sealed record Partner(string Id, string Name, int FriendlyWords, int HostileWords, int FriendlyDeeds, int HostileDeeds, int Neutral, DateOnly? Last)
{
    public int Total => FriendlyWords + HostileWords + FriendlyDeeds + HostileDeeds + Neutral;

    /// <summary>Null when they only stand side by side.</summary>
    internal static Partner? Of(Relation relation)
    {
        if (relation.Entries.Count == 0) return null;
        var facts = relation.Entries.DistinctBy(entry => entry.Fact).ToArray();
        int Count(Channel channel, int sign) => facts.Count(entry => entry.Channel == channel && entry.Sign == sign);
        return new Partner(
            relation.B.Id, relation.B.Name, Count(Channel.Word, 1), Count(Channel.Word, -1), Count(Channel.Deed, 1), Count(Channel.Deed, -1),
            facts.Count(entry => entry.Sign == 0), facts.Max(entry => entry.Date));
    }
}
