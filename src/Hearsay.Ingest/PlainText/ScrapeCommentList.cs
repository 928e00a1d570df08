using Hearsay.Core;
using Hearsay.Ingest.Comments;

namespace Hearsay.Ingest.PlainText;

/// <summary>Comments as they grow line by line.</summary>
internal sealed class ScrapeCommentList(CommentHeads heads)
{
    private readonly List<Comment> _done = [];
    private readonly List<string> _text = [];
    private string? _author, _date;

    /// <summary>A name has come, and no text yet.</summary>
    public bool WaitsForText => _author is not null && _text.Count == 0;

    public void Begin(string author)
    {
        Close();
        (_author, _date) = (heads.Name(author) ?? author, null);
    }

    public void Date(string line)
    {
        if (_text.Count > 0) Close();
        _date = heads.Date(null, line);
    }

    /// <returns>False when no comment has begun, so the line belongs to none.</returns>
    public bool Add(string line)
    {
        if (_author is null && _date is null && _text.Count == 0) return false;
        _text.Add(line);
        return true;
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
}
