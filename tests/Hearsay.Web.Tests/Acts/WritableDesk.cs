namespace Hearsay.Web.Tests.Acts;

/// <summary>The river's desk, to be written on by one test.</summary>
public sealed class WritableDesk() : DeskFixture(River.Store());
