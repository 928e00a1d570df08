using System.Globalization;
using Hearsay.Record;

namespace Hearsay.Web.Tests;

/// <summary>
/// A small record of our own invention: Orlan Veshti of the River Movement and the state of Sarn, friends, then enemies, then
/// friends; a story that rests on one unnamed official; a denial; a reprint; readers' comments; seats.
/// </summary>
internal static class River
{
    public static Person Veshti { get; } = new("per:orlan-veshti", "Orlan Veshti", EntityType.Per, null, "VRLREB") { Spellings = ["Veshti", "Orlan Weshty"] };

    public static Person Movement { get; } = new("org:river-movement", "River Movement", EntityType.Org, "party") { Spellings = ["the Movement"] };

    public static Person Sarn { get; } = new("loc:sarn", "Sarn", EntityType.Loc, "state", "SRN");

    public static Person Dorr { get; } = new("per:mina-dorr", "Mina Dorr", EntityType.Per);

    public static Person Guard { get; } = new("org:harbour-guard", "Harbour Guard", EntityType.Org, "armed-group");

    private static Person League { get; } = new("org:harbour-league", "Harbour League", EntityType.Org, "party");

    private static Person Fields { get; } = new("org:field-party", "Field Party", EntityType.Org, "party");

    private static Speaker Official(string cue) => new("an official", VoiceKind.Anonymous, cue);

    public static MemoryStore Store()
    {
        var store = new MemoryStore(TimeProvider.System);
        foreach (var clipping in Clippings()) clipping.AddTo(store);
        store.Fail(new Failure("clips/broken.html", "article", "the file is empty: give it content or take it away"));
        return store;
    }

    public static IEnumerable<Clipping> Clippings() => [.. Story(), .. Months(), .. Turnabout(), .. Meeting(), Seats(), Assembly(), Readers()];

    /// <summary>The article that the browser test opens.</summary>
    public static Clipping Break() => new Clipping(
            "Harbour Wire", "2022-11-18", "River Movement breaks with Sarn after drone strike",
            "VARREL (Harbour Wire) - The River Movement said on Friday that it had broken with Sarn, its patron of eight years.",
            "“Sarn has attacked our people and it will answer for it,” Orlan Veshti, the movement's leader, told a crowd in the old harbour. He gave no proof.",
            "Sarn's foreign ministry denied that its drones had struck the depot at Low Ferry on Thursday. A spokesman called the accusation “a story for children”.",
            "Harbour Guard units closed the river road overnight. Nobody was hurt.")
        .With(article => article with { Url = "https://harbour-wire.example/2022/11/18/break", Author = ["Ilse Maron", "Harbour Wire staff"], Captions = ["Veshti speaks in the old harbour. Photo: Harbour Wire"] })
        .Tell(new Telling("The River Movement said on Friday that it had broken with Sarn, its patron of eight years.") { Tie = TieType.Ally, From = Movement, To = Sarn, Change = TieChange.Ends, Trigger = "broken with", Voices = [new Speaker("River Movement", VoiceKind.Group, "said") { Person = Movement }], Content = "it had broken with Sarn, its patron of eight years", Quoted = Quotation.Indirect, On = "2022-11-18" })
        .Tell(new Telling("“Sarn has attacked our people and it will answer for it,” Orlan Veshti, the movement's leader, told a crowd in the old harbour.") { Event = EventType.Accuse, From = Veshti, To = Sarn, ToWords = "Sarn", Score = -4, Trigger = "attacked", Voices = [Speaker.Of(Veshti, "told")], Content = "Sarn has attacked our people and it will answer for it", Quoted = Quotation.Direct, On = "2022-11-18" })
        .Tell(new Telling("“Sarn has attacked our people and it will answer for it,” Orlan Veshti, the movement's leader, told a crowd in the old harbour.") { Event = EventType.Threaten, From = Veshti, To = Sarn, Score = -5, Trigger = "will answer for it", Auxiliary = Auxiliary.Future, Voices = [Speaker.Of(Veshti, "told")], Content = "it will answer for it", Quoted = Quotation.Direct })
        .Tell(new Telling("“Sarn has attacked our people and it will answer for it,” Orlan Veshti, the movement's leader, told a crowd in the old harbour.") { Tie = TieType.LeaderOf, From = Veshti, To = Movement, ToWords = "movement", Trigger = "leader" })
        .Tell(new Telling("Sarn's foreign ministry denied that its drones had struck the depot at Low Ferry on Thursday.") { Event = EventType.Assault, From = Sarn, To = Movement, ToWords = "depot at Low Ferry", Score = -9, Trigger = "struck", Voices = [new Speaker("Sarn's foreign ministry", VoiceKind.Group, "denied", Stance.Denies)], Content = "its drones had struck the depot at Low Ferry on Thursday", Quoted = Quotation.Indirect, On = "2022-11-17" })
        .Tell(new Telling("Harbour Guard units closed the river road overnight.") { Event = EventType.Coerce, From = Guard, Score = -6, Trigger = "closed" });

