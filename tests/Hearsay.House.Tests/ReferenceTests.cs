using System.Xml.Linq;
using Xunit;

namespace Hearsay.House.Tests;

public sealed class ReferenceTests
{
    /// <summary>What each project may see, after the design; what a project sees it may see through as well.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Hearsay.Core"] = [],
        ["Hearsay.Ingest"] = ["Hearsay.Core"],
        ["Hearsay.Language"] = ["Hearsay.Core"],
        ["Hearsay.Reading"] = ["Hearsay.Core", "Hearsay.Language"],
        ["Hearsay.Record"] = ["Hearsay.Core"],
        ["Hearsay.Study"] = ["Hearsay.Core", "Hearsay.Record"],
        ["Hearsay.Web"] = ["Hearsay.Core", "Hearsay.Record", "Hearsay.Study"],
        ["Hearsay.Terminal"] = ["Hearsay.Core", "Hearsay.Ingest", "Hearsay.Language", "Hearsay.Reading", "Hearsay.Record", "Hearsay.Study", "Hearsay.Web"],
    };

    [Fact]
    public void References_only_point_back()
    {
        foreach (var (project, allowed) in Allowed)
        {
            var path = Path.Combine(Checkout.Root, "src", project, project + ".csproj");
            var references = XDocument.Load(path).Descendants("ProjectReference").Select(item => Path.GetFileNameWithoutExtension(item.Attribute("Include")!.Value));
            Assert.Empty(references.Except(allowed));
        }
    }

    [Fact]
    public void Every_project_under_src_is_in_the_design() =>
        Assert.Equal(Allowed.Keys.Order(), Directory.GetDirectories(Path.Combine(Checkout.Root, "src")).Select(Path.GetFileName).Order());
}
