using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Comments;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>Looks at lines one by one.</summary>
internal sealed class LineViewer(Phrases phrases, CommentHeads heads, LineFurniture furniture, Captions captions, Datelines datelines)
{
    private const int ProseWords = 8, FewWords = 3, PhraseWords = 14;

    public LineView View(ScrapeText line)
    {
        var known = phrases.Read(line.Text);
        return new LineView(Step(line.Words), First(line.Text[0]), line.EndsSentence ? '.' : Last(line.Text[^1]), Class(line, known), known);
    }

    public bool IsDateWord(ReadOnlySpan<char> word) => heads.IsDateWord(word);

    public bool IsFurniture(string line) => furniture.IsOne(line);

    private static int Step(int words) => words switch { <= 4 => words - 1, <= 6 => 4, <= 9 => 5, <= 14 => 6, <= 24 => 7, <= 40 => 8, _ => 9 };

    private static char First(char unit) => char.IsUpper(unit) ? 'A' : char.IsLetter(unit) ? 'a' : char.IsDigit(unit) ? '0' : unit;

    private static char Last(char unit) => char.IsLetter(unit) ? 'a' : char.IsDigit(unit) ? '0' : unit;

    private LineClass Class(ScrapeText line, PhraseKind known)
    {
        var text = line.Text;
        if (furniture.IsProfile(text)) return LineClass.Profile;
        if (heads.IsWhen(text)) return LineClass.When;
        if (heads.IsDay(text) || CommentHeads.IsClock(text)) return LineClass.Day;
        if (heads.IsAgo(text)) return LineClass.Ago;
        if (heads.Speaker(text) is not null) return LineClass.Speaker;
        if (furniture.IsReply(text)) return LineClass.Reply;
        if (furniture.AreButtons(text)) return LineClass.Buttons;
        if (captions.NamesPicture(text) || captions.BeginsAsPicture(text)) return LineClass.Picture;
        if (furniture.IsOne(text)) return LineClass.Noise;
        if (text.AsSpan().ContainsAnyInRange('0', '9') && (heads.Signed(text, isRelative: false) is not null || heads.Wrote(text) is not null)) return LineClass.Signed;
        return datelines.IsOne(line) ? LineClass.Dateline : ByLength(line);
    }

    private static LineClass ByLength(ScrapeText line)
    {
        if (line.EndsSentence) return line.Words >= ProseWords ? LineClass.Prose : LineClass.Short;
        return line.Words <= FewWords ? LineClass.Few : line.Words <= PhraseWords ? LineClass.Phrase : LineClass.Long;
    }
}
