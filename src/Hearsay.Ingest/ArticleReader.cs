using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Comments;
using Hearsay.Ingest.Html;
using Hearsay.Ingest.Metadata;
using Hearsay.Ingest.PlainText;
using Hearsay.Ingest.PlainText.Labels;
using Hearsay.Ingest.Sources;

namespace Hearsay.Ingest;

/// <summary>
/// Page to article. Immutable, safe for many threads; the same page gives the same article. No input makes it throw.
/// </summary>
public sealed class ArticleReader
{
    private readonly MarkupNames _names;
    private readonly Phrases _phrases;
    private readonly Captions _captions;
    private readonly LanguageReader _languages;
    private readonly DateText _dateText;
    private readonly Words _words;
    private readonly DateReader _dates;
    private readonly AuthorReader _authors;
    private readonly CommentReader _comments;
    private readonly UnnamedComments _unnamed;
    private readonly ScrapeReader _scrapes;

    private ArticleReader(string directory)
    {
        (_names, _phrases) = (MarkupNames.Load(directory), Phrases.Load(directory));
        _languages = LanguageReader.Load(directory);
        var (dates, words) = (DateText.Load(directory), Words.Load(directory));
        (_dateText, _captions, _words) = (dates, new Captions(words), words);
        _dates = new DateReader(dates, new DatePlaces(dates, words), SourceZones.Load(directory));
        var names = new AuthorNames(words, dates, Table.Rows(directory, "given-names.tsv").Select(row => row[0]).ToHashSet());
        _authors = new AuthorReader(names);
        (_comments, _unnamed) = (new CommentReader(new CommentHeads(words, dates)), new UnnamedComments(_phrases, new CommentHeads(words, dates)));
        _scrapes = new ScrapeReader(_phrases, words, dates, names, _languages, new ScrapeLabeller(ScrapeLabeller.SignsOf(directory), LineModel.Load()));
    }

    /// <param name="lexiconsDirectory">The folder that holds <c>ingest-*.tsv</c>.</param>
    public static ArticleReader Load(string lexiconsDirectory) => new(lexiconsDirectory);

    public Article Read(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Html is { } html ? ReadHtml(page, html) : ReadScrape(page, page.Text ?? "");
    }

    private Article ReadScrape(Page page, string text)
    {
        var kept = text.Length <= Limits.TextLength ? text : text[..Limits.TextLength];
        var article = _scrapes.Read(page, kept);
        return article with { Notices = [.. page.Notices, .. OddUnits.Notices(kept), .. Cut(kept.Length < text.Length)] };
    }

    private static string[] Cut(bool isCut) => isCut ? [$"the text is too large: only its first {Limits.TextLength} UTF-16 units are kept"] : [];

    /// <summary>The blocks from the first on whose text stays below the limit.</summary>
    private static List<int> Within(BlockList blocks, List<int> kept)
    {
        var length = 0;
        return [.. kept.TakeWhile(number => (length += blocks[number].Text.Length + 1) <= Limits.TextLength)];
    }

    private Article ReadHtml(Page page, string html)
    {
        var marked = new MarkedPage(PageTree.Parse(html), _names, _words, _unnamed);
        var container = ContainerChooser.Choose(marked);
        var facts = new PageFacts(page, marked, container);
        var site = SiteReader.Read(facts);
        var title = TitleReader.Read(facts, site);
        var embeds = Insets.EmbedsOf(marked, container);
        var published = _dates.Published(facts);
        var authors = _authors.Read(facts, site);
        var kept = AuthorNotes.Without(marked.Blocks, BlockFilter.Keep(marked, container, title, _phrases, _captions), authors);
        var read = Within(marked.Blocks, AuthorNotes.Without(marked, kept, site));
        var seen = SourcedText.Join(marked.Blocks, read);
        var (text, source) = LinkedBody.Better(seen, facts.Linked.Body, html);
        var article = new Article
        {
            Title = title,
            Author = authors,
            Date = published?.Day,
            DateSignal = published?.Signal,
            Updated = _dates.Updated(facts),
            Site = site,
            Url = facts.Url,
            Language = _languages.Read(text, facts.DeclaredLanguage),
            Text = text,
            SourceMap = source,
            Captions = Insets.CaptionsOf(marked, container, _captions),
            Embeds = embeds,
            Posts = PostReader.Read(embeds, _dateText),
            Comments = _comments.Read(marked, facts.Linked),
            Notices = [.. page.Notices, .. OddUnits.Notices(html), .. marked.Tree.Notices, .. Cut(read.Count < kept.Count)],
        };
        return article with { Noise = LeftOut.Of(marked, article) };
    }
}