    private static IEnumerable<Clipping> Story()
    {
        yield return Break();
        const string Strike = "Sarnian drones struck a depot of the River Movement at Low Ferry on Thursday, killing two guards, the River Movement said.";
        foreach (var (site, date) in ((string, string?)[])[("Capital Gazette", "2022-11-19"), ("Far Lens", "2022-11-20"), ("Ferry News", null)])
            yield return new Clipping(site, date, $"Drones over Low Ferry ({site})", Strike, "The depot burned until morning.")
                .Tell(new Telling(Strike) { Event = EventType.Assault, From = Sarn, FromWords = "Sarnian", To = Movement, Score = -9, Trigger = "struck", Voices = [new Speaker("River Movement", VoiceKind.Group, "said") { Person = Movement }], Content = "Sarnian drones struck a depot of the River Movement at Low Ferry on Thursday", Quoted = Quotation.Indirect, On = "2022-11-17" });
    }

    /// <summary>Words and deeds over three years, so that the time line has something to show.</summary>
    private static IEnumerable<Clipping> Months()
    {
        (string Date, string Sentence, EventType Type, double Score, string Trigger)[] events =
        [
            ("2021-02-03", "Orlan Veshti thanked Sarn for its help.", EventType.Support, 5, "thanked"),
            ("2021-04-12", "Orlan Veshti held talks with Sarn in the border town.", EventType.Consult, 2, "talks"),
            ("2021-07-21", "Orlan Veshti sent rice to Sarn after the flood.", EventType.Aid, 8, "sent"),
            ("2021-10-02", "Orlan Veshti signed a pact with Sarn.", EventType.Agree, 4, "signed"),
            ("2022-03-14", "Orlan Veshti praised Sarn before students.", EventType.Support, 5, "praised"),
            ("2022-06-30", "Orlan Veshti rejected a plan of Sarn.", EventType.Reject, -4, "rejected"),
            ("2022-12-02", "Orlan Veshti marched his men to the border of Sarn.", EventType.Mobilize, -7, "marched"),
            ("2023-01-19", "Orlan Veshti accused Sarn of murder.", EventType.Accuse, -4, "accused"),
            ("2023-02-11", "Orlan Veshti seized two barges of Sarn.", EventType.Coerce, -6, "seized"),
            ("2023-08-06", "Orlan Veshti made peace with Sarn in the ferry house.", EventType.Agree, 6, "made peace"),
            ("2023-10-20", "Orlan Veshti let the barges of Sarn pass.", EventType.Retreat, 5, "let"),
        ];
        foreach (var (date, sentence, type, score, trigger) in events)
        {
            var telling = new Telling(sentence) { Event = type, From = Veshti, To = Sarn, Score = score, Trigger = trigger, On = date };
            yield return new Clipping("Harbour Wire", date, sentence.TrimEnd('.'), sentence, "More follows.").Tell(telling);
            if (score > 0) yield return new Clipping("Capital Gazette", date, $"{trigger}: {sentence}", $"It is now known that on {DateOnly.ParseExact(date, "yyyy-MM-dd").ToString("d MMMM", CultureInfo.InvariantCulture)} something changed.", sentence).Tell(telling);
        }
    }

    /// <summary>What Dorr herself says of the Guard: four times for it, then four times against it.</summary>
    private static IEnumerable<Clipping> Turnabout()
    {
        for (var month = 1; month <= 8; month++)
        {
            var (verb, type, score) = month <= 4 ? ("praised", EventType.Support, 5.0) : ("accused", EventType.Accuse, -3.0);
            var sentence = $"“I have {verb} the Harbour Guard {month} times,” Mina Dorr said.";
            yield return new Clipping("Delta Radio", $"2020-{month:00}-15", $"Dorr on the Guard, {month}", sentence, $"Broadcast number {month * 7}.")
                .Tell(new Telling(sentence) { Event = type, From = Dorr, FromWords = "I", To = Guard, Score = score, Trigger = verb, Voices = [Speaker.Of(Dorr, "said")], Content = $"I have {verb} the Harbour Guard {month} times", Quoted = Quotation.Direct, On = $"2020-{month:00}-15" });
        }
    }

