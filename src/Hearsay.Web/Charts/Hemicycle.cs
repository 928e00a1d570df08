using System.Globalization;
using Hearsay.Web.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Web.Charts;

/// <summary>An assembly as a half circle of seats; a click on a party puts it into the coalition or takes it out. Parties stand in the order of the list.</summary>
public sealed class Hemicycle : ComponentBase
{
    private const double Width = 620, Height = 330, Middle = Width / 2, Floor = 300, Outer = 285, Inner = 110;
    private const int MostSeats = 900; // more dots nobody can tell apart: the table has the numbers

    [Parameter, EditorRequired]
    public SeatListRow List { get; set; } = null!;

    [Parameter, EditorRequired]
    public SeatChoice Choice { get; set; } = null!;

    /// <summary>The address of the page with a party put in or taken out.</summary>
    [Parameter, EditorRequired]
    public Func<string, string> Toggle { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var places = Places(List.Parties.Sum(party => party.Seats));
        if (places.Count == 0) return;
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", "hemicycle");
        builder.AddAttribute(2, "viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}"));
        builder.AddAttribute(3, "role", "group");
        builder.AddAttribute(4, "aria-label", "Seats by party; a party opens the page with it put in or taken out");
        var next = 0;
        for (var at = 0; at < List.Parties.Count; at++)
        {
            Draw(builder, List.Parties[at], at, places.GetRange(next, List.Parties[at].Seats));
            next += List.Parties[at].Seats;
        }

        Svg.Text(builder, "sum", (Middle, Floor - 44), Choice.Seats.ToString(CultureInfo.InvariantCulture));
        Svg.Text(builder, "of", (Middle, Floor - 16), $"of {List.Majority} to win");
        builder.CloseElement();
    }

    private void Draw(RenderTreeBuilder builder, SeatPartyRow party, int number, List<(double X, double Y, double Radius)> places)
    {
        var isChosen = Choice.Chosen.Contains(party.Name);
        var words = $"{party.Name}, {party.Seats}: {(isChosen ? "take out" : "put in")}";
        builder.OpenElement(20, "a");
        builder.AddAttribute(21, "href", Toggle(party.Name));
        builder.AddAttribute(22, "aria-label", words);
        builder.AddAttribute(23, "class", $"party p{number % 8}{(isChosen ? " in" : "")}");
        builder.OpenElement(24, "title");
        builder.AddContent(25, words);
        builder.CloseElement();
        foreach (var (x, y, radius) in places) Svg.Circle(builder, "seat", (x, y), radius);
        builder.CloseElement();
    }

    /// <summary>A place for each seat from the left to the right, in rows of equal distance.</summary>
    private static List<(double X, double Y, double Radius)> Places(int seats)
    {
        if (seats is <= 0 or > MostSeats) return [];
        var rows = Math.Clamp((int)Math.Round(Math.Sqrt(seats / 2.6)), 1, 14);
        var radii = Enumerable.Range(0, rows).Select(row => rows == 1 ? Outer : Inner + (Outer - Inner) * row / (rows - 1)).ToArray();
        var size = Math.Min(rows == 1 ? 16 : (Outer - Inner) / (rows - 1) * 0.42, Math.PI * radii.Sum() / seats * 0.42);
        var placed = new List<(double Angle, double X, double Y)>();
        for (var row = 0; row < rows; row++)
        {
            var before = (int)Math.Round(seats * radii.Take(row).Sum() / radii.Sum());
            var count = (int)Math.Round(seats * radii.Take(row + 1).Sum() / radii.Sum()) - before;
            for (var seat = 0; seat < count; seat++)
            {
                var angle = Math.PI * (seat + 0.5) / count;
                placed.Add((angle, Middle - radii[row] * Math.Cos(angle), Floor - radii[row] * Math.Sin(angle)));
            }
        }

        return [.. placed.OrderBy(place => place.Angle).ThenBy(place => place.Y).Select(place => (place.X, place.Y, size))];
    }
}
