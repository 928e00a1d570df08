namespace Hearsay.Web.Tests;

public sealed class HostileDesk() : DeskFixture(Hostile.Store());
