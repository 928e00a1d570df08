namespace Hearsay.Study.Origins;

/// <summary>A text whose descent is asked for. Without a date it never counts as the earlier one.</summary>
public sealed record OriginText(string Id, string Text, DateOnly? Date);
