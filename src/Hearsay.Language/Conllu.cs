using System.Globalization;
using Hearsay.Core;

namespace Hearsay.Language;

/// <summary>
/// Writes a parsed text in CoNLL-U (UD v2), one document a call. MISC holds <c>ner=B-PER</c> or <c>ner=I-PER</c> for the
/// words of a name (IOB2; the types of <see cref="EntityType"/>), <c>SpaceAfter=No</c> and <c>TokenRange=start:end</c>, half-open UTF-16 offsets into the text that was parsed. Line ends are LF on every machine. A text in another language than
/// English is cut into words only: <c># language = fr</c> says which it seems to be, and the other columns are left open.
/// </summary>
public static class Conllu
{
    public static void Write(TextWriter writer, string id, ParsedText parsed)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(parsed);
        var isRead = parsed.Language is "en" or "und";
        writer.Write(isRead ? $"# newdoc id = {id}\n" : $"# newdoc id = {id}\n# language = {parsed.Language}\n");
        var previousEnd = -1;
        for (var at = 0; at < parsed.Sentences.Count; at++)
        {
            var sentence = parsed.Sentences[at];
            if (previousEnd < 0 || parsed.Text.AsSpan(previousEnd, sentence.Span.Start - previousEnd).Contains('\n')) writer.Write("# newpar\n");
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {id}-{at + 1}\n# text = {OnOneLine(sentence.Span.Of(parsed.Text))}\n"));
            WriteWords(writer, sentence, isRead);
            writer.Write('\n');
            previousEnd = sentence.Span.End;
        }
    }

    private static string OnOneLine(string text)
    {
        var units = text.ToCharArray();
        for (var at = 0; at < units.Length; at++)
            if (char.IsWhiteSpace(units[at])) units[at] = ' ';
        return new string(units);
    }

    private static void WriteWords(TextWriter writer, Sentence sentence, bool isRead)
    {
        var labels = NameLabels(sentence);
        for (var first = 0; first < sentence.Count;)
        {
            var end = first + 1;
            while (end < sentence.Count && sentence[end].IsContinuation) end++;
            if (end - first > 1) WriteRange(writer, sentence, first, end);
            for (var word = first; word < end; word++)
                if (isRead) WriteWord(writer, sentence, word, (labels[word], end - first == 1));
                else writer.Write(string.Create(CultureInfo.InvariantCulture, $"{word + 1}\t{sentence.Form(word)}\t_\t_\t_\t_\t_\t_\t_\t{(end - first == 1 ? Misc(sentence, word, sentence[word].Span) : Range(sentence[word].Span))}\n"));
            first = end;
        }
    }

    private static void WriteRange(TextWriter writer, Sentence sentence, int first, int end)
    {
        var span = sentence.SpanOf(first, end);
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"{first + 1}-{end}\t{span.Of(sentence.Text)}\t_\t_\t_\t_\t_\t_\t_\t{Misc(sentence, end - 1, span)}\n"));
    }

    /// <summary>For each word the label of the name that it is part of, with a bar behind it; empty for words of no name.</summary>
    private static string[] NameLabels(Sentence sentence)
    {
        var labels = new string[sentence.Count];
        Array.Fill(labels, "");
        foreach (var name in sentence.Names)
            for (var word = name.First; word < name.End; word++)
                labels[word] = $"ner={(word == name.First ? 'B' : 'I')}-{name.Type.ToString().ToUpperInvariant()}|";
        return labels;
    }

    private static void WriteWord(TextWriter writer, Sentence sentence, int word, (string Name, bool IsToken) part)
    {
        var span = sentence[word].Span;
        var misc = part.Name + (part.IsToken ? Misc(sentence, word, span) : Range(span));
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"{word + 1}\t{sentence.Form(word)}\t{sentence.Lemma(word)}\t{sentence.Upos(word)}\t{sentence.Xpos(word)}\t{sentence.Feats(word)}\t{sentence.Head(word) + 1}\t{sentence.Deprel(word).Name()}\t_\t{misc}\n"));
    }

    /// <param name="last">The last word of the token whose span is given.</param>
    private static string Misc(Sentence sentence, int last, TextSpan span)
    {
        var isGlued = last + 1 < sentence.Count
            ? sentence[last + 1].Start == span.End
            : span.End < sentence.Text.Length && !char.IsWhiteSpace(sentence.Text[span.End]);
        return isGlued ? $"SpaceAfter=No|{Range(span)}" : Range(span);
    }

    private static string Range(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"TokenRange={span.Start}:{span.End}");
}
