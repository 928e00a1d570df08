namespace Hearsay.Reading.Quantities;

/// <summary>Adds up a number that is written out, word by word; <see cref="Take"/> refuses a word that cannot belong to it.</summary>
internal struct SpelledSum
{
    private double _total; // above the last scale word
    private double _group; // below a thousand
    private NumberRole _last;
    private double _lastValue;
    private int _end;
    private bool _isOrdinal;
    private bool _pendingArticle;

    public SpelledSum() => _last = NumberRole.None;

    public readonly Number Result => _end > 0 ? new Number(_total + _group, _end, _isOrdinal, false) : Number.None;

    /// <param name="end">One past the word.</param>
    public bool Take(NumberRole role, double value, int end)
    {
        if (!Fits(role, value)) return false;
        switch (role)
        {
            case NumberRole.Article: _pendingArticle = true; break;
            case NumberRole.And: break;
            case NumberRole.Hundred or NumberRole.Dozen: _group = Math.Max(_group, 1) * value; break;
            case NumberRole.Scale: (_total, _group) = (_total + Math.Max(_group, 1) * value, 0); break;
            default: _group += value; break;
        }

        if (role is not (NumberRole.And or NumberRole.Article)) (_end, _isOrdinal) = (end, role == NumberRole.Ordinal);
        (_last, _lastValue) = (role, value);
        return true;
    }

    private readonly bool Fits(NumberRole role, double value) => role switch
    {
        NumberRole.Unit => _last is NumberRole.None or NumberRole.Hundred or NumberRole.Scale or NumberRole.And || (_last == NumberRole.Ten && value < 10),
        NumberRole.Ten => _last is NumberRole.None or NumberRole.Hundred or NumberRole.Scale or NumberRole.And,
        NumberRole.Hundred or NumberRole.Dozen => _pendingArticle ? _last == NumberRole.Article : _last is NumberRole.None or NumberRole.Unit or NumberRole.Ten,
        NumberRole.Scale => _last is NumberRole.Unit or NumberRole.Ten or NumberRole.Hundred or NumberRole.Article or NumberRole.Dozen,
        NumberRole.Ordinal => _last is NumberRole.None or NumberRole.Hundred or NumberRole.Scale || (_last == NumberRole.Ten && value < 10),
        NumberRole.And => _last is NumberRole.Hundred or NumberRole.Scale,
        NumberRole.Article => _last == NumberRole.None,
        _ => false,
    };
}
