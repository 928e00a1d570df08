using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>The speakers of a transcript in capitals ("MINISTER LUND: ...", "REPORTER: ..."), where two lines or more have such labels.</summary>
internal sealed class TranscriptRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    private const int FewestLabels = 2;
    private const int MostWords = 6;
    private const int LongestLabel = 60; // UTF-16 units
    private const int ShortestName = 3;

    public void Read()
    {
        var lines = Lines();
        if (lines.Count < FewestLabels) return;
        foreach (var (label, content) in lines) Add(label, content);
    }

    private List<(TextSpan Label, TextSpan Content)> Lines()
    {
        var lines = new List<(TextSpan, TextSpan)>();
        for (var start = 0; start < Text.Text.Length;)
        {
            var end = Text.Text.IndexOf('\n', start);
            if (end < 0) end = Text.Text.Length;
            var first = start;
            while (first < end && (char.IsWhiteSpace(Text.Text[first]) || Text.Text[first] is '"' or '“')) first++;
            if (Label(first, end) is { } label && label.End + 2 < end) lines.Add((label, new TextSpan(label.End + 2, end)));
            start = end + 1;
        }

        return lines;
    }

    /// <summary>Words in capitals up to a colon and a blank; null for none.</summary>
    private TextSpan? Label(int start, int end)
    {
        var (words, letters) = (1, 0);
        for (var at = start; at < Math.Min(end - 1, start + LongestLabel); at++)
        {
            var sign = Text.Text[at];
            if (sign == ':') return Text.Text[at + 1] == ' ' && letters >= ShortestName ? new TextSpan(start, at) : null;
            if (char.IsLower(sign) && !(at > start && Text.Text.AsSpan(start, at + 1 - start).EndsWith("Mc"))) return null;
            if (!char.IsLetter(sign) && sign is not (' ' or '.' or '-' or '\'' or '’')) return null;
            if (sign == ' ' && ++words > MostWords) return null;
            if (char.IsLetter(sign)) letters++;
        }

        return null;
    }

    private void Add(TextSpan label, TextSpan content)
    {
        var at = Text.Parsed.SentenceAt(label.Start);
        if (at < 0 || Text.Parsed.Sentences[at].WordAt(label.Start) is not (>= 0 and var first)) return;
        var sentence = Text.Parsed.Sentences[at];
        var end = first;
        while (end < sentence.Count && sentence[end].End <= label.End) end++;
        if (Text.Mentions.HeadedBy(at, end - 1) is { Type: EntityType.Loc or EntityType.Nat } && !Text.Parsed.Text.AsSpan(content.Start, content.Length).ContainsAny('"', '“')) return; // "BEIRUT: The army ..."
        if (end == first || sentence[end - 1].End != label.End || Lexicon.Sources.IsRubric(sentence.Form(end - 1).ToString().ToLowerInvariant())) return;
        Drafts.AddTag(at, first, end < sentence.Count && sentence.Form(end) is ":" ? end : end - 1);
        if (label.Of(Text.Text) is "QUESTION" or "INTERVIEWER") return; // nobody is named: what is asked stands by itself
        var draft = new Draft(at, -1) { SourceHead = end - 1, IsQuotation = true };
        draft.Source.Add(label);
        draft.Cue.Add(new TextSpan(label.End, label.End + 1));
        draft.Content.Add(content);
        Drafts.Add(draft);
    }
}
