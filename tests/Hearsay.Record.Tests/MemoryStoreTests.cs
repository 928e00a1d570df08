namespace Hearsay.Record.Tests;

public sealed class MemoryStoreTests : StoreTests
{
    protected override IRecordStore Store { get; } = new MemoryStore(new FixedClock());
}
