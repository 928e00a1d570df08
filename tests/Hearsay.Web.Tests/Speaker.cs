namespace Hearsay.Web.Tests;

/// <summary>A voice after the outlet, with the words that show its speaking.</summary>
internal sealed record Speaker(string Name, VoiceKind Kind, string Cue, Stance Stance = Stance.Asserts, Certainty Certainty = Certainty.Certain)
{
    public Person? Person { get; init; }

    /// <summary>For whom a spokesman speaks.</summary>
    public Person? For { get; init; }

    public static Speaker Of(Person person, string cue, Stance stance = Stance.Asserts) => new(person.Name, VoiceKind.Person, cue, stance) { Person = person };

    public Voice Voice(string text, Passage evidence) => new(Name, Kind, Person?.Id, Telling.Find(text, Cue, evidence.Start), Stance, Certainty) { For = For?.Id };
}
