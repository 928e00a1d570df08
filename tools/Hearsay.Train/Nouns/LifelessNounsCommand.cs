using System.IO.Compression;
using Hearsay.Core;
using Hearsay.Language;

namespace Hearsay.Train.Nouns;

/// <summary>
/// Counts nouns in unlabelled news and writes those that are common, never stand before "who" and are no persons in our own lists: what "he" and "she" do not mean.
/// The same lines each time.
/// </summary>
internal static class LifelessNounsCommand
{
    public const string Usage = "lifeless-nouns --news NEWS.txt.gz --models DIR --lexicons DIR --to FILE.tsv";

    /// <summary>Times a noun must be seen before its never standing at "who" says something.</summary>
    private const int Fewest = 15;

    private const int SentencesAtOnce = 40;

    public static int Run(Arguments arguments)
    {
        var parser = TextParser.Load(arguments["models"]);
        var (seen, persons) = (new Dictionary<string, (int All, int Who)>(StringComparer.Ordinal), Persons(arguments["lexicons"]));
        foreach (var lines in News(arguments["news"]).Chunk(SentencesAtOnce))
            foreach (var sentence in parser.Parse(string.Join("\n\n", lines)).Sentences) Count(sentence, seen);
        using var table = new StreamWriter(arguments["to"]) { NewLine = "\n" };
        table.WriteLine("# Nouns for what does not live: at least 15 times in news, never before \"who\", and no person in roles.tsv and sources.tsv.");
        table.WriteLine("# source: Voice of America news 2004-08 (public domain), counted by tools/Hearsay.Train lifeless-nouns; licence: CC0");
        table.WriteLine("# columns: noun");
        foreach (var (lemma, _) in seen.Where(pair => pair.Value is { All: >= Fewest, Who: 0 } && !persons.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal)) table.WriteLine(lemma);
        return 0;
    }

    /// <summary>Rare persons: "rescuer" never met its "who" in the news.</summary>
    private static HashSet<string> Persons(string lexicons)
    {
        var roles = Rows("roles.tsv").Select(row => row[0]);
        return [.. roles, .. Rows("sources.tsv").Where(row => row[1] == "person").Select(row => row[0])];

        IEnumerable<string[]> Rows(string name) => File.ReadLines(Path.Combine(lexicons, name)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
    }

    private static void Count(Sentence sentence, Dictionary<string, (int All, int Who)> seen)
    {
        for (var word = 0; word < sentence.Count; word++)
        {
            if (sentence.Upos(word) != Upos.NOUN || !IsWord(sentence.Lemma(word))) continue;
            var next = word + 1;
            if (next < sentence.Count && sentence.Form(next) is ",") next++;
            var isBeforeWho = next < sentence.Count && sentence.Lemma(next) is "who" or "whom" or "whose";
            var (all, who) = seen.GetValueOrDefault(sentence.Lemma(word));
            seen[sentence.Lemma(word)] = (all + 1, who + (isBeforeWho ? 1 : 0));
        }
    }

    private static bool IsWord(string lemma) => lemma.All(char.IsAsciiLetterLower);

    private static IEnumerable<string> News(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..];
    }
}
