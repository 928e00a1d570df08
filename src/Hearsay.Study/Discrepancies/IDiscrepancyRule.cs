namespace Hearsay.Study.Discrepancies;

/// <summary>
/// A way in which claims cannot both hold. Claims are compared within groups that the rule names, and what it finds in a group depends on
/// nothing but the claims of that group, so that new claims cost only the groups that they come to.
/// </summary>
internal interface IDiscrepancyRule
{
    /// <summary>The groups in which a claim of a fact is compared with others; none for a claim the rule does not look at.</summary>
    IEnumerable<string> GroupsOf(ToldClaim told, Scene scene);

    /// <summary>A pair that meets in several groups must come from one of them only.</summary>
    IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene);
}
