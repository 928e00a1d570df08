using Hearsay.Core;
using Hearsay.Ingest.PlainText;
using Hearsay.Ingest.PlainText.Labels;

namespace Hearsay.Train.Lines;

/// <summary>Makes new scrapes of old ones: the head of one site, the text of another, the foot of a third, the comments of a fourth, blank lines or none between, on whole pages furniture around.</summary>
internal sealed class ScrapeMixer(IReadOnlyList<LabelledScrape> scrapes, PageFurniture furniture, LineSigns signs, Dice dice)
{
    private const double SameSite = 0.3, HasComments = 0.6, CutShort = 0.3, FootAboveComments = 0.3, CutThread = 0.25, HasNicknames = 0.25;
    private const int LongestCut = 3; // comments
    private const int Tries = 5; // until a scrape with comments is drawn

    public LabelledScrape Mix()
    {
        var (head, text) = (Any(), Any());
        if (dice.Chance(SameSite)) text = head;
        var foot = dice.Chance(SameSite) ? text : Any();
        var comments = dice.Chance(HasComments) ? WithComments() : null;
        var mix = new MixedScrape(furniture, signs, dice) { Nicknames = dice.Chance(HasNicknames) ? new Nicknames(() => Any(), signs, dice) : null };
        mix.AddMenus();
        mix.Add(head, 0, Parts(head).Text);
        mix.Add(text, Parts(text).Text, Cut(text));
        mix.Add(foot, Parts(foot).Foot, Parts(foot).Comments);
        if (comments is null || dice.Chance(FootAboveComments)) mix.AddFoot(isLow: false);
        if (comments is not null) mix.Add(comments, Parts(comments).Comments, Shortened(comments));
        if (comments is not null) mix.AddFoot(isLow: true);
        return mix.Done();
    }

    private LabelledScrape Any() => scrapes[(int)(dice.Next() % (ulong)scrapes.Count)];

    private LabelledScrape? WithComments()
    {
        for (var drawn = 0; drawn < Tries; drawn++)
            if (Any() is var scrape && Parts(scrape).Comments < scrape.Labels.Length) return scrape;
        return null;
    }

    /// <summary>The end of the comments, or of one of the first: threads are short, too.</summary>
    private int Shortened(LabelledScrape scrape)
    {
        var heads = Enumerable.Range(0, scrape.Labels.Length).Where(at => scrape.Labels[at] == LineLabels.CommentHead).ToList();
        if (!dice.Chance(CutThread) || heads.Count < 3) return scrape.Labels.Length;
        return heads[1 + (int)(dice.Next() % (ulong)Math.Min(heads.Count - 1, LongestCut))];
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
