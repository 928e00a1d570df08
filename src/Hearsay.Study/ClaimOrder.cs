namespace Hearsay.Study;

/// <summary>How found claims are sorted; ties by id, undated ones last.</summary>
public enum ClaimOrder : byte
{
    Newest, Oldest, FewestVoices, MostVoices,
}
