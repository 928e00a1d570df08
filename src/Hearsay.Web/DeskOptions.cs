namespace Hearsay.Web;

/// <summary>How the desk is served. <paramref name="Port"/>: on 127.0.0.1; 0 takes a free one.</summary>
public sealed record DeskOptions(int Port);
