namespace Hearsay.Study.Positions;

/// <summary>One thing that an actor did or said towards another.</summary>
/// <param name="Id">Names the fact it comes from; orders events of one day.</param>
/// <param name="Date">Null when unknown; such an event carries no reversal and does not age.</param>
/// <param name="Sign">1 friendly, -1 hostile.</param>
/// <param name="Weight">See <see cref="EventWeight"/>.</param>
/// <param name="Modality">1 actual, .5 declared intent, .25 conditional, 0 asked.</param>
/// <param name="Score">PLOVER, -10 to 10.</param>
public sealed record SignedEvent(string Id, DateOnly? Date, int Sign, double Weight, double Modality = 1, double Score = 0);
