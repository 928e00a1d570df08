using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>
/// Keeps the blocks that are the article's own words, in document order: those of the container and the lead above it, without
/// furniture, known lines, lists of links, headings with nothing below.
/// </summary>
internal sealed class BlockFilter
{
    private const double MostLinks = 0.8;
    private const int LinkedParagraph = 80; // a longer linked sentence is a paragraph, not a button
    private const int ShortScrap = 40;
    private const int LeadBlocks = 12, LeadLength = 1200, LeadWords = 8;

    private readonly MarkedPage _page;
    private readonly Phrases _phrases;
    private readonly Captions _captions;
    private readonly int _first, _end;
    private readonly bool _hasParagraphs;

    private BlockFilter(MarkedPage page, int container, Phrases phrases, Captions captions)
    {
        (_page, _phrases, _captions) = (page, phrases, captions);
        (_first, _end) = page.Blocks.Below(container);
        _hasParagraphs = ParagraphShare() > 0.7;
    }

    /// <param name="title">The article's title, or null; a heading that repeats it is left out.</param>
    public static List<int> Keep(MarkedPage page, int container, string? title, Phrases phrases, Captions captions)
    {
        var filter = new BlockFilter(page, container, phrases, captions);
        var kept = filter.KeepBody(title);
        kept.InsertRange(0, filter.Lead(title));
        return HeadingFilter.WithText(page, kept);
    }

    private List<int> KeepBody(string? title)
    {
        var kept = new List<int>();
        var isList = false; // below "Related"
        for (var number = _first; number < _end; number++)
        {
            var block = _page.Blocks[number];
            var phrase = _phrases.Read(block.Text);
            if ((phrase & PhraseKind.Related) != 0) isList = true;
            else if (Prose.Weight(block) > 0) isList = false;
            if (isList || phrase != 0 || !IsOwn(number) || IsTitle(block, title)) continue;
            kept.Add(number);
        }

        return kept;
    }

    private bool IsOwn(int number)
    {
        var block = _page.Blocks[number];
        if ((_page.BlockKind(number) & MarkupKind.Furniture) != 0 || !HasLetter(block.Text) || _captions.NamesPicture(block.Text)) return false;
        if (block.LinkShare > MostLinks) return block.Text.Length >= LinkedParagraph && block.EndsSentence && block.Tag == Tag.P;
        return !IsScrap(block);
    }

    private static bool HasLetter(string text)
    {
        foreach (var letter in text)
            if (char.IsLetterOrDigit(letter)) return true;
        return false;
    }

    /// <summary>A few words in a plain box, in an article whose text stands in paragraphs.</summary>
    private bool IsScrap(Block block) =>
        _hasParagraphs && block.Text.Length < ShortScrap && !block.EndsSentence && block.Tag is Tag.Div or Tag.Section or Tag.Article or Tag.Main or Tag.Header or Tag.Center or Tag.Form;

    private static bool IsTitle(Block block, string? title) =>
        title is not null && block.Tag is Tag.H1 or Tag.H2 && Metadata.TitleText.Letters(block.Text) == Metadata.TitleText.Letters(title ?? "");

    private double ParagraphShare()
    {
        var (all, paragraphs) = (1, 0);
        for (var number = _first; number < _end; number++)
        {
            var weight = Prose.Weight(_page.Blocks[number]);
            all += weight;
            if (_page.Blocks[number].Tag is Tag.P) paragraphs += weight;
        }

        return (double)paragraphs / all;
    }

    /// <summary>The prose between the headline and the container, when the headline stands above it.</summary>
    private List<int> Lead(string? title)
    {
        var lead = new List<int>();
        var length = 0;
        for (var number = Math.Max(TitleBlock(title) + 1, _first - LeadBlocks); number < _first && TitleBlock(title) >= 0; number++)
        {
            if (!IsLead(number)) continue;
            length += _page.Blocks[number].Text.Length;
            if (length > LeadLength) break;
            lead.Add(number);
        }

        return lead;
    }

    private bool IsLead(int number)
    {
        var block = _page.Blocks[number];
        var kind = _page.BlockKind(number);
        if ((kind & (MarkupKind.Furniture & ~MarkupKind.Meta)) != 0 || block.LinkShare > 0.5 || _phrases.Read(block.Text) != 0) return false;
        var isNamed = (kind & MarkupKind.Lead) != 0 && block.Words >= LeadWords;
        return isNamed || (block.EndsSentence && block.Words >= LeadWords && (kind & MarkupKind.Meta) == 0);
    }

    /// <summary>The last block before the container that is the title, or -1.</summary>
    private int TitleBlock(string? title)
    {
        for (var number = _first - 1; number >= Math.Max(0, _first - 40) && title is not null; number--)
            if (_page.Blocks[number].Tag is Tag.H1 or Tag.H2 or Tag.Div && Metadata.TitleText.Letters(_page.Blocks[number].Text) == Metadata.TitleText.Letters(title)) return number;
        return -1;
    }
}
