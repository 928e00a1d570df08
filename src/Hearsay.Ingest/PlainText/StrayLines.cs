using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText;

/// <summary>
/// Finds furniture by its place: titles of other articles below "Related" or "Read more", a few words among furniture, short lines behind the last
/// sentence. Where a scrape has no furniture at all, nothing is stray.
/// </summary>
internal sealed class StrayLines(Phrases phrases, DateText dates)
{
    private const int MostTeaserWords = 25, MostTagWords = 6;
    private const int MostScrapWords = 4, MostTailWords = 14;
    private const int MostHeadingWords = 10;
    private const double NearlyAll = 0.9; // of the paragraphs of a text that end as sentences do
    private const int ManyParagraphs = 4;
    private const int MostBehindBox = 3; // paragraphs
    private const int Top = 40; // lines in which bylines stand
    private const int MostSigned = 4, MostFooter = 5; // lines
    private const int MostBeforeDate = 20; // letters of a place
    private static readonly string[] BoxVerbs = ["is", "was", "writes", "teaches", "covers", "has", "lives", "works"];

    /// <param name="authors">Who signs: "Ada Quill".</param>
    public void Mark(List<ScrapeText> lines, int end, LineKind[] kinds, List<string> authors)
    {
        MarkLists(lines, end, kinds);
        if (Array.IndexOf(kinds, LineKind.Noise, 0, end) < 0 && end == lines.Count)
        {
            if (Array.IndexOf(kinds, LineKind.Caption, 0, end) >= 0) MarkCaptions(lines, end, kinds);
            return;
        }

        if (end == 0) return;
        var rule = lines.FindLastIndex(end - 1, Math.Min(end, MostFooter), line => LineFurniture.IsRule(line.Text));
        if (rule > MostFooter) Array.Fill(kinds, LineKind.Noise, rule, end - rule);
        MarkTeasersBelow(lines, end, kinds);
        MarkTail(lines, end, kinds);
        for (var at = 1; at < end; at++)
            if (kinds[at] is LineKind.Body && kinds[at - 1] != LineKind.Body && IsAboutAuthor(lines[at - 1], lines[at])) (kinds[at - 1], kinds[at]) = (LineKind.Noise, LineKind.Noise);
        MarkAuthorBox(lines, end, kinds, authors);
        for (var at = 0; at < end; at++)
            if (IsScrap(lines, at, end, kinds)) kinds[at] = LineKind.Noise;
        MarkCaptions(lines, end, kinds);
    }

    private void MarkLists(List<ScrapeText> lines, int end, LineKind[] kinds)
    {
        var most = 0; // words of a line that belongs to the list
        for (var at = 0; at < end; at++)
        {
            var isEnd = lines[at].EndsSentence && (lines[at].Words > 8 || (lines[at].Text[^1] == '.' && lines[at].Words > 3));
            if (kinds[at] == LineKind.Noise) most = Math.Max(most, Heads(lines[at].Text));
            else if (isEnd || kinds[at] != LineKind.Body) most = 0;
            else if (lines[at].Words <= most) kinds[at] = LineKind.Noise;
            else most = 0;
            if (at > 0 && kinds[at] == LineKind.Body && (phrases.Read(lines[at - 1].Text) & PhraseKind.Pointer) != 0 && (IsTeaser(lines[at]) || IsAuthorBox(lines[at - 1].Text))) MarkTeasers(lines, at, end, kinds);
        }
    }

    /// <summary>The line a pointer stands over, and where the pointer has a colon ("ALSO READ:") the titles below it.</summary>
    private static void MarkTeasers(List<ScrapeText> lines, int first, int end, LineKind[] kinds)
    {
        kinds[first] = LineKind.Noise;
        for (var at = first + 1; at < end && lines[first - 1].Text[^1] == ':' && kinds[at] == LineKind.Body && IsTeaser(lines[at]) && lines[at].Words > 2 && !lines[at].IsApart; at++) kinds[at] = LineKind.Noise;
    }

