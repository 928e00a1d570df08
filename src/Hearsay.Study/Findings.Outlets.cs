using Hearsay.Study.Voices;

namespace Hearsay.Study;

/// <summary>Outlets and their names.</summary>
public sealed partial class Findings
{
    private DateOnly? _firstDay;

    private Dictionary<string, string> OutletNames => field ??= Outlets.ToDictionary(outlet => VoiceKey.OfOutlet(outlet.Name), outlet => outlet.Name, StringComparer.Ordinal);

    /// <summary>The first day any document bears.</summary>
    public DateOnly FirstDay => _firstDay ??= Documents.Select(document => document.Date).Min() ?? DateOnly.MinValue;

    /// <summary>Whether an outlet, under any of its names, has documents.</summary>
    public bool HasOutlet(string name) => OutletNames.ContainsKey(VoiceKey.OfOutlet(name));

    /// <summary>The name under which an outlet is listed, for any of its names; the name itself for one without documents.</summary>
    public string OutletName(string name) => OutletNames.GetValueOrDefault(VoiceKey.OfOutlet(name), name);
}
