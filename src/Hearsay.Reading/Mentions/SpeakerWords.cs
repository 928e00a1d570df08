namespace Hearsay.Reading.Mentions;

/// <summary>Words that tell who speaks in a whole text: they open and close letters, name speeches, and are cries, which are nobody's name. All folded.</summary>
internal sealed class SpeakerWords
{
    private const int LongestCry = 5;
    private readonly Dictionary<string, string> _kinds;

    public SpeakerWords(string path) => _kinds = WordList.Rows(path).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public bool Greets(string folded) => Is(folded, "greeting");

    public bool Closes(string folded) => Is(folded, "closing");

    /// <summary>"Remarks", "speech": somebody speaks all the time.</summary>
    public bool NamesSpeech(string folded) => Is(folded, "speech");

    /// <summary>"God" and the like: called upon by who speaks, and never there.</summary>
    public bool IsOath(string folded) => Is(folded, "oath");

    /// <summary>An interjection, however long it is drawn: "oh", "Awww".</summary>
    public bool IsCry(ReadOnlySpan<char> form)
    {
        Span<char> brief = stackalloc char[LongestCry];
        var length = 0;
        foreach (var letter in form)
        {
            var lower = char.ToLowerInvariant(letter);
            if (length > 0 && brief[length - 1] == lower) continue;
            if (length == LongestCry) return false;
            brief[length++] = lower;
        }

        return _kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(brief[..length], out var kind) && kind == "cry";
    }

    private bool Is(string folded, string kind) => _kinds.TryGetValue(folded, out var own) && own == kind;
}
