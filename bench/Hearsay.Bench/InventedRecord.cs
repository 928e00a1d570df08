using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Core;
using Hearsay.Record;

namespace Hearsay.Bench;

/// <summary>
/// Documents with claims, for measuring the desk at any size: invented outlets tell of invented actors, most of few. Each pair of
/// actors is friendly in some years and hostile in others, so that there are turns; of ten documents three reprint an earlier one, and a
/// twentieth of the sentences is denied by somebody. Some documents list the seats of an assembly. The same seed gives the same documents.
/// </summary>
/// <param name="people">How many persons there are to tell of.</param>
internal sealed class InventedRecord(int seed, int people = 2_400)
{
    private const int Groups = 300, Outlets = 60, SentencesEach = 9, FillerWords = 60, Kept = 500;
    private static readonly DateOnly First = new(2015, 1, 1);

    private static readonly (EventType Type, string Verb, double Score)[] Friendly =
        [(EventType.Support, "praised", 5), (EventType.Agree, "signed a pact with", 2.5), (EventType.Consult, "met", 2.5), (EventType.Aid, "sent aid to", 10), (EventType.Cooperate, "trained with", 9.5)];

    private static readonly (EventType Type, string Verb, double Score)[] Hostile =
        [(EventType.Accuse, "accused", -3), (EventType.Reject, "rejected a plan of", -2), (EventType.Threaten, "threatened", -5), (EventType.Coerce, "seized trucks of", -6), (EventType.Assault, "shelled", -9)];

    private static readonly (TieType Type, string Words, int Sign, TieChange Change)[] Ties =
        [(TieType.Ally, "is an ally of", 1, TieChange.None), (TieType.Rival, "turned into a rival of", -1, TieChange.Turns), (TieType.LeaderOf, "leads", 0, TieChange.None), (TieType.Ally, "broke with", 1, TieChange.Ends)];

    private readonly Random _random = new(seed);
    private readonly InventedNews _news = new(seed);
    private readonly List<Draft> _kept = [];
    private Actor[]? _actors;
    private int _number;

    /// <summary>The actors, the most told of first.</summary>
    public IReadOnlyList<Actor> Actors => _actors ??= MakeActors();

    public Record.Reading Next()
    {
        _number++;
        var day = First.AddDays(_random.Next(3650));
        var draft = _number % 400 == 7 ? Seats(day) : _kept.Count > 0 && _random.Next(10) < 3 ? Reprint(_kept[_random.Next(_kept.Count)]) : Write(day);
        if (_kept.Count < Kept) _kept.Add(draft);
        else _kept[_random.Next(Kept)] = draft;
        return draft.Finish(_number);
    }

    private Draft Write(DateOnly day)
    {
        var draft = new Draft($"Outlet {Rank(Outlets)}", day);
        for (var sentence = 0; sentence < SentencesEach; sentence++) AddSentence(draft, day);
        draft.Filler($"What will come of it nobody in the capital could say on {{0}}, and {_news.Words(FillerWords)}.", _number);
        return draft;
    }

    private Draft Reprint(Draft first) => first.For($"Outlet {Rank(Outlets)}", first.Day.AddDays(_random.Next(3)));

    private Draft Seats(DateOnly day)
    {
        var draft = new Draft($"Outlet {Rank(Outlets)}", day);
        var parties = Enumerable.Range(0, 9).Select(at => (Party: Actors[people + (_number / 400 * 3 + at) % Groups], Seats: 7 + at * 5)).ToArray();
        var whole = parties.Sum(row => row.Seats);
        foreach (var (party, seats) in parties)
        {
            var words = $"{seats} of {whole} seats";
            draft.Tell([party], $"{party.Name} won {words}.", (claim, text, at) => claim with
            {
                Kind = ClaimKind.Quantity,
                Quantity = new Quantity("seats", seats, seats, seats, whole, Role(party, text, at), Span(text, words, at), 0.9),
            });
        }

        return draft;
    }

    private void AddSentence(Draft draft, DateOnly day)
    {
        var (one, other) = Pair();
        var when = day.AddDays(-_random.Next(20));
        var date = when.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        switch (_random.Next(20))
        {
            case 0 or 1:
                var tie = Ties[_random.Next(Ties.Length)];
                draft.Tell([one, other], $"{one.Name} {tie.Words} {other.Name}.", (claim, text, at) => claim with
                {
                    Kind = ClaimKind.Relation,
                    Relation = new Tie(tie.Type, Role(one, text, at), Role(other, text, at), tie.Sign, tie.Change, Span(text, tie.Words, at), 0.8),
                });
                break;
            case 2:
                var deaths = 1 + _random.Next(40);
                draft.Tell([other], $"{other.Name} lost {deaths} men on {date}.", (claim, text, at) => claim with
                {
                    Kind = ClaimKind.Quantity,
                    Quantity = new Quantity("deaths", deaths, deaths, deaths, null, Role(other, text, at), Span(text, $"{deaths} men", at), 0.8),
                    Time = On(when),
                });
                break;
            case 3 or 4 or 5:
                draft.Tell([one], $"{one.Name} said that the road to {_news.Words(8)} was closed on {date}.", (claim, text, at) => claim with { Chain = Spoken(claim, one, text, at, Stance.Asserts) });
                break;
            default:
                AddEvent(draft, (one, other), when, date);
                break;
        }
    }

