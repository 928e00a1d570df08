using Hearsay.Study;
using Hearsay.Web.Texts;

namespace Hearsay.Web.Views;

/// <summary>A document that a search found, with the first place of its words in the text, cut into stretches that are words or not.</summary>
public sealed record DocumentHit(DocumentEntry Entry, IReadOnlyList<HitStretch> Snippet)
{
    internal static DocumentHit Of(DocumentEntry entry, string text, SearchWords words) => new(entry, words.Snippet(text));
}
