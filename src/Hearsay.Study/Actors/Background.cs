using Hearsay.Record.Actors;

namespace Hearsay.Study.Actors;

/// <summary>What is known beside the texts that tells bearers of one name apart.</summary>
/// <param name="Gazetteer">Tells in which countries documents lie.</param>
/// <param name="Callings">What hardly anybody changes for another; null where that is not known.</param>
internal sealed record Background(Gazetteer Gazetteer, Callings? Callings)
{
    /// <summary>Whether bodies of many countries have a folded word in their names; null where that is not known.</summary>
    public Func<string, bool>? IsCommon { get; init; }
}
