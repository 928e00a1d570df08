using Hearsay.Core;
using Xunit;

namespace Hearsay.Terminal.Tests;

public sealed class ChainDrawingTests
{
    [Fact]
    public void A_chain_is_drawn_from_the_outlet_down_to_what_is_claimed()
    {
        var drawn = Draw(
            new Voice("Lake Post", VoiceKind.Outlet, null, null, Stance.Relays, Certainty.Certain),
            new Voice("Quill's office", VoiceKind.Group, null, new Passage(0, 8, "rejected"), Stance.Denies, Certainty.Certain),
            new Voice("an official", VoiceKind.Anonymous, null, new Passage(9, 13, "told"), Stance.Asserts, Certainty.Probable));
        Assert.Equal(
            """
              ○  Lake Post       outlet    passes it on
              │
              ✗  Quill's office  group     denies it, certain (“rejected”)
              ┆
              ●  an official     not named says so, only probable (“told”)
              └─ “the meeting took place”
              ○ passes on   ● says so   ✗ denies   ? doubts   ┆ to a voice without a name

            """, drawn);
    }

    [Fact]
    public void A_spokesman_is_drawn_with_whom_he_speaks_for()
    {
        var spokesman = new Voice("Omar Haddad", VoiceKind.Person, "a1", new Passage(0, 4, "said"), Stance.Asserts, Certainty.Certain) { For = "harbour police" };
        Assert.Contains("●  Omar Haddad, for Harbour Police  person", Draw(spokesman), StringComparison.Ordinal);
        Assert.DoesNotContain(", for", Draw(spokesman with { Name = "A harbour police spokesman" }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_a_page_cannot_draw() =>
        Assert.DoesNotContain('\u001b', Draw(new Voice("\u001b[2JPost", VoiceKind.Outlet, null, null, Stance.Asserts, Certainty.Certain)));

    private static string Draw(params Voice[] chain)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var text = "the meeting took place";
        ChainDrawing.Draw(new Answer(output, isColoured: false), new Claim
        {
            Id = "0", Document = "0", Chain = chain, Kind = ClaimKind.Statement, Extraction = new Extraction("1", 1),
            Evidence = new Passage(0, text.Length, text), Content = new ClaimContent(0, text.Length, text, Quotation.Indirect),
        }, actor => actor == "harbour police" ? "Harbour Police" : null);
        return output.ToString();
    }
}
