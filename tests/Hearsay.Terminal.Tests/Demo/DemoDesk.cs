using System.Diagnostics;

namespace Hearsay.Terminal.Tests.Demo;

/// <summary>`hearsay demo` running in a process of its own; ended with the test.</summary>
internal sealed class DemoDesk : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Process _program;

    public DemoDesk()
    {
        _program = HearsayProgram.Start(["demo", "--port", "0", "--no-browser", "--record", _folder.File("demo.db")]);
        for (var line = _program.StandardError.ReadLine(); line is not null; line = _program.StandardError.ReadLine())
        {
            if (line.StartsWith("the desk is at ", StringComparison.Ordinal)) Address = new Uri(line.Split(' ')[4]);
            if (line.Contains(" added, ", StringComparison.Ordinal)) break;
        }
    }

    public Uri Address { get; } = new("http://127.0.0.1/");

    public void Dispose()
    {
        _program.Kill();
        _program.WaitForExit();
        _program.Dispose();
        _folder.Dispose();
    }
}
