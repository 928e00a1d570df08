namespace Hearsay.Web.Networks;

/// <summary>An actor of the network at its place, which is the same for all times. <paramref name="Ties"/>: signed things between it and the others shown.</summary>
public sealed record NetworkNode(string Id, string Name, string Kind, double X, double Y, int Ties);
