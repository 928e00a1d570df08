namespace Hearsay.Reading.Quantities;

internal enum WordShape : byte
{
    Letters, Digits, Sign,
}
