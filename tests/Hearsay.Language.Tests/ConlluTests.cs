using Xunit;

namespace Hearsay.Language.Tests;

public sealed class ConlluTests
{
    private static readonly string[] Lines = Written("They don't know.\n\nWe do.");

    [Fact]
    public void A_text_in_another_language_is_named_and_not_read()
    {
        using var writer = new StringWriter();
        Conllu.Write(writer, "d", English.Parse("Le président a déclaré que les soldats sont dans la ville et que les habitants ont peur."));
        Assert.StartsWith("# newdoc id = d\n# language = fr\n", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("\tprésident\t_\t_\t_\t_\t_\t_\t_\tTokenRange=3:12\n", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_begins_with_its_id() => Assert.Equal("# newdoc id = d1", Lines[0]);

    [Fact]
    public void Sentences_are_numbered_and_quoted()
    {
        Assert.Contains("# sent_id = d1-2", Lines);
        Assert.Contains("# text = They don't know.", Lines);
    }

    [Fact]
    public void A_new_paragraph_is_marked() => Assert.Equal(2, Lines.Count(line => line == "# newpar"));

    [Fact]
    public void A_token_of_two_words_has_a_range_line() => Assert.Contains(Lines, line => line.StartsWith("2-3\tdon't\t_\t", StringComparison.Ordinal) && line.EndsWith("\tTokenRange=5:10", StringComparison.Ordinal));

    [Fact]
    public void A_word_inside_a_token_has_its_own_range() => Assert.Contains(Lines, line => line.StartsWith("3\tn't\tnot\tPART\t", StringComparison.Ordinal) && line.EndsWith("\tTokenRange=7:10", StringComparison.Ordinal));

    [Fact]
    public void A_word_glued_to_the_next_says_so() => Assert.Contains(Lines, line => line.StartsWith("4\tknow\t", StringComparison.Ordinal) && line.EndsWith("\tSpaceAfter=No|TokenRange=11:15", StringComparison.Ordinal));

    [Fact]
    public void A_name_says_where_it_begins_and_what_it_is()
    {
        var lines = Written("Angela Merkel's aides met Iran's envoy.");
        Assert.Contains(lines, line => line.StartsWith("1\tAngela\t", StringComparison.Ordinal) && line.EndsWith("\tner=B-PER|TokenRange=0:6", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("2\tMerkel\t", StringComparison.Ordinal) && line.EndsWith("\tner=I-PER|TokenRange=7:13", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("3\t's\t", StringComparison.Ordinal) && line.EndsWith("\tTokenRange=13:15", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_word_line_has_ten_fields() => Assert.All(Lines.Where(line => line.Length > 0 && line[0] != '#'), line => Assert.Equal(10, line.Split('\t').Length));

    [Fact]
    public void A_sentence_ends_with_an_empty_line() => Assert.Equal(2, Lines.Count(line => line.Length == 0));

    [Fact]
    public void A_line_feed_in_a_sentence_is_written_as_a_blank() => Assert.Contains("# text = the army left", Written("the army\nleft"));

    private static string[] Written(string text)
    {
        using var writer = new StringWriter();
        Conllu.Write(writer, "d1", English.Parse(text));
        return writer.ToString().TrimEnd('\n').Split('\n') is var lines ? [.. lines, ""] : [];
    }
}
