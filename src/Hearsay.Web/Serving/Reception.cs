using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hearsay.Record;
using Hearsay.Web.Acts;
using Hearsay.Web.Dossiers;
using Hearsay.Web.Downloads;
using Hearsay.Web.Json;
using Hearsay.Web.Pages;
using Hearsay.Web.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Serving;

/// <summary>Answers a question with a page or, asked for it, with the page's JSON twin or a table of it as CSV: all are made from the same view.</summary>
internal sealed class Reception(Board board, Printer printer)
{
    /// <param name="make">The view, made from findings; null when the record has nothing at this address. Files wait for the first findings, pages say that they are being made.</param>
    public RequestDelegate Page<TPage, TView>(Func<Board, Question, TView?> make, JsonTypeInfo<TView> shape)
        where TPage : IComponent
        where TView : class
    {
        var answer = PageOfStore<TPage, TView>(make, shape);
        return context => Question.Of(context).Form == AnswerForm.Page && board.IsWarming ? TellToWait(context) : answer(context);
    }

    /// <param name="make">As in <see cref="Page"/>, but made without findings.</param>
    public RequestDelegate PageOfStore<TPage, TView>(Func<Board, Question, TView?> make, JsonTypeInfo<TView> shape)
        where TPage : IComponent
        where TView : class => async context =>
    {
        var asked = Question.Of(context);
        var view = make(board, asked);
        if (view is null && make(board, asked.AsPage()) is { } page) (view, asked) = (page, asked.AsPage());
        if (view is null) await MissAsync(context, asked).ConfigureAwait(false);
        else if (asked.Form == AnswerForm.Json) await WriteAsync(context, JsonSerializer.SerializeToUtf8Bytes(view, shape), "application/json").ConfigureAwait(false);
        else if (asked.Form == AnswerForm.Csv) await WriteTableAsync(context, asked, DeskTables.Of(view)).ConfigureAwait(false);
        else await printer.PrintAsync<TPage>(context, Parameters(view, asked), Visitor.Of(context, asked, board.Ledger, board.IsBehind)).ConfigureAwait(false);
    };

    /// <summary>A dossier as a file of its own, whose style the policy knows by its digest, or as Markdown.</summary>
    public async Task Dossier(HttpContext context)
    {
        var asked = Question.Of(context);
        if (asked.Form == AnswerForm.Page && board.IsWarming)
        {
            await TellToWait(context).ConfigureAwait(false);
            return;
        }

        var dossier = Dossier(asked);
        if (dossier is null && Dossier(asked.AsPage()) is { } page) (dossier, asked) = (page, asked.AsPage());
        if (dossier is null)
        {
            await MissAsync(context, asked).ConfigureAwait(false);
            return;
        }

        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{Shelf.DossierStyleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        if (asked.Form == AnswerForm.Json) await WriteAsync(context, JsonSerializer.SerializeToUtf8Bytes(dossier, Twin.Shapes.Dossier), "application/json").ConfigureAwait(false);
        else if (asked.Form == AnswerForm.Markdown) await WriteAsync(context, System.Text.Encoding.UTF8.GetBytes(DossierMarkdown.Write(dossier)), "text/markdown").ConfigureAwait(false);
        else await printer.PrintAsync<DossierPage>(context, new Dictionary<string, object?> { ["View"] = dossier }, Visitor.Of(context, asked, board.Ledger, isBehind: false)).ConfigureAwait(false);
    }

    public Task MissAsync(HttpContext context) => MissAsync(context, Question.Of(context));

    /// <summary>A page that asks for itself again until the findings are there.</summary>
    private Task TellToWait(HttpContext context)
    {
        context.Response.Headers["Refresh"] = "1";
        return Tell<WarmingPage>(context, new() { ["Counts"] = board.Store.Counts }, HttpStatusCode.OK);
    }

    /// <summary>Makes a page for nobody: what the first page costs besides is paid before the first visitor comes.</summary>
    public Task PrepareAsync() => printer.RenderAsync(typeof(WarmingPage), new Dictionary<string, object?> { ["Counts"] = board.Store.Counts }, new Visitor("", "/", "", board.Ledger, IsBehind: false));

    /// <summary>Answers with a page that is no view of the record: what was refused, what failed.</summary>
    public Task Tell<TPage>(HttpContext context, Dictionary<string, object?> parameters, HttpStatusCode status)
        where TPage : IComponent => printer.PrintAsync<TPage>(context, parameters, Visitor.Of(context, Question.Of(context), board.Ledger, isBehind: false), (int)status);

    /// <summary>Catches what a page throws: the desk goes on, and says so.</summary>
    public async Task Watch(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception fault) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            var (words, status) = fault is StoreException ? (fault.Message, HttpStatusCode.ServiceUnavailable) : ($"{context.Request.Path}: {fault.GetType().Name}: {fault.Message}", HttpStatusCode.InternalServerError);
            await Tell<FaultPage>(context, new() { ["Fault"] = words, ["IsOfRecord"] = fault is StoreException }, status).ConfigureAwait(false);
        }
    }

    internal static Task WriteAsync(HttpContext context, byte[] bytes, string type)
    {
        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private Dossier? Dossier(Question asked) =>
        asked.Segment(2) is { Length: > 0 } second ? DossierWriter.Of(board.Findings, asked.Segment(1), second) : DossierWriter.Of(board.Findings, asked.Segment(1));

    private async Task MissAsync(HttpContext context, Question asked)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (asked.Form != AnswerForm.Page) await WriteAsync(context, JsonSerializer.SerializeToUtf8Bytes(new Missing($"nothing at {asked.Path}"), Twin.Shapes.Missing), "application/json").ConfigureAwait(false);
        else await Tell<MissingPage>(context, new() { ["Path"] = asked.Path }, HttpStatusCode.NotFound).ConfigureAwait(false);
    }

    private Task WriteTableAsync(HttpContext context, Question asked, IReadOnlyList<DeskTable> tables)
    {
        var table = tables.FirstOrDefault(one => one.Name == (asked["table"] ?? one.Name));
        if (table is null) return MissAsync(context, asked);
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{table.Name}.csv\"";
        return WriteAsync(context, table.ToCsv(), "text/csv");
    }

    private static Dictionary<string, object?> Parameters(object view, Question asked)
    {
        var parameters = new Dictionary<string, object?> { ["View"] = view };
        if (view is ClaimsView) parameters["Query"] = ClaimQuery.Of(asked);
        return parameters;
    }
}
