using System.Runtime.InteropServices;

namespace Hearsay.Core;

/// <summary>
/// Strings by id for one parsed text: equal strings share one id, ids count from 0 in order of first sight. Not safe for
/// writing from several threads; a text is parsed by one worker and only read afterwards.
/// </summary>
public sealed class StringPool
{
    private readonly List<string> _strings = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public int Count => _strings.Count;

    public string this[int id] => _strings[id];

    public int Intern(string text)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, text, out var known);
        if (known) return id;
        id = _strings.Count;
        _strings.Add(text);
        return id;
    }

    /// <summary>Interns without making a string when the text is known.</summary>
    public int Intern(ReadOnlySpan<char> text) =>
        _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var id) ? id : Intern(text.ToString());
}
