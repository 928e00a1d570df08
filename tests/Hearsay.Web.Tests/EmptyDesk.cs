using Hearsay.Record;

namespace Hearsay.Web.Tests;

public sealed class EmptyDesk() : DeskFixture(new MemoryStore(TimeProvider.System));
