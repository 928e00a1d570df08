using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Acts;

/// <summary>The fields of a form that writes.</summary>
internal sealed record ActFields(IFormCollection Fields)
{
    private const int Longest = 2000; // UTF-16 code units of a field

    public string What => this["what"] ?? "";

    public string Subject => this["subject"] ?? "";

    /// <summary>The newest entry about the subject that the writer saw.</summary>
    public long Seen => long.TryParse(this["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public string Author => Needed("author", "Say who you are: every entry bears a name.");

    public string Reason => Needed("reason", "Give a reason: whoever reads the entry later will ask for it.");

    /// <summary>A page of the desk to go back to.</summary>
    public string Back => this["back"] is { } path && path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) ? path : "/";

    /// <summary>The first value of this name with blanks at the ends taken off; null when it is absent or blank.</summary>
    public string? this[string name] => Fields[name].ToString().Trim() is { Length: > 0 } value ? value[..Math.Min(value.Length, Longest)] : null;

    /// <summary>All that was filled in but for "seen", to be sent again.</summary>
    public Dictionary<string, string> Kept() =>
        Fields.Keys.Where(name => name != "seen" && this[name] is not null).ToDictionary(name => name, name => this[name]!, StringComparer.Ordinal);

    /// <exception cref="ArgumentException">The field is empty.</exception>
    public string Needed(string name, string otherwise) => this[name] ?? throw new ArgumentException(otherwise);
}
