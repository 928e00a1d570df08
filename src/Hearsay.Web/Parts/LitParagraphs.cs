using Hearsay.Web.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Web.Parts;

/// <summary>
/// Paragraphs with their lights. Written by hand, not as Razor, because in running text every blank between two elements counts.
/// The first lit stretch bears the id "e", to which addresses of sentences point.
/// </summary>
public sealed class LitParagraphs : ComponentBase
{
    private static readonly (Light Light, string Class)[] Classes =
        [(Light.Content, "content"), (Light.Cue, "cue"), (Light.Trigger, "trigger"), (Light.Actor, "actor"), (Light.Voice, "voice"), (Light.Time, "time")];

    private bool _isFirst;

    [Parameter, EditorRequired]
    public IReadOnlyList<IReadOnlyList<Stretch>> Paragraphs { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _isFirst = true;
        foreach (var paragraph in Paragraphs)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "dir", "auto");
            Write(builder, paragraph);
            builder.CloseElement();
        }
    }

    private void Write(RenderTreeBuilder builder, IReadOnlyList<Stretch> paragraph)
    {
        for (var i = 0; i < paragraph.Count;)
        {
            var mark = MarkOf(paragraph[i]);
            if (mark is not null) OpenMark(builder, mark, paragraph[i].Claims);
            do
            {
                WriteStretch(builder, paragraph[i++], mark is not null);
            }
            while (i < paragraph.Count && MarkOf(paragraph[i]) == mark && paragraph[i].Claims == paragraph[i - 1].Claims && mark is not null);
            if (mark is not null) builder.CloseElement();
        }
    }

    private void OpenMark(RenderTreeBuilder builder, string mark, string claims)
    {
        builder.OpenElement(2, "mark");
        builder.AddAttribute(3, "class", mark);
        if (claims.Length > 0) builder.AddAttribute(14, "data-of", claims);
        if (mark != "lit" || !_isFirst) return;
        builder.AddAttribute(4, "id", "e");
        builder.AddAttribute(5, "tabindex", "-1");
        _isFirst = false;
    }

    private static void WriteStretch(RenderTreeBuilder builder, Stretch stretch, bool isMarked)
    {
        var fine = isMarked ? FineClass(stretch.Light) : "";
        if (fine.Length > 0)
        {
            builder.OpenElement(6, "span");
            builder.AddAttribute(7, "class", fine);
        }

        builder.AddContent(8, stretch.Text);
        if (fine.Length > 0) builder.CloseElement();
        foreach (var note in stretch.Notes) WriteNote(builder, note);
    }

    private static void WriteNote(RenderTreeBuilder builder, Footnote note)
    {
        builder.OpenElement(9, "sup");
        builder.OpenElement(10, "a");
        builder.AddAttribute(11, "href", note.Url);
        builder.AddAttribute(12, "title", note.Words);
        builder.AddContent(13, note.Number);
        builder.CloseElement();
        builder.CloseElement();
    }

    private static string? MarkOf(Stretch stretch) =>
        stretch.IsLit ? "lit" : stretch.Light.HasFlag(Light.Faint) ? "faint" : null;

    private static string FineClass(Light light) =>
        string.Join(' ', Classes.Where(known => light.HasFlag(known.Light)).Select(known => known.Class));
}