    /// <summary>"Related analysis", "More statements" and what follows to the end, when no sentence is among it.</summary>
    private static void MarkTeasersBelow(List<ScrapeText> lines, int end, LineKind[] kinds)
    {
        for (var at = end - 1; at > Math.Max(MostSigned, end - Top) && (kinds[at] != LineKind.Body || lines[at].Text[^1] != '.'); at--)
        {
            var text = lines[at].Text;
            var isHead = lines[at].Words is 2 or 3 && char.IsLetter(text[^1]) && (text.StartsWith("Related ", StringComparison.Ordinal) || text.StartsWith("More ", StringComparison.Ordinal) || text.StartsWith("Other ", StringComparison.Ordinal) || text.StartsWith("Latest ", StringComparison.Ordinal));
            if (isHead && kinds[at] is LineKind.Body or LineKind.Noise) Array.Fill(kinds, LineKind.Noise, at, end - at);
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

    /// <summary>Of the last paragraphs the one that begins with the name of who signs: "Ada Quill teaches law in Orlan."</summary>
    public static void MarkAuthorBox(List<ScrapeText> lines, int end, LineKind[] kinds, List<string> authors)
    {
        var left = MostBehindBox;
        for (var at = end - 1; at > 0 && left > 0; at--)
        {
            if (kinds[at] != LineKind.Body) continue;
            left--;
            var behind = lines[at].Text.Split(' ', 4);
            if (behind.Length == 4 && BoxVerbs.Contains(behind[2]) && char.IsUpper(behind[0][0]) && char.IsUpper(behind[1][0]) && Signs(behind[0] + " " + behind[1])) kinds[at] = LineKind.Noise;
        }

        for (var at = 0; at < end; at++)
            if (kinds[at] == LineKind.Body && lines[at].Words is 2 or 3 && Signs(lines[at].Text)) kinds[at] = LineKind.Noise;

        bool Signs(string name) => authors.Exists(author => author.Contains(name, StringComparison.OrdinalIgnoreCase)) && Enumerable.Range(0, Math.Min(end, Top)).Any(line => kinds[line] == LineKind.Dateline && lines[line].Text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsAuthorBox(string line) =>
        line.StartsWith("About the author", StringComparison.OrdinalIgnoreCase) || line.EndsWith(" followers", StringComparison.OrdinalIgnoreCase);

    private static bool IsTeaser(ScrapeText line) => line.Words <= MostTeaserWords && (!line.EndsSentence || line.Text[^1] is '?' or '!');

    /// <summary>The first words of another article: "The levy was always going to …".</summary>
    private static bool IsCutOff(ScrapeText line) => line.Text.EndsWith("...", StringComparison.Ordinal) || line.Text[^1] == '…';

    /// <summary>Right below the last sentence of a statement: who issues it, and on the last line the place or the day.</summary>
    private static bool IsSignature(List<ScrapeText> lines, int last, LineKind[] kinds, bool hasPlace)
    {
        for (var at = last - 1; at >= last - MostSigned && kinds[at] == LineKind.Body; at--)
        {
            if (lines[at].EndsSentence) return hasPlace || at < last - 1;
            if (!char.IsUpper(lines[at].Text[0])) return false;
        }

        return false;
    }

    /// <summary>Behind the last sentence: what does not end as one.</summary>
    private void MarkTail(List<ScrapeText> lines, int end, LineKind[] kinds)
    {
        for (var at = end - 1; at >= 0; at--)
        {
            if (kinds[at] != LineKind.Body) continue;
            var line = lines[at];
            if (at > MostSigned && dates.Find(line.Text) is { Start: <= MostBeforeDate and var place } && IsSignature(lines, at, kinds, place > 0)) return;
            if (at > 1 && IsCutOff(line) && lines[at - 1].Words <= MostTailWords && !lines[at - 1].EndsSentence)
            {
                kinds[at] = LineKind.Noise;
                continue;
            }

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
