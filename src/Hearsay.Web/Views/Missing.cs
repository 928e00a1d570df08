namespace Hearsay.Web.Views;

/// <summary>What the JSON twin of an unknown page says.</summary>
public sealed record Missing(string Error);
