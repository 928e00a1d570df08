using Hearsay.Language.Names;
using Xunit;

namespace Hearsay.Language.Tests.Names;

public sealed class HashTableTests
{
    [Fact]
    public void Keys_keep_their_bits_while_the_table_grows()
    {
        var (table, random, known) = (new HashTable(), new Random(1), new Dictionary<ulong, ushort>());
        for (var at = 0; at < 2000; at++)
        {
            // Few differ in their lower bits, so that many share a place at first.
            var (key, bits) = ((ulong)random.Next(700) << 32, (ushort)(1 << random.Next(16)));
            table.Add(key, bits);
            known[key] = (ushort)(known.GetValueOrDefault(key) | bits);
        }

        Assert.Equal(known.Count, table.Count);
        Assert.Equal(known.OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value)), table.Entries);
        Assert.All(known, entry => Assert.Equal(entry.Value, table[entry.Key]));
        Assert.Equal(0, table[12345]);
    }
}
