using System.Reflection;

namespace Hearsay.Terminal;

internal static class ProductVersion
{
    /// <summary>The version of the build, as <c>Directory.Build.props</c> states it.</summary>
    public static string Text { get; } = typeof(ProductVersion).Assembly.GetName().Version!.ToString(3);
}
