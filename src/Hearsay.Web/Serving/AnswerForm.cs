namespace Hearsay.Web.Serving;

/// <summary>In what form an address answers: the page, or with its ending all of it as JSON, one of its tables as CSV, or a dossier as Markdown.</summary>
internal enum AnswerForm : byte
{
    Page, Json, Csv, Markdown,
}
