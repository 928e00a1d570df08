namespace Hearsay.Core;

/// <summary>Universal part-of-speech tags (UD v2); the member names are the labels of CoNLL-U column 4.</summary>
public enum Upos : byte
{
    X, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB,
}
