using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>What a clause tells of after modality and negation: a type, and whether it happened.</summary>
internal readonly record struct Told(EventType Type, Auxiliary Auxiliary = Auxiliary.None);
