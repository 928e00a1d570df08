using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>The signs of each line of a scrape: its own, its neighbours', its place in the whole, what the rules make of it.</summary>
internal sealed class LineSigns(LineViewer viewer, LineWords words)
{
    private const int Reach = 3; // neighbours on either side

    private static readonly PhraseKind[] PhraseKinds = [.. Enum.GetValues<PhraseKind>().Where(kind => kind != PhraseKind.None)];

    /// <param name="rules">The kinds that the rules give; null where they were written for these lines, so that nothing can be learned from them.</param>
    public List<int>[] Read(List<ScrapeText> lines, LineKind[]? rules)
    {
        var outline = new ScrapeOutline(lines, [.. lines.Select(viewer.View)], viewer.IsDateWord);
        var (signs, walk) = (new List<int>[lines.Count], new ScrapeWalk(outline));
        for (var at = 0; at < lines.Count; at++)
        {
            var row = new SignRow();
            AddOwn(lines[at], outline.Views[at], row);
            AddNeighbours(outline, at, row);
            AddPlace(outline, at, row);
            AddBlock(outline, at, row);
            AddHead(outline, at, row);
            AddPattern(outline, at, row);
            walk.Add(at, row);
            if (rules is not null) AddRules(rules, at, row);
            signs[at] = row.Rows;
        }

        return signs;
    }

    public bool IsFurniture(string line) => viewer.IsFurniture(line);

    public bool IsWhen(ScrapeText line) => viewer.View(line).IsWhen;

    /// <summary>A few words, and neither "NAME said" nor a name with a date.</summary>
    public bool IsNameAlone(ScrapeText line) => viewer.View(line).Class is LineClass.Few or LineClass.Phrase or LineClass.Noise;

    public bool IsProfile(ScrapeText line) => viewer.View(line).Class == LineClass.Profile;

    private void AddOwn(ScrapeText line, LineView view, SignRow row)
    {
        row.Add(LineSign.Any);
        row.Add(LineSign.Length, view.Length);
        row.Add(LineSign.First, view.First);
        row.Add(LineSign.Last, view.Last);
        row.Add(LineSign.Class, (int)view.Class);
        row.Add(LineSign.LengthLast, view.Length, view.Last);
        row.Add(LineSign.LengthFirst, view.Length, view.First);
        row.Add(LineSign.ClassLength, (int)view.Class, view.Length);
        row.Add(LineSign.FirstLast, view.First, view.Last);
        row.Add(LineSign.FirstLastLength, view.First, view.Last, view.Length);
        if (view.IsProse) row.Add(LineSign.Prose);
        if (line.IsApart) row.Add(LineSign.Apart);
        foreach (var kind in PhraseKinds)
            if ((view.Phrases & kind) != 0) row.Add(LineSign.Phrase, (int)kind);
        words.Read(line, view, row);
    }

    private static void AddNeighbours(ScrapeOutline outline, int at, SignRow row)
    {
        var (views, view) = (outline.Views, outline.Views[at]);
        for (var by = -Reach; by <= Reach; by++)
        {
            if (by == 0) continue;
            if (at + by < 0 || at + by >= views.Length) row.Add(LineSign.NoNeighbour, by);
            else AddNeighbour(view, views[at + by], by, row);
        }

        var run = outline.Run(at);
        row.Add(LineSign.Run, run);
        row.Add(LineSign.RunClass, run, view.Length, view.Last);
        if (at == 0 || at + 1 == views.Length) return;
        row.Add(LineSign.ClassTriple, (int)views[at - 1].Class, (int)view.Class, (int)views[at + 1].Class);
        row.Add(LineSign.LengthTriple, views[at - 1].Length / 2, view.Length / 2, views[at + 1].Length / 2);
    }

    private static void AddNeighbour(LineView view, LineView other, int by, SignRow row)
    {
        row.Add(LineSign.NeighbourClass, by, (int)other.Class);
        if (Math.Abs(by) < Reach) row.Add(LineSign.NeighbourLength, by, other.Length / 2, other.Last == '.' ? 1 : 0);
        if (Math.Abs(by) > 1) return;
        row.Add(LineSign.NeighbourShape, (by * 16) + other.Length, other.Last, view.Length);
        row.Add(LineSign.ClassPair, by, (int)other.Class, (int)view.Class);
        row.Add(LineSign.NeighbourClassShape, (by * 16) + (int)other.Class, view.Length, view.Last);
    }

