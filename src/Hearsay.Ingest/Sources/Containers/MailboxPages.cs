namespace Hearsay.Ingest.Sources.Containers;

/// <summary>Reads a mailbox (.mbox): its messages one after the other, each as <see cref="MailPages"/> reads it.</summary>
internal static class MailboxPages
{
    public static IEnumerable<PageResult> Read(Source source, Func<Source, IEnumerable<PageResult>> read)
    {
        var messages = new MailboxReader(source.Stream);
        var number = 0;
        while (messages.Next() is { } message)
        {
            var location = $"{source.Location}:{++number}";
            var results = message.Failure is { } failure ? [PageResult.Failed(location, failure)] : MailPages.Read(source.Inside(location, HeldBytes.Open(message.Bytes), SourceKind.Mail), read);
            foreach (var result in results) yield return result;
        }

        if (number == 0) yield return PageResult.Failed(source.Location, "the mailbox holds no message");
    }
}
