using System.Globalization;
using System.Security.Cryptography;
using Hearsay.Language;
using Hearsay.Reading.Mentions;

namespace Hearsay.Train.Coreference;

/// <summary>Learns <c>antecedents.model</c> with the lists of the repository in the working directory; the same bytes each time.</summary>
internal static class AntecedentsCommand
{
    public const string Usage = "antecedents --data TRAIN.gold.jsonl.gz --models DIR [--epochs N]";

    public static int Run(Arguments arguments)
    {
        var models = arguments["models"];
        var texts = GoldTexts.Read(arguments["data"], TextParser.Load(models)).ToArray();
        var learner = new AntecedentLearner();
        var reader = EntityReader.Load(Path.Combine("lexicons", "en"), "codes", null, learner);
        for (var epoch = int.Parse(arguments.Get("epochs", "4"), CultureInfo.InvariantCulture); epoch > 0; epoch--)
        {
            (learner.Choices, learner.Right) = (0, 0);
            foreach (var text in texts)
            {
                learner.Gold = text;
                reader.Guess(text.Text);
            }

            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Length} texts, {learner.Right} of {learner.Choices} pronouns right while learning"));
        }

        Save(learner.Model(), Path.Combine(models, AntecedentModel.FileName));
        return 0;
    }

    private static void Save(AntecedentModel model, string path)
    {
        using (var stream = File.Create(path)) model.Write(stream);
        var bytes = File.ReadAllBytes(path);
        Console.WriteLine($"{path}: {bytes.Length} bytes, sha256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
    }
}
