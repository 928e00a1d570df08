namespace Hearsay.Study.Actors;

/// <summary>Keys of a written name that several bear: the first keeps the name, "ali-veshti", another is "ali-veshti~tar".</summary>
internal static class Bearers
{
    private const char Mark = '~';

    public static string Key(string name, string tag) => name + Mark + tag;

    /// <summary>The name that all its bearers are written with.</summary>
    public static string Plain(string key) => key.IndexOf(Mark, StringComparison.Ordinal) is var at and >= 0 ? key[..at] : key;
}
