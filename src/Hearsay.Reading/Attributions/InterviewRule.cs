using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Questions and answers under mere letters ("Q: ...", "A: ..."): the answers are those of the person whom the text names first before the
/// first question.
/// </summary>
internal sealed class InterviewRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    private static readonly string[] Questions = ["Q:", "Q.", "Question:"];
    private static readonly string[] Answers = ["A:", "A.", "Answer:"];

    public void Read()
    {
        if (First(Questions) is not { } question || First(Answers) is not { } answer || Answerer(question.Start) is not { } who) return;
        for (TextSpan? line = answer; line is { } label; line = Next(label.End, Answers))
        {
            var end = Text.Text.IndexOf('\n', label.End);
            var content = Trimmed(label.End, end < 0 ? Text.Text.Length : end);
            if (content.IsEmpty) continue;
            var draft = new Draft(who.Sentence, -1) { SourceHead = who.Head, IsQuotation = true };
            draft.Source.Add(who.Name ?? who.Span);
            draft.Cue.Add(new TextSpan(label.End - 1, label.End));
            draft.Content.Add(content);
            Drafts.Add(draft);
        }
    }

    private TextSpan? First(string[] labels) => Next(0, labels);

    /// <summary>The next label at the head of a line, at or behind a position.</summary>
    private TextSpan? Next(int from, string[] labels)
    {
        for (var start = from == 0 ? 0 : LineBehind(from); start >= 0 && start < Text.Text.Length; start = LineBehind(start))
            foreach (var label in labels)
                if (Text.Text.AsSpan(start).StartsWith(label, StringComparison.Ordinal) && start + label.Length < Text.Text.Length && Text.Text[start + label.Length] == ' ') return new TextSpan(start, start + label.Length);
        return null;
    }

    private int LineBehind(int position) => Text.Text.IndexOf('\n', position) is >= 0 and var end ? end + 1 : -1;

    private Mention? Answerer(int question)
    {
        foreach (var mention in Text.Entities.Mentions)
            if (mention is { Kind: MentionKind.Name, Type: EntityType.Per } && mention.Span.Start < question && IsInterviewed(mention.Span.Start)) return mention;
        foreach (var mention in Text.Entities.Mentions)
            if (mention is { Type: EntityType.Per, Kind: MentionKind.Name } && mention.Span.Start < question) return mention;
        return null;
    }

    /// <summary>"an interview with Foreign Minister Elena Vasc".</summary>
    private bool IsInterviewed(int name)
    {
        const int Title = 40; // units between the preposition and the name
        var before = Text.Text.AsSpan(Math.Max(0, name - Title), Math.Min(name, Title));
        return before.LastIndexOf("nterview with ", StringComparison.Ordinal) is >= 0 and var at && !before[at..].Contains('\n');
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text.Text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
