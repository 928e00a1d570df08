using System.Globalization;
using Hearsay.Record.Corrections;

namespace Hearsay.Web.Acts;

/// <summary>What a claim says instead of what was read.</summary>
internal sealed partial class ActReader
{
    private ReviewFix Fix(ActFields form, Claim claim)
    {
        var type = Word<EventType>(form, "type");
        var (day, until, speaker) = (Day(form, "day"), Day(form, "until"), form["speaker"]);
        if (until < day) throw new ArgumentException($"It cannot have ended on {until:yyyy-MM-dd} before it began.");
        var fix = new ReviewFix(type, type is { } kind ? ScoreOf(kind) : null, ActorOrNull(form["doer"])?.Id, ActorOrNull(form["target"])?.Id, day)
        {
            Until = until,
            Modality = Word<Auxiliary>(form, "modality"),
            Tie = Word<TieType>(form, "tie"),
            Number = Number(form["number"]),
            Speaker = speaker,
            SpeakerActor = speaker is not null && findings.FindActors(speaker) is [var known, ..] ? known.Id : null,
            Stance = Word<Stance>(form, "stance"),
            Certainty = Word<Certainty>(form, "certainty"),
            Content = Within(claim, form["content"]),
        };
        return fix != ReviewFix.None ? fix : throw new ArgumentException("Say what the text says instead: fill in one field at least.");
    }

    private static string? Within(Claim claim, string? words) =>
        words is null || claim.Evidence.Text.Contains(words, StringComparison.Ordinal) ? words : throw new ArgumentException($"The sentence does not hold the words “{words}”; copy them from it.");

    private static T? Word<T>(ActFields form, string name)
        where T : struct, Enum =>
        form[name] is not { } word ? null : char.IsLetter(word[0]) && Enum.TryParse<T>(word, true, out var known) ? known : throw new ArgumentException($"{name}: “{word}” is none of the choices.");

    private static DateOnly? Day(ActFields form, string name) =>
        form[name] is not { } text ? null : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new ArgumentException($"{text} is no date.");

    private static double? Number(string? text) =>
        text is null ? null : double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : throw new ArgumentException($"{text} is no number.");

    /// <summary>As the record scores the type without a mode; 0 for a type that no claim of it has.</summary>
    private double ScoreOf(EventType type) => findings.AllClaims.Select(claim => claim.Event).FirstOrDefault(told => told?.Type == type && told.Mode is null)?.Score ?? 0;
}
