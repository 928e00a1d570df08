using Hearsay.Record;

namespace Hearsay.Web.Views;

/// <summary>What could not be read, in the order of places.</summary>
public sealed record FailuresView(Sheet<Failure> Failures)
{
    public static FailuresView Of(IReadOnlyList<Failure> failures, int sheet) => new(Sheet<Failure>.Of(failures, sheet, failure => failure));
}
