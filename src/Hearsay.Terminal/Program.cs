using Hearsay.Terminal.Commands;

namespace Hearsay.Terminal;

/// <summary>
/// The command `hearsay`. This project is the only place where the parts are put together: <see cref="Journey"/> shows the way of
/// a page, <see cref="Commands"/> what a user can ask, <see cref="Pipe"/> the filters.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        // Asked for often and by scripts: answered before anything is loaded.
        if (args is ["--version"])
        {
            Console.Out.WriteLine(ProductVersion.Text);
            return 0;
        }

        try
        {
            return HearsayCommand.Run(args);
        }
        catch (IOException closed) when (IsClosedPipe(closed))
        {
            return 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidOperationException or ArgumentException or Record.StoreException)
        {
            Console.Error.WriteLine($"hearsay: {failure.Message}");
            return 2;
        }
    }

    /// <summary>Whoever reads our output has read enough ("| head"): errno EPIPE.</summary>
    private static bool IsClosedPipe(IOException failure) => failure.HResult == 32 || failure.Message.Contains("Broken pipe", StringComparison.Ordinal);
}
