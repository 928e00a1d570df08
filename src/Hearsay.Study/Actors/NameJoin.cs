using System.Globalization;
using Hearsay.Record.Actors;
using Hearsay.Record.Corrections;

namespace Hearsay.Study.Actors;

/// <summary>That a name was held to be another name's actor, and why.</summary>
public sealed record NameJoin(string Name, string Other, string Why)
{
    /// <summary>Whether the name stays something else's too, and nothing can be split off.</summary>
    public bool IsMetonym { get; init; }

    /// <summary>That a capital stands for the state.</summary>
    internal static IEnumerable<NameJoin> Metonyms(RecordActor? actor) =>
        (actor?.Metonyms ?? []).Select(metonym => new NameJoin(metonym.Text, actor!.Name, string.Create(CultureInfo.InvariantCulture, $"metonymy: the capital for its government, in {metonym.Documents} {(metonym.Documents == 1 ? "document" : "documents")}")) { IsMetonym = true });

    internal static IReadOnlyList<NameJoin> Of(IReadOnlyList<RecordActor> parts, (ActorJoiner? Joiner, NameContexts Contexts) tools, IReadOnlyList<ActorCorrection> corrections)
    {
        var joins = new List<NameJoin>();
        for (var at = 1; at < parts.Count; at++) joins.Add(Of(parts[at], parts, tools, corrections));
        return joins;
    }

    private static NameJoin Of(RecordActor part, IReadOnlyList<RecordActor> parts, (ActorJoiner? Joiner, NameContexts Contexts) tools, IReadOnlyList<ActorCorrection> corrections)
    {
        foreach (var other in parts)
            if (other.Id != part.Id && Merge(part, other, corrections) is { } merge)
                return new NameJoin(part.Name, other.Name, string.Create(CultureInfo.InvariantCulture, $"{merge.Author} said so on {merge.Time:yyyy-MM-dd} (correction {merge.Number})"));
        foreach (var other in parts)
            if (other.Id != part.Id && tools.Joiner?.Why(NameOf(part, tools.Contexts), NameOf(other, tools.Contexts)) is { } why) return new NameJoin(part.Name, other.Name, why);
        return new NameJoin(part.Name, parts[0].Name, "by way of other names of the same actor");
    }

    private static ActorCorrection? Merge(RecordActor one, RecordActor other, IReadOnlyList<ActorCorrection> corrections)
    {
        var (left, right) = (CorrectionLog.KeyOf(one.Id), CorrectionLog.KeyOf(other.Id));
        return corrections.LastOrDefault(each => each.Kind == ActorCorrectionKind.Merge && ((each.Actor == left && each.Value == right) || (each.Actor == right && each.Value == left)));
    }

    private static ActorName NameOf(RecordActor part, NameContexts contexts) =>
        new(part.Id, part.Name, part.Type, part.Subtype, OtherNames: [.. part.Spellings.Select(spelling => spelling.Text)]) { Context = contexts.Of(part) };
}
