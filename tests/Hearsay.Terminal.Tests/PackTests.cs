using Xunit;

namespace Hearsay.Terminal.Tests;

/// <summary><c>hearsay pack</c>: what it says of packs with flaws, and of dictionaries with the faults that such files have.</summary>
public sealed class PackTests
{
    private const string Dictionary = """
        # towns and a river
        ORLAN_ [ORL]  ; CountryInfo
        +BESKEN_ # its capital
        +QARMAT
        <!-- two lines
        of comment -->
        HALIM_VESHTI_
        	[ORLGOV 20060520-080909] [ORLELI <010101]
        	[ORLGOV > 140608]
        	[ORLMIL 1920030320-20060520]
        	[ORLELI]
        TOMAS_BARZIN_
        PRESIDENT_TOMAS_BARZIN_ [ORLGOV]
        HAMLUND) [NGO]
        DAWN_GUARD_(DG) [ORLREB 990101-980101]
        	[ORLREB]
        LONELY_NAME_
        WIDE_RIVER_L.P. [
        MNC]
        """;

    [Fact]
    public void A_dictionary_with_faults_becomes_a_pack_that_has_none()
    {
        using var folder = new TemporaryFolder();
        var (file, pack) = (folder.File("land.actors"), folder.File("land"));
        File.WriteAllText(file, Dictionary);
        var import = HearsayProgram.Run(["pack", "import", file, "--to", pack]);
        Assert.Equal(1, import.ExitCode);
        var rows = File.ReadAllLines(Path.Combine(pack, "coded.tsv"));
        Assert.Contains("ORLAN\tBESKEN|QARMAT\tORL", rows);
        Assert.Contains("HALIM VESHTI\t\tORLGOV:2006-05-20:2008-09-09|ORLELI::2001-01-01|ORLGOV:2014-06-08:|ORLELI", rows);
        Assert.Contains("PRESIDENT TOMAS BARZIN\tTOMAS BARZIN\tORLGOV", rows);
        Assert.Contains("HAMLUND\t\tNGO", rows);
        Assert.Contains("DG\tDAWN GUARD\tORLREB", rows);
        Assert.Contains("WIDE RIVER L.P.\t\tMNC", rows);
        Assert.Contains("land.actors:10: “1920030320-20060520” is no date", import.Words, StringComparison.Ordinal);
        Assert.Contains("land.actors:17: “LONELY NAME” has no code; it is left out", import.Words, StringComparison.Ordinal);
        Assert.Equal(0, HearsayProgram.Run(["pack", "check", pack]).ExitCode);
    }

    [Fact]
    public void Agents_get_their_plurals_and_sets()
    {
        using var folder = new TemporaryFolder();
        var (file, pack) = (folder.File("land.agents.txt"), folder.File("land"));
        File.WriteAllText(file, "!FOLK! = MAN, WOMAN\nDEPUTY [~LEG]\nHARBOUR_MASTER {HARBOUR_MASTERS} [~GOV]\nSHEEP {} [~AGR]\nTOWN!FOLK! [~CVL]\nRELIEF_BODY [NGO~]\nNO_CODE\n");
        var import = HearsayProgram.Run(["pack", "import", file, "--to", pack]);
        var rows = File.ReadAllLines(Path.Combine(pack, "agents.tsv"));
        Assert.Equal(["DEPUTY\tDEPUTIES\t~LEG", "HARBOUR MASTER\tHARBOUR MASTERS\t~GOV", "SHEEP\t\t~AGR", "TOWNMAN\t\t~CVL", "TOWNWOMAN\t\t~CVL", "RELIEF BODY\tRELIEF BODIES\tNGO~"], rows.Skip(2));
        Assert.Contains("land.agents.txt:7: “NO_CODE” has no code", import.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dawn Party\tDawn\tORG\tparty\tIRQPTY\tleader:2001-01-01:", "")]
    [InlineData("Dawn Party\tDawn\tORG", ":1: 3 cells; an actor has name")]
    [InlineData("Dawn Party\tDawn\tGROUP\tparty\tIRQPTY", ":1: “GROUP” is no type")]
    [InlineData("Dawn Party\tDawn\tORG\tparty\tQQQPTY", ":1: “QQQ” is no country")]
    [InlineData("Dawn Party\tDawn\tORG\tparty\tIRQP", ":1: “IRQP” is no code")]
    [InlineData("Omar Haddad\t\tPER\t\tIRQGOV\tmayor:2009-02-30:", ":1: “mayor:2009-02-30:” has a day")]
    [InlineData("Omar Haddad\t\tPER\t\tIRQGOV\tmayor:2010-01-01:2009-01-01", ":1: “mayor:2010-01-01:2009-01-01” ends before it begins")]
    [InlineData("Dawn Party\tDawn\tORG\tparty\tIRQ\nNew Dawn\tDawn\tORG\tparty\tIRQ", ":2: “Dawn” is a name of “Dawn Party” too (line 1); the last one wins")]
    public void A_flaw_of_a_pack_is_named_with_its_line(string rows, string flaw)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("actors.tsv"), rows + "\n");
        var check = HearsayProgram.Run(["pack", "check", folder.Path]);
        Assert.Equal(flaw.Length > 0 ? 1 : 0, check.ExitCode);
        Assert.Contains(flaw, check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_an_agents_file_are_named_and_the_rest_is_kept()
    {
        using var folder = new TemporaryFolder();
        var (file, pack) = (folder.File("faults.agents"), folder.File("faults"));
        File.WriteAllBytes(file, [.. "PILOT [~MIL\nTEACHER [~EDU]\n+SOLDIER [~MIL]\nminer [~LAB]\nCAF"u8, 0xC9, .. "_OWNER [~BUS]\n"u8]);
        var import = HearsayProgram.Run(["pack", "import", file, "--to", pack]);
        var rows = File.ReadAllLines(Path.Combine(pack, "agents.tsv"));
        foreach (var row in (string[])["TEACHER\tTEACHERS\t~EDU", "SOLDIER\tSOLDIERS\t~MIL", "MINER\tMINERS\t~LAB", "CAF\u00C9 OWNER\tCAF\u00C9 OWNERS\t~BUS"]) Assert.Contains(row, rows);
        foreach (var words in (string[])["faults.agents:1: \u201CPILOT [~MIL\u201D has no code", "faults.agents:3: agents have no further names", "no UTF-8; the file is read as Latin-1"]) Assert.Contains(words, import.Words, StringComparison.Ordinal);
        Assert.Equal(0, HearsayProgram.Run(["pack", "check", pack]).ExitCode);
    }

    [Fact]
    public void The_packs_that_ship_have_no_flaws()
    {
        var check = HearsayProgram.Run(["pack", "check"]);
        Assert.Equal("", check.Output);
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_pack() => Assert.Equal(2, HearsayProgram.Run(["pack", "check", "no-such-pack"]).ExitCode);
}
