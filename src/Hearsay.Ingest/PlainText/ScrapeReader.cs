using System.Text;
using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Comments;
using Hearsay.Ingest.Html;
using Hearsay.Ingest.Metadata;
using Hearsay.Ingest.PlainText.Labels;

namespace Hearsay.Ingest.PlainText;

/// <summary>
/// A scrape (text with no markup) to an article: lines told apart, comments cut off, sentences that a line break cut joined.
/// Text without noise passes through unit for unit, so offsets into it are offsets into the input.
/// </summary>
internal sealed class ScrapeReader
{
    private readonly LineSorter _sorter;
    private readonly ScrapeComments _comments;
    private readonly ScrapeFacts _facts;
    private readonly LanguageReader _languages;
    private readonly DateText _dates;

    private readonly ScrapeLabeller _labeller;
    private readonly LabelledComments _labelled;
    private readonly CommentProof _proof;

    public ScrapeReader(Phrases phrases, Words words, DateText dates, AuthorNames names, LanguageReader languages, ScrapeLabeller labeller)
    {
        var furniture = new LineFurniture(phrases, words);
        _facts = new ScrapeFacts(names, dates, words);
        _sorter = new LineSorter(phrases, words, furniture, dates, new Datelines(names, dates, words, new CommentHeads(words, dates)), _facts);
        _comments = new ScrapeComments(phrases, new CommentHeads(words, dates), furniture);
        (_languages, _dates, _labeller) = (languages, dates, labeller);
        _labelled = new LabelledComments(new CommentHeads(words, dates));
        _proof = new CommentProof(phrases, new CommentHeads(words, dates), furniture);
    }

    public Article Read(Page page, string text)
    {
        var lines = ScrapeText.Cut(text);
        var kinds = new LineKind[lines.Count];
        var start = _comments.Start(lines);
        var (head, posts) = _sorter.Sort(lines, start, kinds, page.Title);
        var comments = _comments.Read(lines, start, kinds);
        if (!IsClean(kinds) && _labeller.Read(lines, kinds) is { } labels) comments = Label(lines, labels, kinds, posts, comments, head);
        var (body, source) = IsClean(kinds) && !HasCutSentence(lines) ? Untouched(text) : Join(lines, kinds);
        var embeds = posts.ConvertAll(post => Embed(lines, post));
        var date = page.Date is { } given ? new StatedDay(given, DateSignal.Given) : _facts.Date(lines, kinds);
        return new Article
        {
            Title = page.Title ?? TitleOf(lines.Where((_, at) => kinds[at] == LineKind.Title).FirstOrDefault()?.Text),
            Author = page.Author.Count > 0 ? page.Author : _facts.Authors(lines, kinds, head),
            Date = date?.Day,
            DateSignal = date?.Signal,
            Updated = _facts.Updated(lines, kinds),
            Site = page.Site ?? head.Site ?? SiteOf(page.Url),
            Url = page.Url,
            Language = _languages.Read(body, null),
            Text = body,
            SourceMap = source,
            Captions = [.. lines.Where((_, at) => kinds[at] == LineKind.Caption).Select(line => line.Text)],
            Embeds = embeds,
            Posts = PostReader.Read(embeds, _dates),
            Comments = comments,
            Lines = [.. lines.Select((line, at) => new ScrapeLine(line.Number, kinds[at]))],
            Noise = LeftOut.Of(lines.Where((_, at) => kinds[at] is LineKind.Noise or LineKind.Source).Select(line => line.Text)),
        };
    }

    private static bool IsClean(LineKind[] kinds) => Array.TrueForAll(kinds, kind => kind is LineKind.Body or LineKind.Heading or LineKind.Title);

