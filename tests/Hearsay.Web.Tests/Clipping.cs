using System.Security.Cryptography;
using System.Text;
using Hearsay.Record;

namespace Hearsay.Web.Tests;

/// <summary>An article of our own writing with hand-made claims; spans are found by their words.</summary>
internal sealed class Clipping
{
    private readonly List<Claim> _claims = [];
    private readonly List<Actor> _actors = [];

    public Clipping(string site, string? date, string title, params string[] paragraphs)
    {
        var text = string.Join("\n", paragraphs);
        var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{site}/{date}/{title}/{text}")));
        var article = new Article { Text = text, Site = site, Title = title, Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd") };
        Document = new Document(sha[..16], sha, $"clips/{sha[..6]}.html", new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero), "en-1", article);
    }

    public Document Document { get; private set; }

    public Article Article => Document.Article;

    public IReadOnlyList<Claim> Claims => _claims;

    public Clipping With(Func<Article, Article> change)
    {
        Document = Document with { Article = change(Article) };
        return this;
    }

    public Clipping Tell(Telling telling)
    {
        _claims.Add(telling.Claim(Document));
        foreach (var person in telling.People)
            if (_actors.All(actor => actor.Id != person.Id)) _actors.Add(person.Actor);
        return this;
    }

    public void AddTo(IRecordStore store) => store.Add(new Reading(Document, _claims, new Entities([], _actors)));
}
