using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Language;

/// <summary>
/// The language stage: text to sentences with tokens, tags, lemmas and dependency trees. Ready when loaded, read-only after, so
/// one parser serves all threads. Takes any text; time is linear in its length.
/// </summary>
public sealed class TextParser
{
    private TextParser(string version) => Version = version;

    /// <summary>Names the models that read the text: equal versions give equal results.</summary>
    public string Version { get; }

    /// <param name="modelsDirectory">The folder of one language's models, such as <c>models/en</c>.</param>
    public static TextParser Load(string modelsDirectory)
    {
        ArgumentNullException.ThrowIfNull(modelsDirectory);
        return new TextParser("rough");
    }

    public ParsedText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pool = new StringPool();
        var sentences = new List<Sentence>();
        foreach (var words in RoughSplitter.Split(text)) sentences.Add(Read(text, words, pool));
        return new ParsedText(text, sentences, "en");
    }

    private static Sentence Read(string text, List<WordSpan> words, StringPool pool)
    {
        var tokens = new Token[words.Count];
        for (var at = 0; at < tokens.Length; at++)
        {
            var form = text.AsSpan(words[at].Start, words[at].Length);
            var upos = char.IsDigit(form[0]) ? Upos.NUM : !char.IsLetter(form[0]) ? Upos.PUNCT : at > 0 && char.IsUpper(form[0]) ? Upos.PROPN : Upos.NOUN;
            var lemma = pool.Intern(form.ToString().ToLowerInvariant());
            tokens[at] = new Token(words[at].Start, (ushort)words[at].Length, (short)(at - 1), lemma, upos, at == 0 ? Deprel.Root : Deprel.Dep, 0);
        }

        return new Sentence(text, tokens, [], pool, TagTable.Empty);
    }
}
