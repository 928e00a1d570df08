using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Web.Charts;

/// <summary>A position over time as a small line: above the middle friendly, below hostile. Nothing is drawn without values.</summary>
public sealed class SparkLine : ComponentBase
{
    private const double Width = 110, Height = 22, Middle = Height / 2, Reach = Middle - 2;

    /// <summary>At even steps, -1 to 1.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<double> Values { get; set; } = [];

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Values.Count < 2)
        {
            builder.AddContent(0, "–");
            return;
        }

        builder.OpenElement(1, "svg");
        builder.AddAttribute(2, "class", "spark");
        builder.AddAttribute(3, "viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}"));
        builder.AddAttribute(4, "role", "img");
        builder.AddAttribute(5, "aria-label", Label);
        Draw(builder, "zero", [(0, Middle), (Width, Middle)]);
        Draw(builder, Values[^1] >= 0 ? "plus" : "minus", Points());
        builder.CloseElement();
    }

    /// <summary>Stretched so that the greatest value fills the height: the sign and the turn count here, not the amount.</summary>
    private IEnumerable<(double X, double Y)> Points()
    {
        var most = Math.Max(0.2, Values.Max(Math.Abs));
        for (var at = 0; at < Values.Count; at++) yield return (at * Width / (Values.Count - 1), Middle - Values[at] / most * Reach);
    }

    private static void Draw(RenderTreeBuilder builder, string css, IEnumerable<(double X, double Y)> points)
    {
        builder.OpenElement(10, "polyline");
        builder.AddAttribute(11, "class", css);
        builder.AddAttribute(12, "points", string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}"))));
        builder.CloseElement();
    }
}
