namespace Hearsay.Train.Network;

/// <summary>How long and how fast a network learns.</summary>
internal sealed record NetworkSchedule(int Rounds, int BatchWords, float Rate, int ReportEvery);
