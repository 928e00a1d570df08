namespace Hearsay.Core;

/// <summary>What an article's date was read from.</summary>
public enum DateSignal : byte
{
    /// <summary>The container of the page states it: a row, a feed, a mail.</summary>
    Given,
    JsonLd,

    /// <summary>A <c>meta</c> element of the page's head.</summary>
    Meta,

    /// <summary>A <c>time</c> element, or one whose <c>itemprop</c> says that it holds the date.</summary>
    Time,

    /// <summary>The page's address.</summary>
    Url,

    /// <summary>A line by the headline or below the text.</summary>
    Byline,

    /// <summary>The dateline with which the text begins.</summary>
    Text,
}
