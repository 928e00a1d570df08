using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// Who did what to whom: reads PLOVER 2.0 events off dependency trees. A lexicon (<c>lexicons/en/events.tsv</c>) says which word in
/// which frame means which type and where its actors stand; this folder knows grammar: passives, shared subjects, light verbs,
/// negation and modality, and what lies only inside an accusation or a demand. Read-only after loading, so one reader serves all
/// threads; time is linear in the length of a sentence but for its depth.
/// </summary>
public sealed class EventReader
{
    /// <summary>Events less sure than this are left out. Chosen on development texts for the best F1.</summary>
    private const double Floor = 0.3;

    private readonly EventGrammar _grammar;

    private EventReader(EventGrammar grammar) => _grammar = grammar;

    /// <summary>How many lines of event words were loaded.</summary>
    public int LexiconSize => _grammar.Lexicon.Count;

    /// <param name="lexiconsDirectory">The folder of one language, such as <c>lexicons/en</c>.</param>
    /// <param name="codesDirectory">The folder that holds <c>plover.tsv</c>.</param>
    public static EventReader Load(string lexiconsDirectory, string codesDirectory)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        ArgumentNullException.ThrowIfNull(codesDirectory);
        return new EventReader(new EventGrammar(lexiconsDirectory, codesDirectory));
    }

    /// <summary>Sentence by sentence; within one, main clauses before side clauses.</summary>
    public IReadOnlyList<Event> Read(ParsedText text, Entities entities, IReadOnlyList<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(attributions);
        var index = new EntityIndex(Dateline.Without(entities, text.Text));
        var isPublic = _grammar.PublicLife.IsPublic(text, entities, index);
        var events = new List<Event>();
        var (isTale, isDisaster) = (false, false);
        var isOfDisaster = text.Sentences.Count > 0 && _grammar.Calamity.Opens(text.Sentences[0]);
        for (var number = 0; number < text.Sentences.Count; number++)
        {
            var isNew = StartsParagraph(text, number);
            isTale = (isTale && !isNew) || _grammar.Fiction.Opens(text.Sentences[number]);
            isDisaster = isOfDisaster || (isDisaster && !isNew) || _grammar.Calamity.IsIn(text.Sentences[number]);
            var view = new TextView(_grammar.Trees.Mend(text.Sentences[number]), number, index, attributions);
            foreach (var found in new EventWalk(_grammar, view).Run())
                if (!(isDisaster && Calamity.IsVictim(found, view.Sentence)) && !(isTale && view.Sentence.WordAt(found.Trigger.Start) is >= 0 and var deed && Fiction.IsToldNow(view.Sentence, deed)) && _grammar.PublicLife.Weigh(found, index, isPublic) is { Confidence: >= Floor } sure) events.Add(sure);
        }

        return events;
    }

    internal static bool StartsParagraph(ParsedText text, int number)
    {
        if (number == 0) return true;
        var (before, own) = (text.Sentences[number - 1].Span, text.Sentences[number].Span);
        return own.Start > before.End && text.Text.AsSpan(before.End, own.Start - before.End).Contains('\n');
    }
}
