using System.Globalization;
using System.Security.Cryptography;
using Hearsay.Language;
using Hearsay.Reading.Mentions;

namespace Hearsay.Train.Coreference;

/// <summary>Learns <c>antecedents.model</c> with the lists of the repository in the working directory; the same bytes each time.</summary>
internal static class AntecedentsCommand
{
    public const string Usage = "antecedents --data TRAIN.gold.jsonl.gz --models DIR [--epochs N]";

    private const ulong Seed = 1;

    /// <summary>Models, each of the texts in another order, whose weights are averaged: one alone leans on the order of few texts.</summary>
    private const int Rounds = 128;

    public static int Run(Arguments arguments)
    {
        var models = arguments["models"];
        var texts = GoldTexts.Read(arguments["data"], TextParser.Load(models)).ToArray();
        var epochs = int.Parse(arguments.Get("epochs", "1"), CultureInfo.InvariantCulture);
        var dice = new Dice(Seed);
        var sum = new float[1 << AntecedentModel.Bits];
        for (var round = 0; round < Rounds; round++)
            for (var (at, weights) = (0, Learn(texts, epochs, dice).Weights); at < sum.Length; at++) sum[at] += weights[at] / Rounds;
        Save(new AntecedentModel(sum), Path.Combine(models, AntecedentModel.FileName));
        return 0;
    }

    private static AntecedentModel Learn(GoldText[] texts, int epochs, Dice dice)
    {
        var learner = new AntecedentLearner(dice);
        var reader = EntityReader.Load(Path.Combine("lexicons", "en"), "codes", null, learner);
        for (; epochs > 0; epochs--)
        {
            dice.Shuffle(texts);
            (learner.Choices, learner.Right) = (0, 0);
            foreach (var text in texts)
            {
                learner.Gold = text;
                reader.Guess(text.Text);
            }
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Length} texts, {learner.Right} of {learner.Choices} pronouns right while learning"));
        return learner.Model();
    }

    private static void Save(AntecedentModel model, string path)
    {
        using (var stream = File.Create(path)) model.Write(stream);
        var bytes = File.ReadAllBytes(path);
        Console.WriteLine($"{path}: {bytes.Length} bytes, sha256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
    }
}
