namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>Whether a word stands in dates: a month, a day of the week, "posted".</summary>
internal delegate bool IsDateWord(ReadOnlySpan<char> word);