    private void AddEvent(Draft draft, (Actor One, Actor Other) pair, DateOnly when, string date)
    {
        var isFriendly = (HashCode(pair.One.Id) + HashCode(pair.Other.Id) + (when.Year - 2015) / 3) % 2 == 0;
        var (type, verb, score) = (isFriendly ? Friendly : Hostile)[_random.Next(5)];
        var denies = _random.Next(20) == 0;
        var (cue, stance) = denies ? ("denied", Stance.Denies) : ("said", Stance.Asserts);
        draft.Tell([pair.One, pair.Other], $"{pair.Other.Name} {cue} that near {_news.Words(4)} {pair.One.Name} {verb} its people on {date}.", (claim, text, at) => claim with
        {
            Kind = ClaimKind.Event,
            Event = new Event { Type = type, Source = [Role(pair.One, text, at)], Target = [Role(pair.Other, text, at)], Score = score, Trigger = Span(text, verb, at), Confidence = 0.8 },
            Chain = Spoken(claim, pair.Other, text, at, stance, cue),
            Time = On(when),
        });
    }

    /// <summary>One actor by Zipf's law, and one of the few with whom it deals.</summary>
    private (Actor One, Actor Other) Pair()
    {
        var one = Rank(Actors.Count);
        var other = (one * 7 + 1 + Rank(12)) % Actors.Count;
        return (Actors[one], Actors[other == one ? (one + 1) % Actors.Count : other]);
    }

    private int Rank(int count) => (int)Math.Exp(_random.NextDouble() * Math.Log(count)) - 1;

    private static ClaimTime On(DateOnly day) => new(day.ToString("O", CultureInfo.InvariantCulture), day, day, TimeBasis.Text);

    private static IReadOnlyList<Voice> Spoken(Claim claim, Actor speaker, string text, int at, Stance stance, string cue = "said") =>
        [claim.Chain[0] with { Stance = Stance.Relays }, new Voice(speaker.Name, VoiceKind.Person, speaker.Id, Passage.Of(text, Span(text, cue, at)), stance, Certainty.Certain)];

    private static ActorRef Role(Actor actor, string text, int at)
    {
        var span = Span(text, actor.Name, at);
        return new ActorRef(actor.Name, span.Start, span.End, actor.Id, actor.Name, actor.Type, null);
    }

    private static TextSpan Span(string text, string words, int at)
    {
        var start = text.IndexOf(words, at, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    /// <summary>The same on every run, unlike string.GetHashCode.</summary>
    private static int HashCode(string text) => text.Aggregate(17, (hash, unit) => unchecked((hash * 31 + unit) & 0xffffff));

    private Actor[] MakeActors()
    {
        const string Consonants = "bdfgklmnprstvz";
        const string Vowels = "aeiou";
        string Word(int number)
        {
            var word = new StringBuilder();
            for (var rest = number * 7_919L % 23_000_000 + 400_000; rest > 0; rest /= 70) // four syllables, so that few sound alike
                word.Append(Consonants[(int)(rest % 14)]).Append(Vowels[(int)(rest / 14 % 5)]);
            return char.ToUpperInvariant(word[0]) + word.ToString()[1..];
        }

        var persons = Enumerable.Range(0, people).Select(at => Make("per", $"{Word(at)} {Word(at * 3 + 5000)}", EntityType.Per, null));
        var groups = Enumerable.Range(0, Groups).Select(at => Make("org", $"{Word(at + 9000)} Front", EntityType.Org, "party"));
        return [.. persons, .. groups];
    }

    private static Actor Make(string type, string name, EntityType entity, string? subtype) =>
        new($"{type}:{name.ToLowerInvariant().Replace(' ', '-')}", name, entity, subtype, null) { Names = [name] };

    /// <summary>A document being written: its sentences, with what each claims.</summary>
    private sealed record Draft(string Outlet, DateOnly Day)
    {
        private readonly List<(string Sentence, Func<Claim, string, int, Claim>? Make, Actor[] Actors)> _sentences = [];

        public void Tell(Actor[] actors, string sentence, Func<Claim, string, int, Claim> make) => _sentences.Add((sentence, make, actors));

        public void Filler(string form, int number) => _sentences.Add((string.Format(CultureInfo.InvariantCulture, form, number), null, []));

        public Draft For(string outlet, DateOnly day)
        {
            var copy = new Draft(outlet, day);
            copy._sentences.AddRange(_sentences);
            return copy;
        }

        public Record.Reading Finish(int number)
        {
            var text = string.Join('\n', _sentences.Select(sentence => sentence.Sentence));
            var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{number} {Outlet} {text}")));
            var article = new Article { Text = text, Site = Outlet, Title = $"{_sentences[0].Sentence.TrimEnd('.')} ({number})", Date = Day, Url = $"https://outlet.example/{number}" };
            var document = new Document(sha[..16], sha, $"invented/{number:D7}.html", null, "en-1", article);
            var (claims, at) = (new List<Claim>(), 0);
            foreach (var (sentence, make, _) in _sentences)
            {
                if (make is not null) claims.Add(Claim(document, make, new TextSpan(at, at + sentence.Length)));
                at += sentence.Length + 1;
            }

            return new Record.Reading(document, claims, new Entities([], [.. _sentences.SelectMany(sentence => sentence.Actors).DistinctBy(actor => actor.Id)]));
        }

        private static Claim Claim(Document document, Func<Claim, string, int, Claim> make, TextSpan span)
        {
            var article = document.Article;
            var evidence = Passage.Of(article.Text, span);
            var plain = new Claim
            {
                Id = "",
                Document = document.Id,
                Url = article.Url,
                Title = article.Title,
                Published = article.Date,
                Evidence = evidence,
                Chain = [new Voice(article.Site!, VoiceKind.Outlet, null, null, Stance.Asserts, Certainty.Certain)],
                Content = new ClaimContent(span.Start, span.End, evidence.Text, Quotation.Indirect),
                Kind = ClaimKind.Statement,
                Extraction = new Extraction("en-1", 0.8),
            };
            var claim = make(plain, article.Text, span.Start);
            return claim with { Id = ClaimId.Of(claim) };
        }
    }
}
