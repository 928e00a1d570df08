using AngleSharp.Common;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Hearsay.Ingest.Html.Parsing;

/// <summary>The attributes of an element in the order of the markup. Read-only.</summary>
internal sealed class ParsedAttributes : IConstructableNamedNodeMap
{
    public static readonly ParsedAttributes None = new([]);

    private readonly Attribute[] _items;

    private ParsedAttributes(Attribute[] items) => _items = items;

    public int Length => _items.Length;

    public IConstructableAttr? this[StringOrMemory name] => Array.Find(_items, item => name == item.Name);

    /// <summary>These and others behind them; of two with one name the first counts.</summary>
    public ParsedAttributes With(StructAttributes others)
    {
        var items = new Attribute[_items.Length + others.Count];
        _items.CopyTo(items, 0);
        for (var at = 0; at < others.Count; at++)
            items[_items.Length + at] = new Attribute(AttributeSieve.Known(others[at].Name.Memory.Span) ?? others[at].Name.ToString(), others[at].Value.ToString());
        return new ParsedAttributes(items);
    }

    public string? Value(string name)
    {
        foreach (var item in _items)
            if (item.Name == name) return item.Value;
        return null;
    }

    public bool SameAs(IConstructableNamedNodeMap? attributes) =>
        attributes is ParsedAttributes others && others.Length == Length && Array.TrueForAll(_items, item => others.Value(item.Name) == item.Value);

    private sealed class Attribute(string name, string value) : IConstructableAttr
    {
        public string Name => name;

        public string Value { get; private set; } = value;

        StringOrMemory IConstructableAttr.Name => name;

        StringOrMemory IConstructableAttr.Value
        {
            get => Value;
            set => Value = value.ToString();
        }
    }
}
