namespace Hearsay.Train.Network;

/// <summary>Shares of units that dropout puts to zero.</summary>
internal sealed record NetworkDropout(float Input, float Layers, float Heads);
