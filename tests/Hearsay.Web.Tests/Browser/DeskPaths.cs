namespace Hearsay.Web.Tests.Browser;

/// <summary>An address of every kind of page of the river's desk.</summary>
internal static class DeskPaths
{
    private static readonly Claim Claim = River.Break().Claims[1];

    public static string[] All { get; } =
    [
        "/", "/actors", "/actors?q=weshty", Links.Actor(River.Veshti.Id), Links.Between(River.Veshti.Id, River.Sarn.Id), Links.Between(River.Dorr.Id, River.Guard.Id), "/claims", Links.Claim(Claim.Id),
        "/documents", Links.Sentence(Claim), "/outlets", "/turns", "/turns?how=observed", "/seats", "/conflicts", "/weak", "/ingest", "/search?q=ferry", "/network", "/origins", Links.Origins(Claim.Document),
        "/corrections", Links.Dossier(River.Veshti.Id), Links.Dossier(River.Dorr.Id, River.Guard.Id),
    ];
}
