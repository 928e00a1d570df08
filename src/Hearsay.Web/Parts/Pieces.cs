using Hearsay.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Web.Parts;

/// <summary>A short sentence whose actors lead to their pages. By hand, because blanks between the pieces count.</summary>
public sealed class Pieces : ComponentBase
{
    [Parameter, EditorRequired]
    public IReadOnlyList<Piece> Of { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var piece in Of)
        {
            builder.OpenElement(0, piece.Url is null ? "span" : "a");
            builder.AddAttribute(1, "href", piece.Url);
            builder.AddAttribute(2, "class", piece.IsDenial ? "bad" : null);
            builder.OpenElement(3, "bdi");
            builder.AddContent(4, piece.Text);
            builder.CloseElement();
            builder.CloseElement();
        }
    }
}
