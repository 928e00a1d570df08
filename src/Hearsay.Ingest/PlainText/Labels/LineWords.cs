using System.Collections.Frozen;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>The signs that the letters and words of a line give.</summary>
internal sealed class LineWords(FrozenSet<string> furnitureWords, DateText dates, AuthorNames names, Datelines datelines)
{
    private const string Around = "\"“”‘’'().,:;!?[]·•|0123456789";
    private const int ShortWords = 8, FewWords = 3, LongestOutline = 10, LongestLabel = 25;
    /// <summary>Letters of a word that counts as one of furniture.</summary>
    public const int ShortestKnown = 4;

    private const int LongestLine = 2000; // units that are looked at

    private static readonly string[] Marks = ["|", " / ", "»", "©", ":", "(", "\"", "“", " - ", " – ", "#", "•", "·", "…", "[", "^", "→", "?", "!", "@", "–", "—", ";"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common =
        ("the of and to in a that is was for on with as by it at from be are were has have had said says he she they his her their not but this will would an which who "
        + "after when we i you").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _furniture = furnitureWords.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Read(ScrapeText line, LineView view, SignRow row)
    {
        var text = line.Text.AsSpan(0, Math.Min(line.Text.Length, LongestLine));
        ReadWords(text, line.Words, view, row);
        ReadLetters(text, row);
        for (var mark = 0; mark < Marks.Length; mark++)
            if (text.Contains(Marks[mark], StringComparison.Ordinal)) row.Add(LineSign.Mark, mark);
        if (text.IndexOf(": ") is > 0 and < LongestLabel) row.Add(LineSign.Label);
        if (LineFurniture.HasAddress(line.Text)) row.Add(LineSign.Address);
        if (names.StartsWithBy(line.Text)) row.Add(LineSign.By);
        if (names.IsGivenName(line.Text)) row.Add(LineSign.GivenName, line.Words <= FewWords ? 1 : 0);
        if (line.IsBullet) row.Add(LineSign.Bullet);
        if (datelines.IsOne(line)) row.Add(LineSign.Dateline);
        if (view.IsProse && dates.Find(line.Text) is { } last && last.End >= text.TrimEnd(" .)").Length) row.Add(LineSign.EndsInDate);
        if (dates.Find(line.Text) is { } found) row.Add(LineSign.Date, Math.Min(4, (line.Text.Length - (found.End - found.Start)) / 10));
        if (line.Words <= FewWords) row.Add(LineSign.Outline, OutlineOf(text));
    }

    private void ReadWords(ReadOnlySpan<char> text, int count, LineView view, SignRow row)
    {
        var (all, capitals, common, known, content) = (0, 0, 0, 0, 0);
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(Around);
            if (count <= ShortWords) row.Add(LineSign.Word, word);
            else if (all == 0) row.Add(LineSign.FirstWord, word);
            else if (all == 1) row.Add(LineSign.FirstTwoWords, text[..range.End.Value]);
            if (all == 2 && capitals == 2 && word.Length > 0 && char.IsLower(word[0])) row.Add(LineSign.BehindName, word);
            all++;
            if (word.Length > 0 && char.IsUpper(word[0])) capitals++;
            if (Common.Contains(word)) common++;
            if (word.Length < ShortestKnown) continue;
            content++;
            if (_furniture.Contains(word)) known++;
        }

        row.Add(LineSign.Capitals, capitals * 4 / all, Math.Min(all, 6));
        row.Add(LineSign.CommonWords, Math.Min(common, 4), Math.Min(all / 3, 4));
        var share = content == 0 ? 9 : known * 4 / content;
        row.Add(LineSign.FurnitureWords, share);
        row.Add(LineSign.FurnitureWords, share, view.Length + 1);
    }

    private static void ReadLetters(ReadOnlySpan<char> text, SignRow row)
    {
        var (upper, lower, digits) = (0, 0, 0);
        foreach (var letter in text)
        {
            if (char.IsUpper(letter)) upper++;
            else if (char.IsLower(letter)) lower++;
            else if (char.IsDigit(letter)) digits++;
        }

        if (upper > 3 && lower == 0) row.Add(LineSign.AllCapitals);
        row.Add(LineSign.Digits, digits * 5 / text.Length, digits > 0 ? 1 : 0);
    }

    /// <summary>"Aa A." for "Peter M.", "a0" for "mila77".</summary>
    private static string OutlineOf(ReadOnlySpan<char> text)
    {
        Span<char> outline = stackalloc char[LongestOutline];
        var length = 0;
        foreach (var letter in text)
        {
            var mark = char.IsUpper(letter) ? 'A' : char.IsLower(letter) ? 'a' : char.IsDigit(letter) ? '0' : letter;
            if (length > 0 && outline[length - 1] == mark) continue;
            if (length == LongestOutline) break;
            outline[length++] = mark;
        }

        return new string(outline[..length]);
    }
}