    private static void AddPlace(ScrapeOutline outline, int at, SignRow row)
    {
        var (view, prose) = (outline.Views[at], outline.Prose);
        var found = Array.BinarySearch(prose, at);
        var (before, behind) = found >= 0 ? (found, found + 1) : (~found, ~found);
        var between = (Math.Min(before, 3) * 4) + Math.Min(prose.Length - behind, 3);
        row.Add(LineSign.Between, between);
        row.Add(LineSign.BetweenClass, between, (int)view.Class);
        row.Add(LineSign.BetweenShape, between, view.Length, view.Last);
        var above = Step(before > 0 ? at - prose[before - 1] : ScrapeOutline.Far);
        var below = Step(behind < prose.Length ? prose[behind] - at : ScrapeOutline.Far);
        row.Add(LineSign.Above, above);
        row.Add(LineSign.Below, below);
        row.Add(LineSign.AboveBelow, above, below, view.Length / 2);
        row.Add(LineSign.AboveBelowProse, above, below, view.IsProse ? 1 : 0);
        row.Add(LineSign.Top, Step(at));
        row.Add(LineSign.Bottom, Step(outline.Lines.Count - 1 - at));
        row.Add(LineSign.Lines, Step(outline.Lines.Count / 4));
        row.Add(LineSign.ShareOfProse, prose.Length * 5 / outline.Lines.Count, view.Length / 2);
        if (outline.Alike(at) is > 1 and var alike) row.Add(LineSign.Again, Math.Min(alike, 3));
        if (outline.Alike(at) > 1) row.Add(LineSign.AgainLength, view.Length);
        if (outline.IsAboutNamed(at)) row.Add(LineSign.NameAbove, Math.Min(prose.Length - behind, 3));
        if (!outline.IsSigner(at)) return;
        row.Add(LineSign.Signer);
        row.Add(LineSign.SignerAfter, view.IsProse ? 1 : 0, Math.Min(prose.Length - behind, 3));
    }

    /// <summary>Where the line stands to the text as a whole, and what it shares with it and with other lines.</summary>
    private static void AddBlock(ScrapeOutline outline, int at, SignRow row)
    {
        var (view, block) = (outline.Views[at], outline.Block);
        var (side, shared, echo) = (block.Side(at), block.Shared(at), outline.Echoes.Share(at));
        row.Add(LineSign.Side, side);
        row.Add(LineSign.SideClass, side, (int)view.Class);
        row.Add(LineSign.SideShape, side, view.Length, view.Last);
        row.Add(LineSign.SideDistance, side, Step(block.Distance(at)), view.Length / 2);
        row.Add(LineSign.Shared, side, shared);
        row.Add(LineSign.SharedShape, (side * 8) + shared, view.Length, view.Last);
        row.Add(LineSign.Echo, side, echo);
        row.Add(LineSign.EchoShape, (side * 8) + echo, view.First, view.Length / 2);
        if (outline.FromBlock(at) is not (>= 0 and var above)) return;
        row.Add(LineSign.FromBlock, above, view.Length);
        row.Add(LineSign.FromBlockShared, above, shared);
    }

    /// <summary>Above the first sentence: which line is the headline.</summary>
    private static void AddHead(ScrapeOutline outline, int at, SignRow row)
    {
        if (at >= outline.HeadEnd) return;
        var (view, rank, side) = (outline.Views[at], outline.Rank(at), outline.DateSide(at));
        if (rank >= 0) row.Add(LineSign.Rank, rank);
        if (rank >= 0) row.Add(LineSign.RankLength, rank, view.Length);
        if (outline.FirstLong == at) row.Add(LineSign.FirstLong);
        if (side < 0) return;
        row.Add(LineSign.DateSide, side);
        row.Add(LineSign.DateSideLength, side, view.Length);
        row.Add(LineSign.DateDistance, Step(outline.DateDistance(at)));
        row.Add(LineSign.DateDistanceRank, Step(outline.DateDistance(at)), rank);
    }

    /// <summary>Where the line stands in a list whose entries repeat lines of one shape.</summary>
    private static void AddPattern(ScrapeOutline outline, int at, SignRow row)
    {
        var (view, names) = (outline.Views[at], outline.Patterns.Names(at));
        if (names > 0) row.Add(LineSign.PatternName, Math.Min(names, 3), outline.Lines[at].Words <= 5 ? 1 : 0);
        if (outline.Patterns.At(at) is not { } pattern)
        {
            row.Add(LineSign.Pattern);
            return;
        }

        var (isName, isMark) = (Array.BinarySearch(pattern.Marks, at - pattern.Offset) >= 0, Array.BinarySearch(pattern.Marks, at) >= 0);
        var role = (isName ? 1 : 0) + (isMark ? 2 : 0) + 1;
        var (count, share, side) = (Step(pattern.Marks.Length), (int)(pattern.Share * 4), outline.Block.Side(at));
        row.Add(LineSign.Pattern, role, side);
        row.Add(LineSign.PatternStrength, (role * 3) + side, count, share);
        row.Add(LineSign.PatternShape, role, view.Length, view.Last);
        row.Add(LineSign.PatternClass, role, (int)view.Class, pattern.Offset);
        var place = Array.BinarySearch(pattern.Marks, at);
        var next = place >= 0 ? place : ~place;
        var since = next > 0 || place >= 0 ? at - pattern.Marks[place >= 0 ? place : next - 1] : -1;
        var until = place >= 0 ? 0 : next < pattern.Marks.Length ? pattern.Marks[next] - at : -1;
        row.Add(LineSign.PatternPlace, pattern.Offset, Math.Min(since, 6), Math.Min(until, 4));
    }

    private static void AddRules(LineKind[] rules, int at, SignRow row)
    {
        row.Add(LineSign.Rule, (int)rules[at]);
        row.Add(LineSign.RuleBefore, (int)rules[at], at > 0 ? (int)rules[at - 1] : -1);
        row.Add(LineSign.RuleBehind, (int)rules[at], at + 1 < rules.Length ? (int)rules[at + 1] : -1);
    }

    /// <summary>Small numbers as they are, larger ones together.</summary>
    public static int Step(int count) => count switch { <= 4 => Math.Max(count, 0), <= 7 => 5, <= 12 => 6, <= 25 => 7, < ScrapeOutline.Far => 8, _ => 9 };
}
