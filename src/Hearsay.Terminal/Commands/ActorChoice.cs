using Hearsay.Study;
using Hearsay.Study.Actors;

namespace Hearsay.Terminal.Commands;

/// <summary>Takes a name as a user types it for one actor of the record.</summary>
internal static class ActorChoice
{
    /// <summary>The best match; when others match too they are named on standard error, so that nobody is taken for another unseen.</summary>
    /// <exception cref="ArgumentException">Nobody in the record bears the name.</exception>
    public static RecordActor One(Findings findings, string name)
    {
        var found = findings.FindActors(name) is { Count: > 0 } spelled ? spelled : findings.FindLike(name);
        if (found.Count == 0) throw new ArgumentException($"nobody in the record is called “{name}”");
        if (found.Count > 1)
            Console.Error.WriteLine($"“{Printable.Of(name)}” is taken for {Line(found[0])}; also: {string.Join(", ", found.Skip(1).Take(5).Select(Line))}");
        return found[0];
    }

    private static string Line(RecordActor actor) => $"{Printable.Of(actor.Name)} ({(actor.Telling is { } telling ? $"{Printable.Of(telling)}; " : "")}{actor.Id})";
}
