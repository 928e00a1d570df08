using Hearsay.Study;
using Hearsay.Study.Grading;

namespace Hearsay.Web.Views;

/// <summary>An outlet with its grade and how it stands to the others.</summary>
/// <param name="Copies">Its documents whose text goes back to another outlet's.</param>
/// <param name="Copied">Documents of others whose text goes back to one of its own.</param>
/// <param name="Cites">Its claims that name another outlet as a voice.</param>
/// <param name="Cited">Claims of others that name it.</param>
public sealed record OutletRow(OutletEntry Entry, SourceGrade Grade, int Copies, int Copied, int Cites, int Cited);
