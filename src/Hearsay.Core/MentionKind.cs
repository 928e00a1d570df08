namespace Hearsay.Core;

/// <summary>How an actor is mentioned: by name, by description ("the Shia cleric"), or by pronoun.</summary>
public enum MentionKind : byte
{
    Name, Nominal, Pronoun,
}