    /// <summary>One unnamed official, relayed by two more outlets, and a denial.</summary>
    private static IEnumerable<Clipping> Meeting()
    {
        const string First = "Interior Minister Mina Dorr met Orlan Veshti in secret on 3 May, an official told the Capital Gazette on condition of anonymity.";
        yield return new Clipping("Capital Gazette", "2022-05-05", "Minister met rebel leader, official says", First, "The ministry could not be reached.")
            .Tell(new Telling(First) { Event = EventType.Consult, From = Dorr, To = Veshti, Score = 2, Trigger = "met", Voices = [Official("told")], Content = "Interior Minister Mina Dorr met Orlan Veshti in secret on 3 May", Quoted = Quotation.Indirect, On = "2022-05-03" });
        foreach (var site in (string[])["Far Lens", "Delta Radio"])
        {
            var sentence = $"According to the Capital Gazette, an official said that Mina Dorr met Orlan Veshti on 3 May. ({site})";
            yield return new Clipping(site, "2022-05-06", "Secret meeting shakes capital", sentence)
                .Tell(new Telling(sentence) { Event = EventType.Consult, From = Dorr, To = Veshti, Score = 2, Trigger = "met", Voices = [new Speaker("Capital Gazette", VoiceKind.Outlet, "According to", Stance.Relays), Official("said") with { Certainty = Certainty.Probable }], Content = "Mina Dorr met Orlan Veshti on 3 May", Quoted = Quotation.Indirect, On = "2022-05-03" });
        }

        const string Denial = "Mina Dorr denied that she had met Orlan Veshti on 3 May.";
        yield return new Clipping("Harbour Wire", "2022-05-07", "Dorr denies meeting", Denial, "“I was with my mother,” she said.")
            .Tell(new Telling(Denial) { Event = EventType.Consult, From = Dorr, To = Veshti, Score = 2, Trigger = "met", Voices = [Speaker.Of(Dorr, "denied", Stance.Denies)], Content = "she had met Orlan Veshti on 3 May", Quoted = Quotation.Indirect, On = "2022-05-03" })
            .Tell(new Telling("“I was with my mother,” she said.") { Voices = [Speaker.Of(Dorr, "said")], Content = "I was with my mother", Quoted = Quotation.Direct });
    }

    /// <summary>A board that speaks for a state.</summary>
    public static Clipping Seats() => new Clipping("Delta Radio", "2022-10-10", "River Movement takes 41 seats", "The River Movement won 41 of 120 seats, the election board said.")
        .Tell(new Telling("The River Movement won 41 of 120 seats, the election board said.") { From = Movement, Count = ("seats", 41, 120), Trigger = "41 of 120 seats", Voices = [new Speaker("the election board", VoiceKind.Group, "said") { For = Sarn }], Content = "The River Movement won 41 of 120 seats", Quoted = Quotation.Indirect });

    /// <summary>A whole list: nobody has the majority of 51 alone.</summary>
    private static Clipping Assembly()
    {
        (Person Party, int Seats)[] rows = [(Movement, 41), (League, 35), (Fields, 24)];
        var list = new Clipping("Delta Radio", "2018-10-10", "All hundred seats counted", [.. rows.Select(row => $"{row.Party.Name} won {row.Seats} of 100 seats.")]);
        foreach (var (party, seats) in rows)
            list.Tell(new Telling($"{party.Name} won {seats} of 100 seats.") { From = party, Count = ("seats", seats, 100), Trigger = $"{seats} of 100 seats" });
        return list;
    }

    private static Clipping Readers() => new Clipping("Far Lens", "2022-11-21", "Who burned Low Ferry?", "Nobody has shown who burned the depot.")
        .With(article => article with { Comments = [new Comment("rivergirl", "21 November 2022", "Sarn did not do it. The Harbour Guard burned the River Movement depot!"), new Comment(null, null, "First!!!")], Noise = ["Support the Lens: 12 days left", "Share", "More stories"] })
        .Tell(new Telling("The Harbour Guard burned the River Movement depot!") { Comment = 0, Event = EventType.Assault, From = Guard, To = Movement, Score = -9, Trigger = "burned" });
}
