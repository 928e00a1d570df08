using Hearsay.Core;

namespace Hearsay.Ingest.PlainText;

/// <summary>Where all paragraphs of a text are sentences, a line between two of them that is none is no paragraph: a heading when it is short, else a caption.</summary>
internal static class OddLines
{
    private const int MostHeadingWords = 6, FewestWords = 3, ParagraphWords = 11;
    private const int FewestParagraphs = 4;
    private const double NearlyAll = 0.9; // of the paragraphs

    public static void Mark(List<ScrapeText> lines, LineKind[] kinds)
    {
        var body = Enumerable.Range(0, lines.Count).Where(at => kinds[at] == LineKind.Body).ToList();
        var paragraphs = body.FindAll(at => lines[at].Words >= ParagraphWords);
        if (paragraphs.Count < FewestParagraphs || paragraphs.Count(at => IsParagraph(lines[at])) < paragraphs.Count * NearlyAll) return;
        foreach (var at in body)
            if (IsOdd(lines, kinds, at)) kinds[at] = lines[at].Words <= MostHeadingWords ? LineKind.Heading : LineKind.Caption;
    }

    private static bool IsOdd(List<ScrapeText> lines, LineKind[] kinds, int at)
    {
        var line = lines[at];
        if (at == 0 || at + 1 >= lines.Count || line.Words < FewestWords || IsParagraph(line) || !char.IsLetter(line.Text[^1]) || !char.IsUpper(line.Text[0])) return false;
        return kinds[at - 1] is LineKind.Body or LineKind.Caption && kinds[at + 1] is LineKind.Body or LineKind.Heading && lines[at - 1].EndsSentence && !lines[at - 1].IsBullet && (kinds[at + 1] == LineKind.Heading || lines[at + 1].EndsSentence || lines[at + 1].Words >= ParagraphWords) && !char.IsLower(lines[at + 1].Text[0]);
    }

    private static bool IsParagraph(ScrapeText line) => line.EndsSentence || line.IsBullet || line.Text[^1] is ':' or ';' or ',' or '-' or '–' or '—';
}
