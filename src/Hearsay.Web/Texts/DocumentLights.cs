using Hearsay.Web.Views;
using Hearsay.Web.Wording;

namespace Hearsay.Web.Texts;

/// <summary>
/// The text of a document, lit: faintly where any claim has its evidence, with the claim's number behind it, and strongly for
/// the claim that is looked at; within evidence voices, deeds, times and actors bear marks of their own. The numbers are those of the list beside the text.
/// </summary>
internal static class DocumentLights
{
    /// <summary>A browser shows so many UTF-16 code units at once; of a longer text the part around the lit sentence is given.</summary>
    private const int Most = 400_000;

    public static (IReadOnlyList<IReadOnlyList<Stretch>> Paragraphs, bool IsCut) OfArticle(DocumentView view)
    {
        var text = view.Document.Article.Text;
        var start = view.Chosen is { Comment: null, Embed: null } chosen ? Math.Clamp(chosen.Evidence.Start - Most / 2, 0, Math.Max(0, text.Length - Most)) : 0;
        var window = new TextSpan(start, Math.Min(text.Length, start + Most));
        return (Light(view, claim => claim is { Comment: null, Embed: null }, text, window), window.Length < text.Length);
    }

    public static IReadOnlyList<IReadOnlyList<Stretch>> OfComment(DocumentView view, int index)
    {
        var text = view.Document.Article.Comments[index].Text;
        return Light(view, claim => claim.Comment?.Index == index, text, new TextSpan(0, Math.Min(text.Length, Most / 10)));
    }

    public static IReadOnlyList<IReadOnlyList<Stretch>> OfEmbed(DocumentView view, int index)
    {
        var text = view.Document.Article.Embeds[index];
        return Light(view, claim => claim.Embed?.Index == index, text, new TextSpan(0, Math.Min(text.Length, Most / 10)));
    }

    private static IReadOnlyList<IReadOnlyList<Stretch>> Light(DocumentView view, Func<Claim, bool> isHere, string text, TextSpan window)
    {
        var lights = new List<LitSpan>();
        var notes = new List<Footnote>();
        for (var i = 0; i < view.Claims.Count; i++)
        {
            var claim = view.Claims[i].Claim;
            if (!isHere(claim)) continue;
            lights.Add(new LitSpan(claim.Evidence.Span, Texts.Light.Faint, claim.Id));
            lights.AddRange(ClaimLights.Layers(claim));
            notes.Add(new Footnote(claim.Evidence.End, i + 1, Links.Claim(claim.Id), ClaimWords.Plain(claim)));
        }

        lights.AddRange(TimeLights.Of(text, view.Claims.Select(row => row.Claim).Where(isHere)));
        if (view.Chosen is { } chosen && isHere(chosen)) lights.AddRange(ClaimLights.Within(chosen));
        return LitText.Of(text, window, lights, notes);
    }
}
