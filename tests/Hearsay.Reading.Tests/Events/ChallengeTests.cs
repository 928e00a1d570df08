using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Events;

/// <summary>Reads challenge.tsv with the trained models: the whole way from text to event types.</summary>
public sealed class ChallengeTests
{
    /// <summary>Right answers as of the models of this checkout; a change that lowers it must say why.</summary>
    private const double Floor = 0.95;

    [Fact]
    public void The_challenge_sentences_are_read_at_least_as_well_as_before()
    {
        var parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));
        var entities = EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));
        var wrong = new List<string>();
        var count = 0;
        foreach (var line in File.ReadLines(Path.Combine(Readers.Root, "tests", "Hearsay.Reading.Tests", "Events", "challenge.tsv")))
        {
            if (line.StartsWith('#')) continue;
            var cells = line.Split('\t');
            var text = parser.Parse(cells[2]);
            var found = Types(Readers.Events.Read(text, entities.Read(text), []));
            count++;
            if (!cells[1].Split('|').Contains(found)) wrong.Add($"{cells[0]}: {cells[1]}, found {found}: {cells[2]}");
        }

        Assert.True(count >= 60);
        Assert.True(wrong.Count <= count * (1 - Floor), $"{wrong.Count} of {count} wrong\n{string.Join('\n', wrong)}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{wrong.Count} of {count} wrong\n{string.Join('\n', wrong)}");
    }

    private static string Types(IReadOnlyList<Core.Event> events)
    {
        var types = events.Where(found => found.IsTold).Select(found => found.Type.ToString().ToUpperInvariant()).Distinct().Order(StringComparer.Ordinal).ToArray();
        return types.Length == 0 ? "-" : string.Join('+', types);
    }
}
