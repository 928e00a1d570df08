using Hearsay.Record;
using Hearsay.Record.Actors;
using Hearsay.Study;
using Hearsay.Core;

namespace Hearsay.Terminal;

/// <summary>The findings of a record as every command asks for them: with the spellings of one actor joined.</summary>
internal static class Asked
{
    public static Findings Of(IRecordStore store) => Findings.From(store, Options(Shelves.Find()));

    public static FindingsOptions Options(Shelves shelves) => FindingsOptions.Default with
    {
        Joiner = ActorJoiner.Load(shelves.Lexicons, shelves.Codes, Directory.Exists(shelves.Packs) ? shelves.Packs : null), Gazetteer = Gazetteer.Load(shelves.Lexicons, shelves.Codes),
    };
}
