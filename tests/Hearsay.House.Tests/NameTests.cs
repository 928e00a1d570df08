using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Hearsay.House.Tests;

public sealed class NameTests
{
    private static readonly string[] BannedEndings = ["Manager", "Helper", "Util", "Utils", "Processor", "Data", "Info", "Base"];

    private static readonly string[] BannedFolders = ["Base", "Common", "Helpers", "Utils", "Interfaces", "Models", "Special"];

    private static IEnumerable<(string Path, BaseTypeDeclarationSyntax Type)> Types =>
        Checkout.Sources.SelectMany(path => Checkout.Parse(path).DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => (path, type)));

    [Fact]
    public void No_type_ends_in_a_word_that_says_nothing() =>
        Assert.DoesNotContain(Types.Select(found => found.Type.Identifier.Text), name => BannedEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)));

    [Fact]
    public void No_folder_is_named_for_what_it_does_not_know() =>
        Assert.DoesNotContain(Checkout.Sources, path => path.Split('/').Any(BannedFolders.Contains));

    [Fact]
    public void A_file_holds_one_top_level_type_and_bears_its_name()
    {
        var wrong = from path in Checkout.Sources
                    let types = Checkout.Parse(path).DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is BaseNamespaceDeclarationSyntax).ToArray()
                    let stem = Path.GetFileName(path).Split('.')[0]
                    where types.Length > 1 || types.Any(type => type.Identifier.Text != stem)
                    select path;
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_class_that_is_not_static_or_abstract_is_sealed()
    {
        var open = from found in Types
                   where found.Type is ClassDeclarationSyntax
                   let words = found.Type.Modifiers.Select(word => word.Text).ToArray()
                   where !words.Contains("sealed") && !words.Contains("static") && !words.Contains("abstract") && !words.Contains("partial")
                   select $"{found.Path}: {found.Type.Identifier.Text}";
        Assert.Empty(open);
    }
}
