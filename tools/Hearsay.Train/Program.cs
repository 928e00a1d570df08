using Hearsay.Train.Coreference;
using Hearsay.Train.Language;
using Hearsay.Train.Lines;
using Hearsay.Train.Names;
using Hearsay.Train.Nouns;

namespace Hearsay.Train;

/// <summary>Trains the models that Hearsay ships. Words go to standard error.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        try
        {
            return arguments is [var command, .. var rest] ? Run(command, rest) : Explain();
        }
        catch (Exception problem) when (problem is ArgumentException or IOException or FormatException)
        {
            Console.Error.WriteLine(problem.Message);
            return 2;
        }
    }

    private static int Run(string command, string[] rest)
    {
        switch (command)
        {
            case "language":
                new LanguageTraining(LanguageOptions.Parse(new Arguments(rest))).Run();
                return 0;
            case "names":
                return NamesCommand.Run(rest);
            case "antecedents":
                return AntecedentsCommand.Run(new Arguments(rest));
            case "lifeless-nouns":
                return LifelessNounsCommand.Run(new Arguments(rest));
            case "lines":
                return LinesCommand.Run(new Arguments(rest));
            case "parse":
                return ParseCommand.Run(new Arguments(rest));
            default:
                return Explain();
        }
    }

    private static int Explain()
    {
        Console.Error.WriteLine($"usage:\n  {LanguageOptions.Usage}\n  names ...\n  {AntecedentsCommand.Usage}\n  {LifelessNounsCommand.Usage}\n  {LinesCommand.Usage}\n  {ParseCommand.Usage}");
        return 2;
    }
}
