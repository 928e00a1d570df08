using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Gives "you" outside of quotations to whom the same sentence addresses, or one before it in the paragraph or at the end of the last: by name or by
/// title alone ("I thank you, Mr. President").
/// </summary>
internal sealed class AddressSieve(ParsedText text, Clusters clusters, SpeechMap map, SelfNaming naming)
{
    /// <summary>Words of a title that stands alone: "Madam Deputy Speaker".</summary>
    private const int LongestTitle = 3;

    private readonly ILookup<int, Draft> _titles = clusters.Drafts.Where(draft => IsTitle(draft, text.Sentences[draft.Sentence])).ToLookup(draft => draft.Sentence); // [sentence]

    /// <param name="ground">Pronouns of the first and second person outside of quotations, in text order.</param>
    public void Join(IEnumerable<Draft> ground)
    {
        var open = ground.Where(draft => draft.Pronoun is { Person: 2 } && clusters.Of(draft).IsBare).ToLookup(draft => draft.Sentence);
        if (open.Count == 0) return;
        var titles = new Dictionary<string, Draft>(StringComparer.Ordinal);
        var (current, since) = ((Draft?)null, 0);
        for (var at = 0; at < text.Sentences.Count; at++)
        {
            if (current is not null && map.Paragraph(at) - map.Paragraph(since) > 1) current = null;
            var before = current;
            foreach (var address in Addresses(at))
            {
                (current, since) = (address, at);
                if (!_titles[at].Contains(address)) continue;
                if (clusters.Of(address) is { IsThing: true } cluster && cluster.Drafts.All(draft => draft.Key == address.Key)) cluster.BecomePerson();
                var title = Hearsay.Core.Spelling.NameFolding.Fold(text.Sentences[at].SpanOf(address.First, address.End).Slice(text.Text));
                if (titles.TryGetValue(title, out var first)) clusters.Join(first, address);
                else
                {
                    titles.Add(title, address);
                    if (Bearer(address) is { } bearer) clusters.Join(bearer, address);
                }
            }

            foreach (var draft in open[at])
                if (Hearer(draft, before) is { } hearer) clusters.Join(hearer, draft);
        }
    }

    /// <summary>"Senator, you voted ...": the one person of the text who bears the title before the name.</summary>
    private Draft? Bearer(Draft address)
    {
        var bearers = clusters.Drafts.Where(draft => address.Role.Length > 0 && draft is { IsName: true, Type: EntityType.Per, Proper: not null } && draft.Role == address.Role).DistinctBy(clusters.Of).Take(2).ToArray();
        return bearers.Length == 1 && !clusters.Of(address).HasName ? bearers[0] : null;
    }

    /// <summary>Whom the sentence addresses last before a word, or else behind it, or else the one addressed before.</summary>
    private Draft? Hearer(Draft draft, Draft? before)
    {
        var own = Addresses(draft.Sentence).ToArray();
        return Array.FindLast(own, address => address.First < draft.First) ?? before ?? (own.Length > 0 ? own[0] : null);
    }

    private IEnumerable<Draft> Addresses(int number) =>
        naming.Calls(number).Concat(_titles[number]).Where(draft => map.QuoteAt(text.Sentences[number][draft.Head].Start) < 0).DistinctBy(draft => draft.First).OrderBy(draft => draft.First);

    /// <summary>A title written large and no name, shut off by commas or the ends of the sentence.</summary>
    private static bool IsTitle(Draft draft, Sentence sentence)
    {
        if (draft is not { Kind: not MentionKind.Pronoun, IsPair: false, IsPlural: false } || draft.End - draft.First > LongestTitle || !(draft.Role.Length > 0 || IsHonorific(sentence, draft.First))) return false;
        for (var word = draft.First; word < draft.End; word++)
            if (!char.IsUpper(sentence.Form(word)[0])) return false;
        var opens = draft.First == 0;
        var closes = draft.End == sentence.Count || sentence.Form(draft.End) is "." or "?" or "!";
        return (opens || sentence.Form(draft.First - 1) is ",") && (closes || sentence.Form(draft.End) is ",") && (!draft.IsName || draft.Proper is null || IsHonorific(sentence, draft.First));
    }

    private static bool IsHonorific(Sentence sentence, int word) => sentence.Form(word) is "Mr." or "Mr" or "Madam" or "Madame" or "Mrs." or "Ms.";
}
