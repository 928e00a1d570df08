namespace Hearsay.Web.Tests;

public sealed class RiverDesk() : DeskFixture(River.Store());
