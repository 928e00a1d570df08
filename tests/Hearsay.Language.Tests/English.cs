using Hearsay.Core;

namespace Hearsay.Language.Tests;

/// <summary>The shipped parser, loaded once, and short ways to ask it.</summary>
internal static class English
{
    public static TextParser Parser { get; } = TextParser.Load(Models());

    public static ParsedText Parse(string text) => Parser.Parse(text);

    public static Sentence Sentence(string text) => Parse(text).Sentences[0];

    /// <summary>The words, parted by blanks; the words of one token by a middle dot.</summary>
    public static string Words(string text) => string.Join(" ", Parse(text).Sentences.Select(Words));

    public static string[] Sentences(string text) => [.. Parse(text).Sentences.Select(sentence => sentence.ToString())];

    /// <summary>Index of the first word with this form.</summary>
    public static int Find(Sentence sentence, string form)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (sentence.Form(word).SequenceEqual(form)) return word;
        throw new ArgumentException($"no word '{form}' in '{sentence}'");
    }

    public static string Models()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "models", "en"))) return Path.Combine(folder.FullName, "models", "en");
        throw new DirectoryNotFoundException("no models/en above the tests");
    }

    private static string Words(Sentence sentence)
    {
        var words = "";
        for (var word = 0; word < sentence.Count; word++)
            words += (word == 0 ? "" : sentence[word].IsContinuation ? "·" : " ") + sentence.Form(word).ToString();
        return words;
    }
}
