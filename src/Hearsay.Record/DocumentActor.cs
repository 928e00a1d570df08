namespace Hearsay.Record;

/// <summary>An actor and the id of the document that shows it.</summary>
public readonly record struct DocumentActor(string Document, Actor Actor);
