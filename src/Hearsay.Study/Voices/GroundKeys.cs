using System.Globalization;

namespace Hearsay.Study.Voices;

/// <summary>
/// By what a claim of a fact is recognised as going back to the origin of another: it leaves keys for later claims, and asks for
/// keys that earlier ones left. Every rule is the equality of two keys, so that n claims cost n, not n².
/// </summary>
internal sealed class GroundKeys
{
    /// <summary>So many words in a row are not written twice by chance.</summary>
    private const int CopiedWords = 10;

    private const int RewordedWords = 4;
    private const int MostRuns = 48;

    private readonly List<(string Key, CommonGround Ground)> _asked = [];
    private readonly List<string> _left = [];

    private GroundKeys(Claim claim, string? cluster)
    {
        Publication = PublicationOf(claim);
        AddText(claim);
        if (cluster is not null) AddKin(claim, cluster);
        AddVoices(claim);
        AddPublication(claim);
    }

    public string Publication { get; }

    /// <summary>Folded names of the outlets that the chain may name.</summary>
    public IEnumerable<string> Cited => _left.Where(key => key.StartsWith("cites ", StringComparison.Ordinal)).Select(key => key[6..]);

    /// <summary>The strongest ground first.</summary>
    public IReadOnlyList<(string Key, CommonGround Ground)> Asked => _asked;

    public IReadOnlyList<string> Left => _left;

    /// <param name="cluster">Names the documents that descend from one text with the claim's; null when it stands alone.</param>
    public static GroundKeys Of(Claim claim, string? cluster) => new(claim, cluster);

    private void AddText(Claim claim)
    {
        foreach (var run in WordRuns.Of(NameFolding.Fold(claim.Evidence.Text), CopiedWords).Take(MostRuns))
            Share($"text {run.ToString(CultureInfo.InvariantCulture)}", CommonGround.SameText);
    }

    /// <summary>In documents of one descent a shorter run is enough: the sentence was reworded.</summary>
    private void AddKin(Claim claim, string cluster)
    {
        foreach (var run in WordRuns.Of(NameFolding.Fold(claim.Evidence.Text), RewordedWords).Take(MostRuns))
            Share($"kin {cluster} {run.ToString(CultureInfo.InvariantCulture)}", CommonGround.SameText);
    }

    private void AddVoices(Claim claim)
    {
        for (var link = claim.Chain.Count - 1; link > 0; link--)
        {
            var voice = claim.Chain[link];
            if (voice.Kind == VoiceKind.Anonymous) continue;
            Share($"voice {VoiceKey.Of(voice)}", link == claim.Chain.Count - 1 ? CommonGround.SameVoice : CommonGround.SameRelay);
            foreach (var outlet in CitedNames.In(voice.Name)) AddCited(outlet);
        }
    }

    private void AddPublication(Claim claim)
    {
        foreach (var name in CitedNames.Of(claim.Chain[0].Name, Publication))
        {
            _left.Add($"published {name}");
            _asked.Add(($"cites {name}", CommonGround.CitesPublication));
        }

        if (claim.Chain.Count > 1 && claim.Chain[^1].Kind == VoiceKind.Anonymous) Share($"anonymous {Publication}", CommonGround.SameAnonymous);
        AddOwnVoice(claim);
    }

    /// <summary>What an outlet says itself goes back, within one article, to whom it quotes there; else it is one voice with itself.</summary>
    private void AddOwnVoice(Claim claim)
    {
        _left.Add($"in {claim.Document}");
        if (claim.Chain.Count == 1)
        {
            _asked.Add(($"in {claim.Document}", CommonGround.SamePublication));
            Share($"own {Publication}", CommonGround.SamePublication);
            _left.Add($"own in {claim.Document}");
        }

        _asked.Add(($"own in {claim.Document}", CommonGround.SamePublication));
    }

    private void AddCited(string outlet)
    {
        _asked.Add(($"published {outlet}", CommonGround.CitesPublication));
        _left.Add($"cites {outlet}");
    }

    /// <summary>An outlet that is not known is another one in every document.</summary>
    public static string PublicationOf(Claim claim) =>
        claim.Chain[0].Name.StartsWith("an unnamed", StringComparison.Ordinal) ? $"~{claim.Document}" : VoiceKey.AsOutlet(claim.Chain[0]);

    private void Share(string key, CommonGround ground)
    {
        _asked.Add((key, ground));
        _left.Add(key);
    }
}
