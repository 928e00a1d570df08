using Hearsay.Core;
using Xunit;

namespace Hearsay.Reading.Tests.Events;

public sealed class TieReaderTests
{
    [Fact]
    public void An_apposition_names_a_leader_who_leaves() =>
        Assert.Equal(["LeaderOf Orlan > Dawn ends"], Readers.Ties(
            "Orlan/Orlan/PROPN/NNP/6/nsubj ,/,/PUNCT/,/3/punct leader/leader/NOUN/NN/1/appos of/of/ADP/IN/5/case Dawn/Dawn/PROPN/NNP/3/nmod resigned/resign/VERB/VBD/0/root"));

    [Fact]
    public void A_copula_names_an_ally() =>
        Assert.Equal(["Ally Sarvand > Dawn"], Readers.Ties(
            "Sarvand/Sarvand/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop an/a/DET/DT/4/det ally/ally/NOUN/NN/0/root of/of/ADP/IN/6/case Dawn/Dawn/PROPN/NNP/4/nmod"));

    [Fact]
    public void Who_is_no_ally_has_no_tie() =>
        Assert.Empty(Readers.Ties(
            "Sarvand/Sarvand/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop not/not/PART/RB/4/advmod ally/ally/NOUN/NN/0/root of/of/ADP/IN/6/case Dawn/Dawn/PROPN/NNP/4/nmod"));

    [Fact]
    public void Two_subjects_can_be_rivals() =>
        Assert.Equal(["Rival Dawn > Dusk"], Readers.Ties(
            "Dawn/Dawn/PROPN/NNP/5/nsubj and/and/CCONJ/CC/3/cc Dusk/Dusk/PROPN/NNP/1/conj are/be/AUX/VBP/5/cop rivals/rival/NOUN/NNS/0/root"));

    [Fact]
    public void Becoming_begins_a_tie() =>
        Assert.Equal(["Ally Dawn > Sarvand begins"], Readers.Ties(
            "Dawn/Dawn/PROPN/NNP/2/nsubj became/become/VERB/VBD/0/root an/a/DET/DT/4/det ally/ally/NOUN/NN/2/xcomp of/of/ADP/IN/6/case Sarvand/Sarvand/PROPN/NNP/4/nmod"));

    [Fact]
    public void An_alliance_that_turns_into_a_rivalry_is_a_rivalry() =>
        Assert.Equal(["Rival Dawn > Sarvand turns"], Readers.Ties(
            "The/the/DET/DT/2/det alliance/alliance/NOUN/NN/7/nsubj between/between/ADP/IN/4/case Dawn/Dawn/PROPN/NNP/2/nmod and/and/CCONJ/CC/6/cc Sarvand/Sarvand/PROPN/NNP/4/conj turned/turn/VERB/VBD/0/root into/into/ADP/IN/10/case a/a/DET/DT/10/det rivalry/rivalry/NOUN/NN/7/obl"));

    [Fact]
    public void Breaking_with_an_ally_ends_the_tie() =>
        Assert.Equal(["Ally Orlan > Sarvand ends"], Readers.Ties(
            "Orlan/Orlan/PROPN/NNP/2/nsubj broke/break/VERB/VBD/0/root with/with/ADP/IN/4/case Sarvand/Sarvand/PROPN/NNP/2/obl"));

    [Fact]
    public void The_end_of_a_feud_ends_a_rivalry() =>
        Assert.Equal(["Rival Orlan > Sarvand ends"], Readers.Ties(
            "Orlan/Orlan/PROPN/NNP/2/nsubj ended/end/VERB/VBD/0/root the/the/DET/DT/4/det feud/feud/NOUN/NN/2/obj with/with/ADP/IN/6/case Sarvand/Sarvand/PROPN/NNP/4/nmod"));

    [Fact]
    public void A_plan_can_be_opposed() =>
        Assert.Equal(["Opposes Orlan > arms deliveries"], Readers.Ties(
            "Orlan/Orlan/PROPN/NNP/2/nsubj opposes/oppose/VERB/VBZ/0/root any/any/DET/DT/5/det arms/arm/NOUN/NNS/5/compound deliveries/delivery/NOUN/NNS/2/obj"));

    [Fact]
    public void A_party_can_split_from_another() =>
        Assert.Equal(["OffshootOf Covenant > Dawn"], Readers.Ties(
            "Covenant/Covenant/PROPN/NNP/2/nsubj split/split/VERB/VBD/0/root from/from/ADP/IN/4/case Dawn/Dawn/PROPN/NNP/2/obl"));

    [Fact]
    public void A_title_before_a_name_is_an_office() =>
        Assert.Equal(["Office Orlan > Foreign Minister"], Readers.Ties(
            "Foreign/foreign/ADJ/JJ/2/amod Minister/minister/NOUN/NN/3/compound Orlan/Orlan/PROPN/NNP/4/nsubj spoke/speak/VERB/VBD/0/root")
            .Select(tie => tie.Replace("Foreign Minister Orlan", "Orlan", StringComparison.Ordinal)));

    [Fact]
    public void A_passive_founder_stands_after_by() =>
        Assert.Equal(["Founded Orlan > Dawn"], Readers.Ties(
            "Dawn/Dawn/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass founded/found/VERB/VBN/0/root by/by/ADP/IN/5/case Orlan/Orlan/PROPN/NNP/3/obl"));

    [Fact]
    public void A_son_has_a_father() =>
        Assert.Equal(["Family Orlan > Javran"], Readers.Ties(
            "Orlan/Orlan/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop son/son/NOUN/NN/0/root of/of/ADP/IN/5/case Javran/Javran/PROPN/NNP/3/nmod"));

    [Fact]
    public void Whoever_resigns_leaves_the_office() =>
        Assert.Equal(["Office Orlan Kast > mayor ends"], Readers.Ties(
            "Orlan/Orlan/PROPN/NNP/7/nsubj Kast/Kast/PROPN/NNP/1/flat ,/,/PUNCT/,/5/punct the/the/DET/DT/5/det mayor/mayor/NOUN/NN/1/appos ,/,/PUNCT/,/5/punct resigned/resign/VERB/VBD/0/root")
            .Select(tie => tie.Replace("Orlan Kast, the mayor", "Orlan Kast", StringComparison.Ordinal)));

    [Fact]
    public void An_end_to_a_feud_ends_it() =>
        Assert.Equal(["Rival Dawn > Sarvand ends"], Readers.Ties(
            "Dawn/Dawn/PROPN/NNP/2/nsubj declared/declare/VERB/VBD/0/root an/a/DET/DT/4/det end/end/NOUN/NN/2/obj to/to/ADP/IN/7/case Dawn/Dawn/PROPN/NNP/7/nmod:poss feud/feud/NOUN/NN/4/nmod with/with/ADP/IN/9/case Sarvand/Sarvand/PROPN/NNP/7/nmod"));
}
