using Hearsay.Ingest.Boilerplate;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>The signs that depend on the lines above, gathered on the way down: how far above a date stood, or furniture, or the heading of comments.</summary>
internal sealed class ScrapeWalk(ScrapeOutline outline)
{
    private const int Many = 4;

    private int _sinceWhen = ScrapeOutline.Far, _sinceNoise = ScrapeOutline.Far;
    private bool _isUnderEnd;

    /// <summary>Lines must come in order, each once.</summary>
    public void Add(int at, SignRow row)
    {
        var view = outline.Views[at];
        if (outline.Heading >= 0 && at > outline.Heading) AddUnderHeading(view, row);
        _isUnderEnd |= at > 0 && (outline.Views[at - 1].Phrases & PhraseKind.End) != 0 && at > 1;
        if (_isUnderEnd) row.Add(LineSign.UnderEnd);
        var whens = Math.Min(outline.Whens, Many);
        row.Add(LineSign.Whens, whens);
        row.Add(LineSign.WhensClass, whens, (int)view.Class);
        if (_sinceWhen < ScrapeOutline.Far) row.Add(LineSign.SinceWhen, LineSigns.Step(_sinceWhen));
        if (_sinceWhen < ScrapeOutline.Far) row.Add(LineSign.SinceWhenLength, LineSigns.Step(_sinceWhen), view.Length / 2);
        row.Add(LineSign.SinceNoise, LineSigns.Step(_sinceNoise), view.Length / 2);
        _sinceWhen = view.IsWhen || view.Class == LineClass.Speaker ? 0 : Math.Min(ScrapeOutline.Far, _sinceWhen + 1);
        _sinceNoise = view.IsNoise ? 0 : Math.Min(ScrapeOutline.Far, _sinceNoise + 1);
    }

    private static void AddUnderHeading(LineView view, SignRow row)
    {
        row.Add(LineSign.UnderHeading, view.IsProse ? 1 : 0);
        row.Add(LineSign.UnderHeadingShape, view.Length, view.Last);
        row.Add(LineSign.UnderHeadingClass, (int)view.Class);
    }
}