    /// <summary>Takes the labels for the kinds, except that quoted posts stay what the rules found, with a line above at most, and captions and a headline are kept where the labels have noise or none.</summary>
    /// <returns>The comments: those of the rules where the labels agree on every line of them and tell no more apart.</returns>
    private List<Comment> Label(List<ScrapeText> lines, byte[] labels, LineKind[] kinds, List<List<int>> posts, List<Comment> comments, ScrapeHead head)
    {
        _proof.Mend(lines, labels, kinds, comments.Count > 0);
        var title = Array.IndexOf(kinds, LineKind.Title);
        var hasTitle = Array.Exists(labels, label => LineLabels.KindOf(label) == LineKind.Title);
        var isSame = true;
        for (var at = 0; at < kinds.Length; at++)
        {
            var kind = LineLabels.KindOf(labels[at]);
            if (at == title && !hasTitle && kind is LineKind.Noise or LineKind.Heading or LineKind.Caption) kind = LineKind.Title;
            if (kind == LineKind.Noise && kinds[at] == LineKind.Caption && !IsAmongNoise(at) || kind == LineKind.Body && _sorter.IsOddCaption(lines[at], kinds[at])) kind = LineKind.Caption;
            isSame &= (kind == LineKind.Comment) == (kinds[at] == LineKind.Comment);
            if (kind == LineKind.Embed) kind = posts.Find(post => post[0] == at + 1) is { } post ? Above(post, at) : LineKind.Body;
            if (kinds[at] != LineKind.Embed) kinds[at] = kind;
        }

        ListedLines.Keep(lines, kinds);
        OddLines.Mark(lines, kinds);
        StrayLines.MarkAuthorBox(lines, Array.IndexOf(kinds, LineKind.Comment) is >= 0 and var first ? first : kinds.Length, kinds, _facts.Authors(lines, kinds, head));
        var read = _labelled.Read(lines, labels, kinds);
        return isSame && comments.Count >= read.Count && Unnamed(comments) <= Unnamed(read) ? comments : read;

        bool IsAmongNoise(int at) => at > 0 && at + 1 < labels.Length && LineLabels.KindOf(labels[at - 1]) == LineKind.Noise && LineLabels.KindOf(labels[at + 1]) == LineKind.Noise && kinds[at - 1] != LineKind.Caption;

        static int Unnamed(List<Comment> some) => some.Count(comment => comment.Author is null);
    }

    /// <summary>The line right above a quoted post begins it.</summary>
    private static LineKind Above(List<int> post, int at)
    {
        post.Insert(0, at);
        return LineKind.Embed;
    }

    /// <summary>Without "Subject: " of a mail and the "# " of Markdown.</summary>
    private static string? TitleOf(string? line) =>
        line is null ? null : line.StartsWith(ScrapeHead.Subject, StringComparison.Ordinal) ? line[ScrapeHead.Subject.Length..] : line.TrimStart('#').TrimStart();

    private static string Embed(List<ScrapeText> lines, List<int> post) =>
        string.Join('\n', post.Select(at => lines[at].Text.TrimStart('-', '—', '–', ' ')).Where(text => !LineFurniture.IsAddress(text)));

    private static string? SiteOf(string? url) => WebAddress.Of(url).Host is { Length: > 0 } host && host.Contains('.') ? host : null;

    private static bool HasCutSentence(List<ScrapeText> lines)
    {
        for (var at = 1; at < lines.Count; at++)
            if (IsCut(lines[at - 1], lines[at])) return true;
        return false;
    }

    /// <summary>The sentence goes on in the next line.</summary>
    private static bool IsCut(ScrapeText line, ScrapeText next)
    {
        if (line.EndsSentence || next.IsBullet || line.Text[^1] == ':') return false;
        return line.Text[^1] == ',' || (char.IsLower(next.Text[0]) && line.Words > 3 && line.Text[^1] != ';');
    }

    private static SourcedText Join(List<ScrapeText> lines, LineKind[] kinds)
    {
        var (text, runs) = (new StringBuilder(), new List<SourceRun>());
        ScrapeText? before = null;
        for (var at = 0; at < lines.Count; at++)
        {
            if (kinds[at] is not (LineKind.Body or LineKind.Heading)) continue;
            if (before is not null) text.Append(IsCut(before, lines[at]) || before.Text[^1] == ';' && !before.IsBullet ? ' ' : '\n');
            foreach (var run in lines[at].Runs) runs.Add(run with { Text = run.Text + text.Length });
            text.Append(lines[at].Text);
            before = lines[at];
        }

        return new SourcedText(text.ToString(), new SourceMap(runs));
    }

    /// <summary>Unit for unit, with control characters as blanks and lone surrogates as U+FFFD.</summary>
    private static SourcedText Untouched(string text)
    {
        var units = text.ToCharArray();
        for (var at = 0; at < units.Length; at++)
        {
            if (char.IsControl(units[at]) && units[at] is not ('\n' or '\r' or '\t')) units[at] = ' ';
            else if (char.IsHighSurrogate(units[at]) && at + 1 < units.Length && char.IsLowSurrogate(units[at + 1])) at++;
            else if (char.IsSurrogate(units[at])) units[at] = '\uFFFD';
        }

        var map = new SourceMap([new SourceRun(0, 0, text.Length, text.Length)]);
        return new SourcedText(units.AsSpan().SequenceEqual(text) ? text : new string(units), map);
    }
}
