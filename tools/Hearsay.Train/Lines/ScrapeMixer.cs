using Hearsay.Core;
using Hearsay.Ingest.PlainText;
using Hearsay.Ingest.PlainText.Labels;

namespace Hearsay.Train.Lines;

/// <summary>Makes new scrapes of old ones: the head of one site, the text of another, the foot of a third, the comments of a fourth, blank lines or none between.</summary>
internal sealed class ScrapeMixer(IReadOnlyList<LabelledScrape> scrapes, Dice dice)
{
    private const double SameSite = 0.3, HasComments = 0.6, CutShort = 0.3, BlankAtJoint = 0.5;
    private const int Tries = 5; // until a scrape with comments is drawn

    private enum Blanks
    {
        None,
        Everywhere,
        AsTheyAre,
    }

    public LabelledScrape Mix()
    {
        var (head, text) = (Any(), Any());
        if (dice.Chance(SameSite)) text = head;
        var foot = dice.Chance(SameSite) ? text : Any();
        var mix = new LabelledScrape("mix", [], [], null);
        var labels = new List<byte>();
        var blanks = (dice.Next() % 5) switch { 0 => Blanks.None, 1 => Blanks.Everywhere, _ => Blanks.AsTheyAre };
        Add(head, 0, Parts(head).Text);
        Add(text, Parts(text).Text, Cut(text));
        Add(foot, Parts(foot).Foot, Parts(foot).Comments);
        if (dice.Chance(HasComments) && WithComments() is { } comments) Add(comments, Parts(comments).Comments, comments.Labels.Length);
        return mix with { Labels = [.. labels] };

        void Add(LabelledScrape scrape, int first, int end)
        {
            for (var at = first; at < end; at++)
            {
                var isApart = blanks == Blanks.Everywhere || (blanks == Blanks.AsTheyAre && (scrape.Lines[at].IsApart || (at == first && dice.Chance(BlankAtJoint))));
                mix.Lines.Add(scrape.Lines[at] with { Number = labels.Count + 1, IsApart = isApart && labels.Count > 0 });
                labels.Add(scrape.Labels[at]);
            }
        }
    }

    private LabelledScrape Any() => scrapes[(int)(dice.Next() % (ulong)scrapes.Count)];

    private LabelledScrape? WithComments()
    {
        for (var drawn = 0; drawn < Tries; drawn++)
            if (Any() is var scrape && Parts(scrape).Comments < scrape.Labels.Length) return scrape;
        return null;
    }

    /// <summary>The end of the text, or one of its paragraphs.</summary>
    private int Cut(LabelledScrape scrape)
    {
        var (first, end, _) = Parts(scrape);
        if (!dice.Chance(CutShort) || end - first < 5) return end;
        var cut = first + 1 + (int)(dice.Next() % (ulong)(end - first - 2));
        return scrape.Labels[cut - 1] == (byte)LineKind.Body ? cut : end;
    }

    /// <summary>Where text, foot and comments begin.</summary>
    private static (int Text, int Foot, int Comments) Parts(LabelledScrape scrape)
    {
        var labels = scrape.Labels;
        var comments = Array.FindIndex(labels, label => LineLabels.KindOf(label) == LineKind.Comment);
        if (comments < 0) comments = labels.Length;
        var text = Array.IndexOf(labels, (byte)LineKind.Body);
        if (text < 0 || text > comments) return (comments, comments, comments);
        while (text > 0 && IsText(labels[text - 1])) text--;
        var foot = comments;
        while (foot > text && !IsText(labels[foot - 1])) foot--;
        return (text, foot, comments);
    }

    private static bool IsText(byte label) => (LineKind)label is LineKind.Body or LineKind.Heading or LineKind.Caption or LineKind.Embed;
}
