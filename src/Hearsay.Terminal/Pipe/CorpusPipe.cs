namespace Hearsay.Terminal.Pipe;
internal static class CorpusPipe { public static int Run(string name, IEnumerable<string> lines, TextWriter output) => 0; }
