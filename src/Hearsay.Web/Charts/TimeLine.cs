using Hearsay.Study;
using Hearsay.Web.Views;

namespace Hearsay.Web.Charts;

/// <summary>
/// Where the marks of a relation stand: deeds in the upper lane, words in the lower, friendly above the line of the lane and
/// hostile below, the stronger the further off. Marks that would cover each other move outward. Undated entries have no mark.
/// </summary>
internal sealed class TimeLine
{
    public const double Width = 960, Height = 300, Left = 92, Right = 950, DeedLine = 72, WordLine = 206, Floor = 274;

    /// <summary>More marks than this nobody can tell apart; the list below has them all.</summary>
    public const int MostPoints = 1500;

    private const double Reach = 50, Gap = 11;

    private TimeLine(TimeAxis axis, IReadOnlyList<Point> points) => (Axis, Points) = (axis, points);

    public TimeAxis Axis { get; }

    public IReadOnlyList<Point> Points { get; }

    /// <summary>Null when nothing has a date.</summary>
    public static TimeLine? Of(BetweenView relation)
    {
        var dated = relation.Entries.Where(entry => entry.Date is not null).OrderBy(entry => entry.Date).Take(MostPoints).ToArray();
        if (dated.Length == 0) return null;
        var axis = new TimeAxis(dated[0].Date!.Value, dated[^1].Date!.Value, Left, Right);
        var points = new List<Point>(dated.Length);
        foreach (var entry in dated) points.Add(Place(entry, relation.B.Id, axis, points));
        return new TimeLine(axis, points);
    }

    private static Point Place(BetweenRow entry, string second, TimeAxis axis, List<Point> placed)
    {
        var zero = entry.Channel == Channel.Deed ? DeedLine : WordLine;
        var outward = entry.Sign < 0 ? 1 : -1;
        var x = axis.At(entry.Date!.Value);
        var y = zero - Math.Clamp(entry.Score, -10, 10) / 10 * Reach;
        for (var tries = 0; tries < 5 && IsTaken(placed, x, y); tries++) y += outward * Gap;
        var size = entry.Row.Voices >= 2 ? 7 : 5;
        return new Point(x, Math.Round(y, 1), size, entry, entry.From == second);
    }

    /// <summary>Looks back only as far as marks can touch: they come in the order of time.</summary>
    private static bool IsTaken(List<Point> placed, double x, double y)
    {
        for (var i = placed.Count - 1; i >= 0 && x - placed[i].X < Gap; i--)
            if (Math.Abs(placed[i].Y - y) < Gap) return true;
        return false;
    }
}
