using System.Text;
using Hearsay.Web.Wording;

namespace Hearsay.Web.Dossiers;

/// <summary>A dossier as Markdown (CommonMark with footnotes). What comes from a page is escaped: no line of it can become markup, a link or a picture.</summary>
internal static class DossierMarkdown
{
    private const string Signs = "\\`*_{}[]<>()#+-.!|~&:^$\"'=@";

    public static string Write(Dossier dossier)
    {
        var text = new StringBuilder();
        text.Append($"# {Plain(dossier.Title)}\n\n{Plain(dossier.Lead)}\n");
        foreach (var section in dossier.Sections)
        {
            text.Append($"\n## {Plain(section.Heading)}\n\n");
            foreach (var line in section.Lines) text.Append($"- {Plain(line.Text)}{string.Concat(line.Notes.Select(note => $"[^{note}]"))}\n");
        }

        text.Append('\n');
        foreach (var note in dossier.Notes) text.Append($"[^{note.Number}]: “{Plain(note.Sentence)}” {Plain(Source(note))}\n");
        return text.ToString();
    }

    /// <summary>"Harbour Wire ← Orlan Veshti; “Title”, 18 Nov 2022; grade F3; 1 voice; claim 0123456789abcdef; https://..."</summary>
    public static string Source(DossierNote note) =>
        $"{note.Chain}; “{note.Title ?? "untitled"}”, {TimeWords.Day(note.Published)}; grade {note.Grade}; {note.Voices}; claim {note.Claim}{(note.Url is null ? "" : $"; {note.Url}")}";

    /// <summary>One line, every sign that Markdown may take for markup behind a backslash; controls and turners of the writing direction are shown, not obeyed.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 16);
        foreach (var unit in text)
        {
            if (unit is '\n' or '\r' or '\t') plain.Append(' ');
            else if (char.IsControl(unit) || unit is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069') plain.Append($"\\[U+{(int)unit:X4}\\]");
            else if (Signs.Contains(unit, StringComparison.Ordinal)) plain.Append('\\').Append(unit);
            else plain.Append(unit);
        }

        return plain.ToString();
    }
}
