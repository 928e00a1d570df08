namespace Hearsay.Record.Tests.Kill;

/// <summary>The process that the kill test kills: adds documents without end and says the id of each once it is added.</summary>
internal static class IngestWorker
{
    public const string Flag = "--ingest-worker";

    public static int Run(string path, int seed)
    {
        using var store = SqliteStore.Open(path, new FixedClock());
        using var output = Console.OpenStandardOutput();
        using var writer = new StreamWriter(output) { AutoFlush = true };
        for (var i = 0; i < 1_000_000; i++)
        {
            var reading = Sample.Reading($"Document {seed} {i}: {new string('x', i % 3000)}", $"{seed}-{i}.txt");
            store.Add(reading);
            writer.WriteLine(reading.Document.Id);
        }

        return 0;
    }
}
