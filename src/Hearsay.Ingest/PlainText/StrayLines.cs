using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;

namespace Hearsay.Ingest.PlainText;

/// <summary>
/// Finds furniture by its place: titles of other articles below "Related" or "Read more", a few words among furniture, short lines behind the last
/// sentence. Where a scrape has no furniture at all, nothing is stray.
/// </summary>
internal sealed class StrayLines(Phrases phrases)
{
    private const int MostTeaserWords = 25, MostTagWords = 6;
    private const int MostScrapWords = 4, MostTailWords = 14;
    private const int MostHeadingWords = 10;
    private const double NearlyAll = 0.9; // of the paragraphs of a text that end as sentences do
    private const int ManyParagraphs = 4;

    public void Mark(List<ScrapeText> lines, int end, LineKind[] kinds)
    {
        MarkLists(lines, end, kinds);
        if (Array.IndexOf(kinds, LineKind.Noise, 0, end) < 0 && end == lines.Count) return;
        MarkTail(lines, end, kinds);
        for (var at = 1; at < end; at++)
            if (kinds[at] is LineKind.Body && kinds[at - 1] != LineKind.Body && IsAboutAuthor(lines[at - 1], lines[at])) (kinds[at - 1], kinds[at]) = (LineKind.Noise, LineKind.Noise);
        for (var at = 0; at < end; at++)
            if (IsScrap(lines, at, end, kinds)) kinds[at] = LineKind.Noise;
        MarkCaptions(lines, end, kinds);
    }

    private void MarkLists(List<ScrapeText> lines, int end, LineKind[] kinds)
    {
        var most = 0; // words of a line that belongs to the list
        for (var at = 0; at < end; at++)
        {
            var isEnd = lines[at].EndsSentence && lines[at].Words > 8;
            if (kinds[at] == LineKind.Noise) most = Math.Max(most, Heads(lines[at].Text));
            else if (isEnd || kinds[at] != LineKind.Body) most = 0;
            else if (lines[at].Words <= most) kinds[at] = LineKind.Noise;
            else most = 0;
            if (at > 0 && kinds[at] == LineKind.Body && (phrases.Read(lines[at - 1].Text) & PhraseKind.Pointer) != 0 && (IsTeaser(lines[at]) || IsAuthorBox(lines[at - 1].Text))) kinds[at] = LineKind.Noise;
        }
    }

    private int Heads(string line)
    {
        var phrase = phrases.Read(line);
        if ((phrase & PhraseKind.Related) != 0) return MostTeaserWords;
        return (phrase & PhraseKind.Tags) != 0 ? MostTagWords : 0;
    }

    /// <summary>"Ada Quill", and below it "Ada Quill writes about ...".</summary>
    private static bool IsAboutAuthor(ScrapeText name, ScrapeText line) =>
        name.Words is 2 or 3 && !name.EndsSentence && line.Text.StartsWith(name.Text + " ", StringComparison.Ordinal);

    private static bool IsAuthorBox(string line) =>
        line.StartsWith("About the author", StringComparison.OrdinalIgnoreCase) || line.EndsWith(" followers", StringComparison.OrdinalIgnoreCase);

    private static bool IsTeaser(ScrapeText line) => line.Words <= MostTeaserWords && (!line.EndsSentence || line.Text[^1] is '?' or '!');

    /// <summary>Behind the last sentence: what does not end as one.</summary>
    private static void MarkTail(List<ScrapeText> lines, int end, LineKind[] kinds)
    {
        for (var at = end - 1; at >= 0; at--)
        {
            if (kinds[at] != LineKind.Body) continue;
            var line = lines[at];
            if (line.EndsSentence || line.IsBullet || line.Words > MostTailWords || line.Text[^1] is ':' or ';' or ',') return;
            if (at > 0 && kinds[at - 1] == LineKind.Body && !line.IsApart && !lines[at - 1].EndsSentence && lines[at - 1].Words > MostTailWords) return;
            kinds[at] = LineKind.Noise;
        }
    }

    /// <summary>A few words without an end mark, alone or among their like, with noise or nothing on both sides.</summary>
    private static bool IsScrap(List<ScrapeText> lines, int at, int end, LineKind[] kinds)
    {
        if (end <= 2 || !MayBe(at)) return false;
        var (first, last) = (at, at);
        while (first > 0 && kinds[first - 1] != LineKind.Noise && MayBe(first - 1)) first--;
        while (last + 1 < end && kinds[last + 1] != LineKind.Noise && MayBe(last + 1)) last++;
        return (first == 0 || kinds[first - 1] == LineKind.Noise) && (last + 1 >= end || kinds[last + 1] == LineKind.Noise) && (first == last || first > 0);

        bool MayBe(int line) => kinds[line] is LineKind.Body or LineKind.Heading && lines[line].Words <= MostScrapWords && !lines[line].EndsSentence && !lines[line].IsBullet;
    }

    /// <summary>Where all paragraphs are sentences, a line too long for a heading that is none is a caption.</summary>
    private static void MarkCaptions(List<ScrapeText> lines, int end, LineKind[] kinds)
    {
        var body = Enumerable.Range(0, end).Where(at => kinds[at] == LineKind.Body && lines[at].Words > MostHeadingWords).ToList();
        var odd = body.FindAll(at => !IsParagraph(lines[at]));
        if (body.Count - odd.Count < ManyParagraphs || odd.Count > body.Count * (1 - NearlyAll) + 1) return;
        foreach (var at in odd)
            if (at > 0 && at + 1 < end && IsParagraph(lines[at - 1]) && char.IsUpper(lines[at + 1].Text.AsSpan().TrimStart("\"“‘'")[..1] is [var first] ? first : 'a')) kinds[at] = LineKind.Caption;
    }

    private static bool IsParagraph(ScrapeText line) => line.EndsSentence || line.IsBullet || line.Text[^1] is ':' or ';' or ',' or '-' or '–';
}
