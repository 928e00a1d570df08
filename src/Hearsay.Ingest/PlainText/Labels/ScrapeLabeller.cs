using System.Collections.Frozen;
using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Comments;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>
/// Labels the lines of a scrape from what the rules make of them and from all other signs, as one sequence: sites nobody has seen
/// break single rules, seldom most signs at once. Read-only, safe for many threads.
/// </summary>
internal sealed class ScrapeLabeller
{
    /// <summary>Longer scrapes keep what the rules say, so that memory is bounded.</summary>
    private const int MostLines = 20_000;

    /// <summary>Fewer lines have no shape as a whole: what the rules say of each stands.</summary>
    private const int FewestLines = 8;

    /// <summary>Chosen among 0 to 4 on 76 scrapes left out in eight folds: comments .943 to .953, body .934 to .929; at 3, body falls to .918.</summary>
    public const float RulesTrust = 1;

    private const float NoTitle = 1000; // taken off the score of a second headline

    private readonly LineModel _model;

    public ScrapeLabeller(LineSigns signs, LineModel model) => (Signs, _model) = (signs, model);

    public LineSigns Signs { get; }

    /// <param name="directory">The folder that holds <c>ingest-*.tsv</c>.</param>
    public static LineSigns SignsOf(string directory)
    {
        var (phrases, words, dates) = (Phrases.Load(directory), Words.Load(directory), DateText.Load(directory));
        var names = new AuthorNames(words, dates, Table.Rows(directory, "given-names.tsv").Select(row => row[0]).ToHashSet());
        var heads = new CommentHeads(words, dates);
        var datelines = new Datelines(names, dates, words, heads);
        var furniture = Table.Rows(directory, "ingest-phrases.tsv").SelectMany(row => row[2].Split(' ')).Where(word => word.Length >= LineWords.ShortestKnown).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        return new LineSigns(new LineViewer(phrases, heads, new LineFurniture(phrases, words), new Captions(words), datelines), new LineWords(furniture, dates, names, datelines));
    }

    /// <summary>The likeliest labels; null when there are too few lines, or too many.</summary>
    /// <param name="kinds">What the rules say.</param>
    public byte[]? Read(List<ScrapeText> lines, LineKind[] kinds)
    {
        if (lines.Count is < FewestLines or > MostLines) return null;
        var scores = _model.Scores(Signs.Read(lines, kinds));
        LineModel.Trust(scores, kinds, RulesTrust);
        var labels = _model.Decode([.. scores]);
        var titles = Enumerable.Range(0, labels.Length).Where(at => labels[at] == (byte)LineKind.Title).OrderByDescending(at => Lead(scores, at)).ToList();
        foreach (var at in titles.Skip(1)) scores[at * LineLabels.Count] -= NoTitle;
        labels = WithTexts(lines, titles.Count < 2 ? labels : _model.Decode(scores), kinds);
        HeadedTexts.Mend(lines, labels, at => Signs.IsFurniture(lines[at].Text), at => Signs.IsWhen(lines[at]));
        return labels;
    }

    /// <summary>Nobody signs nothing: below a head, or head and date, furniture that the rules take for a comment is one.</summary>
    private byte[] WithTexts(List<ScrapeText> lines, byte[] labels, LineKind[] kinds)
    {
        for (var at = 1; at < labels.Length; at++)
        {
            var isBadge = at + 1 < labels.Length && Signs.IsProfile(lines[at + 1]); // "Newbie", "Posts: 3"
            if (!isBadge && IsBelowHead(labels, at) && labels[at] == LineLabels.LowNoise && kinds[at] == LineKind.Comment) labels[at] = (byte)LineKind.Comment;
        }

        return labels;
    }

    /// <summary>The head stands right above, or above a line of the comment and one of furniture ("2 days ago", "Reply to Ada") that rules and model agree on.</summary>
    private static bool IsBelowHead(byte[] labels, int at)
    {
        if (labels[at - 1] == LineLabels.CommentHead || (at > 1 && labels[at - 2] == LineLabels.CommentHead && labels[at - 1] == (byte)LineKind.Comment)) return true;
        return at > 2 && labels[at - 1] == LineLabels.LowNoise && labels[at - 2] == (byte)LineKind.Comment && labels[at - 3] == LineLabels.CommentHead;
    }

    /// <summary>How far a line is ahead as a headline of whatever else it may be.</summary>
    private static float Lead(float[] scores, int at)
    {
        var line = scores.AsSpan(at * LineLabels.Count, LineLabels.Count);
        var second = line[1];
        foreach (var score in line[1..]) second = Math.Max(second, score);
        return line[0] - second;
    }
}
