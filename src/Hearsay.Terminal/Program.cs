namespace Hearsay.Terminal;

internal static class Program
{
    private static int Main() => 2;
}
