using System.Globalization;

namespace Hearsay.Train.Language;

/// <summary>What <c>language</c> was asked to do.</summary>
/// <param name="Teachers">A folder where teachers are kept, and from where they are taken if an earlier run left them; empty to keep none.</param>
internal sealed record LanguageOptions(IReadOnlyList<string> Treebanks, string News, string Output, ulong Seed, IReadOnlyList<string> Parts, IReadOnlyList<string> Dev, string Teachers)
{
    public const string Usage = "language --ewt DIR --gum DIR --news FILE.gz --out DIR [--seed N] [--only tokens,lemmas,network] [--dev FILE,FILE] [--teachers DIR]";

    public bool Wants(string part) => Parts.Count == 0 || Parts.Contains(part);

    public string File(string part) => Path.Combine(Output, part + ".model");

    public static LanguageOptions Parse(Arguments arguments) => new(
        [Path.Combine(arguments["ewt"], "train.conllu"), Path.Combine(arguments["gum"], "train.conllu")],
        arguments["news"],
        arguments["out"],
        ulong.Parse(arguments.Get("seed", "1"), CultureInfo.InvariantCulture),
        arguments.Get("only", "").Split(',', StringSplitOptions.RemoveEmptyEntries),
        arguments.Get("dev", "").Split(',', StringSplitOptions.RemoveEmptyEntries),
        arguments.Get("teachers", ""));
}
