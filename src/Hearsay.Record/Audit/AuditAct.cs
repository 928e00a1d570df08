namespace Hearsay.Record.Audit;

/// <summary>What is to be logged. <paramref name="Author"/>: who did it; "hearsay" when no person did.</summary>
public sealed record AuditAct(string Action, string Subject, string Detail, string Author = "hearsay");
