using System.Buffers;
using System.Text;

namespace Hearsay.Ingest.Html;

/// <summary>
/// One linear pass over a page before it is parsed. It takes out what no reader sees (scripts, styles, drawings, remarks), keeps
/// JSON-LD aside, and flattens nests so deep that a parser would need quadratic time: the elements go, their text stays.
/// </summary>
internal sealed class HtmlSieve
{
    /// <summary>Elements open at once; browsers flatten at 512.</summary>
    public const int MaxDepth = 256;

    /// <summary>Unclosed formatting elements; each is opened again in every later paragraph.</summary>
    public const int MaxReopened = 8;

    /// <summary>Start tags read; what comes after is left out. Of 990 real pages the largest has 10,000.</summary>
    public const int MaxTags = 60_000;

    /// <summary>UTF-16 units handed to the parser; what comes after is left out.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>JSON-LD blocks kept, and the longest of them.</summary>
    public const int MaxJsonLd = 64, MaxJsonLdLength = 4 << 20;

    private static readonly string[] Swallowed = ["script", "style", "svg", "noscript", "iframe", "textarea", "select", "template", "object", "canvas", "math", "button", "video", "audio", "map"];

    private static readonly SearchValues<string>[] Closings = [.. Swallowed.Select(name => SearchValues.Create(["</" + name], StringComparison.OrdinalIgnoreCase))];

    private readonly string _html;
    private readonly StringBuilder _kept;
    private readonly List<string> _jsonLd = [];
    private readonly bool[] _unclosed = new bool[Swallowed.Length];
    private int _depth, _flattened, _reopened, _droppedFormats, _tags;
    private bool _noDoubleQuote, _noSingleQuote, _isFlattened;

    private HtmlSieve(string html)
    {
        _html = html;
        _kept = new StringBuilder(Math.Min(html.Length, MaxLength));
    }

    public static SievedPage Run(string html)
    {
        var sieve = new HtmlSieve(html);
        var isWhole = sieve.Run();
        return new SievedPage(sieve._kept.ToString(), sieve._jsonLd, [.. sieve.Notices(isWhole)]);
    }

    private IEnumerable<string> Notices(bool isWhole)
    {
        if (_isFlattened) yield return $"elements nested deeper than {MaxDepth} are flattened, their text stays";
        if (!isWhole) yield return $"the page is too large: only the first {_tags} tags of it are read";
    }

    /// <returns>Whether all of the page was read.</returns>
    private bool Run()
    {
        var at = 0;
        while (at < _html.Length && _tags < MaxTags && _kept.Length < MaxLength)
        {
            var mark = _html.IndexOf('<', at);
            var end = mark < 0 ? _html.Length : mark;
            SourceMarks.Copy(_html, at, Math.Min(end, at + MaxLength), _kept);
            at = mark < 0 ? end : Markup(mark);
        }

        return at >= _html.Length;
    }

    /// <summary>Reads the markup at <paramref name="start"/> and gives the place behind it.</summary>
    private int Markup(int start)
    {
        var next = start + 1 < _html.Length ? _html[start + 1] : '\0';
        if (char.IsAsciiLetter(next)) return StartTag(start);
        if (next == '/' && start + 2 < _html.Length && char.IsAsciiLetter(_html[start + 2])) return EndTag(start);
        if (next is '!' or '?' or '/') return Remark(start);
        SourceMarks.Replace(start, start + 1, "&lt;", _kept);
        return start + 1;
    }

    private int Remark(int start)
    {
        var isComment = string.CompareOrdinal(_html, start, "<!--", 0, 4) == 0;
        if (!isComment) return Behind('>', start);
        var end = _html.IndexOf("-->", start + 2, StringComparison.Ordinal);
        return end < 0 ? _html.Length : end + 3;
    }

    private int Behind(char mark, int start)
    {
        var end = _html.IndexOf(mark, start);
        return end < 0 ? _html.Length : end + 1;
    }

    private int StartTag(int start)
    {
        var name = NameAt(start + 1);
        var end = TagEnd(start + 1 + name.Length);
        var tag = Tags.OfAnyCase(name);
        _tags++;
        var swallowed = IndexOfSwallowed(name);
        if (swallowed >= 0 && !IsSelfClosed(end) && !IsShadowRoot(start, end)) return Swallow(swallowed, start, end);
        if (swallowed < 0 && !IsPicture(name, tag) && Opens(tag, end)) AttributeSieve.Copy(_html.AsSpan(start, end - start), name.Length + 1, tag, _kept);
        return end;
    }

