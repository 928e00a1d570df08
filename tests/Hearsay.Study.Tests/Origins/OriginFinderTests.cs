using Hearsay.Study.Origins;
using Xunit;

namespace Hearsay.Study.Tests.Origins;

public sealed class OriginFinderTests
{
    private const string Report = "Engineers closed the old weir above Tarn Mill at dawn after the river gnawed through its eastern sluice, leaving eleven hamlets without water while carts from the granary hauled barrels uphill.";
    private const string Other = "Voters in the coastal wards queued past sunset to elect a harbour council, the first since the lighthouse dispute split the fishermen's guild into three quarrelling camps last winter.";

    private static OriginText Text(string id, string text, int day = 1) => new(id, text, new DateOnly(2020, 1, day));

    private static string Show(params OriginText[] texts) => string.Join(' ', OriginFinder.Find(texts).Select(row => $"{row.Id}<{row.Origin}"));

    [Fact]
    public void A_reprint_descends_from_the_earlier_text() => Assert.Equal("b<a a<a", Show(Text("b", Report, 2), Text("a", Report, 1)));

    [Fact]
    public void Texts_of_different_wording_stand_alone() => Assert.Equal("a<a b<b", Show(Text("a", Report), Text("b", Other)));

    [Fact]
    public void A_text_woven_into_another_still_descends() =>
        Assert.Equal("a<a b<a", Show(Text("a", Report), Text("b", Other + " " + Report, 2)));

    [Fact]
    public void Of_one_day_the_text_that_credits_an_agency_is_the_copy() =>
        Assert.Equal("a<b b<b", Show(Text("a", "LOWTOWN (ZNA) — " + Report), Text("b", Report)));

    [Theory]
    [InlineData("TARN, May 1 (ZNA) - ", "TARN (ZNA) - ")]
    [InlineData("TARN (ZNA) - ", "TARN (ZNA/Lake Post) - ")]
    [InlineData("", "TARN, May 1 (ZNA) - ")]
    public void Of_one_day_the_text_that_credits_another_more_plainly_is_the_copy(string origin, string copy) =>
        Assert.Equal("a<b b<b", Show(Text("a", copy + Report), Text("b", origin + Report)));

    [Fact]
    public void Two_papers_that_print_one_table_have_not_copied()
    {
        var table = string.Join('\n', Enumerable.Range(3, 30).Select(number => $"Ward {number}: {number * 7} votes"));
        Assert.Equal("a<a b<b", Show(Text("a", table), Text("b", table)));
    }

    [Fact]
    public void An_undated_reprint_is_never_the_origin() =>
        Assert.Equal("a<b b<b", Show(new OriginText("a", Report, null), Text("b", Report, 9)));

    [Fact]
    public void A_shared_quotation_does_not_make_two_reports_one() =>
        Assert.Equal("a<a b<b", Show(Text("a", "The mayor spoke at noon. “" + Report + "”"), Text("b", "Asked later, she was blunt: “" + Report + "”", 2)));

    [Fact]
    public void A_quotation_that_was_taken_out_of_its_marks_is_a_copy() =>
        Assert.Equal("a<a b<a", Show(Text("a", "The mayor spoke at noon. “" + Report + "”"), Text("b", Other + " " + Report, 2)));

    [Fact]
    public void A_text_that_was_taken_out_is_nobodys_origin_and_leaves_room_for_others()
    {
        var index = new OriginIndex();
        for (var number = 0; number < 9; number++) index.Add(Text($"p{number}", Report, 1 + number));
        index.Add(Text("y", Other, 20));
        index.Read();
        for (var number = 0; number < 8; number++) index.Remove(number);
        index.Add(Text("z", Other + " " + Report, 28));
        Assert.Equal("p8<p8 y<p8 z<p8", string.Join(' ', index.Read().Select(row => $"{row.Id}<{row.Origin}")));
    }

    [Fact]
    public void An_index_of_which_much_was_taken_out_is_worn()
    {
        var index = new OriginIndex();
        for (var number = 0; number < 10; number++) index.Add(Text($"p{number}", Report, 1 + number));
        index.Remove(0);
        index.Remove(1);
        Assert.False(index.IsWorn);
        index.Remove(2);
        Assert.True(index.IsWorn);
    }

    [Fact]
    public void A_report_printed_by_twenty_papers_is_one_cluster_with_its_mixed_copy()
    {
        var texts = Enumerable.Range(0, 20).Select(number => Text($"p{number:D2}", Report, 1 + number)).Append(Text("z", Other + " " + Report, 28));
        Assert.Single(OriginFinder.Find(texts).Select(row => row.Cluster).Distinct());
    }

    [Fact]
    public void Adding_texts_later_gives_the_same_answer_as_all_at_once()
    {
        OriginText[] texts = [Text("a", Report), Text("b", Other), Text("c", Report + " " + Other, 2), Text("d", Other, 3)];
        var index = new OriginIndex();
        foreach (var text in texts)
        {
            index.Add(text);
            _ = index.Read();
        }

        Assert.Equal(OriginFinder.Find(texts), index.Read());
    }

    [Theory]
    [InlineData("The river gnawed through its eastern sluice at dawn.", "At dawn the river gnawed through its eastern sluice, they said.", true)]
    [InlineData("The river gnawed through its eastern sluice at dawn.", "Voters queued past sunset to elect a council.", false)]
    public void Sentences_align_when_half_of_the_shorter_one_is_in_the_other(string left, string right, bool expected) =>
        Assert.Equal(expected, Alignment.Aligned(left, right));
}
