using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>
/// On which side of the document a bare weekday, day or month lies. The tense tells, and what it leaves open the distance does. The
/// numbers were chosen by counting in US news of 2015 and 2016 (half of PolNeAR, read for its errors) and must keep what
/// TimeBank has.
/// </summary>
internal sealed partial class TimeResolver
{
    private Tense TenseHere() => tenses.Around(text.Text, text.Words, _match.First, _match.End);

    /// <summary>1 when the clause looks ahead, -1 when it looks back, 0 when it does not show.</summary>
    private int Direction() => TenseHere() switch
    {
        Tense.Future or Tense.Planned => 1,
        Tense.Past => -1,
        _ => 0,
    };

    /// <param name="back">Days since the last such weekday, 1 to 6.</param>
    private bool IsAhead(int back)
    {
        var tense = TenseHere();
        if (tense is Tense.None or Tense.Present or Tense.Perfect && DayOfSentence()?.FirstDay > anchors.Published) return true;
        if (IsSetFor() && !IsAttribute()) return true;
        var bound = TimeBounds.Before(text.Text, text.SpanOf(_match).Start);
        if (bound == TimeBound.From) return back >= FirstAheadOfNoun(tense); // "after Tuesday" looks at a Tuesday that is known
        if (!IsAttribute()) return back >= FirstAhead(tense);
        return back >= (bound == TimeBound.Before ? Math.Min(3, FirstAhead(tense)) : FirstAheadOfNoun(tense));
    }

    /// <summary>"added two stops for Tuesday", not "had been set for Tuesday".</summary>
    private bool IsSetFor()
    {
        const int Farthest = 5; // words
        if (LeftWord(_match) != "for") return false;
        for (var at = _match.First - 2; at >= Math.Max(0, _match.First - Farthest); at--)
            if (text.Words[at].Span.Of(text.Text) is "had" or "forecast" or "expected") return false;
        return true;
    }

    private static int FirstAhead(Tense tense) => tense switch
    {
        Tense.Future or Tense.Planned => 1,
        Tense.Present => 4,
        Tense.None or Tense.Perfect => 5,
        _ => int.MaxValue,
    };

    /// <summary>"Tuesday's primary": what the clause says of it shows little of when it is.</summary>
    private static int FirstAheadOfNoun(Tense tense) => tense switch
    {
        Tense.Future or Tense.Planned => 4,
        Tense.Past => 6,
        _ => 5,
    };

    /// <summary>Whether the expression goes with a noun, not with the clause: "Monday's debate", "the November election", "a March 1 vote".</summary>
    private bool IsAttribute()
    {
        var words = text.Words;
        if (_match.End >= words.Length || words[_match.End].Shape != WordShape.Letters) return false;
        if (words[_match.End].Span.Of(text.Text) is "'s" or "’s") return true;
        if (_match.First == 0 || words[_match.End].IsGlued) return false;
        return words[_match.First - 1].Span.Of(text.Text) is "the" or "a" or "an" or "The" or "A" or "his" or "her" or "its" or "their" or "our" or "'s" or "’s" or "this"
            && words[_match.End].Span.Of(text.Text) is not ("of" or "before" or "after" or "and" or "or" or "to" or "in" or "at" or "when" or "that" or "through");
    }

    /// <summary>The occurrence nearest to a day, on the side that the tense asks for; of what goes with a noun ("the November vote") the past tense tells nothing.</summary>
    private CalendarPoint InYearNear(CalendarPoint open, DateOnly day, Tense tense, bool isAttribute = false)
    {
        var best = open with { Year = day.Year };
        var bestCost = double.MaxValue;
        for (var year = Math.Max(1, day.Year - 1); year <= day.Year + 1; year++)
        {
            var candidate = open with { Year = year };
            if (candidate.Grain == Grain.Day && candidate.Day > DateTime.DaysInMonth(year, candidate.Index)) continue;
            var cost = Cost(candidate, day, tense, isAttribute);
            if (cost < bestCost) (best, bestCost) = (candidate, cost);
        }

        return best;
    }

    private bool IsSince() => LeftWord(_match) == "since";

    /// <summary>Days from the document's day, weighed: how many times as near a day on the other side would be taken for it.</summary>
    private double Cost(CalendarPoint candidate, DateOnly day, Tense tense, bool isAttribute)
    {
        var (ahead, behind) = (candidate.FirstDay!.Value.DayNumber - day.DayNumber, day.DayNumber - candidate.LastDay!.Value.DayNumber);
        (double Ahead, double Behind) weight = (tense, isAttribute) switch
        {
            (Tense.Planned, false) => (1, 6),
            (Tense.Future, false) => (1, candidate.Grain == Grain.Quarter ? 2.5 : 13), // "will report fourth-quarter profit"
            (Tense.Future or Tense.Planned, true) => (1, 2.5),
            (Tense.Present, false) => (1, 2.5),
            (Tense.Past, false) => (IsSince() || candidate.Grain == Grain.Quarter ? double.PositiveInfinity : 13, 1),
            (Tense.Past, true) => (2.2, 1),
            (_, true) => (1.2, 1),
            _ => (2.5, 1),
        };
        return ahead > 0 ? ahead * weight.Ahead : behind > 0 ? behind * weight.Behind : 0;
    }
}
