using Hearsay.Web.Acts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Web.Parts;

/// <summary>A page with its visitor, whom all its parts may ask for.</summary>
public sealed class Room : ComponentBase
{
    [Parameter, EditorRequired]
    public Type Page { get; set; } = null!;

    [Parameter, EditorRequired]
    public IReadOnlyDictionary<string, object?> Parameters { get; set; } = null!;

    [Parameter, EditorRequired]
    public Visitor Visitor { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenComponent<CascadingValue<Visitor>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<Visitor>.Value), Visitor);
        builder.AddComponentParameter(2, nameof(CascadingValue<Visitor>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<Visitor>.ChildContent), (RenderFragment)Show);
        builder.CloseComponent();
    }

    private void Show(RenderTreeBuilder builder)
    {
        builder.OpenComponent(0, Page);
        foreach (var (name, value) in Parameters) builder.AddComponentParameter(1, name, value);
        builder.CloseComponent();
    }
}
