using System.Text.Json;
using SocialeKaart.Content;
using SocialeKaart.Import.Extract;
using SocialeKaart.Import.Normalise;
using Xunit.Abstractions;

namespace SocialeKaart.Tests.Import;

/// <summary>
/// How real sources write each field, with what it should become (woordenschat.json). Each field has a floor that may not fall. Worse than a
/// miss is a dangerous error: open for closed, free for toewijzing, a wrong wijk with certainty. Those must not exist.
/// </summary>
public sealed class WoordenschatTests(ITestOutputHelper output)
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly Indeling Indeling = IndelingReader.Read(Path.Combine(Proefmap.Repository, "content"), []);
    private static readonly JsonElement Gevallen =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Proefmap.Repository, "tests/SocialeKaart.Tests/Import/woordenschat.json"))).RootElement.GetProperty("variations");

    [Theory]
    [InlineData("wijk", 98)]
    [InlineData("toegang", 98)]
    [InlineData("ondersteuning", 98)]
    [InlineData("tijden", 90)]
    [InlineData("kosten", 98)]
    [InlineData("telefoon", 98)]
    [InlineData("postcode", 98)]
    [InlineData("website", 98)]
    [InlineData("email", 98)]
    [InlineData("adres", 98)]
    [InlineData("doelgroep", 98)]
    public void The_field_is_read(string veld, int floor)
    {
        var cases = Cases(veld).ToList();
        var misses = cases.Where(c => Read(veld, c.Raw) != c.Expect).ToList();
        foreach (var (raw, expect) in misses)
            output.WriteLine($"{veld}: \"{raw}\" => {Read(veld, raw)}, verwacht {expect}");
        var score = 100.0 * (cases.Count - misses.Count) / cases.Count;
        output.WriteLine($"{veld}: {cases.Count - misses.Count}/{cases.Count} = {score:0.0} %");
        Assert.True(score >= floor, $"{veld} {score:0.0} %");
    }

    [Fact]
    public void No_access_reads_freer_than_it_is() => Assert.DoesNotContain(
        Cases("toegang"), c => c.Expect[0] is 'T' or 'O' && Read("toegang", c.Raw)[0] is 'V' or 'B' && !c.Expect.StartsWith('V') && !c.Expect.StartsWith('B'));

    [Fact]
    public void No_wrong_wijk_is_certain() => Assert.All(Cases("wijk"), c =>
        Assert.True(Read("wijk", c.Raw) == c.Expect || Read("wijk", c.Raw).EndsWith('?') || Read("wijk", c.Raw).Length == 0, c.Raw));

    [Fact]
    public void No_closed_day_is_open()
    {
        foreach (var (raw, expect) in Cases("tijden"))
            if (expect.Contains('!', StringComparison.Ordinal))
                Assert.True(Read("tijden", raw) is var read && (read.Contains('!', StringComparison.Ordinal) || read == "?"), raw);
    }

    private static IEnumerable<(string Raw, string Expect)> Cases(string veld) =>
        Gevallen.GetProperty(veld).EnumerateArray().Select(c => (c.GetProperty("raw").GetString()!, Refused(veld, c.GetProperty("expect").GetString()!)));

    private static string Refused(string veld, string expect) =>
        veld is "telefoon" or "postcode" or "website" or "email" or "adres" && (expect.StartsWith('!') || expect == "?") ? "!" : expect;

    private static string Read(string veld, string raw) => Brontekst.Clean(raw) is var text ? veld switch
    {
        "wijk" => Show(new Plek(Indeling.Wijken).Read(text)),
        "toegang" => Access(new Toegankelijkheid().Read(text)),
        "ondersteuning" => Level(new Ondersteuning(Indeling.Niveaus).Read(text)),
        "tijden" => Show(new Tijden(Vandaag).Read(text)),
        "kosten" => Kosten.Read(text) is { Zekerheid: Zekerheid.Leeg } ? "?" : Suggested(Kosten.Read(text)),
        "telefoon" => Rejected(Telefoon.Read(text)),
        "postcode" => Postcode(SocialeKaart.Import.Normalise.Postcode.Read(text)),
        "website" => Rejected(Internet.Website(text)),
        "email" => Rejected(Internet.Email(text)),
        "adres" => Rejected(Adressen.Read(text)),
        _ => Show(new Groepen<Doelgroep>(Indeling.Doelgroepen).Read(text)),
    } : "";

    private static string Show<T>(Genormaliseerd<T> g) where T : class => g.Zekerheid switch
    {
        Zekerheid.Zeker => g.Vast!.ToString()!,
        Zekerheid.Leeg => "",
        _ => g.Voorstel + "?",
    };

    private static string Level(Genormaliseerd<Niveaukeuze> g) =>
        Show(g).Replace("sociale-prestatie", "sp", StringComparison.Ordinal) is var s && s.StartsWith("buiten-schaal", StringComparison.Ordinal) ? s.TrimEnd('?') : s;

    /// <summary>A suggestion about the price that says "not known" itself needs no second question mark.</summary>
    private static string Suggested(Genormaliseerd<string> g) => g.Voorstel?.StartsWith('?') == true ? g.Voorstel : Show(g);

    private static string Access(Genormaliseerd<Toegangswoord> g)
    {
        var code = g.Vast?.Code ?? g.Voorstel ?? "onbekend";
        var letter = code == "vrij" ? "V" : code == "toewijzing" ? "T" : code == "beide" ? "B" : "O";
        return letter + (g.Vast?.Vlag is { } vlag ? "+" + vlag : g.Zekerheid == Zekerheid.Onzeker ? "+review" : "");
    }

    /// <summary>The reason in the list is for people; here it only counts that the value was refused.</summary>
    private static string Rejected<T>(Genormaliseerd<T> g) where T : class => g.Zekerheid == Zekerheid.Onzeker ? "!" : Show(g);

    private static string Postcode(Genormaliseerd<Postcodeplaats> g) => g.Vast is { } p
        ? p.ToString().Insert(4, p.Postcode.Length > 4 ? " " : "")
        : Rejected(g);
}
