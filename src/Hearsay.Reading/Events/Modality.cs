namespace Hearsay.Reading.Events;

/// <summary>How the auxiliaries (or a headline's bare "to") place a verb: as fact, to come, supposed, possible, called for, or contrary to fact.</summary>
internal enum Modality : byte
{
    Fact, Future, Conditional, Possible, Necessary, Unreal,
}
