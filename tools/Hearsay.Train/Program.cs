namespace Hearsay.Train;

internal static class Program
{
    private static int Main() => 2;
}
