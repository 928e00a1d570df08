using Hearsay.Core;
using Xunit;

namespace Hearsay.Reading.Tests.Events;

public sealed class EventReaderTests
{
    [Fact]
    public void A_plain_attack_has_doer_and_victim() =>
        Assert.Equal(["ASSAULT rebels > soldiers"], Readers.Read(
            "rebels/rebel/NOUN/NNS/2/nsubj attacked/attack/VERB/VBD/0/root soldiers/soldier/NOUN/NNS/2/obj"));

    [Fact]
    public void A_passive_with_an_agent_is_turned_round() =>
        Assert.Equal(["COERCE police > activists"], Readers.Read(
            "activists/activist/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass arrested/arrest/VERB/VBN/0/root by/by/ADP/IN/5/case police/police/NOUN/NN/3/obl"));

    [Fact]
    public void A_passive_without_an_agent_leaves_the_source_open() =>
        Assert.Equal(["COERCE  > activists"], Readers.Read(
            "activists/activist/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass arrested/arrest/VERB/VBN/0/root"));

    [Fact]
    public void What_did_not_happen_says_so() =>
        Assert.Equal(["ASSAULT rebels > soldiers negation"], Readers.Read(
            "rebels/rebel/NOUN/NNS/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod attack/attack/VERB/VB/0/root soldiers/soldier/NOUN/NNS/4/obj"));

    [Theory]
    [InlineData("might/might/AUX/MD", "ASSAULT rebels > soldiers hypothetical")]
    [InlineData("could/could/AUX/MD", "ASSAULT rebels > soldiers hypothetical")]
    [InlineData("should/should/AUX/MD", "ASSAULT rebels > soldiers demanded")]
    [InlineData("will/will/AUX/MD", "THREATEN rebels > soldiers")]
    public void What_may_or_should_happen_says_so(string auxiliary, string expected) =>
        Assert.Equal([expected], Readers.Read($"rebels/rebel/NOUN/NNS/3/nsubj {auxiliary}/3/aux attack/attack/VERB/VB/0/root soldiers/soldier/NOUN/NNS/3/obj"));

    [Fact]
    public void A_word_to_come_that_no_type_says_alone_is_future() =>
        Assert.Equal(["ACCUSE rebels > soldiers future"], Readers.Read(
            "rebels/rebel/NOUN/NNS/3/nsubj will/will/AUX/MD/3/aux condemn/condemn/VERB/VB/0/root soldiers/soldier/NOUN/NNS/3/obj"));

    [Fact]
    public void What_is_only_considered_is_hypothetical() =>
        Assert.Equal(["AID rebels > soldiers hypothetical"], Readers.Read(
            "rebels/rebel/NOUN/NNS/3/nsubj are/be/AUX/VBP/3/aux considering/consider/VERB/VBG/0/root helping/help/VERB/VBG/3/xcomp soldiers/soldier/NOUN/NNS/4/obj"));

    [Fact]
    public void What_one_is_blamed_for_is_only_a_charge() =>
        Assert.Equal(["ACCUSE rebels > soldiers", "ASSAULT soldiers > villagers charge"], Readers.Read(
            "rebels/rebel/NOUN/NNS/2/nsubj blamed/blame/VERB/VBD/0/root soldiers/soldier/NOUN/NNS/2/obj for/for/SCONJ/IN/5/mark killing/kill/VERB/VBG/2/advcl villagers/villager/NOUN/NNS/5/obj"));

    [Fact]
    public void A_thing_that_bombed_was_not_bombed() =>
        Assert.Empty(Readers.Read("the/the/DET/DT/2/det film/film/NOUN/NN/3/nsubj bombed/bomb/VERB/VBD/0/root ././PUNCT/./3/punct"));

    [Fact]
    public void A_refusal_is_a_rejection() =>
        Assert.Equal(["REJECT rebels > government"], Readers.Read(
            "rebels/rebel/NOUN/NNS/2/nsubj refused/refuse/VERB/VBD/0/root to/to/PART/TO/4/mark meet/meet/VERB/VB/2/xcomp the/the/DET/DT/6/det government/government/NOUN/NN/4/obj"));

    [Fact]
    public void Help_to_come_is_an_agreement() =>
        Assert.Equal(["AGREE government > refugees"], Readers.Read(
            "the/the/DET/DT/2/det government/government/NOUN/NN/4/nsubj will/will/AUX/MD/4/aux help/help/VERB/VB/0/root refugees/refugee/NOUN/NNS/4/obj"));

    [Fact]
    public void What_was_demanded_did_not_happen() =>
        Assert.Equal(["REQUEST protesters > president", "RETREAT president >  demanded"], Readers.Read(
            "protesters/protester/NOUN/NNS/2/nsubj demanded/demand/VERB/VBD/0/root that/that/SCONJ/IN/6/mark the/the/DET/DT/5/det president/president/NOUN/NN/6/nsubj resign/resign/VERB/VB/2/ccomp"));

    [Fact]
    public void The_content_of_an_accusation_is_only_a_charge() =>
        Assert.Equal(["ACCUSE opposition > army", "ASSAULT army > villagers charge"], Readers.Read(
            "opposition/opposition/NOUN/NN/2/nsubj accused/accuse/VERB/VBD/0/root the/the/DET/DT/4/det army/army/NOUN/NN/2/obj of/of/SCONJ/IN/6/mark killing/kill/VERB/VBG/2/advcl villagers/villager/NOUN/NNS/6/obj"));

    [Fact]
    public void A_speaker_is_no_source_of_what_it_reports() =>
        Assert.Equal(["ASSAULT rebels > soldiers"], Readers.Read(
            "police/police/NOUN/NN/2/nsubj said/say/VERB/VBD/0/root rebels/rebel/NOUN/NNS/4/nsubj killed/kill/VERB/VBD/2/ccomp soldiers/soldier/NOUN/NNS/4/obj"));

    [Fact]
    public void A_light_verb_lets_its_noun_name_the_deed() =>
        Assert.Equal(["ASSAULT militia > villagers"], Readers.Read(
            "militia/militia/NOUN/NN/2/nsubj launched/launch/VERB/VBD/0/root an/a/DET/DT/4/det attack/attack/NOUN/NN/2/obj on/on/ADP/IN/6/case villagers/villager/NOUN/NNS/4/nmod"));

    [Fact]
    public void Attacking_a_budget_is_criticism() =>
        Assert.Equal(["ACCUSE opposition > government"], Readers.Read(
            "opposition/opposition/NOUN/NN/2/nsubj attacked/attack/VERB/VBD/0/root the/the/DET/DT/4/det government/government/NOUN/NN/6/nmod:poss 's/'s/PART/POS/4/case budget/budget/NOUN/NN/2/obj"));

    [Fact]
    public void A_match_is_no_event() =>
        Assert.Empty(Readers.Read(
            "Veshtia/Veshtia/PROPN/NNP/2/nsubj beat/beat/VERB/VBD/0/root Orland/Orland/PROPN/NNP/2/obj in/in/ADP/IN/6/case the/the/DET/DT/6/det semifinal/semifinal/NOUN/NN/2/obl"));

    [Fact]
    public void Joined_doers_share_one_event() =>
        Assert.Equal(["CONSULT ministers + rebels > "], Readers.Read(
            "ministers/minister/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc rebels/rebel/NOUN/NNS/1/conj met/meet/VERB/VBD/0/root"));

    [Fact]
    public void Any_text_is_read_without_an_error() =>
        Assert.Empty(Readers.Events.Read(new ParsedText("", [], "en"), Entities.None, []));
}
