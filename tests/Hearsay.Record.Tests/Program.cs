using System.Globalization;
using Hearsay.Record.Tests.Kill;
using Xunit.Runner.InProc.SystemConsole;

// The tests, or with its flag the worker that one of them kills.
return args is [IngestWorker.Flag, var path, var seed]
    ? IngestWorker.Run(path, int.Parse(seed, CultureInfo.InvariantCulture))
    : await ConsoleRunner.Run(args);
