using System.Globalization;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Web.Charts;

/// <summary>The elements that charts are made of. By hand, because Razor keeps the element "text" for itself.</summary>
internal static class Svg
{
    public static void Line(RenderTreeBuilder builder, string css, (double X, double Y) from, (double X, double Y) to)
    {
        builder.OpenElement(100, "line");
        builder.AddAttribute(101, "class", css);
        builder.AddAttribute(102, "x1", Number(from.X));
        builder.AddAttribute(103, "y1", Number(from.Y));
        builder.AddAttribute(104, "x2", Number(to.X));
        builder.AddAttribute(105, "y2", Number(to.Y));
        builder.CloseElement();
    }

    public static void Text(RenderTreeBuilder builder, string css, (double X, double Y) place, string words)
    {
        builder.OpenElement(110, "text");
        builder.AddAttribute(111, "class", css);
        builder.AddAttribute(112, "x", Number(place.X));
        builder.AddAttribute(113, "y", Number(place.Y));
        builder.AddContent(114, words);
        builder.CloseElement();
    }

    public static void Rect(RenderTreeBuilder builder, string css, (double X, double Y) corner, (double Width, double Height) size)
    {
        builder.OpenElement(120, "rect");
        builder.AddAttribute(121, "class", css);
        builder.AddAttribute(122, "x", Number(corner.X));
        builder.AddAttribute(123, "y", Number(corner.Y));
        builder.AddAttribute(124, "width", Number(size.Width));
        builder.AddAttribute(125, "height", Number(size.Height));
        builder.CloseElement();
    }

    public static void Circle(RenderTreeBuilder builder, string css, (double X, double Y) centre, double radius)
    {
        builder.OpenElement(130, "circle");
        builder.AddAttribute(131, "class", css);
        builder.AddAttribute(132, "cx", Number(centre.X));
        builder.AddAttribute(133, "cy", Number(centre.Y));
        builder.AddAttribute(134, "r", Number(radius));
        builder.CloseElement();
    }

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
