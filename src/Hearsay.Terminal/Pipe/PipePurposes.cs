namespace Hearsay.Terminal.Pipe;

/// <summary>What each filter takes and gives, for <c>--help</c>.</summary>
internal static class PipePurposes
{
    public static string Of(string stage) => stage switch
    {
        "article" => """Page or scrape to article: {"id","html","url"?} or {"id","text"} to {"id","title","author","date","updated","site","language","text","captions","embeds","comments"[,"lines"]}""",
        "parse" => """Sentences, tokens, tags, lemmas, trees: {"id","text"} to CoNLL-U""",
        "entities" => """Who is mentioned: {"id","text"} to {"id","entities":[{"start","end","text","type","subtype","actor","kind"}]}""",
        "times" => """When: {"id","text","date"} to {"id","times":[{"start","end","text","type","value"}]} (TIMEX3)""",
        "attributions" => """Who says what: {"id","text"} to {"id","attributions":[{"source","cue","content","stance","certainty","quoted","speaker","parent"?}]}""",
        "events" => """Who did what to whom: {"id","text","date"?} to {"id","events":[{"type","mode"?,"contexts","source","target","auxiliary","trigger"}]} (PLOVER 2.0)""",
        "actors" => """Names of one actor together: {"id","name","type"?,"scope"?} to {"id","cluster"}; reads all lines first""",
        "claims" => """The whole way of a page: {"id","html" or "text","url"?,"site"?,"date"?} to {"id","text","claims":[...]}""",
        "copying" => """Who is right and who copies whom: {"item","source","value"} to {"item","value","confidence"}, {"source","accuracy"} and {"group"}; reads all lines first""",
        _ => """Texts that descend from one text together: {"id","text","date"?} to {"id","cluster","origin"}; reads all lines first""",
    };
}
