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
    private const string Paragraph = "p";
    private const double MostProse = 0.7, NearlyAll = 0.8;
    private const int ShapeLevels = 3, FewestRegular = 4;
    private const int MostBoxBlocks = 12, MostBoxProse = 400, MostNoticeProse = 120, MostNoisyProse = 800;
    private const int LongestClock = 16, LongestByline = 60;
    private const int LeadBlocks = 12, LeadLength = 1200, LeadWords = 8, NamedWords = 5;
    private const int MostAboveTitle = 60; // blocks

    private readonly MarkedPage _page;
    private readonly Phrases _phrases;
    private readonly Captions _captions;
    private readonly int _first, _end;
    private readonly bool _hasParagraphs;
    private readonly string? _shape;

    private BlockFilter(MarkedPage page, int container, Phrases phrases, Captions captions)
    {
        (_page, _phrases, _captions) = (page, phrases, captions);
        (_first, _end) = page.Blocks.Below(container);
        _hasParagraphs = ParagraphShare() > MostProse;
        _shape = _hasParagraphs ? Paragraph : RegularShape();
    }

    /// <param name="title">The article's title, or null; a heading that repeats it is left out.</param>
    public static List<int> Keep(MarkedPage page, int container, string? title, Phrases phrases, Captions captions)
    {
        var filter = new BlockFilter(page, container, phrases, captions);
        var kept = filter.WithoutEnds(filter.KeepBody(title), title);
        var frame = new TextFrame(page, filter._first, filter._end);
        kept.RemoveAll(frame.IsApart);
        kept = PullQuotes.Without(page, kept);
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
            if ((phrase & PhraseKind.Related) != 0) isList = (_page.BlockKind(number) & MarkupKind.Furniture) == 0 || isList;
            else if (Prose.Weight(block) > 0 || IsBehindList(number)) isList = false;
            if ((phrase & PhraseKind.Box) != 0) number = EndOfBox(number, MostBoxProse) - 1;
            else if (IsNoticeHead(block, phrase)) number = EndOfNotice(number) - 1;
            if (isList || phrase != 0 || !IsOwn(number) || IsTitle(block, title)) continue;
            kept.Add(number);
        }

        return kept;
    }

    /// <summary>A heading without a link right behind the items of a list, or behind the time that dates an entry there.</summary>
    private bool IsBehindList(int number)
    {
        var last = number > _first && IsClock(_page.Blocks[number - 1].Text) ? number - 2 : number - 1;
        return last >= _first && _page.Blocks[number] is { IsHeading: true, LinkLength: 0 } heading && _page.Blocks[last].Tag == Tag.Li && _page.Tree[_page.Tree[heading.Node].Parent].Tag != Tag.Li;
    }

    /// <summary>"Sign up for our letter" as a heading: what it heads goes with it.</summary>
    private static bool IsNoticeHead(Block block, PhraseKind phrase) =>
        (phrase & PhraseKind.Noise) != 0 && block.Tag is Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6;

    /// <summary>A longer box goes whole when half of it is known for no part of any text.</summary>
    private int EndOfNotice(int number)
    {
        var end = EndOfBox(number, MostNoisyProse);
        var noisy = Enumerable.Range(number, end - number).Count(inside => _phrases.Read(_page.Blocks[inside].Text) != 0);
        return noisy * 2 >= end - number ? end : EndOfBox(number, MostNoticeProse);
    }

    /// <summary>Behind the last block of the box that "Advertisement" heads: the largest element that begins with that line and holds little prose.</summary>
    private int EndOfBox(int number, int mostProse)
    {
        var end = number + 1;
        for (var node = _page.Blocks[number].Node; node > 0; node = _page.Tree[node].Parent)
        {
            var (first, last) = _page.Blocks.Below(node);
            if (first < number || last > _end || last - first > MostBoxBlocks || _page.RawProse(node) > mostProse) break;
            end = last;
        }

        return end;
    }

    /// <summary>Without what stands above a headline that is no heading, the line of headline and byline itself, and boxes below the last paragraph.</summary>
    private List<int> WithoutEnds(List<int> kept, string? title)
    {
        var last = _shape is null ? -1 : kept.FindLastIndex(number => IsRegular(number) && Prose.Weight(_page.Blocks[number]) > 0);
        if (last >= 0) kept.RemoveAll(number => !IsRegular(number) && IsBox(_page.Blocks[number]) && (number > kept[last] || (!_hasParagraphs && _page.Blocks[number].Tag != Tag.Td && IsShort(_page.Blocks[number]))));
        var head = title is null ? -1 : kept.FindIndex(0, Math.Min(kept.Count, LeadBlocks), number => IsTitleLine(_page.Blocks[number].Text, title));
        if (head >= 0 && !kept.Take(head).Any(number => Prose.Weight(_page.Blocks[number]) > 0)) kept.RemoveRange(0, head + 1);
        var heading = Enumerable.Range(_first, Math.Min(_end - _first, MostAboveTitle)).FirstOrDefault(number => IsTitle(_page.Blocks[number], title), -1);
        if (!kept.Any(number => number < heading && Prose.Weight(_page.Blocks[number]) > 0)) kept.RemoveAll(number => number < heading);
        return kept;
    }

    private static bool IsBox(Block block) => block.Tag is Tag.Div or Tag.Section or Tag.Td or Tag.Center or Tag.Form;

    private static bool IsShort(Block block) => block.Text.Length < LinkedParagraph && !block.EndsSentence;

    private bool IsRegular(int number) => (_page.Blocks[number].Tag == Tag.P ? Paragraph : ShapeOf(number)) == _shape;

    /// <summary>Tag and names of a block and of what is around it.</summary>
    private string ShapeOf(int number)
    {
        var (node, shape) = (_page.Blocks[number].Node, "");
        for (var level = 0; level < ShapeLevels && node > 0; level++, node = _page.Tree[node].Parent) shape += $"{_page.Tree[node].Tag} {_page.Tree.Attribute(node, "class")}/";
        return shape;
    }

    /// <summary>The shape that nearly all prose has; null where the paragraphs are of several.</summary>
    private string? RegularShape()
    {
        var (all, weights) = (0, new Dictionary<string, (int Weight, int Count)>(StringComparer.Ordinal));
        for (var number = _first; number < _end; number++)
        {
            if ((_page.BlockKind(number) & MarkupKind.Furniture) != 0 || Prose.Weight(_page.Blocks[number]) is not (> 0 and var weight)) continue;
            var shape = _page.Blocks[number].Tag == Tag.P ? Paragraph : ShapeOf(number);
            var (known, count) = weights.GetValueOrDefault(shape);
            weights[shape] = (known + weight, count + 1);
            all += weight;
        }

        foreach (var (shape, (weight, count)) in weights)
            if (weight > all * NearlyAll && count >= FewestRegular) return shape;
        return null;
    }

    /// <summary>The headline with little around it: a section, a byline, a date.</summary>
    private static bool IsTitleLine(string text, string title) =>
        text.Length >= title.Length && text.Length <= title.Length + LongestByline && text.Contains(title, StringComparison.OrdinalIgnoreCase);

    private bool IsOwn(int number)
    {
        var block = _page.Blocks[number];
        if ((_page.BlockKind(number) & MarkupKind.Furniture) != 0 || !(HasLetter(block.Text) || IsNumberOfTable(block)) || IsClock(block.Text) || IsByline(block.Text) || DeskLines.IsOne(block) || _captions.NamesPicture(block.Text) || _captions.IsItalicCaption(_page, block) || Captions.IsCredited(block.Text)) return false;
        if (block.Text.Length < ShortScrap && block.LinkLength > 0 && block.LinkLength >= Letters(block.Text)) return false; // "[ back ] [ print ]"
        if (block.LinkShare > MostLinks) return block.Text.Length >= LinkedParagraph && block.EndsSentence && block.Tag == Tag.P;
        return !IsScrap(block);
    }

    /// <summary>"41,210" in a table whose words are kept.</summary>
    private static bool IsNumberOfTable(Block block) => block.Tag == Tag.Td && block.Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>When an entry of a live blog was written: "22.40 CEST", "23:51".</summary>
    private static bool IsClock(string text)
    {
        if (text.Length is < 4 or > LongestClock || !char.IsAsciiDigit(text[0]) || text.IndexOfAny([':', '.']) is not (1 or 2)) return false;
        foreach (var letter in text)
            if (!char.IsAsciiDigit(letter) && !char.IsAsciiLetterUpper(letter) && letter is not (':' or '.' or ' ')) return false;
        return true;
    }

    /// <summary>"By Ada Quill and Peter Marsh": names only.</summary>
    private static bool IsByline(string text)
    {
        if (text.Length > LongestByline || !text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || !char.IsLetter(text[^1])) return false;
        foreach (var range in text.AsSpan(3).Split(' '))
            if (text.AsSpan(3)[range] is not ([>= 'A' and <= 'Z', ..] or "and" or "for" or "the" or "/" or "|")) return false;
        return true;
    }

    private static int Letters(string text)
    {
        var count = 0;
        foreach (var letter in text)
            if (char.IsLetterOrDigit(letter)) count++;
        return count;
    }

    private static bool HasLetter(string text)
    {
        foreach (var letter in text)
            if (char.IsLetter(letter)) return true;
        return false;
    }

    /// <summary>A few words in a plain box, in an article whose text stands in paragraphs.</summary>
    private bool IsScrap(Block block) =>
        _hasParagraphs && block.Text.Length < ShortScrap && !block.EndsSentence && !_page.IsSubheading(block) && block.Tag is Tag.Div or Tag.Section or Tag.Article or Tag.Main or Tag.Header or Tag.Center or Tag.Form;

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
        var head = TitleBlock(title);
        for (var number = Math.Max(head + 1, _first - LeadBlocks); number < _first && head >= 0; number++)
        {
            if (!IsLead(number, number == head + 1)) continue;
            length += _page.Blocks[number].Text.Length;
            if (length > LeadLength) break;
            lead.Add(number);
        }

        return lead;
    }

    /// <param name="isUnder">Whether the headline stands right above.</param>
    private bool IsLead(int number, bool isUnder)
    {
        var block = _page.Blocks[number];
        var kind = _page.BlockKind(number);
        if ((kind & (MarkupKind.Furniture & ~MarkupKind.Meta)) != 0 || block.LinkShare > 0.5 || _phrases.Read(block.Text) != 0) return false;
        var isNamed = (kind & MarkupKind.Lead) != 0 && block.Words >= (isUnder ? NamedWords : LeadWords);
        return isNamed || (isUnder && block.IsHeading && block.Words >= LeadWords) || (block.EndsSentence && block.Words >= LeadWords && (kind & MarkupKind.Meta) == 0);
    }

    /// <summary>The last block before the container that is the title, or -1.</summary>
    private int TitleBlock(string? title)
    {
        for (var number = _first - 1; number >= Math.Max(0, _first - 40) && title is not null; number--)
            if (_page.Blocks[number].Tag is Tag.H1 or Tag.H2 or Tag.Div && Metadata.TitleText.Letters(_page.Blocks[number].Text) == Metadata.TitleText.Letters(title)) return number;
        return -1;
    }
}
