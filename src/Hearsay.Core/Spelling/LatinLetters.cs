using System.Collections.Frozen;

namespace Hearsay.Core.Spelling;

/// <summary>Latin letters with marks, and the plain letter each stands on. The runtime's own normalisation is off (invariant globalization).</summary>
internal static class LatinLetters
{
    // Marked[i] stands on Plain[i]; lower case, Latin-1 to Latin Extended-B and Extended Additional.
    private const string Marked =
        "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏő" +
        "ŕŗřśŝşšţťũūŭůűųŵŷźżžơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯ" +
        "ȱȳḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳ" +
        "ṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừử" +
        "ữựỳỵỷỹøłıđħŧƒɓƙɗŋðİ"; // the last is a capital whose small letter the invariant culture does not know

    private const string Plain =
        "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooo" +
        "rrrssssttuuuuuuwyzzzouaiouuuuuaagkoojgnaaaeeiioorruusthaeooo" +
        "oyabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttu" +
        "uuuuvvwwwwwxxyzzzhtwyaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuu" +
        "uuyyyyolidhtfbkdndi";

    private static readonly FrozenDictionary<char, char> Letters = Marked.Zip(Plain).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The plain letter of a lower-case one; any other character is given back.</summary>
    public static char Strip(char letter) => letter < '\u00e0' ? letter : Letters.GetValueOrDefault(letter, letter);
}
