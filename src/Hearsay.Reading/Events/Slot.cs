namespace Hearsay.Reading.Events;

/// <summary>The places of a clause that frames and roles name; <see cref="Preposition"/> goes with the words of a <see cref="Role"/>, <see cref="Tail"/> is what stands behind a fixed phrase.</summary>
internal enum Slot : byte
{
    Subject, Object, Indirect, Complement, Infinitive, ComplementSubject, Adjunct, Owner, Modifier, Preposition, Tail,
}
