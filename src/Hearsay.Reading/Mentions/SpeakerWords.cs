namespace Hearsay.Reading.Mentions;

/// <summary>Words that tell who speaks in a whole text: they open and close letters, and name speeches. All folded.</summary>
internal sealed class SpeakerWords
{
    private readonly Dictionary<string, string> _kinds;

    public SpeakerWords(string path) => _kinds = WordList.Rows(path).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public bool Greets(string folded) => Is(folded, "greeting");

    public bool Closes(string folded) => Is(folded, "closing");

    /// <summary>"Remarks", "speech": somebody speaks all the time.</summary>
    public bool NamesSpeech(string folded) => Is(folded, "speech");

    private bool Is(string folded, string kind) => _kinds.TryGetValue(folded, out var own) && own == kind;
}
