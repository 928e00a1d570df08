namespace Hearsay.Study.Copying;

/// <summary>
/// Finds at once which of the contradicting values is true, how far each source is to be trusted, and which sources copy one
/// another, so that five mirrors of one site are one vote (after Dong, Berti-Equille, Srivastava: Integrating Conflicting Data,
/// VLDB 2009). To be right together proves nothing; to be wrong together, and on the same items, does.
/// </summary>
public static class CopyFinder
{
    private const int Rounds = 4; // groups no longer change after the third on data/copying

    public static CopyReport Find(IEnumerable<Assertion> assertions)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        var table = new AssertionTable(assertions);
        var beliefs = Beliefs.ByShare(table);
        var groups = SourceGroups.None(table);
        var accuracy = new double[table.Sources.Count];
        for (var round = 0; round < Rounds; round++)
        {
            groups = SourceGroups.Of(table, beliefs, isFirst: round == 0);
            (beliefs, accuracy) = TruthFinder.Find(table, groups);
        }

        return new CopyReport(
            [.. table.Items.Select((item, at) => beliefs.Best(item, at))],
            table.Sources.Select((source, at) => (source, accuracy[at])).ToDictionary(pair => pair.source, pair => pair.Item2, StringComparer.Ordinal),
            groups.Named(table),
            groups.Pairs().ToDictionary(pair => (table.Sources[pair.One], table.Sources[pair.Other]), pair => Shared(SourcePair.Of(table, beliefs, pair.One, pair.Other))));
    }

    private static double Shared(SourcePair pair) => pair.Common == 0 ? 0 : pair.Coverage * pair.Agreement;
}
