namespace Hearsay.Study.Actors;

/// <summary>One way in which texts write an actor's name, and in how many documents.</summary>
public sealed record Spelling(string Text, int Documents);
