using Hearsay.Core;
using Hearsay.Record.Actors;
using Xunit;

namespace Hearsay.Record.Tests.Actors;

/// <summary>Names that come, change and go, in random order: they are joined as all of them at once are.</summary>
public sealed class JoinedNamesTests
{
    private const int Steps = 30;

    private static readonly ActorJoiner Joiner = ActorJoiner.Load(Folder("lexicons", "en"), Folder("codes"));

    private static readonly string[] Given = ["Omar", "Ommar", "Lena", "Salman", "Suleiman", "Karim", "Karam", "A.", "Nur", "Nour", "Abd al-Rahman"];
    private static readonly string[] Family = ["Haddad", "Hadad", "al-Hakimi", "Hakimi", "Velmar", "Qorel", "ez-Qorel", "Ortan", "Ortann", "Bell", "Kahn", "Khan"];
    private static readonly string[] Bodies = ["Dawn", "Dawn Front", "Front of the Dawn", "DF", "Dawn Movement", "Highland Army", "Highland Party", "20th Brigade", "Brigade 21", "Besken Bank (Spain)", "Besken Bank (France)", "Besken Bank", "IRQ", "Iraq", "Republic of Iraq", "Islamic State", "ISIS", "Daesh"];
    private static readonly string[] Roles = ["leader of the dawn front", "minister of health", "chief of the old guard"];

    private static readonly string[] Titles = ["mayor", "general"];

    [Theory]
    [InlineData(24, 1)]
    [InlineData(60, 2)] // about as many forms as are compared all with all
    [InlineData(90, 3)]
    [InlineData(300, 4)]
    public void As_they_come_and_go_they_are_joined_as_all_at_once_are(int most, int seed)
    {
        for (var round = 0; round < 3; round++) Check(new Random(seed * 100 + round), most);
    }

    private static void Check(Random random, int most)
    {
        var (book, held, leads) = (Joiner.Begin(), new SortedDictionary<string, ActorName>(StringComparer.Ordinal), new Dictionary<string, string>());
        for (var step = 0; step < Steps; step++)
        {
            for (var change = random.Next(1, most / 6); change > 0; change--)
            {
                var id = $"n{random.Next(most):D3}";
                if (random.Next(4) == 0 && held.Remove(id)) book.Remove(id);
                else book.Set(held[id] = Name(random, id));
            }

            foreach (var cluster in book.Settle())
                foreach (var id in cluster) leads[id] = cluster[0];
            ActorName[] all = [.. held.Values];
            Assert.Equal(Joiner.Join(all), all.Select(name => leads[name.Id]));
        }
    }

    private static ActorName Name(Random random, string id)
    {
        var isPerson = random.Next(3) > 0;
        var words = isPerson ? Person(random) : Pick(random, Bodies);
        EntityType? type = random.Next(12) == 0 ? null : isPerson == random.Next(15) > 0 ? EntityType.Per : random.Next(4) == 0 ? EntityType.Loc : EntityType.Org;
        var context = random.Next(4) == 0 ? null : new ActorContext(
            random.Next(2) == 0 ? [] : [Pick(random, Roles)], random.Next(3) == 0 ? "IRQ" : random.Next(3) == 0 ? "PER" : null, random.Next(2) == 0 ? [] : random.Next(2) == 0 ? ["lena-ruz"] : ["lena-ruz", "omar-ruz"], 2020, random.Next(2) == 0 ? 2021 : 2060)
        {
            Titles = random.Next(2) == 0 ? [] : [Pick(random, Titles)], Scenes = random.Next(2) == 0 ? [] : [random.Next(2) == 0 ? "IRQ" : "PER"],
        };
        return new ActorName(id, words, type, OtherNames: random.Next(5) == 0 ? [isPerson ? Person(random) : Pick(random, Bodies)] : null) { Context = context, Bearer = random.Next(6) == 0 ? Pick(random, Titles) : null };
    }

    private static string Person(Random random) => random.Next(4) switch
    {
        0 => Pick(random, Family),
        1 => $"{Pick(random, Given)} {Pick(random, Given)} {Pick(random, Family)}",
        _ => $"{Pick(random, Given)} {Pick(random, Family)}",
    };

    private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];

    private static string Folder(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return Path.Combine([folder.FullName, .. parts]);
        throw new DirectoryNotFoundException("no solution above the tests");
    }
}
