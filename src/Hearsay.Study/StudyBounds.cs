namespace Hearsay.Study;

/// <summary>How much is weighed where more would cost more than it tells.</summary>
/// <param name="Reports">Of what is told more often the earliest reports are weighed: what so many tell rests on voices enough, and one more must not cost all of them.</param>
/// <param name="Items">Of what one suspect outlet and others tell; of more a sample is looked at, the same for all outlets (bottom-k by hash: Broder 1997).</param>
/// <param name="Outlets">Those that tell most are compared: pairs grow with the square.</param>
public sealed record StudyBounds(int Reports = 300, int Items = 150, int Outlets = 300);
