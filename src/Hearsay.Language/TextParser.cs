using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Hearsay.Core;
using Hearsay.Language.Languages;
using Hearsay.Language.Lemmas;
using Hearsay.Language.Names;
using Hearsay.Language.Network;
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
    // The products of so many words and the weights stay in the second cache together; of 96 to 512 words the smaller numbers cost 3 to 5 % less (250 texts of PolNeAR train).
    private const int WordsAtOnce = 160;

    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly LanguageGuesser _languages = new();
    private readonly WordSplitter _words;
    private readonly SentenceSplitter _sentences;
    private readonly TreeNetwork _network;
    private readonly MainVerb _verbs;
    private readonly HeadlineVerb _headlines;
    private readonly GardenPath _garden;
    private readonly ReducedClause _reduced;
    private readonly SplitSubject _subjects;
    private readonly ThatClause _thatClauses;
    private readonly AgentPhrase _agents;
    private readonly SpeechConjunct _conjuncts;
    private readonly FrontedSource _sources;
    private readonly FalseExpletive _expletives;
    private readonly FiniteVerbs _finite;
    private readonly ReportNouns _reports;
    private readonly Lemmatizer _lemmas;
    private readonly NameTagger _names;
    private readonly Lazy<string> _version; // its cryptography is loaded where a record asks for it

    private TextParser((ModelFile Tokens, ModelFile Network, ModelFile Lemmas) models, NameTagger names, Lazy<string> version)
    {
        var (tokens, network, lemmas) = models;
        _words = new WordSplitter(new TripleTable(tokens.Section("gaps")), tokens.Section("divided"));
        _sentences = new SentenceSplitter(new TripleTable(tokens.Section("ends")));
        _network = new TreeNetwork(network);
        _verbs = new MainVerb(_network.Inventory);
        _headlines = new HeadlineVerb(_network.Inventory);
        _garden = new GardenPath(_network.Inventory);
        _reduced = new ReducedClause(_network.Inventory);
        _subjects = new SplitSubject(_network.Inventory);
        _thatClauses = new ThatClause(_network.Inventory);
        _agents = new AgentPhrase(_network.Inventory);
        _conjuncts = new SpeechConjunct(_network.Inventory);
        _sources = new FrontedSource(_network.Inventory);
        _expletives = new FalseExpletive(_network.Inventory);
        _finite = new FiniteVerbs(_network.Inventory);
        _reports = new ReportNouns(_network.Inventory);
        var tags = _network.Inventory.Index();
        _lemmas = new Lemmatizer([(byte)tags[(Upos.VERB, "VBD")], (byte)tags[(Upos.VERB, "VBN")], (byte)tags[(Upos.VERB, "VBG")], (byte)tags[(Upos.VERB, "VBZ")]], lemmas.Section("rules"), lemmas.Section("keys"), lemmas.Section("choices"));
        _names = names;
        _version = version;
    }

    /// <summary>Names the models that read the text: equal versions give equal results.</summary>
    public string Version => _version.Value;

    /// <param name="modelsDirectory">The folder of one language's models, such as <c>models/en</c>.</param>
    /// <exception cref="IOException">A model file is missing.</exception>
    /// <exception cref="InvalidDataException">A model file is damaged or of another version.</exception>
    public static TextParser Load(string modelsDirectory)
    {
        ArgumentNullException.ThrowIfNull(modelsDirectory);
        return new TextParser((ModelFile.Read(Of("tokens")), ModelFile.Read(Of("network")), ModelFile.Read(Of("lemmas"))), NameTagger.Load(modelsDirectory), new Lazy<string>(() => Digest([Of("tokens"), Of("network"), Of("lemmas")])));

        string Of(string part) => Path.Combine(modelsDirectory, part + ".model");
    }

    public ParsedText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!_workspaces.TryTake(out var workspace)) workspace = new Workspace(_network.NewScratch());
        var sentences = Read(text, workspace);
        var language = _languages.Guess(text, workspace.Words);
        _workspaces.Add(workspace);
        return new ParsedText(text, sentences, language);
    }

    /// <summary>Lets go of what is kept between texts, some 40 MB a thread; the next texts make it again, in a tenth of a second.</summary>
    public void Forget() => _workspaces.Clear();

    private List<Sentence> Read(string text, Workspace workspace)
    {
        workspace.Clear();
        ParagraphReader.Read(text, workspace.Paragraphs);
        _words.Split(text, workspace.Words);
        _sentences.Split(text, workspace.Words, workspace.Paragraphs, workspace.SentenceEnds);
        Datelines.Part(text, workspace.Words, workspace.SentenceEnds);
        DateLabels.Part(text, workspace.Words, workspace.SentenceEnds);
        var (sentences, pool, first) = (new List<Sentence>(workspace.SentenceEnds.Count), new StringPool(), 0);
        while (first < workspace.SentenceEnds.Count) first = Read(text, first, workspace, (sentences, pool));
        return sentences;
    }

    /// <summary>Reads a stretch of sentences at once; gives the first that is left.</summary>
    private int Read(string text, int first, Workspace workspace, (List<Sentence> Sentences, StringPool Pool) found)
    {
        var words = CollectionsMarshal.AsSpan(workspace.Words);
        var ends = CollectionsMarshal.AsSpan(workspace.SentenceEnds);
        var (start, next) = (first == 0 ? 0 : ends[first - 1], first + 1);
        while (next < ends.Length && ends[next] - start <= WordsAtOnce) next++;
        _network.Read(text, words[start..ends[next - 1]], ends[first..next], workspace.Network);
        _names.Score(workspace.Network);
        for (var (sentence, word) = (first, start); sentence < next; word = ends[sentence++])
            found.Sentences.Add(Read(text, (start, word, ends[sentence]), workspace, found.Pool));
        return next;
    }

    /// <param name="place">The first word that the network has read, the sentence's first and one past its last.</param>
    private Sentence Read(string text, (int Start, int First, int End) place, Workspace workspace, StringPool pool)
    {
        var (draft, network, offset) = (workspace.Draft, workspace.Network, place.First - place.Start);
        draft.Fill(text, CollectionsMarshal.AsSpan(workspace.Words)[place.First..place.End]);
        var tags = network.FoundTags.AsSpan(offset, draft.Count);
        var heads = network.FoundHeads.AsSpan(offset, draft.Count);
        var relations = network.FoundDeprels.AsSpan(offset, draft.Count);
        var morphologies = network.FoundMorphologies.AsSpan(offset, draft.Count);
        var kept = workspace.Keep(heads, relations);
        _verbs.Mend(tags, morphologies, heads, relations);
        _headlines.Mend(tags, morphologies, heads, relations);
        _garden.Mend(text, draft.Words.AsSpan(0, draft.Count), tags, heads, relations);
        _reduced.Mend(text, draft.Words.AsSpan(0, draft.Count), tags, morphologies, heads, relations);
        _subjects.Mend(tags, heads, relations);
        AsideSubject.Mend(text, draft.Words.AsSpan(0, draft.Count), heads, relations);
        LostCase.Mend(text, draft.Words.AsSpan(0, draft.Count), heads, relations);
        _agents.Mend(tags, heads, relations);
        NameParts.Mend(text, draft.Words.AsSpan(0, draft.Count), heads, relations);
        _thatClauses.Mend(text, draft.Words.AsSpan(0, draft.Count), tags, heads, relations);
        SplitReport.Mend(text, draft.Words.AsSpan(0, draft.Count), heads, relations);
        SpeechParticiple.Mend(text, draft.Words.AsSpan(0, draft.Count), heads, relations);
        GerundObject.Mend(text, draft.Words.AsSpan(0, draft.Count), heads, relations);
        HeldCaptive.Mend(text, draft.Words.AsSpan(0, draft.Count), heads, relations);
        _sources.Mend(text, draft.Words.AsSpan(0, draft.Count), tags, heads, relations);
        _conjuncts.Mend(text, draft.Words.AsSpan(0, draft.Count), tags, heads, relations);
        ToldInfinitive.Mend(text, draft.Words.AsSpan(0, draft.Count), heads, relations);
        TagAdjunct.Mend(text, draft.Words.AsSpan(0, draft.Count), heads, relations);
        NextStatement.Mend(text, draft.Words.AsSpan(0, draft.Count), heads, relations);
        PurposeOfNoun.Mend(text, draft.Words.AsSpan(0, draft.Count), heads, relations);
        _expletives.Mend(text, draft.Words.AsSpan(0, draft.Count), tags, heads, relations);
        _reports.Mend(text, draft.Words.AsSpan(0, draft.Count), tags, morphologies, heads, relations);
        _finite.Mend(text, draft.Words.AsSpan(0, draft.Count), tags, morphologies, heads, relations);
        tags.CopyTo(draft.Tags);
        var tokens = new Token[draft.Count];
        for (var word = 0; word < tokens.Length; word++)
        {
            var span = draft.Words[word];
            var (tag, upos) = (network.FoundMorphologies[offset + word] | (span.IsContinuation ? Token.Continuation : 0), _network.Inventory.Upos(draft.Tags[word]));
            tokens[word] = new Token(span.Start, (ushort)span.Length, network.FoundHeads[offset + word], _lemmas.Read(draft, word, pool), upos, network.FoundDeprels[offset + word], (ushort)tag);
        }

        var names = _names.Tag(text, tokens, network.Names.AsSpan(offset * NameModel.Outputs));
        SloganNames.Mend(tokens, names);
        PersonNames.Mend(text, tokens, names);
        if (!TreeShape.IsTree(tokens)) TreeShape.Restore(tokens, kept);
        return new Sentence(text, tokens, names, pool, _network.Inventory.Table);
    }

    private static string Digest(ReadOnlySpan<string> paths)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths) hash.AppendData(File.ReadAllBytes(path));
        return "en-" + Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
