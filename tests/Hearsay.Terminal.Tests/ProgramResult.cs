namespace Hearsay.Terminal.Tests;

internal sealed record ProgramResult(int ExitCode, string Output, string Words);
