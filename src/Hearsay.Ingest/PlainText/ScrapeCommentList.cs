using Hearsay.Core;
using Hearsay.Ingest.Comments;

namespace Hearsay.Ingest.PlainText;

/// <summary>Comments as they grow line by line.</summary>
internal sealed class ScrapeCommentList(CommentHeads heads)
{
    private readonly List<Comment> _done = [];
    private readonly HashSet<string> _authors = new(StringComparer.Ordinal);
    private readonly List<string> _text = [];
    private string? _author, _date;

    /// <summary>A name has come, and no text yet.</summary>
    public bool WaitsForText => _author is not null && _text.Count == 0;

    /// <summary>A name has come, and neither text nor date: a name with a date may say whom it answers, as in "Dan", "Ada March 4, 2022".</summary>
    public bool WaitsForDate => WaitsForText && _date is null;

    /// <summary>Whether the open comment, with text, is by <paramref name="author"/>.</summary>
    public bool IsOf(string author) => _text.Count > 0 && _author == author;

    /// <summary>Whether <paramref name="author"/> has written a comment.</summary>
    public bool Knows(string author) => _authors.Contains(author) && author != _author;

    public bool HasBegun => HasAny || _author is not null;

    /// <summary>A comment has ended, and no other begun.</summary>
    public bool IsClosed => _done.Count > 0 && _author is null && _text.Count == 0;

    public bool HasAny => _done.Count > 0 || _text.Count > 0;

    /// <returns>True: the line belongs to the comments.</returns>
    public bool Begin(string author)
    {
        var date = _author is null && _text.Count == 0 ? _date : null; // boards write it above the name
        Close();
        (_author, _date) = (WithoutAddressee(heads.Name(author) ?? author), date);
        _authors.Add(_author);
        return true;
    }

    /// <summary>A date behind the text ends the comment whose author is known; before it, it begins one.</summary>
    /// <returns>True: the line belongs to the comments.</returns>
    public bool Date(string line)
    {
        var isLast = _author is not null && _date is null && _text.Count > 0;
        if (_text.Count > 0 && !isLast) Close();
        _date = heads.Date(null, line);
        if (isLast) Close();
        return true;
    }

    /// <summary>Text whose author comes below it.</summary>
    /// <returns>True: the line belongs to the comments.</returns>
    public bool Open(string line)
    {
        _text.Add(line);
        return true;
    }

    /// <summary>Who has written the text above, and when.</summary>
    /// <returns>True: the line belongs to the comments.</returns>
    public bool Sign(string author, string date)
    {
        (_author, _date) = (heads.Name(author) ?? author, heads.Date(null, date));
        Close();
        return true;
    }

    /// <returns>False when no comment has begun, so the line belongs to none.</returns>
    public bool Add(string line)
    {
        if (_author is null && _date is null && _text.Count == 0) return false;
        _text.Add(line);
        return true;
    }

    /// <summary>Buttons below the text end the comment.</summary>
    /// <returns>False: they belong to none.</returns>
    public bool End()
    {
        Close();
        return false;
    }

    public List<Comment> Done()
    {
        Close();
        return _done;
    }

    private void Close()
    {
        if (_text.Count > 0) _done.Add(new Comment(_author, _date, string.Join('\n', _text)));
        if (_text.Count > 0) (_author, _date) = (null, null);
        _text.Clear();
    }

    /// <summary>Threads write whom a comment answers behind who wrote it: "Ada Peter M." where Peter M. has written above.</summary>
    private string WithoutAddressee(string author)
    {
        for (var blank = author.IndexOf(' '); blank > 0; blank = author.IndexOf(' ', blank + 1))
            if (_authors.Contains(author[(blank + 1)..])) return author[..blank];
        return author;
    }
}
