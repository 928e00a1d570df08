using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hearsay.Web.Json;
using Hearsay.Web.Pages;
using Hearsay.Web.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Serving;

/// <summary>Answers a question with a page or, asked for it, with the page's JSON twin: both are made from the same view.</summary>
internal sealed class Reception(Board board, Printer printer)
{
    /// <param name="make">The view; null when the record has nothing at this address.</param>
    public RequestDelegate Page<TPage, TView>(Func<Board, Question, TView?> make, JsonTypeInfo<TView> shape)
        where TPage : IComponent
        where TView : class => async context =>
    {
        var asked = Question.Of(context);
        var view = make(board, asked);
        if (view is null && make(board, asked.AsPage()) is { } page) (view, asked) = (page, asked.AsPage());
        if (view is null) await MissAsync(context, asked).ConfigureAwait(false);
        else if (asked.WantsJson) await WriteAsync(context, view, shape).ConfigureAwait(false);
        else await printer.PrintAsync<TPage>(context, Parameters<TPage>(view, asked)).ConfigureAwait(false);
    };

    public Task MissAsync(HttpContext context) => MissAsync(context, Question.Of(context));

    /// <summary>Catches what a page throws: the desk goes on, and says so.</summary>
    public async Task Watch(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception fault) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            var words = $"{context.Request.Path}: {fault.GetType().Name}: {fault.Message}";
            await printer.PrintAsync<FaultPage>(context, new Dictionary<string, object?> { ["Fault"] = words }, StatusCodes.Status500InternalServerError).ConfigureAwait(false);
        }
    }

    private async Task MissAsync(HttpContext context, Question asked)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (asked.WantsJson) await WriteAsync(context, new Missing($"nothing at {asked.Path}"), Twin.Shapes.Missing).ConfigureAwait(false);
        else await printer.PrintAsync<MissingPage>(context, new Dictionary<string, object?> { ["Path"] = asked.Path }, StatusCodes.Status404NotFound).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> Parameters<TPage>(object view, Question asked)
    {
        var parameters = new Dictionary<string, object?> { ["View"] = view };
        if (view is ClaimsView) parameters["Query"] = ClaimQuery.Of(asked);
        return parameters;
    }

    private static Task WriteAsync<TView>(HttpContext context, TView view, JsonTypeInfo<TView> shape)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(view, shape);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
