using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Lets the whole document speak about its names: a name seen twice with two types gets the commoner one, a bare family name the
/// type of the full name, and capitalised words equal to a name found elsewhere become names too.
/// </summary>
internal sealed class NameRepair
{
    private const int LongestName = 6;
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal); // folded name -> [type] seen
    private readonly HashSet<string> _familyNames = new(StringComparer.Ordinal);

    public static List<Name>[] Repair(ParsedText text)
    {
        var repair = new NameRepair();
        foreach (var sentence in text.Sentences) repair.Count(sentence);
        return [.. text.Sentences.Select(repair.Names)];
    }

    private void Count(Sentence sentence)
    {
        foreach (var name in sentence.Names)
        {
            var key = NameFolding.Fold(sentence.SpanOf(name.First, name.End).Slice(sentence.Text));
            if (!_counts.TryGetValue(key, out var counts)) _counts.Add(key, counts = new int[5]);
            counts[(int)name.Type]++;
            if (name.Type == EntityType.Per && name.End - name.First > 1) _familyNames.Add(key[(key.LastIndexOf(' ') + 1)..]);
        }
    }

    private List<Name> Names(Sentence sentence)
    {
        var names = new List<Name>(sentence.Names.Count);
        var at = 0;
        foreach (var name in sentence.Names)
        {
            Fill(sentence, at, name.First, names);
            names.Add(name with { Type = TypeOf(sentence, name) });
            at = name.End;
        }

        Fill(sentence, at, sentence.Count, names);
        return names;
    }

    private EntityType TypeOf(Sentence sentence, Name name)
    {
        if (name.Type == EntityType.Nat) return name.Type;
        var key = NameFolding.Fold(sentence.SpanOf(name.First, name.End).Slice(sentence.Text));
        if (name.End - name.First == 1 && _familyNames.Contains(key) && _counts[key][(int)EntityType.Per] > 0) return EntityType.Per;
        return Commonest(_counts[key], name.Type);
    }

    private static EntityType Commonest(int[] counts, EntityType own)
    {
        var best = (int)own;
        for (var type = 0; type < counts.Length; type++)
            if (counts[type] > counts[best] && type != (int)EntityType.Nat) best = type;
        return (EntityType)best;
    }

    /// <summary>Looks for names known from elsewhere among words [first, end) that bear none.</summary>
    private void Fill(Sentence sentence, int first, int end, List<Name> names)
    {
        for (var at = first; at < end;)
        {
            var length = char.IsUpper(sentence.Form(at)[0]) ? KnownLength(sentence, at, end) : 0;
            if (length > 0)
            {
                var key = NameFolding.Fold(sentence.SpanOf(at, at + length).Slice(sentence.Text));
                names.Add(new Name(at, at + length, Commonest(_counts[key], EntityType.Other)));
            }

            at += Math.Max(1, length);
        }
    }

    private int KnownLength(Sentence sentence, int first, int end)
    {
        for (var length = Math.Min(LongestName, end - first); length > 0; length--)
        {
            var last = sentence.Form(first + length - 1);
            if (!char.IsUpper(last[0]) || (length == 1 && (first == 0 || last.Length < 3))) continue;
            var key = NameFolding.Fold(sentence.SpanOf(first, first + length).Slice(sentence.Text));
            if (_counts.TryGetValue(key, out var counts) && counts[(int)EntityType.Nat] == 0) return length;
        }

        return 0;
    }
}