    /// <summary>Void elements that hold no word.</summary>
    private static bool IsPicture(ReadOnlySpan<char> name, Tag tag) =>
        tag is Tag.Img or Tag.Input or Tag.Embed or Tag.Wbr || name.Equals("source", StringComparison.OrdinalIgnoreCase);

    private int EndTag(int start)
    {
        var name = NameAt(start + 2);
        var end = Behind('>', start);
        var tag = Tags.OfAnyCase(name);
        if (IndexOfSwallowed(name) < 0 && Closes(tag)) _kept.Append(_html, start, end - start);
        return end;
    }

    private bool Opens(Tag tag, int end)
    {
        if (Tags.IsVoid(tag) || (Tags.HasOptionalEnd(tag) && _depth < MaxDepth)) return true;
        if (IsSelfClosed(end) && tag is Tag.Other) return true;
        if (Tags.IsReopened(tag) && _reopened >= MaxReopened) return Count(ref _droppedFormats);
        if (_depth >= MaxDepth) return Flatten();
        if (Tags.IsReopened(tag)) _reopened++;
        _depth++;
        return true;
    }

    private bool Closes(Tag tag)
    {
        if (Tags.IsVoid(tag) || (Tags.HasOptionalEnd(tag) && _flattened == 0)) return true;
        if (Tags.IsReopened(tag) && _droppedFormats > 0) return _droppedFormats-- < 0;
        if (_flattened > 0) return _flattened-- < 0;
        if (Tags.IsReopened(tag) && _reopened > 0) _reopened--;
        if (_depth > 0) _depth--;
        return true;
    }

    private bool Flatten()
    {
        _isFlattened = true;
        return Count(ref _flattened);
    }

    private static bool Count(ref int dropped)
    {
        dropped++;
        return false;
    }

    private int Swallow(int kind, int start, int end)
    {
        var close = _unclosed[kind] ? -1 : _html.AsSpan(end).IndexOfAny(Closings[kind]);
        if (close >= 0) close += end;
        _unclosed[kind] |= close < 0;
        if (kind == 0) KeepJsonLd(start, end, close < 0 ? _html.Length : close);
        if (close < 0) return kind < 2 ? _html.Length : end;
        return Behind('>', close);
    }

    private void KeepJsonLd(int start, int end, int close)
    {
        if (_jsonLd.Count >= MaxJsonLd || close - end > MaxJsonLdLength) return;
        if (_html.AsSpan(start, end - start).Contains("ld+json", StringComparison.OrdinalIgnoreCase)) _jsonLd.Add(_html[end..close]);
    }

    private ReadOnlySpan<char> NameAt(int start)
    {
        var end = start;
        while (end < _html.Length && end - start < 64 && !IsNameEnd(_html[end])) end++;
        return _html.AsSpan(start, end - start);
    }

    private static bool IsNameEnd(char letter) => letter is '>' or '/' or '<' || char.IsWhiteSpace(letter);

    /// <summary>A template that the browser shows in place.</summary>
    private bool IsShadowRoot(int start, int end) =>
        _html.AsSpan(start, end - start).Contains("shadowroot", StringComparison.OrdinalIgnoreCase);

    private bool IsSelfClosed(int end) => end >= 2 && _html[end - 1] == '>' && _html[end - 2] == '/';

    /// <summary>The place behind the tag; a '&gt;' in a quoted value does not end it, unless the quote never closes.</summary>
    private int TagEnd(int at)
    {
        while (at < _html.Length)
        {
            var step = _html.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (step < 0) return _html.Length;
            at += step;
            if (_html[at] == '>') return at + 1;
            at = IsValueStart(at) ? BehindQuote(at) : at + 1;
        }

        return _html.Length;
    }

    private bool IsValueStart(int quote)
    {
        var before = quote - 1;
        while (before > 0 && char.IsWhiteSpace(_html[before]) && quote - before < 16) before--;
        return _html[before] == '=';
    }

    private int BehindQuote(int quote)
    {
        ref var none = ref _html[quote] == '"' ? ref _noDoubleQuote : ref _noSingleQuote;
        var close = none ? -1 : _html.IndexOf(_html[quote], quote + 1);
        none |= close < 0;
        return close < 0 ? quote + 1 : close + 1;
    }

    private static int IndexOfSwallowed(ReadOnlySpan<char> name)
    {
        for (var at = 0; at < Swallowed.Length; at++)
            if (name.Equals(Swallowed[at], StringComparison.OrdinalIgnoreCase)) return at;
        return -1;
    }
}
