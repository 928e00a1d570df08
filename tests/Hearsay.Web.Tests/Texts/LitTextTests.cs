using Hearsay.Web.Texts;

namespace Hearsay.Web.Tests.Texts;

public sealed class LitTextTests
{
    [Fact]
    public void Overlapping_lights_are_cut_where_either_changes()
    {
        var stretches = Assert.Single(Of("He said it rained.", (3, 7, Light.Cue), (0, 18, Light.Evidence), (5, 10, Light.Content)));
        Assert.Equal(["He ", "sa", "id", " it", " rained."], stretches.Select(stretch => stretch.Text));
        Assert.Equal(Light.Evidence | Light.Cue | Light.Content, stretches[2].Light);
        Assert.Equal(Light.Evidence, stretches[4].Light);
    }

    [Fact]
    public void A_light_goes_on_over_the_end_of_a_paragraph()
    {
        var paragraphs = Of("One.\n\nTwo. Three.", (0, 10, Light.Evidence));
        Assert.Equal(2, paragraphs.Count);
        Assert.Equal([true, false], paragraphs[1].Select(stretch => stretch.IsLit));
    }

    [Fact]
    public void A_surrogate_pair_is_never_cut()
    {
        var stretches = Assert.Single(Of("a😀b", (0, 2, Light.Evidence)));
        Assert.Equal(["a", "😀b"], stretches.Select(stretch => stretch.Text));
    }

    [Fact]
    public void Spans_outside_the_text_are_clipped()
    {
        var stretches = Assert.Single(Of("abc", (-5, 1, Light.Evidence), (2, 99, Light.Faint), (50, 60, Light.Cue), (3, 1, Light.Cue)));
        Assert.Equal([Light.Evidence, Light.None, Light.Faint], stretches.Select(stretch => stretch.Light));
    }

    [Fact]
    public void A_footnote_stands_behind_its_sentence_also_at_the_end_of_a_paragraph()
    {
        var paragraphs = LitText.Of("One. Two.\nThree.", new TextSpan(0, 16), [], [new Footnote(9, 2, "/b", ""), new Footnote(4, 1, "/a", ""), new Footnote(16, 3, "/c", "")]);
        Assert.Equal([1, 2, 3], paragraphs.SelectMany(paragraph => paragraph).SelectMany(stretch => stretch.Notes).Select(note => note.Number));
        Assert.Equal("One.", paragraphs[0][0].Text);
        Assert.Equal(3, Assert.Single(paragraphs[1]).Notes[0].Number);
    }

    [Fact]
    public void A_window_shows_no_more_than_itself()
    {
        var paragraphs = LitText.Of("One. Two. Three.", new TextSpan(5, 9), [new LitSpan(new TextSpan(0, 7), Light.Faint)], [new Footnote(4, 1, "/a", "")]);
        Assert.Equal([("Tw", Light.Faint), ("o.", Light.None)], Assert.Single(paragraphs).Select(stretch => (stretch.Text, stretch.Light)));
    }

    [Fact]
    public void The_stretches_together_are_the_text_for_any_spans()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => "ab 😀\n"[random.Next(6)]));
            var lights = Enumerable.Range(0, random.Next(8)).Select(_ => new LitSpan(new TextSpan(random.Next(-2, 44), random.Next(-2, 44)), (Light)(1 << random.Next(6))));
            var paragraphs = LitText.Of(text, new TextSpan(0, text.Length), lights, [new Footnote(random.Next(50), 1, "/", "")]);
            var shown = text.Split('\n').Where(line => line.Trim().Length > 0);
            Assert.Equal(shown, paragraphs.Select(paragraph => string.Concat(paragraph.Select(stretch => stretch.Text))));
        }
    }

    private static IReadOnlyList<IReadOnlyList<Stretch>> Of(string text, params (int Start, int End, Light Light)[] lights) =>
        LitText.Of(text, new TextSpan(0, text.Length), lights.Select(light => new LitSpan(new TextSpan(light.Start, light.End), light.Light)), []);
}
