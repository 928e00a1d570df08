using System.Text.RegularExpressions;
using Xunit;

namespace Hearsay.House.Tests;

/// <summary>What the tree may and may not hold besides code.</summary>
public sealed partial class ContentTests
{
    private const long ModelBudget = 40L * 1024 * 1024;

    private static readonly string[] TextEndings = [".cs", ".md", ".tsv", ".json", ".jsonl", ".html", ".txt", ".csproj", ".props", ".slnx", ".razor", ".css", ".js", ".yml", ""];

    [GeneratedRegex(@"\[GeneratedRegex\(.*(?:matchTimeout|, \d+\)\])")]
    private static partial Regex TimedPattern { get; }

    [Fact]
    public void No_pattern_gives_up_by_the_clock() => // on a busy machine it would, and a page would be lost
        Assert.DoesNotContain(Checkout.Tracked(), path => path.EndsWith(".cs", StringComparison.Ordinal) && path.StartsWith("src/", StringComparison.Ordinal) && TimedPattern.IsMatch(Checkout.Read(path)));

    [GeneratedRegex(@"(?<![\w.])/(work|farm)/")]
    private static partial Regex MachinePath { get; }

    [Fact]
    public void No_file_names_a_path_of_the_machine_it_was_made_on()
    {
        var found = from path in Checkout.Tracked()
                    where TextEndings.Contains(Path.GetExtension(path)) && !path.EndsWith(nameof(ContentTests) + ".cs", StringComparison.Ordinal)
                    where MachinePath.IsMatch(Checkout.Read(path))
                    select path;
        Assert.Empty(found);
    }

    [Fact]
    public void The_models_together_stay_below_40_megabytes() =>
        Assert.InRange(Checkout.Tracked().Where(path => path.StartsWith("models/", StringComparison.Ordinal)).Sum(path => new FileInfo(Path.Combine(Checkout.Root, path)).Length), 1, ModelBudget);

    [Fact]
    public void Every_model_has_a_card_that_names_data_licence_digest_scores_and_command()
    {
        var models = Checkout.Tracked().Where(path => path.StartsWith("models/", StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(models);
        var cards = string.Join('\n', Checkout.Tracked().Where(path => path.StartsWith("models/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)).Select(Checkout.Read));
        foreach (var model in models)
        {
            var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(Checkout.Root, model))));
            Assert.Contains(Path.GetFileName(model), cards, StringComparison.Ordinal);
            Assert.Contains(digest, cards, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("CC BY-SA", cards, StringComparison.Ordinal);
        Assert.Contains("dotnet run --project tools/Hearsay.Train", cards, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_lexicon_says_its_source_licence_and_columns()
    {
        var lexicons = Checkout.Tracked().Where(path => path.EndsWith(".tsv", StringComparison.Ordinal) && (path.StartsWith("lexicons/", StringComparison.Ordinal) || path.StartsWith("codes/", StringComparison.Ordinal) || path.StartsWith("packs/", StringComparison.Ordinal))).ToArray();
        Assert.NotEmpty(lexicons);
        foreach (var path in lexicons)
        {
            var head = string.Join('\n', Checkout.Read(path).Split('\n').TakeWhile(line => line.StartsWith('#'))).ToLowerInvariant();
            Assert.True(head.Contains("source:") && head.Contains("licence:") && head.Contains("columns:"), $"{path}: the header lines (#) must say source:, licence: and columns:");
        }
    }

    [Fact]
    public void No_work_is_left_without_an_issue()
    {
        var found = Checkout.Sources.Where(path => Regex.IsMatch(Checkout.Read(path), @"\b(TODO|FIXME|NotImplementedException)\b(?!.*#\d)"));
        Assert.Empty(found);
    }
}
