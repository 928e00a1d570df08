using Hearsay.Study.Origins;
using Xunit;

namespace Hearsay.Study.Tests.Origins;

public sealed class ShortListsTests
{
    /// <summary>Random work on a few hundred lists, against lists of the library.</summary>
    [Fact]
    public void Short_lists_hold_what_plain_lists_hold()
    {
        var (chance, lists, plain) = (new Random(3), new ShortLists(), new List<(int Name, List<int> Numbers)>());
        for (var step = 0; step < 200_000; step++)
        {
            if (plain.Count < 300) plain.Add((lists.Make(step, -step), [step, -step]));
            var at = chance.Next(plain.Count);
            var (name, numbers) = plain[at];
            switch (chance.Next(40))
            {
                case 0:
                    lists.Free(name);
                    plain.RemoveAt(at);
                    continue;
                case 1:
                    numbers.RemoveRange(1, chance.Next(numbers.Count));
                    plain[at] = (lists.Keep(name, numbers), numbers);
                    break;
                default:
                    numbers.Add(step);
                    plain[at] = (lists.Add(name, step), numbers);
                    break;
            }

            Assert.Equal(numbers, lists.Read(plain[at].Name).ToArray());
        }

        Assert.All(plain, list => Assert.Equal(list.Numbers, lists.Read(list.Name).ToArray()));
    }
}
