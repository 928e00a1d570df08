using System.Globalization;
using System.Net;
using Hearsay.Record;
using Hearsay.Record.Audit;
using Hearsay.Web.Pages;
using Hearsay.Web.Serving;
using Hearsay.Web.Views;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Acts;

/// <summary>
/// Takes what people enter into the log. A write needs the token of our own forms (<see cref="Pass"/>); a second save about one subject
/// is not written over the first but shown beside it, to be sent again or dropped.
/// </summary>
internal sealed class Clerk(Board board, Reception reception)
{
    private const int CookieDays = 365;

    public async Task Answer(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? new ActFields(await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false)) : null;
        if (form is null || !Pass.Fits(form["token"])) await Refuse(context, form, "This form was not made by this desk, or the desk has been started anew since. Go back, reload the page and send it again.", HttpStatusCode.Forbidden).ConfigureAwait(false);
        else await Enter(context, form).ConfigureAwait(false);
    }

    private async Task Enter(HttpContext context, ActFields form)
    {
        AuditEntry? first = null;
        try
        {
            if (form.What == "retry")
            {
                Retry(form.Subject);
                Lead(context, form);
                return;
            }

            var (act, about) = new ActReader(board.Findings, board.Store).Read(form);
            if (form.What == "undo") about = SubjectOf(form.Subject);
            first = board.Ledger.Enter(act, about, form.Seen);
        }
        catch (ArgumentException fault)
        {
            await Refuse(context, form, fault.Message, HttpStatusCode.BadRequest).ConfigureAwait(false);
            return;
        }
        catch (StoreException fault)
        {
            await Refuse(context, form, fault.Message, HttpStatusCode.ServiceUnavailable).ConfigureAwait(false);
            return;
        }

        if (first is not null) await ShowFirst(context, form, first).ConfigureAwait(false);
        else Lead(context, form);
    }

    /// <summary>Has the failures of a stage, or all, read again; no other place can be named.</summary>
    private void Retry(string stage)
    {
        string[] places = [.. board.Store.Failures().Where(failure => stage.Length == 0 || failure.Stage == stage).Select(failure => failure.Location)];
        if (board.Options.Retry is not { } retry) throw new ArgumentException("This desk cannot read: it was started without the program beside it.");
        if (places.Length > 0 && !retry(places)) throw new ArgumentException("An ingest is running; try again when it has finished.");
    }

    /// <summary>What an entry in force is about.</summary>
    private string SubjectOf(string number) =>
        board.Ledger.Standing.FirstOrDefault(entry => entry.Number.ToString(CultureInfo.InvariantCulture) == number)?.Subject
        ?? throw new ArgumentException("This has been taken back already.");

    private static void Lead(HttpContext context, ActFields form)
    {
        context.Response.Cookies.Append(Visitor.Cookie, Uri.EscapeDataString(form.Author), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(CookieDays), Path = "/" });
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = form.Back;
    }

    private Task ShowFirst(HttpContext context, ActFields form, AuditEntry first) =>
        reception.Tell<FirstPage>(context, new() { ["First"] = EntryRow.Of(board.Findings, first, EntryRow.InForce), ["Kept"] = form.Kept(), ["Seen"] = first.Number, ["Back"] = form.Back }, HttpStatusCode.Conflict);

    private Task Refuse(HttpContext context, ActFields? form, string words, HttpStatusCode status) =>
        reception.Tell<RefusedPage>(context, new() { ["Words"] = words, ["Back"] = form?.Back ?? "/" }, status);
}
