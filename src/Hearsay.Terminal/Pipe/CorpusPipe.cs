using Hearsay.Core;
using Hearsay.Record.Actors;
using Hearsay.Study.Origins;

namespace Hearsay.Terminal.Pipe;

/// <summary>The filters that need all lines before they can answer one: actors, origins, copying.</summary>
internal sealed class CorpusPipe(Shelves shelves)
{
    /// <summary>Gives the number of lines that could not be read; each stands at its place in the output with its error.</summary>
    public int Run(string name, IEnumerable<string> lines, TextWriter output)
    {
        if (name == "copying") return CopyPipe.Run(lines, output);
        var read = lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(CorpusLine.Read).ToArray();
        var inputs = read.Where(line => line.Input is not null).Select(line => line.Input!).ToArray();
        var answers = new Queue<string>(name == "actors" ? Actors(inputs) : Origins(inputs));
        foreach (var line in read) output.Write(line.Input is null ? line.Error : answers.Dequeue());
        return read.Count(line => line.Input is null);
    }

    private IEnumerable<string> Actors(PipeInput[] inputs)
    {
        var names = inputs.Select((input, at) => new ActorName(Key(at), input.Name ?? "", TypeOf(input.Type), Scope: input.Scope)).ToArray();
        var clusters = ActorJoiner.Load(shelves.Lexicons, shelves.Codes, Directory.Exists(shelves.Packs) ? shelves.Packs : null).Join(names);
        return inputs.Zip(clusters, (input, cluster) => PipeStages.Line(input, json => json.WriteString("cluster", inputs[At(cluster)].Id)));
    }

    private static IEnumerable<string> Origins(PipeInput[] inputs)
    {
        var found = OriginFinder.Find(inputs.Select((input, at) => new OriginText(Key(at), input.Text ?? "", input.Date))).ToDictionary(descent => descent.Id, StringComparer.Ordinal);
        return inputs.Select((input, at) => PipeStages.Line(input, json =>
        {
            var descent = found[Key(at)];
            json.WriteString("cluster", inputs[At(descent.Cluster)].Id);
            json.WriteString("origin", inputs[At(descent.Origin)].Id);
        }));
    }

    /// <summary>Ids of lines need not differ, so the machines work on the numbers of lines, written so that text order is number order.</summary>
    private static string Key(int at) => at.ToString("D10", System.Globalization.CultureInfo.InvariantCulture);

    private static int At(string key) => int.Parse(key, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The short types of the other filters, or the longer words that many tools write.</summary>
    private static EntityType? TypeOf(string? type) => type?.ToUpperInvariant() switch
    {
        "PERSON" => EntityType.Per,
        "ORGANIZATION" or "ORGANISATION" or "COMPANY" or "GROUP" => EntityType.Org,
        "LOCATION" or "PLACE" or "GPE" => EntityType.Loc,
        _ => Enum.TryParse<EntityType>(type, true, out var known) ? known : null,
    };
}
