using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Record.Actors;

/// <summary>Makes forms of names: cuts, takes off what does not count, and hears the rest.</summary>
internal sealed class FormMaker
{
    private const int LongestArticle = 3;

    private readonly NameParts _parts;
    private readonly PersonWords _persons;
    private readonly GroupWords _groups;
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal); // words of a person's full name -> the person; "" for two

    public FormMaker(NameParts parts)
    {
        (_parts, _persons, _groups) = (parts, new PersonWords(parts), new GroupWords(parts));
        foreach (var names in parts.Persons)
            foreach (var words in names.Select(name => _persons.Of(Pieces(NameCleaner.WithDigraphs(NameCleaner.Clean(name, isPerson: true))))).Where(words => words.Count > 1).Select(words => string.Join(' ', words)))
                _known[words] = _known.GetValueOrDefault(words, names[0]) == names[0] ? names[0] : "";
    }

    /// <summary>Null for a name without letters.</summary>
    public NameForm? Make(int actor, string name, EntityType? type)
    {
        var cleaned = NameCleaner.Clean(name, type == EntityType.Per);
        var pieces = Pieces(type == EntityType.Per ? NameCleaner.WithDigraphs(cleaned) : cleaned);
        if (pieces.Count == 0) return null;
        return type == EntityType.Per ? Person(actor, pieces) : Group(actor, (cleaned, NameCleaner.Remark(name), type), Phrased(pieces));
    }

    /// <summary>Whether a name of an organisation, or of nothing known, is to be compared as a person's.</summary>
    public bool LooksLikePerson(string name) => !BeginsWithInitials(name) && !EndsAsFirm(name) && _parts.Known(NameFolding.Fold(name)) is null && Pieces(NameCleaner.Clean(name, isPerson: true)) is { Count: > 0 } pieces && _persons.LooksLikePerson(pieces);

    /// <summary>"Cardinal Steel, Inc.".</summary>
    private bool EndsAsFirm(string name) => _parts.Is("legal", NameFolding.Fold(name.AsSpan(name.LastIndexOf(' ') + 1)));

    /// <summary>"UN Refugee Agency": Un is a given name too.</summary>
    private static bool BeginsWithInitials(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is var end and > 1 && Acronyms.Of(name[..end]) is not null && name.AsSpan(end).ContainsAnyInRange('a', 'z');

    private NameForm? Person(int actor, List<NamePiece> pieces)
    {
        var words = _persons.Of(pieces);
        if (words.Count == 0) return null;
        var numbers = words.Where(IsNumberOfPerson).ToArray();
        words.RemoveAll(IsNumberOfPerson);
        if (words.Count == 0) return null;
        var sounds = words.Select(word => word.Length == 1 ? word : Sounds.Of(word)).ToArray();
        var glued = words.Select(word => Glued(pieces, word)).ToArray();
        return new NameForm
        {
            Actor = actor, IsPerson = true, Known = numbers.Length == 0 && _known.GetValueOrDefault(string.Join(' ', words)) is { Length: > 0 } known ? "per:" + known : null, Words = [.. words], Sounds = sounds, Glued = glued, Numbers = string.Join(' ', numbers),
            Keys = [.. words.Select((word, at) => WithGlued(KeysOf(word, sounds[at], at + 1 == words.Count), glued[at]))],
        };
    }

    /// <summary>"ezqorel" for the "qorel" of "ez-Qorel"; null for a word without an article.</summary>
    private string? Glued(List<NamePiece> pieces, string word)
    {
        var at = pieces.FindIndex(piece => piece.Word == word);
        return at > 0 && (pieces[at - 1].IsJoined || _parts.Is("bare", pieces[at - 1].Word)) && (_parts.Is("article", pieces[at - 1].Word) || _parts.Is("bare", pieces[at - 1].Word))
            ? Sounds.Of(pieces[at - 1].Word + word) : null;
    }

    private static List<string> WithGlued(List<string> keys, string? glued) => glued is null ? keys : [.. keys, SkeletonKeys.Of(glued)[0]];

    /// <summary>A given name can be looked up under its other forms too.</summary>
    private List<string> KeysOf(string word, string sounds, bool isLast)
    {
        var given = _parts.GivenClass(word);
        var keys = SkeletonKeys.Of(sounds);
        return given == word || isLast ? keys : [.. keys.Append(SkeletonKeys.Of(Sounds.Of(given))[0]).Distinct(StringComparer.Ordinal)];
    }

    private NameForm? Group(int actor, (string Spelled, string Remark, EntityType? Type) name, List<NamePiece> pieces)
    {
        var folded = NameFolding.Fold(name.Spelled);
        var (words, generic) = _groups.Of(pieces);
        var numbers = words.Where(IsNumber).Order(StringComparer.Ordinal).ToArray();
        words.RemoveAll(IsNumber);
        if (words.Count == 0) return null;
        words.Sort(StringComparer.Ordinal);
        var known = _parts.Known(folded) ?? _parts.Known(string.Join(' ', pieces.Select(piece => piece.Word)));
        var sounds = words.Select(word => word.Contains(':', StringComparison.Ordinal) ? word : Sounds.Of(word)).ToArray();
        return new NameForm
        {
            Actor = actor, IsPerson = false, Type = name.Type, Folded = folded, Words = [.. words], Sounds = sounds,
            Keys = [.. sounds.Select((sound, at) => words[at].Contains(':', StringComparison.Ordinal) ? [words[at]] : SkeletonKeys.Of(sound))],
            Numbers = string.Join(' ', numbers), Remark = name.Remark, Generic = generic, Acronym = Acronyms.Of(name.Spelled), Initials = Acronyms.InitialsOf(name.Spelled),
            Known = known, PackedOf = known is null ? null : _parts.CountryOfPacked(known),
        };
    }

    private static bool IsNumberOfPerson(string word) => IsNumber(word) || NameForm.IsOfFamily(word);

    /// <summary>Numbers, ordinals, Roman numerals from II on.</summary>
    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || word is "ii" or "iii" or "iv" or "vi" or "vii" or "viii" or "ix" or "xi" or "xii";

    /// <summary>Legal forms of several words left out, states of several words as one.</summary>
    private List<NamePiece> Phrased(List<NamePiece> pieces)
    {
        var phrased = new List<NamePiece>(pieces.Count);
        for (var at = 0; at < pieces.Count;)
        {
            var length = Math.Min(NameParts.LongestPhrase, pieces.Count - at);
            string? meant = null;
            while (length > 1 && (meant = _parts.Phrase(string.Join(' ', pieces.Skip(at).Take(length).Select(piece => piece.Word)))) is null) length--;
            if (meant is null) phrased.Add(pieces[at]);
            else if (meant.Length > 0) phrased.Add(new NamePiece(meant, false));
            at += Math.Max(1, length);
        }

        return phrased.Count > 0 ? phrased : pieces;
    }

    /// <summary>The folded words of a name, each with whether a hyphen, or being a short one without a capital ("ez Qorel"), joins it to the next.</summary>
    private static List<NamePiece> Pieces(string name)
    {
        var pieces = new List<NamePiece>();
        var hasCapitals = name.Any(char.IsUpper);
        foreach (var blank in name.Replace('/', ' ').Split([' ', '\t', '\u00a0', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = blank.Split(['-', '\u2010', '\u2011', '\u2013'], StringSplitOptions.RemoveEmptyEntries);
            for (var at = 0; at < parts.Length; at++)
                foreach (var word in NameFolding.Fold(parts[at]).Split(' ', StringSplitOptions.RemoveEmptyEntries)) pieces.Add(new NamePiece(word, at + 1 < parts.Length || (hasCapitals && word.Length <= LongestArticle && char.IsLower(blank[0]))));
        }

        return pieces;
    }
}
