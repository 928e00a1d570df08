using Hearsay.Train.Names;

namespace Hearsay.Train;

internal static class Program
{
    private static int Main(string[] arguments) => arguments switch
    {
        ["names", .. var rest] => NamesCommand.Run(rest),
        _ => 2,
    };
}
