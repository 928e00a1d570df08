namespace Hearsay.Core;

/// <summary>
/// One syntactic word (UD v2) of a sentence, in 16 bytes. A multiword token ("don't") is several words, each with its own
/// stretch of the text; all but the first carry <see cref="IsContinuation"/>.
/// </summary>
/// <param name="Start">First UTF-16 code unit in the document's text.</param>
/// <param name="Length">UTF-16 code units, at least 1.</param>
/// <param name="Head">Index of the governing word in the sentence, 0-based; -1 for the root.</param>
/// <param name="Lemma">Id of the lemma in the <see cref="StringPool"/> of the parsed text.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Deprel">Relation to <see cref="Head"/>.</param>
/// <param name="Tag">Low 15 bits: row of the <see cref="TagTable"/> (XPOS and features); high bit: continuation of a multiword token.</param>
public readonly record struct Token(int Start, ushort Length, short Head, int Lemma, Upos Upos, Deprel Deprel, ushort Tag)
{
    /// <summary>The bit of <see cref="Tag"/> that marks all but the first word of a multiword token.</summary>
    public const ushort Continuation = 0x8000;

    public int End => Start + Length;

    public TextSpan Span => new(Start, Start + Length);

    public bool IsContinuation => (Tag & Continuation) != 0;

    /// <summary>Row of the <see cref="TagTable"/>.</summary>
    public int Morphology => Tag & 0x7FFF;
}
