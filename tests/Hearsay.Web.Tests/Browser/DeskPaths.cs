namespace Hearsay.Web.Tests.Browser;

/// <summary>An address of every kind of page of the river's desk.</summary>
internal static class DeskPaths
{
    private static readonly Claim Claim = River.Break().Claims[1];

    private static readonly Claim Comment = River.Clippings().Single(clipping => clipping.Article.Comments.Count > 0).Claims[0];

    private static string Assembly { get; } = River.Clippings().Single(clipping => clipping.Article.Title == "All hundred seats counted").Document.Id;

    public static string[] All { get; } =
    [
        "/", "/actors", "/actors?q=weshty", Links.Actor(River.Veshti.Id), Links.Between(River.Veshti.Id, River.Sarn.Id), Links.Between(River.Dorr.Id, River.Guard.Id), "/claims", "/claims?comments=only", Links.Claim(Claim.Id), Links.Claim(Comment.Id), Links.Sentence(Comment),
        "/documents", Links.Sentence(Claim), "/outlets", "/turns", "/turns?how=observed", "/seats", "/conflicts", "/weak", "/ingest", "/search?q=ferry", "/search", "/network", "/origins", Links.Origins(Claim.Document),
        "/corrections", "/seats?list=" + Assembly + "&with=River%20Movement", Links.Dossier(River.Veshti.Id), Links.Dossier(River.Dorr.Id, River.Guard.Id),
    ];

    /// <summary>Of a desk that serves the hostile record.</summary>
    public static string[] Hostile { get; } =
    [
        "/", "/actors", "/actors?q=%3Cscript%3E", Links.Actor(Tests.Hostile.Villain.Id), Links.Actor(Tests.Hostile.Victim.Id), Links.Between(Tests.Hostile.Villain.Id, Tests.Hostile.Victim.Id),
        "/claims?text=%22%3E%3Cscript%3E&by=%3Cb%3E&outlet='onclick=1", "/claims", .. Tests.Hostile.Clipping().Claims.Select(claim => Links.Claim(claim.Id)), Links.Sentence(Tests.Hostile.Clipping().Claims[0]),
        "/documents", "/documents?outlet=%22%3E%3Cimg%3E", "/outlets", "/turns", "/turns?how=observed", "/seats", "/conflicts", "/weak", "/ingest", "/search?q=%3Cscript%3E+alert", "/search?q=attacked", "/network", "/origins",
        Links.Origins(Tests.Hostile.Clipping().Document.Id), "/corrections?by=%3Cb%3E",
    ];

    public static string[] HostileDossiers { get; } = [Links.Dossier(Tests.Hostile.Villain.Id), Links.Dossier(Tests.Hostile.Villain.Id, Tests.Hostile.Victim.Id)];
}
