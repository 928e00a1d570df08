using Hearsay.Core;
using Xunit;

namespace Hearsay.Language.Tests.Trees;

public sealed class TreeTests
{
    [Theory]
    [InlineData("The army left the city.", "army", "left", Deprel.Nsubj)]
    [InlineData("The army left the city.", "city", "left", Deprel.Obj)]
    [InlineData("The city was attacked by rebels.", "city", "attacked", Deprel.NsubjPass)]
    [InlineData("The city was attacked by rebels.", "rebels", "attacked", Deprel.OblAgent)]
    [InlineData("The minister said that the army left.", "left", "said", Deprel.Ccomp)]
    [InlineData("He wants to leave.", "leave", "wants", Deprel.Xcomp)]
    [InlineData("Omar is a general.", "is", "general", Deprel.Cop)]
    [InlineData("The general and his men left.", "men", "general", Deprel.Conj)]
    [InlineData("They met the minister's son.", "minister", "son", Deprel.NmodPoss)]
    [InlineData("Orla Brandt said the mill was safe.", "Brandt", "Orla", Deprel.Flat)]
    [InlineData("The men who fired were arrested.", "fired", "men", Deprel.AclRelcl)]
    [InlineData("Farmers without a college degree backed Trump.", "Farmers", "backed", Deprel.Nsubj)]
    [InlineData("Soldiers with a list of names raided the school.", "school", "raided", Deprel.Obj)]
    [InlineData("A girl given a medal by the mayor.", "given", "girl", Deprel.Acl)]
    [InlineData("The letter of the guild reads:", "guild", "letter", Deprel.Nmod)]
    [InlineData("The mill is safe, a spokesman for commander Marden said.", "spokesman", "said", Deprel.Nsubj)]
    [InlineData("The mill is safe, a spokesman for commander Marden said.", "Marden", "commander", Deprel.Flat)]
    [InlineData("Reports that 12 people died are untrue, the guild said.", "Reports", "untrue", Deprel.Nsubj)]
    [InlineData("The mayor, not the guild, sold the mill, the clerk said.", "mayor", "sold", Deprel.Nsubj)]
    [InlineData("Police put the number of those who marched to the mill on Sunday at 4,500.", "4,500", "put", Deprel.Obl)]
    [InlineData("The guild rejected, in a statement on Friday, the results of the vote.", "results", "rejected", Deprel.Obj)]
    [InlineData("In 2019 Brandt's guild had supported a new mill.", "2019", "supported", Deprel.Obl)]
    [InlineData("Prime Minister Tolmar Ashgari called on ez-Qurel to hand the two over to the regular police.", "on", "Qurel", Deprel.Case)]
    [InlineData("Orlan Veshti, leader of the Labour Party, went home.", "leader", "Orlan", Deprel.Appos)]
    [InlineData("Brandt, who is now suspended, pledged to the board in July that the office would keep to the plan.", "keep", "pledged", Deprel.Ccomp)]
    [InlineData("Interior Minister Beren Halduz promised that everybody would be home by Wednesday.", "Halduz", "Beren", Deprel.Flat)]
    [InlineData("Interior Minister Beren Halduz promised that everybody would be home by Wednesday.", "Beren", "promised", Deprel.Nsubj)]
    [InlineData("Shepherds fear dredging could begin as early as March.", "Shepherds", "fear", Deprel.Nsubj)]
    [InlineData("The abbot waved away claims that the silver was hidden.", "claims", "waved", Deprel.Obj)]
    [InlineData("Everyone I spoke to believed the roof would fall.", "Everyone", "believed", Deprel.Nsubj)]
    [InlineData("Everyone I spoke to believed the roof would fall.", "fall", "believed", Deprel.Ccomp)]
    [InlineData("A page who declined to be named said the general had already packed.", "page", "said", Deprel.Nsubj)]
    [InlineData("Auditors warned as early as April that the trust was running dry.", "running", "warned", Deprel.Ccomp)]
    [InlineData("The junta warned pupils they would be expelled.", "expelled", "warned", Deprel.Ccomp)]
    [InlineData("Norway has been asked to mediate by both warring generals.", "generals", "asked", Deprel.OblAgent)]
    [InlineData("The duchess is due to travel to Oslo on Friday.", "due", "travel", Deprel.Mark)]
    [InlineData("It found that the ballot was void.", "It", "found", Deprel.Nsubj)]
    [InlineData("It seems that the ballot was void.", "It", "seems", Deprel.Expl)]
    [InlineData("Israel bombs Beirut suburb", "Israel", "bombs", Deprel.Nsubj)]
    [InlineData("Russia strikes Odesa port with drones", "port", "strikes", Deprel.Obj)]
    [InlineData("Later the Secretary-General met the press.", "General", "met", Deprel.Nsubj)]
    [InlineData("The Ridge Is Our Home coalition obtained 6 seats and Change Movement possessed 5 seats.", "coalition", "obtained", Deprel.Nsubj)]
    [InlineData("The Ridge Is Our Home coalition obtained 6 seats and Change Movement possessed 5 seats.", "Is", "coalition", Deprel.Compound)]
    [InlineData("The union, once an ally of the duke, broke with him in May.", "ally", "union", Deprel.Appos)]
    [InlineData("The union, once an ally of the duke, broke with him in May.", "union", "broke", Deprel.Nsubj)]
    [InlineData("Porters believed to serve the guild abducted the abbot's brother.", "Porters", "abducted", Deprel.Nsubj)]
    [InlineData("Porters believed to serve the guild abducted the abbot's brother.", "believed", "Porters", Deprel.Acl)]
    [InlineData("A general accused of torture fled to Paris.", "general", "fled", Deprel.Nsubj)]
    [InlineData("The porter said that the abbot met the duke in May, noting that both were calm.", "noting", "said", Deprel.Advcl)]
    [InlineData("The paper said the abbot had resigned, accusing the guild of theft.", "accusing", "resigned", Deprel.Advcl)]
    [InlineData("The page said the bridge was unsafe, blaming the mason for it.", "blaming", "said", Deprel.Advcl)]
    [InlineData("The raiders held nine pupils hostage for a month.", "pupils", "held", Deprel.Obj)]
    [InlineData("The raiders held nine pupils hostage for a month.", "hostage", "held", Deprel.Xcomp)]
    [InlineData("The palace says that only monks are present, and denies hiring porters.", "denies", "says", Deprel.Conj)]
    [InlineData("The abbot met Orla Brandt, the head of the guild, on Thursday, the guild said in a note.", "Thursday", "met", Deprel.Obl)]
    [InlineData("The consulate urged all parties to show restraint.", "show", "urged", Deprel.Xcomp)]
    [InlineData("According to the report of Harven News, General Orla Brandt, the deputy of the guild, emphasized on Tuesday that the mill was safe.", "Orla", "emphasized", Deprel.Nsubj)]
    [InlineData("The court ruled that the abbot cannot stand, prompting his monks to block the road.", "prompting", "ruled", Deprel.Advcl)]
    [InlineData("They agreed on a joint board, to be chaired by the abbot.", "chaired", "board", Deprel.Acl)]
    [InlineData("The clerk, who asked not to be named, added to Al-Sahra News that \"the guild lost five of its men.\"", "clerk", "added", Deprel.Nsubj)]
    [InlineData("They called off the strike.", "off", "called", Deprel.CompoundPrt)]
    [InlineData("They did not vote.", "not", "vote", Deprel.Advmod)]
    public void A_word_hangs_where_grammar_says(string text, string word, string head, Deprel relation)
    {
        var sentence = English.Sentence(text);
        var at = English.Find(sentence, word);
        Assert.Equal(head, sentence.Form(sentence.Head(at)).ToString());
        Assert.Equal(relation, sentence.Deprel(at));
    }
}
