using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Hearsay.House.Tests;

public sealed class SizeTests
{
    private static readonly int[] FileLengths = [.. Checkout.Sources.Select(path => Checkout.Read(path).Count(unit => unit == '\n')).Order()];

    private static readonly (string Where, int Lines, bool Explains, int Parameters)[] Functions =
        [.. Checkout.Sources.SelectMany(OfFile).OrderBy(function => function.Lines)];

    [Fact]
    public void Journey_is_at_most_60_lines() => Assert.InRange(Checkout.Read("src/Hearsay.Terminal/Journey.cs").Count(unit => unit == '\n'), 20, 60);

    [Fact]
    public void No_file_is_longer_than_500_lines() => Assert.InRange(FileLengths[^1], 1, 500);

    [Fact]
    public void Nine_files_of_ten_have_at_most_300_lines() => Assert.InRange(FileLengths[FileLengths.Length * 9 / 10], 1, 300);

    [Fact]
    public void Half_the_files_have_at_most_120_lines() => Assert.InRange(FileLengths[FileLengths.Length / 2], 1, 120);

    [Fact]
    public void Half_the_functions_have_at_most_8_lines() => Assert.InRange(Functions[Functions.Length / 2].Lines, 1, 8);

    [Fact]
    public void Nine_functions_of_ten_have_at_most_25_lines() => Assert.InRange(Functions[Functions.Length * 9 / 10].Lines, 1, 25);

    [Fact]
    public void A_function_over_60_lines_says_why() =>
        Assert.Empty(Functions.Where(function => function.Lines > 60 && !function.Explains).Select(function => $"{function.Where}: {function.Lines}"));

    [Fact]
    public void Nineteen_methods_of_twenty_take_at_most_four_parameters() =>
        Assert.InRange(Functions.Count(function => function.Parameters > 4), 0, Functions.Length / 20);

    private static IEnumerable<(string Where, int Lines, bool Explains, int Parameters)> OfFile(string path) =>
        from method in Checkout.Parse(path).DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
        let lines = method.SyntaxTree.GetLineSpan(method.Span)
        let name = (method as MethodDeclarationSyntax)?.Identifier.Text ?? "constructor"
        where method.Body is not null || method.ExpressionBody is not null
        select ($"{path}:{name}", lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1,
            method.GetLeadingTrivia().ToFullString().Contains("long because", StringComparison.OrdinalIgnoreCase), method.ParameterList.Parameters.Count);
}
