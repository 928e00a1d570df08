using System.Globalization;
using Hearsay.Study;
using Hearsay.Web.Views;
using Hearsay.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Web.Charts;

/// <summary>
/// The time line of a relation as SVG: geometry in attributes, colours in the style sheet, each mark a link to its claim; an
/// observed turn is a band over its lane from the last thing before it to the first one after. Nothing is drawn when nothing has a date.
/// </summary>
public sealed class TimeLineChart : ComponentBase
{
    private const double Margin = 14, TurnHeight = 118;

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
        foreach (var (css, y, words) in Sides) Svg.Text(builder, css, (Margin, y), words);
        foreach (var turn in View.Turns) DrawTurn(builder, line, turn);
        foreach (var point in line.Points) DrawPoint(builder, point);
        builder.CloseElement();
    }

    private static void DrawTick(RenderTreeBuilder builder, Tick tick)
    {
        Svg.Line(builder, "grid", (tick.X, 8), (tick.X, TimeLine.Floor));
        Svg.Text(builder, "tick", (tick.X, TimeLine.Floor + 18), tick.Label);
    }

    private static void DrawLane(RenderTreeBuilder builder, string name, double y)
    {
        Svg.Line(builder, "axis", (TimeLine.Left, y), (TimeLine.Right, y));
        Svg.Text(builder, "lane", (Margin, y + 5), name);
    }

    private void DrawTurn(RenderTreeBuilder builder, TimeLine line, TurnRow turn)
    {
        var (from, to) = (line.Axis.At(turn.After), line.Axis.At(turn.By));
        var middle = turn.Channel == Channel.Deed ? TimeLine.DeedLine : TimeLine.WordLine;
        builder.OpenElement(60, "a");
        builder.AddAttribute(61, "href", "#turns");
        builder.AddAttribute(62, "aria-label", $"{NameOf(turn.From)} {PositionWords.Turn(turn)} ({PositionWords.Grade(turn)})");
        builder.OpenElement(63, "title");
        builder.AddContent(64, $"{NameOf(turn.From)} {PositionWords.Turn(turn)} ({PositionWords.Grade(turn)})");
        builder.CloseElement();
        Svg.Rect(builder, $"turn {SignWords.Class(turn.Sign)}", (from, middle - TurnHeight / 2), (Math.Max(3, to - from), TurnHeight));
        Svg.Text(builder, "turned", ((from + to) / 2, middle - TurnHeight / 2 + 10), turn.Sign > 0 ? "▲" : "▼");
        builder.CloseElement();
    }

    private string NameOf(string id) => ClaimWords.Short(id == View.A.Id ? View.A.Name : View.B.Name);

    private static void DrawPoint(RenderTreeBuilder builder, Point point)
    {
        builder.OpenElement(30, "a");
        builder.AddAttribute(31, "href", Links.Claim(point.Row.Row.Claim.Id));
        builder.AddAttribute(32, "aria-label", TitleOf(point));
        builder.OpenElement(33, "title");
        builder.AddContent(34, TitleOf(point));
        builder.CloseElement();
        if (point.IsBack) Svg.Rect(builder, ClassOf(point), (point.X - point.Size, point.Y - point.Size), (point.Size * 2, point.Size * 2));
        else Svg.Circle(builder, ClassOf(point), (point.X, point.Y), point.Size);
        builder.CloseElement();
    }

    private static string TitleOf(Point point)
    {
        var row = point.Row.Row;
        return $"{TimeWords.Day(point.Row.Date)}: {ClaimWords.Plain(row.Claim)} ({SignWords.Mark(point.Row)}; {VoiceWords.Count(row.Voices, row.Articles)}). “{ClaimWords.Short(row.Claim.Evidence.Text, 300)}”";
    }

    private static string ClassOf(Point point) =>
        $"{SignWords.Class(point.Row.Sign)} {SignWords.Name(point.Row.Channel)}{(point.Row.Row.IsUnnamed ? " unnamed" : "")}";

}
