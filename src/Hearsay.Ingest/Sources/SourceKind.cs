namespace Hearsay.Ingest.Sources;

/// <summary>What a file holds.</summary>
internal enum SourceKind
{
    Unknown, Html, Text, Rows, Gzip, Zip, Mail, Mailbox, WebArchive, Xml,
}
