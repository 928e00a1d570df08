using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Quantities;
using Hearsay.Reading.Tests.Times;
using Xunit;

namespace Hearsay.Reading.Tests.Quantities;

public sealed class QuantityReaderTests
{
    private static readonly QuantityReader Reader = QuantityReader.Load(Repository.Lexicons);
    private static readonly TextParser Parser = TextParser.Load(Repository.Models);

    /// <summary>Reads a text in which actors stand between underscores.</summary>
    private static string Read(string marked)
    {
        var text = marked.Replace("_", "", StringComparison.Ordinal);
        var parsed = Parser.Parse(text);
        return string.Join("; ", Reader.Read(parsed, Marked(marked, parsed)).Select(Show));
    }

    private static Entities Marked(string marked, ParsedText parsed)
    {
        var mentions = new List<Mention>();
        var pieces = marked.Split('_');
        var at = 0;
        for (var piece = 0; piece < pieces.Length; at += pieces[piece++].Length)
        {
            if (piece % 2 == 0) continue;
            var span = new TextSpan(at, at + pieces[piece].Length);
            var sentence = parsed.SentenceAt(at);
            mentions.Add(new Mention(span, sentence, parsed.Sentences[sentence].WordAt(span.End - 1), EntityType.Org, null, "org:" + pieces[piece], MentionKind.Name));
        }

        return new Entities(mentions, []);
    }

    private static string Show(Quantity quantity)
    {
        var number = quantity.Low == quantity.High ? $"{quantity.Value}" : $"{quantity.Low}..{quantity.High}";
        return $"{number}{(quantity.Total is { } total ? "/" + total : "")} {quantity.Of}{(quantity.Holder is { } holder ? " " + holder.Text : "")}";
    }

