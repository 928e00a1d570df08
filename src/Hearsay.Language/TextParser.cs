using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Hearsay.Core;
using Hearsay.Language.Languages;
using Hearsay.Language.Lemmas;
using Hearsay.Language.Names;
using Hearsay.Language.Tags;
using Hearsay.Language.Tokens;
using Hearsay.Language.Trees;
using Hearsay.Language.Weights;

namespace Hearsay.Language;

/// <summary>
/// The language stage: text to sentences with tokens, tags, lemmas and dependency trees. Ready when loaded, read-only after, so
/// one parser serves all threads. Takes any text; time is linear in its length.
/// </summary>
public sealed class TextParser
{
    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly LanguageGuesser _languages = new();
    private readonly WordSplitter _words;
    private readonly SentenceSplitter _sentences;
    private readonly WordClusters _clusters;
    private readonly Tagger _tagger;
    private readonly MorphologyReader _morphology;
    private readonly Lemmatizer _lemmas;
    private readonly ShippedMoves _moves;
    private readonly Labeler _labeler;
    private readonly NameTagger _names;

    private TextParser(ModelFile tokens, ModelFile tags, ModelFile lemmas, ModelFile trees, NameTagger names)
    {
        _words = new WordSplitter(new TripleTable(tokens.Section("gaps")), tokens.Section("divided"));
        _sentences = new SentenceSplitter(new TripleTable(tokens.Section("ends")));
        _clusters = new WordClusters(tags.Section("clusters"));
        var inventory = new TagInventory(tags.Section("tags"));
        _tagger = new Tagger(inventory, new ClassTable(tags.Section("weights")));
        _morphology = new MorphologyReader(inventory, new ClassTable(tags.Section("features")));
        _lemmas = new Lemmatizer(lemmas.Section("rules"), lemmas.Section("keys"), lemmas.Section("choices"));
        _moves = new ShippedMoves(new TripleTable(trees.Section("moves")));
        _labeler = new Labeler(new ClassTable(trees.Section("labels")));
        _names = names;
        Version = Digest([tokens, tags, lemmas, trees]);
    }

    /// <summary>Names the models that read the text: equal versions give equal results.</summary>
    public string Version { get; }

    /// <param name="modelsDirectory">The folder of one language's models, such as <c>models/en</c>.</param>
    /// <exception cref="IOException">A model file is missing.</exception>
    /// <exception cref="InvalidDataException">A model file is damaged or of another version.</exception>
    public static TextParser Load(string modelsDirectory)
    {
        ArgumentNullException.ThrowIfNull(modelsDirectory);
        return new TextParser(Read("tokens"), Read("tags"), Read("lemmas"), Read("trees"), NameTagger.Load(modelsDirectory));

        ModelFile Read(string part) => ModelFile.Read(Path.Combine(modelsDirectory, part + ".model"));
    }

    public ParsedText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!_workspaces.TryTake(out var workspace)) workspace = new Workspace(_clusters);
        var sentences = Read(text, workspace);
        var language = _languages.Guess(text, workspace.Words);
        _workspaces.Add(workspace);
        return new ParsedText(text, sentences, language);
    }

    private List<Sentence> Read(string text, Workspace workspace)
    {
        workspace.Clear();
        ParagraphReader.Read(text, workspace.Paragraphs);
        _words.Split(text, workspace.Words);
        _sentences.Split(text, workspace.Words, workspace.Paragraphs, workspace.SentenceEnds);
        var (sentences, pool, first) = (new List<Sentence>(workspace.SentenceEnds.Count), new StringPool(), 0);
        foreach (var end in workspace.SentenceEnds)
        {
            sentences.Add(Read(text, CollectionsMarshal.AsSpan(workspace.Words)[first..end], workspace, pool));
            first = end;
        }

        return sentences;
    }

    private Sentence Read(string text, ReadOnlySpan<WordSpan> words, Workspace workspace, StringPool pool)
    {
        var draft = workspace.Draft;
        draft.Fill(text, words);
        _tagger.Tag(draft);
        workspace.Trees.Parse(draft, _moves);
        workspace.Links.Fill(draft.Heads.AsSpan(0, draft.Count));
        _labeler.Label(draft, workspace.Links);
        _morphology.Read(draft);
        var tokens = Tokens(draft, pool);
        return new Sentence(text, tokens, _names.Tag(text, tokens), pool, _tagger.Inventory.Table);
    }

    private Token[] Tokens(SentenceDraft draft, StringPool pool)
    {
        var tokens = new Token[draft.Count];
        for (var word = 0; word < tokens.Length; word++)
        {
            var span = draft.Words[word];
            var tag = draft.Morphologies[word] | (span.IsContinuation ? Token.Continuation : 0);
            tokens[word] = new Token(span.Start, (ushort)span.Length, draft.Heads[word], _lemmas.Read(draft, word, pool), draft.Upos[word], draft.Deprels[word], (ushort)tag);
        }

        return tokens;
    }

    private static string Digest(ReadOnlySpan<ModelFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) hash.AppendData(file.Bytes);
        return "en-" + Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
