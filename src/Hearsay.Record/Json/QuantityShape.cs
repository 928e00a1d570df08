namespace Hearsay.Record.Json;

/// <summary>A quantity as JSON has it: its confidence is that of the claim.</summary>
internal sealed record QuantityShape(string Of, double? Value, double? Low, double? High, double? Total, ActorRef? Holder, TextSpan Span)
{
    public static QuantityShape? From(Quantity? quantity) => quantity is null ? null : new(
        quantity.Of, quantity.Value, quantity.Low, quantity.High, quantity.Total, quantity.Holder, quantity.Span);

    public Quantity ToQuantity(double confidence) => new(Of, Value, Low, High, Total, Holder, Span, confidence);
}
