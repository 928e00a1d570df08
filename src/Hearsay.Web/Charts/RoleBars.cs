using System.Globalization;
using Hearsay.Web.Views;
using Hearsay.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Web.Charts;

/// <summary>Roles and ties of an actor as bars over time, one row for each role, from its beginning to its end where both are told, each bar a link to its claim; open ends fade, and what has only a day of telling is a dot.</summary>
public sealed class RoleBars : ComponentBase
{
    private const double Width = 640, Left = 236, RowHeight = 22, Thick = 10, Head = 20, LeastGap = 66;
    private const int Most = 24;

    [Parameter, EditorRequired]
    public IReadOnlyList<TieRow> Ties { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var rows = Ties.Where(tie => tie.Start is not null || tie.End is not null).GroupBy(Role, StringComparer.OrdinalIgnoreCase).Take(Most).ToArray();
        if (rows.Length == 0) return;
        var days = rows.SelectMany(row => row).SelectMany(tie => new[] { tie.Start, tie.End }).OfType<DateOnly>().ToArray();
        var axis = new TimeAxis(days.Min(), days.Max(), Left, Width - 8);
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", "roles");
        builder.AddAttribute(2, "viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Head + rows.Length * RowHeight + 6}"));
        builder.AddAttribute(3, "role", "group");
        builder.AddAttribute(4, "aria-label", "Roles and ties over time");
        var last = double.NegativeInfinity;
        foreach (var tick in axis.Ticks().Where(tick => tick.X < Width - LeastGap / 2))
        {
            if (tick.X - last < LeastGap) continue;
            last = tick.X;
            Svg.Line(builder, "grid", (tick.X, Head - 4), (tick.X, Head + rows.Length * RowHeight));
            Svg.Text(builder, "tick", (tick.X, Head - 8), tick.Label);
        }

        for (var at = 0; at < rows.Length; at++)
        {
            Svg.Text(builder, "role", (4, Head + at * RowHeight + RowHeight - 7), ClaimWords.Short(rows[at].Key, 36));
            foreach (var tie in rows[at].Select(tie => Whole(tie, rows[at])).OrderByDescending(LengthOf)) Draw(builder, tie, axis, Head + at * RowHeight);
        }

        builder.CloseElement();
    }

    /// <summary>What begins lasts until its first end that is told after it; what ends is no bar of its own where a beginning is told before it.</summary>
    private static TieRow Whole(TieRow tie, IEnumerable<TieRow> row)
    {
        if (tie.Change == TieChange.Begins && (tie.Start ?? tie.End) is { } begun)
            return tie with { Start = begun, End = row.Where(other => other.Change == TieChange.Ends && other.End > begun).Min(other => other.End) };
        return tie.Change == TieChange.Ends && tie.Start is null && row.Any(other => other.Change == TieChange.Begins && (other.Start ?? other.End) < tie.End) ? tie with { Start = tie.End } : tie;
    }

    /// <summary>Days; long bars are drawn first, so that short ones stay in reach.</summary>
    private static int LengthOf(TieRow tie) => tie is { Start: { } start, End: { } end } ? end.DayNumber - start.DayNumber : int.MaxValue;

    private static void Draw(RenderTreeBuilder builder, TieRow tie, TimeAxis axis, double top)
    {
        builder.OpenElement(20, "a");
        builder.AddAttribute(21, "href", Links.Claim(tie.Claim));
        builder.AddAttribute(22, "aria-label", $"{Words(tie)}, {(tie.IsStated ? "" : "told ")}{TimeWords.Span(tie.Start, tie.End)}");
        builder.OpenElement(23, "title");
        builder.AddContent(24, $"{Words(tie)}, {(tie.IsStated ? "" : "told ")}{TimeWords.Span(tie.Start, tie.End)}");
        builder.CloseElement();
        var from = tie.Start is { } start ? axis.At(start) : Left;
        var to = tie.End is { } end ? axis.At(end) : Width - 8;
        Svg.Rect(builder, $"bar{(tie.IsStated ? "" : " told")}{(tie.Start is null || tie.End is null ? " open" : "")}", (from - (to - from < 6 ? 3 : 0), top + 6), (Math.Max(6, to - from), Thick));
        builder.CloseElement();
    }

    /// <summary>What stands before the row: an office as such.</summary>
    private static string Role(TieRow tie) => tie is { IsFrom: true, Type: "office" } ? tie.OtherWords : tie.IsFrom ? $"{tie.Role} {tie.OtherWords}" : $"{tie.OtherWords} {tie.Role} it";

    private static string Words(TieRow tie) => tie.IsFrom ? $"{tie.Words} {tie.OtherWords}" : $"{tie.OtherWords} {tie.Words} it";
}
