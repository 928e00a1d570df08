using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Web.Parts;

/// <summary>A number that leads to what it counts; a nought leads nowhere.</summary>
public sealed class Count : ComponentBase
{
    [Parameter, EditorRequired]
    public int Of { get; set; }

    [Parameter, EditorRequired]
    public string Url { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, Of == 0 ? "span" : "a");
        if (Of == 0) builder.AddAttribute(1, "class", "soft");
        else builder.AddAttribute(2, "href", Url);
        builder.AddContent(3, Links.Number(Of));
        builder.CloseElement();
    }
}
