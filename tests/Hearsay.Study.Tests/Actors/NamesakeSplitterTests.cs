using Hearsay.Core;
using Hearsay.Record.Actors;
using Hearsay.Study.Actors;
using Xunit;

namespace Hearsay.Study.Tests.Actors;

public sealed class NamesakeSplitterTests
{
    private static readonly NamesakeSplitter Splitter = new(ActorJoiner.Load(Folder("lexicons", "en"), Folder("codes")));

    [Fact]
    public void Two_full_names_that_one_text_keeps_apart_are_two_people()
    {
        var groups = Split(Person("Javrin Ezqorel", "a", "b", "c"), Person("Javran Ezqorel", "b"), Person("Jawrin Ezkorel", "d"));
        Assert.Equal(["Javrin Ezqorel + Jawrin Ezkorel", "Javran Ezqorel"], groups);
    }

    [Fact]
    public void Spellings_that_never_meet_in_one_text_stay_together() =>
        Assert.Equal(["Tolmer Ashgeri + Tolmar Ashgari"], Split(Person("Tolmer Ashgeri", "a", "b"), Person("Tolmar Ashgari", "c")));

    [Fact]
    public void A_bare_family_name_between_two_bearers_stays_by_itself() =>
        Assert.Equal(["Javrin Ezqorel", "Ezqorel", "Javran Ezqorel"], Split(Person("Javrin Ezqorel", "a", "b"), Person("Javran Ezqorel", "b"), Person("Ezqorel", "c")));

    private static string[] Split(params RecordActor[] cluster) => [.. Splitter.Split(cluster).Select(group => string.Join(" + ", group.Select(actor => actor.Name)))];

    private static RecordActor Person(string name, params string[] documents) => new()
    {
        Id = "per:" + name.ToLowerInvariant().Replace(' ', '-'),
        Name = name,
        Type = EntityType.Per,
        IsNamed = true,
        Spellings = [new Spelling(name, documents.Length)],
        Documents = documents,
    };

    private static string Folder(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return Path.Combine([folder.FullName, .. parts]);
        throw new DirectoryNotFoundException("no solution above the tests");
    }
}
