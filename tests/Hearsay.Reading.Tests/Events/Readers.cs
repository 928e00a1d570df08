using Hearsay.Core;
using Hearsay.Reading.Events;

namespace Hearsay.Reading.Tests.Events;

/// <summary>The event reader over the lexicons of this checkout, and short forms of what it finds.</summary>
internal static class Readers
{
    public static string Root { get; } = FindRoot();

    public static EventReader Events { get; } = EventReader.Load(Path.Combine(Root, "lexicons", "en"), Path.Combine(Root, "codes"));

    /// <summary>"ASSAULT rebels > soldiers", one for each event.</summary>
    public static string[] Read(params string[] sentences) =>
        [.. Events.Read(Trees.Read(sentences), Entities.None, []).Select(Short)];

    /// <summary>"Ally Sarvand > Dawn begins", one for each tie.</summary>
    public static string[] Ties(params string[] sentences) =>
        [.. TieReader.Load(Path.Combine(Root, "lexicons", "en")).Read(Trees.Read(sentences), Entities.None).Select(Short)];

    private static string Short(Tie tie) =>
        $"{tie.Type} {tie.From.Text} > {tie.To.Text}{(tie.Change == TieChange.None ? "" : " " + tie.Change.ToString().ToLowerInvariant())}";

    public static string Short(Event found) =>
        $"{found.Type.ToString().ToUpperInvariant()} {Names(found.Source)} > {Names(found.Target)}{(found.Auxiliary == Auxiliary.None ? "" : " " + found.Auxiliary.ToString().ToLowerInvariant())}{(found.Charge is null ? "" : " charge")}";

    private static string Names(IReadOnlyList<ActorRef> actors) => string.Join(" + ", actors.Select(actor => actor.Text));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("no solution above the tests");
    }
}
