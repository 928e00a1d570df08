using System.Globalization;
using Hearsay.Web.Views;
using Hearsay.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Web.Charts;

/// <summary>
/// The time line of a relation as SVG: geometry in attributes, colours in the style sheet, each mark a link to its claim. By hand,
/// because Razor keeps the element "text" for itself. Nothing is drawn when nothing has a date.
/// </summary>
public sealed class TimeLineChart : ComponentBase
{
    private const double Margin = 14;

    private static readonly (string Class, double Y, string Words)[] Sides =
    [
        ("side plus", TimeLine.DeedLine - 26, "friendly"), ("side minus", TimeLine.DeedLine + 34, "hostile"),
        ("side plus", TimeLine.WordLine - 26, "friendly"), ("side minus", TimeLine.WordLine + 34, "hostile"),
    ];

    [Parameter, EditorRequired]
    public BetweenView View { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (TimeLine.Of(View) is not { } line) return;
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", "line");
        builder.AddAttribute(2, "viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {TimeLine.Width} {TimeLine.Height}"));
        builder.AddAttribute(3, "role", "group");
        builder.AddAttribute(4, "aria-label", $"What {View.A.Name} and {View.B.Name} did and said towards each other, over time");
        foreach (var tick in line.Axis.Ticks()) DrawTick(builder, tick);
        DrawLane(builder, "deeds", TimeLine.DeedLine);
        DrawLane(builder, "words", TimeLine.WordLine);
        foreach (var (css, y, words) in Sides) DrawText(builder, css, (Margin, y), words);
        foreach (var point in line.Points) DrawPoint(builder, point);
        builder.CloseElement();
    }

    private static void DrawTick(RenderTreeBuilder builder, Tick tick)
    {
        DrawLine(builder, "grid", (tick.X, 8), (tick.X, TimeLine.Floor));
        DrawText(builder, "tick", (tick.X, TimeLine.Floor + 18), tick.Label);
    }

    private static void DrawLane(RenderTreeBuilder builder, string name, double y)
    {
        DrawLine(builder, "axis", (TimeLine.Left, y), (TimeLine.Right, y));
        DrawText(builder, "lane", (Margin, y + 5), name);
    }

    private static void DrawLine(RenderTreeBuilder builder, string css, (double X, double Y) from, (double X, double Y) to)
    {
        builder.OpenElement(10, "line");
        builder.AddAttribute(11, "class", css);
        builder.AddAttribute(12, "x1", Number(from.X));
        builder.AddAttribute(13, "y1", Number(from.Y));
        builder.AddAttribute(14, "x2", Number(to.X));
        builder.AddAttribute(15, "y2", Number(to.Y));
        builder.CloseElement();
    }

    private static void DrawText(RenderTreeBuilder builder, string css, (double X, double Y) place, string words)
    {
        builder.OpenElement(20, "text");
        builder.AddAttribute(21, "class", css);
        builder.AddAttribute(22, "x", Number(place.X));
        builder.AddAttribute(23, "y", Number(place.Y));
        builder.AddContent(24, words);
        builder.CloseElement();
    }

    private static void DrawPoint(RenderTreeBuilder builder, Point point)
    {
        builder.OpenElement(30, "a");
        builder.AddAttribute(31, "href", Links.Claim(point.Row.Row.Claim.Id));
        builder.AddAttribute(32, "aria-label", TitleOf(point));
        builder.OpenElement(33, "title");
        builder.AddContent(34, TitleOf(point));
        builder.CloseElement();
        if (point.IsBack) DrawSquare(builder, point);
        else DrawCircle(builder, point);
        builder.CloseElement();
    }

    private static void DrawSquare(RenderTreeBuilder builder, Point point)
    {
        builder.OpenElement(40, "rect");
        builder.AddAttribute(41, "class", ClassOf(point));
        builder.AddAttribute(42, "x", Number(point.X - point.Size));
        builder.AddAttribute(43, "y", Number(point.Y - point.Size));
        builder.AddAttribute(44, "width", Number(point.Size * 2));
        builder.AddAttribute(45, "height", Number(point.Size * 2));
        builder.CloseElement();
    }

    private static void DrawCircle(RenderTreeBuilder builder, Point point)
    {
        builder.OpenElement(50, "circle");
        builder.AddAttribute(51, "class", ClassOf(point));
        builder.AddAttribute(52, "cx", Number(point.X));
        builder.AddAttribute(53, "cy", Number(point.Y));
        builder.AddAttribute(54, "r", Number(point.Size));
        builder.CloseElement();
    }

    private static string TitleOf(Point point)
    {
        var row = point.Row.Row;
        return $"{TimeWords.Day(point.Row.Date)}: {ClaimWords.Plain(row.Claim)} ({SignWords.Mark(point.Row)}; {VoiceWords.Count(row.Voices, row.Articles)})";
    }

    private static string ClassOf(Point point) =>
        $"{SignWords.Class(point.Row.Sign)} {SignWords.Name(point.Row.Channel)}{(point.Row.Row.IsUnnamed ? " unnamed" : "")}";

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
