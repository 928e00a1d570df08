using Hearsay.Core;
using Hearsay.Ingest.PlainText;
using Hearsay.Ingest.PlainText.Labels;

namespace Hearsay.Train.Lines;

/// <summary>A scrape that grows part by part; on a whole page, furniture comes between.</summary>
internal sealed class MixedScrape(PageFurniture furniture, LineSigns signs, Dice dice)
{
    private const double BlankAtJoint = 0.5;
    private const double IsForeign = 0.1; // share of scrapes whose comments stand among words of no language
    private const double WholePage = 0.5, InText = 0.12, IsCaption = 0.4; // shares, of scrapes, of paragraphs, of what stands in the text
    private const int MostMenus = 7, MostBelow = 4, MostFeet = 4; // blocks, one fewer at most

    private readonly Blanks _blanks = (dice.Next() % 5) switch { 0 => Blanks.None, 1 => Blanks.Everywhere, _ => Blanks.AsTheyAre };
    private readonly bool _isPage = dice.Chance(WholePage);
    private readonly ForeignLines? _foreign = dice.Chance(IsForeign) ? new ForeignLines(signs, dice, dice.Chance(0.5)) : null;
    private readonly List<ScrapeText> _lines = [];
    private readonly List<byte> _labels = [];

    private enum Blanks
    {
        None,
        Everywhere,
        AsTheyAre,
    }

    /// <summary>Other names for those who comment; null where they keep theirs.</summary>
    public Nicknames? Nicknames { get; init; }

    public LabelledScrape Done() => new("mix", _lines, [.. _labels], null);

    public void Add(LabelledScrape scrape, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            Add(scrape.Lines[at], scrape.Lines[at].IsApart || (at == first && dice.Chance(BlankAtJoint)), scrape.Labels[at]);
            if (_isPage && at + 1 < end && scrape.Labels[at] == (byte)LineKind.Body && dice.Chance(InText)) AddInText();
        }
    }

    public void AddMenus() => AddBlocks("menu", MostMenus, (byte)LineKind.Noise);

    /// <param name="isLow">Whether comments stand above.</param>
    public void AddFoot(bool isLow)
    {
        var label = isLow ? LineLabels.LowNoise : (byte)LineKind.Noise;
        AddBlocks("below", MostBelow, label);
        AddBlocks("foot", MostFeet, label);
    }

    private void AddInText()
    {
        if (dice.Chance(IsCaption)) AddBlock("caption", (byte)LineKind.Caption);
        else AddBlock("inside", (byte)LineKind.Noise);
    }

    private void AddBlocks(string place, int most, byte label)
    {
        if (!_isPage) return;
        for (var left = (int)(dice.Next() % (ulong)most); left > 0; left--) AddBlock(place, label);
    }

    private void AddBlock(string place, byte label)
    {
        var (lines, isApart) = (furniture.Any(place, dice), dice.Chance(0.5));
        for (var at = 0; at < lines.Length; at++) Add(ScrapeText.Cut(lines[at])[0], at == 0 || isApart, label);
    }

    private void Add(ScrapeText line, bool isApart, byte label)
    {
        var isBlank = _blanks == Blanks.Everywhere || (_blanks == Blanks.AsTheyAre && isApart);
        if (Nicknames is not null) line = Nicknames.Read(line, label);
        if (_foreign is not null) line = _foreign.Read(line, label);
        _lines.Add(line with { Number = _labels.Count + 1, IsApart = isBlank && _labels.Count > 0 });
        _labels.Add(label);
    }
}
