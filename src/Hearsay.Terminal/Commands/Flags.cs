using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Hearsay.Record;

namespace Hearsay.Terminal.Commands;

/// <summary>The options that several commands take, each made anew since a command owns its options.</summary>
internal static class Flags
{
    /// <summary>Where the record is when nobody says otherwise.</summary>
    public static string DefaultRecord => Environment.GetEnvironmentVariable("HEARSAY_RECORD") ?? Path.Combine(".hearsay", "record.db");

    public static Option<string> Record() => new("--record", "-r")
    {
        Description = "The record: one SQLite file (default: $HEARSAY_RECORD, else .hearsay/record.db here)",
        HelpName = "FILE",
        DefaultValueFactory = _ => DefaultRecord,
    };

    public static Option<bool> Json() => new("--json") { Description = "JSON on standard output, one object a line" };

    public static Option<int> Workers() => new("--workers", "-w")
    {
        Description = "Documents read at the same time",
        HelpName = "N",
        DefaultValueFactory = _ => Math.Max(1, Environment.ProcessorCount),
    };

    public static Option<int> Port() => new("--port")
    {
        Description = "Port on 127.0.0.1; 0 takes a free one",
        HelpName = "N",
        DefaultValueFactory = _ => 7171,
    };

    public static Option<bool> NoBrowser() => new("--no-browser") { Description = "Do not open a browser, only say the address" };

    public static Option<int> Limit(int standard) => new("--limit", "-n")
    {
        Description = "At most so many rows",
        HelpName = "N",
        DefaultValueFactory = _ => standard,
    };

    public static Option<string?> Author() => new("--author") { Description = "Who says so (needed to give one)", HelpName = "NAME" };

    public static Option<string?> Reason() => new("--reason") { Description = "Why (needed to give one)", HelpName = "WORDS" };

    /// <summary>Opens a record that must be there already.</summary>
    /// <exception cref="InvalidOperationException">There is no such file; the message says how to begin.</exception>
    public static SqliteStore OpenRecord(string path) =>
        File.Exists(path) ? SqliteStore.Open(path) : throw new InvalidOperationException($"there is no record at {path}; begin with: hearsay add PATH... (or: hearsay demo)");

    /// <summary>Opens a record, making it and its folder when they are not there.</summary>
    public static SqliteStore CreateRecord(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        return SqliteStore.Open(path);
    }

    /// <summary>A day as YYYY-MM-DD; anything else is the user's mistake and is said.</summary>
    public static DateOnly? Day(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"{word}: a day is written YYYY-MM-DD");
        return null;
    }
}
