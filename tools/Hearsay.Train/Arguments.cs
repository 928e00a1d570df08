namespace Hearsay.Train;

/// <summary>Pairs of <c>--name value</c>.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A name has no value, or a value has no name.</exception>
    public Arguments(ReadOnlySpan<string> arguments)
    {
        for (var at = 0; at < arguments.Length; at += 2)
        {
            if (!arguments[at].StartsWith("--", StringComparison.Ordinal) || at + 1 == arguments.Length) throw new ArgumentException($"'{arguments[at]}' is no --name with a value");
            _values[arguments[at][2..]] = arguments[at + 1];
        }
    }

    public string this[string name] => _values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"--{name} is missing");

    public string Get(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);
}
