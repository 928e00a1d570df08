using Hearsay.Study;

namespace Hearsay.Web;

/// <summary>How the desk is served. <paramref name="Port"/>: on 127.0.0.1; 0 takes a free one.</summary>
/// <param name="Findings">How the record is asked; null for the defaults.</param>
public sealed record DeskOptions(int Port, FindingsOptions? Findings = null);
