using System.Diagnostics;
using Hearsay.Ingest.Sources;
using Hearsay.Language;
using Hearsay.Terminal;

namespace Hearsay.Bench;

/// <summary>
/// Words per second of the language stage, text to trees and names: on one worker and on two, by part, and with each kind of processor
/// that the products of bytes know, for which the program starts itself again with the wider instructions switched off.
/// </summary>
internal static class LanguageSpeed
{
    private const int Rounds = 7;

    private const int WarmPasses = 20; // until the compiler at run time has done its second round

    private const string RateOnly = "--rate-only";

    private static readonly (string Name, string[] Off)[] Kinds =
    [
        ("bytes, AVX-VNNI", []),
        ("bytes, AVX2", ["DOTNET_EnableAVXVNNI"]),
        ("bytes, plain twin", ["DOTNET_EnableAVXVNNI", "DOTNET_EnableAVX2"]),
    ];

    /// <param name="files">Plain texts; without one, the articles of the demo corpus.</param>
    public static void Measure(Shelves shelves, string[] files)
    {
        var loading = Stopwatch.StartNew();
        var parser = TextParser.Load(shelves.Models);
        var loaded = loading.Elapsed;
        var rateOnly = files is [RateOnly, ..];
        if (rateOnly) files = files[1..];
        var texts = Texts(shelves, files);
        var words = Words(parser, texts);
        for (var pass = 0; pass < WarmPasses; pass++) Words(parser, texts);
        var whole = LanguageParts.Time(at => parser.Parse(texts[at]), texts.Length, Rounds);
        if (rateOnly)
        {
            Program.Say($"{words / whole:0}");
            return;
        }

        Program.Say($"models loaded in {loaded.TotalMilliseconds:0} ms; {new DirectoryInfo(shelves.Models).EnumerateFiles("*.*").Sum(file => file.Length) / 1e6:0.0} MB of files");
        Program.Say($"{words:N0} words: {words / whole:N0} words/s of processor time, {words / TimeOnTwo(parser, texts):N0} by the clock on two workers; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0} MB");
        new LanguageParts(shelves.Models).Print(texts, [.. texts.Select(parser.Parse)], whole, Rounds);
        foreach (var (name, off) in Kinds) SayKind(name, off, files);
        ProductSpeed.Print(Rounds);
    }

    private static void SayKind(string name, string[] off, string[] files)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Hearsay.Bench"), ["language", RateOnly, .. files]) { RedirectStandardOutput = true };
        foreach (var switched in off) start.Environment[switched] = "0";
        using var process = Process.Start(start)!;
        var rate = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        Program.Say($"whole stage, {name,-18} {rate,9} words/s");
    }

    private static string[] Texts(Shelves shelves, string[] files)
    {
        if (files.Length > 0) return [.. files.Select(File.ReadAllText)];
        var stages = new Stages(shelves);
        return [.. new PageSource().Read([Path.Combine(shelves.Demo, "pages")]).Where(result => result.Page is not null).Select(result => stages.Articles.Read(result.Page!).Text)];
    }

    private static int Words(TextParser parser, string[] texts) => texts.Sum(text => parser.Parse(text).Sentences.Sum(sentence => sentence.Count));

    /// <summary>Seconds by the clock for one pass on two workers, the median of the rounds.</summary>
    private static double TimeOnTwo(TextParser parser, string[] texts)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            Parallel.ForEach(texts, new ParallelOptions { MaxDegreeOfParallelism = 2 }, text => parser.Parse(text));
            times.Add(clock.Elapsed.TotalSeconds);
        }

        return times.Order().ElementAt(Rounds / 2);
    }
}
