using System.Globalization;

namespace Hearsay.Train.Language;

/// <summary>What <c>language</c> was asked to do.</summary>
internal sealed record LanguageOptions(IReadOnlyList<string> Treebanks, string News, string Output, ulong Seed, int Beam, IReadOnlyList<string> Parts, IReadOnlyList<string> Dev, int Rounds, int Hidden, float Rate)
{
    public const string Usage = "language --ewt DIR --gum DIR --news FILE.gz --out DIR [--seed N] [--beam N] [--only tokens,tags,lemmas,trees]";

    public bool Wants(string part) => Parts.Count == 0 || Parts.Contains(part);

    public string File(string part) => Path.Combine(Output, part + ".model");

    public static LanguageOptions Parse(Arguments arguments) => new(
        [Path.Combine(arguments["ewt"], "train.conllu"), Path.Combine(arguments["gum"], "train.conllu")],
        arguments["news"],
        arguments["out"],
        ulong.Parse(arguments.Get("seed", "1"), CultureInfo.InvariantCulture),
        int.Parse(arguments.Get("beam", "4"), CultureInfo.InvariantCulture),
        arguments.Get("only", "").Split(',', StringSplitOptions.RemoveEmptyEntries),
        arguments.Get("dev", "").Split(',', StringSplitOptions.RemoveEmptyEntries),
        int.Parse(arguments.Get("rounds", "40"), CultureInfo.InvariantCulture),
        int.Parse(arguments.Get("hidden", "128"), CultureInfo.InvariantCulture),
        float.Parse(arguments.Get("rate", "0.002"), CultureInfo.InvariantCulture));
}
