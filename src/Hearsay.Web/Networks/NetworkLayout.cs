namespace Hearsay.Web.Networks;

/// <summary>
/// Places the nodes of a graph by forces (Fruchterman and Reingold 1991): ties pull, all nodes push, each round moves them less. The start
/// is a spiral and no chance is in it: the same graph has the same places.
/// </summary>
internal static class NetworkLayout
{
    private const int Rounds = 300;
    private const double Distance = 120; // wished between tied nodes, in units of the drawing
    private const double Pull = 0.35; // towards the middle, so that parts without a tie to the rest do not drift off
    private const double Reach = 3 * Distance; // further off nodes do not push each other
    private const double Width = 1000, Height = 520; // of the drawing
    private const double GoldenAngle = 2.399963;

    public static (double X, double Y)[] Place(int nodes, IReadOnlyList<(int A, int B)> ties)
    {
        var places = new (double X, double Y)[nodes];
        for (var node = 0; node < nodes; node++) places[node] = Spiral(node);
        for (var round = 0; round < Rounds; round++) Move(places, ties, Distance * (1 - (double)round / Rounds));
        return Fitted(places);
    }

    /// <summary>Stretched to the drawing in both directions: names need the room, and distances mean little.</summary>
    private static (double X, double Y)[] Fitted((double X, double Y)[] places)
    {
        if (places.Length < 2) return places;
        var (left, top) = (places.Min(place => place.X), places.Min(place => place.Y));
        var (width, height) = (Math.Max(1, places.Max(place => place.X) - left), Math.Max(1, places.Max(place => place.Y) - top));
        return [.. places.Select(place => ((place.X - left) / width * Width, (place.Y - top) / height * Height))];
    }

    private static (double X, double Y) Spiral(int node)
    {
        var (radius, angle) = (Distance * 0.7 * Math.Sqrt(node + 1), node * GoldenAngle);
        return (radius * Math.Cos(angle), radius * Math.Sin(angle));
    }

    private static void Move((double X, double Y)[] places, IReadOnlyList<(int A, int B)> ties, double most)
    {
        var forces = new (double X, double Y)[places.Length];
        for (var one = 0; one < places.Length; one++)
        {
            forces[one] = (-places[one].X * Pull, -places[one].Y * Pull);
            for (var other = 0; other < places.Length; other++)
                if (one != other) Add(forces, one, places[one], places[other], distance => distance > Reach ? 0 : Distance * Distance / distance);
        }

        foreach (var (a, b) in ties)
        {
            Add(forces, a, places[a], places[b], distance => -distance * distance / Distance);
            Add(forces, b, places[b], places[a], distance => -distance * distance / Distance);
        }

        for (var node = 0; node < places.Length; node++)
        {
            var length = Math.Max(0.01, Math.Sqrt(forces[node].X * forces[node].X + forces[node].Y * forces[node].Y));
            var step = Math.Min(length, most) / length;
            places[node] = (places[node].X + forces[node].X * step, places[node].Y + forces[node].Y * step);
        }
    }

    private static void Add((double X, double Y)[] forces, int node, (double X, double Y) place, (double X, double Y) other, Func<double, double> push)
    {
        var (x, y) = (place.X - other.X, place.Y - other.Y);
        var distance = Math.Max(1, Math.Sqrt(x * x + y * y));
        var force = push(distance) / distance;
        forces[node] = (forces[node].X + x * force, forces[node].Y + y * force);
    }
}
