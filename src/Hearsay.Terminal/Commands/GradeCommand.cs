using System.CommandLine;
using System.Text.Json;
using Hearsay.Record;
using Hearsay.Study;
using Hearsay.Study.Grading;
using Hearsay.Terminal.Pipe;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay grade claim|source NAME [GRADE]</c>: the Admiralty grade that the record gives, and the one that an analyst gives beside it.</summary>
internal static class GradeCommand
{
    public static Command Make() => new("grade", "Admiralty grades: computed from the record, and given by hand beside it")
    {
        Of("claim", "A claim: 1 confirmed to 6 cannot be judged", Claim),
        Of("source", "An outlet: A reliable to F cannot be judged", Source),
    };

    private static Command Of(string name, string purpose, Func<Asking, string> answer)
    {
        var of = new Argument<string>("NAME") { Description = name == "claim" ? "A claim's id, or its first digits" : "The outlet's name" };
        var grade = new Argument<string?>("GRADE") { Description = "The grade to give; without it the grades are shown", Arity = ArgumentArity.ZeroOrOne };
        var (author, reason) = (Flags.Author(), Flags.Reason());
        var (record, json) = (Flags.Record(), Flags.Json());
        var command = new Command(name, purpose) { of, grade, author, reason, record, json };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var by = result.GetValue(grade) is null ? null : new Signature(result.GetValue(author), result.GetValue(reason));
            Console.Out.WriteLine(answer(new Asking(store, Asked.Of(store), result.GetValue(of)!, result.GetValue(grade), by, result.GetValue(json))));
            return 0;
        });
        return command;
    }

    private static string Claim(Asking asked)
    {
        var id = ClaimChoice.Whole(asked.Findings, asked.Name);
        if (asked.By is not null) GradeBook.GradeClaim(asked.Store, asked.Findings, (id, asked.Grade!), asked.By);
        var found = asked.Findings.GradeOf(id)!;
        return asked.Json ? JsonOf(id, found.Computed, found.Given, json => json.WriteString("why", found.Why)) : $"{id}: {found.Computed} ({found.Why}){Printable.Of(Words.Given(found.Given))}";
    }

    private static string Source(Asking asked)
    {
        if (asked.Findings.DocumentsOf(asked.Name).Count == 0) throw new ArgumentException($"{asked.Name}: no such outlet in the record");
        if (asked.By is not null) GradeBook.GradeOutlet(asked.Store, asked.Findings, (asked.Name, asked.Grade!), asked.By);
        var found = asked.Findings.GradeOfOutlet(asked.Name);
        if (asked.Json) return JsonOf(asked.Name, found.Computed, found.Given, json => { json.WriteNumber("right", found.Right); json.WriteNumber("settled", found.Settled); });
        return FormattableString.Invariant($"{asked.Name}: {found.Computed} ({found.Right} right of {found.Settled} settled){Printable.Of(Words.Given(found.Given))}");
    }

    private static string JsonOf(string of, char computed, GradeOverride? given, Action<Utf8JsonWriter> basis)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, PipeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("of", of);
            json.WriteString("computed", computed.ToString());
            basis(json);
            json.Text("given", given?.Grade.ToString());
            json.Text("author", given?.Author);
            json.Text("reason", given?.Reason);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <param name="By">Null when nothing is given.</param>
    private sealed record Asking(IRecordStore Store, Findings Findings, string Name, string? Grade, Signature? By, bool Json);
}
