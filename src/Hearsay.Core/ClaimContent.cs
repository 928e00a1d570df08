namespace Hearsay.Core;

/// <summary>The words that state the claim, without source and cue.</summary>
public sealed record ClaimContent(int Start, int End, string Text, Quotation Quoted);
