namespace Hearsay.Core;

public enum VoiceKind : byte
{
    Outlet, Author, Person, Group, Document, Anonymous,
}
