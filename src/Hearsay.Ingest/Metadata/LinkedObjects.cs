using System.Text.Json;

namespace Hearsay.Ingest.Metadata;

/// <summary>
/// The objects of a page's JSON-LD scripts, in document order, found without recursion. Broken scripts are passed over.
/// </summary>
internal sealed class LinkedObjects
{
    /// <summary>Objects looked at in one page.</summary>
    public const int MaxObjects = 20_000;

    private readonly List<JsonElement> _objects = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    public LinkedObjects(IReadOnlyList<string> scripts)
    {
        foreach (var script in scripts)
            if (Parse(script) is { } root) Collect(root);
    }

    public IReadOnlyList<JsonElement> All => _objects;

    /// <summary>The object itself, or the one that its <c>@id</c> points at when it says nothing but its id.</summary>
    public JsonElement Resolve(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || value.TryGetProperty("name", out _)) return value;
        return Text(value, "@id") is { } id && _byId.TryGetValue(id, out var target) ? target : value;
    }

    /// <summary>A string property, or null.</summary>
    public static string? Text(JsonElement value, string property) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(property, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString() : null;

    public static bool IsOfType(JsonElement value, Func<string, bool> test)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("@type", out var type)) return false;
        if (type.ValueKind == JsonValueKind.String) return test(type.GetString()!);
        if (type.ValueKind != JsonValueKind.Array) return false;
        foreach (var one in type.EnumerateArray())
            if (one.ValueKind == JsonValueKind.String && test(one.GetString()!)) return true;
        return false;
    }

    private void Collect(JsonElement root)
    {
        var open = new Stack<JsonElement>([root]);
        while (_objects.Count < MaxObjects && open.TryPop(out var value))
        {
            if (value.ValueKind == JsonValueKind.Object) Add(value);
            foreach (var child in Children(value).Reverse())
                if (child.ValueKind is JsonValueKind.Object or JsonValueKind.Array) open.Push(child);
        }
    }

    private void Add(JsonElement value)
    {
        _objects.Add(value);
        if (Text(value, "@id") is { } id && value.TryGetProperty("name", out _)) _byId.TryAdd(id, value);
    }

    private static IEnumerable<JsonElement> Children(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Select(property => property.Value),
        JsonValueKind.Array => value.EnumerateArray(),
        _ => [],
    };

    private static JsonElement? Parse(string script)
    {
        var json = Clean(script);
        if (json.Length == 0) return null;
        var options = new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };
        try
        {
            return JsonDocument.Parse(json.AsMemory(), options).RootElement;
        }
        catch (JsonException)
        {
            return null; // the reader has no form that does not throw
        }
    }

    /// <summary>Without raw line breaks in strings, CDATA marks and remark marks around; lone surrogates replaced.</summary>
    private static string Clean(string script)
    {
        var letters = script.ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            if (char.IsControl(letters[at])) letters[at] = ' ';
            else if (char.IsHighSurrogate(letters[at]) && at + 1 < letters.Length && char.IsLowSurrogate(letters[at + 1])) at++;
            else if (char.IsSurrogate(letters[at])) letters[at] = '\uFFFD';
        }

        var start = Array.FindIndex(letters, letter => letter is '{' or '[');
        var end = Array.FindLastIndex(letters, letter => letter is '}' or ']');
        if (start < 0 || end < start) return "";
        if (letters.AsSpan(0, start).Contains("CDATA", StringComparison.Ordinal)) start = Array.FindIndex(letters, start + 1, letter => letter is '{' or '[');
        end = Array.FindLastIndex(letters, letter => letter == (start >= 0 && letters[start] == '[' ? ']' : '}'));
        return start < 0 || end < start ? "" : new string(letters, start, end + 1 - start);
    }
}