    [Theory]
    [InlineData("At least 12 people were killed.", "12.. deaths")]
    [InlineData("The blast killed up to 30 people.", "..30 deaths")]
    [InlineData("No more than 30 people were killed.", "..30 deaths")]
    [InlineData("One student died in the blast.", "1 deaths student")]
    [InlineData("Police put the turnout of the march at 12,000.", "12000 attendees")]
    [InlineData("About 100 people were wounded.", "90..110 injuries")]
    [InlineData("Between 10 and 14 people died.", "10..14 deaths")]
    [InlineData("Dozens of people were arrested.", "24..99 arrests")]
    [InlineData("Twenty-one people were hurt.", "21 injuries")]
    [InlineData("Two-thirds of the seats are filled.", "66.67 percent of seats")]
    [InlineData("They took 54 percent of the vote.", "54 percent of votes")]
    public void A_number_keeps_the_bounds_the_text_gives_it(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("_The Palm List_ fell from 61 seats to 48.", "48 seats The Palm List")]
    [InlineData("The Reef List obtained 6 seats and _the Palm List_ possessed 5 seats.", "6 seats Reef List; 5 seats the Palm List")]
    [InlineData("Near Harven, seven strikes hit the port.", "7 airstrikes")]
    [InlineData("_The Palm List_ fell from 61 to 48 seats.", "48 seats The Palm List")]
    [InlineData("_The Palm List_ rose from 12 seats in 2019 to 30 this year.", "30 seats The Palm List")]
    [InlineData("The death toll rose from 12 to 14 on Sunday.", "14 deaths")]
    [InlineData("The death toll climbed to 14 from 12.", "14 deaths")]
    [InlineData("The garrison shrank from 5,000 troops to about 3,000.", "2700..3300 troops")]
    [InlineData("The number of prisoners fell from 900 to 450.", "450 prisoners")]
    [InlineData("From 10 to 14 people were wounded in the blast.", "10..14 injuries")]
    public void Of_a_change_the_new_value_is_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The raid killed 12 and wounded 30.", "12 deaths; 30 injuries")]
    [InlineData("The raid left 12 dead and 30 wounded.", "12 deaths; 30 injuries")]
    [InlineData("The death toll has risen to 41.", "41 deaths")]
    [InlineData("Gunmen killed three soldiers.", "3 deaths soldiers")]
    [InlineData("Nine police officers, including two women, were killed.", "9 deaths police officers")]
    [InlineData("The state freed 300 prisoners.", "300 prisoners")]
    [InlineData("They sent 2,500 troops.", "2500 troops troops")]
    [InlineData("Four hundred fighters of _the Dawn Guard_ trained there.", "400 fighters the Dawn Guard")]
    [InlineData("About 3,200 workers went on strike.", "2880..3520 strikers workers")]
    [InlineData("Police arrested 23 people.", "23 arrests")]
    [InlineData("Nine members of _the Dawn Guard_ were killed.", "9 deaths the Dawn Guard")]
    [InlineData("Three people in a car that hit a bus were hurt.", "")]
    [InlineData("Twelve MPs voted for it.", "")]
    [InlineData("More than 1.5 million people fled.", "1500000.. displaced")]
    [InlineData("Turnout was 61.5 percent.", "61.5 turnout")]
    [InlineData("The commission put turnout at 48 percent.", "48 turnout")]
    [InlineData("Some 20,000 people attended the funeral.", "18000..22000 attendees")]
    [InlineData("The fund will pay between $2 million and $3 million.", "2000000..3000000 dollars")]
    [InlineData("The fund paid €40 million.", "40000000 euros")]
    [InlineData("The fund paid more than $40 million.", "40000000.. dollars")]
    [InlineData("The fund paid about £10 million.", "9000000..11000000 pounds")]
    [InlineData("The house was sold for £2m.", "2000000 pounds")]
    [InlineData("Thousands of demonstrators filled the square.", "2000..99999 protesters demonstrators")]
    [InlineData("Three policemen and two civilians were killed.", "3 deaths policemen; 2 deaths civilians")]
    [InlineData("Two policemen and a customs officer were killed.", "2 deaths policemen")]
    [InlineData("Five people, three of them women, were abducted.", "5 hostages")]
    [InlineData("Rebels hold 16 soldiers hostage.", "16 hostages soldiers")]
    [InlineData("_The Highland Army_ has around 5,000 fighters.", "4500..5500 fighters The Highland Army")]
    [InlineData("Between 20 and 30 million crowns were lost.", "20000000..30000000 crowns")]
    [InlineData("It was one of the few dissenting votes.", "")]
    public void What_befell_the_counted_persons_says_what_is_counted(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("_The Palm List_ won 54 out of 329 seats.", "54/329 seats The Palm List")]
    [InlineData("_The Palm List_ holds 54 of the 329 seats.", "54/329 seats The Palm List")]
    [InlineData("_The Palm List_ gained 25 seats followed by _the Reed Bloc_ with 21.", "25 seats The Palm List; 21 seats the Reed Bloc")]
    [InlineData("_The Palm List_ won 54 seats, _the Reed Bloc_ 48 and _Dawn_ 42.", "54 seats The Palm List; 48 seats the Reed Bloc; 42 seats Dawn")]
    [InlineData("_The Palm List_: 54 seats", "54 seats The Palm List")]
    [InlineData("Reed Bloc – 19 seats", "19 seats Reed Bloc")]
    [InlineData("_The Palm List_: 54 seats\n_Dawn_: 42\n", "54 seats The Palm List; 42 seats Dawn")]
    [InlineData("_The Palm List_ (54 seats) refused.", "54 seats The Palm List")]
    [InlineData("_The Palm List_ led by _Rehin Soltar_ - 19 seats", "19 seats The Palm List")]
    [InlineData("_The Palm List_ won 14 seats; nine seats went to independents.", "14 seats The Palm List; 9 seats independents")]
    [InlineData("_The Palm List_ lost 5 seats.", "")]
    [InlineData("_The Palm List_ won 54 out of 329 seats. _Dawn_ won 42 seats.", "54/329 seats The Palm List; 42/329 seats Dawn")]
    [InlineData("_The Palm List_ won 54 seats, _the Reed Bloc 48_ and _Dawn_ nine; nine seats went to _the Free List_.", "54 seats The Palm List; 48 seats the Reed Bloc; 9 seats Dawn; 9 seats the Free List")]
    [InlineData("With 98 seats, _the Palm List_ is the largest bloc in the 275-seat assembly.", "98/275 seats the Palm List; 275 seats assembly")]
    [InlineData("_The Palm List_ lost 12 seats and now holds 37.", "37 seats The Palm List")]
    [InlineData("_Dawn_ founded _the Palm List_, a small party that holds two seats.", "2 seats the Palm List")]
    [InlineData("The share of _the Palm List_ fell from 61 seats to 48.", "48 seats the Palm List")]
    [InlineData("_The Palm List_ has a majority of four seats.", "")]
    [InlineData("_The Palm List_ did not win 40 seats.", "")]
    public void Seats_belong_to_whoever_the_sentence_says(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("_The Palm List_ holds 60 seats.", 0.9)]
    [InlineData("_The Palm List_ hopes to win 60 seats.", 0.45)]
    [InlineData("_The Palm List_ would win 60 seats.", 0.45)]
    public void What_is_only_expected_is_less_sure(string marked, double confidence)
    {
        var parsed = Parser.Parse(marked.Replace("_", "", StringComparison.Ordinal));
        Assert.Equal(confidence, Assert.Single(Reader.Read(parsed, Marked(marked, parsed))).Confidence);
    }

    [Theory]
    [InlineData("He is 54.")]
    [InlineData("The F-16 flew 12 miles.")]
    [InlineData("It was the 21st vote.")]
    [InlineData("The party is two seats short of a majority.")]
    [InlineData("Not one guard was arrested.")]
    [InlineData("The boy had two wounds.")]
    [InlineData("The two sides exchanged prisoners.")]
    [InlineData("Chiefs from 40 countries gathered.")]
    [InlineData("He came on 12 May 2014.")]
    [InlineData("The firm eliminated 10,000 jobs.")]
    [InlineData("The director shot 10 films.")]
    public void Other_numbers_count_nothing(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("The rebel, who died 4 February 2015, was a captain.")]
    [InlineData("The council condemned the 13 November attacks.")]
    [InlineData("The party, which finished second in the 2019 vote, wants new elections.")]
    public void The_day_of_a_month_counts_nothing(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("Some 3,000 people marched, police said; organisers put the number at 10,000.", "10000")]
    [InlineData("Police said 3,000 people marched, while organisers said 10,000.", "10000")]
    [InlineData("Police said 40 people had been arrested. The union put the figure at more than 100.", "100")]
    [InlineData("The quake killed 20 people. Officials called the number of homeless high and put the figure at 4,000.", "20")]
    public void Another_figure_counts_what_was_counted_before(string text, string last)
    {
        var parsed = Parser.Parse(text);
        Assert.Equal(last, Reader.Read(parsed, Marked(text, parsed))[^1].Value.ToString());
    }
}
