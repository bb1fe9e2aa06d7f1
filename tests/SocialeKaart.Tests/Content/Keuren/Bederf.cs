using System.Text;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Tests.Content.Keuren;

/// <summary>A way to spoil the file of an activity, and what has to come of it.</summary>
/// <param name="Regel">The line that has to be named; 0 for the last line of the fields.</param>
/// <param name="Ernst">A fault keeps the page off the site, a warning does not.</param>
internal sealed record Bederf(string Naam, int Regel, Ernst Ernst, Action<string, Activiteit> Doe)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false);

    public static IReadOnlyList<Bederf> Alle { get; } =
    [
        Swap("tab-inspringing", 10, "buurt:", "\tbuurt:"),
        Swap("aanhalingsteken-open", 4, "samenvatting: ", "samenvatting: \""),
        Swap("veld-dubbel", 10, "buurt: ", "naam: "),
        Swap("niveau-tikfout", 11, "niveau: [meedoen]", "niveau: Meedon"),
        Bytes("nul-teken", 10, text => Utf8.GetBytes(text.Replace("buurt", "bu\0urt", StringComparison.Ordinal))),
        Bytes("latin-1", 10, text => Encoding.Latin1.GetBytes(text.Replace("Vechtzoom", "Vechtzoöm", StringComparison.Ordinal))),
        // Harmless: the site reads these two well. They are told, for a comparison of versions shows every line as changed.
        Bytes("bom", 1, text => [0xEF, 0xBB, 0xBF, .. Utf8.GetBytes(text)]) with { Ernst = Ernst.Waarschuwing },
        Bytes("crlf", 1, text => Utf8.GetBytes(text.ReplaceLineEndings("\r\n"))) with { Ernst = Ernst.Waarschuwing },
        Bytes("leeg", 1, _ => []),
        Bytes("te-groot", 1, text => Utf8.GetBytes(text + new string('x', 5_000_000))),
        Swap("vijfduizend-haken", 9, "wijk: [overvecht]", $"wijk: {new string('[', 5000)}"),
        Swap("alias-bom", 9, "wijk: [overvecht]", "wijk: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]"),
        Swap("tag", 10, "buurt: ", "buurt: !tag "),
        new("kring", 1, Ernst.Fout, (path, _) => File.CreateSymbolicLink(path, path)),
        new("wijst-nergens-heen", 1, Ernst.Fout, (path, _) => File.CreateSymbolicLink(path, path + ".weg")),
        new("niemand-mag-lezen", 1, Ernst.Fout, (path, a) =>
        {
            File.WriteAllText(path, ActiviteitFile.Write(a));
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, UnixFileMode.None);
        }),
        Swap("geen-sluiting", 0, "voorbeeld: ja\n---\n", "voorbeeld: ja\n"),
        Swap("sluiting-met-twee-streepjes", 0, "voorbeeld: ja\n---\n", "voorbeeld: ja\n--\n"),
        Swap("geen-opening", 1, "---\nnummer", "nummer"),
        Swap("geen-spatie", 3, "naam: ", "naam:"),
        Swap("dubbele-punt", 4, "samenvatting: ", "samenvatting: Let op: "),
        Swap("geen-dubbele-punt", 10, "buurt: ", "buurt "),
        Swap("inspringing", 10, "buurt: ", "  buurt: "),
        Swap("haakje-open", 9, "[overvecht]", "[overvecht"),
        Swap("wijk-onbekend", 9, "overvecht", "overvegt"),
        Swap("datum-verkeerd-om", 26, "2026-11-01", "01-11-2026"),
        Swap("datum-die-niet-bestaat", 26, "2026-11-01", "2026-02-30"),
        Swap("javascript-link", 30, "**samen**", "[samen](javascript:alert(1))"),
        Swap("javascript-website", 22, "https://www", "javascript://www"),
        Swap("vijfduizend-diep", 30, "We koken **samen**.", new string('>', 5000)),
        new("nummer-dubbel", 2, Ernst.Fout, (path, a) => File.WriteAllText(path, ActiviteitFile.Write(a with { Nummer = 1 }))),
        Swap("nummer-in-letters", 2, "nummer: ", "nummer: n"),
        Swap("naam-ontbreekt", 2, "\nnaam: ", "\n# "),
        Swap("veldnaam-tikfout", 8, "bereik: ", "berijk: "),
        Swap("postcode-met-spatie", 19, "3571AB", "3571 ab"),
        Swap("telefoon-zonder-land", 20, "\"+31300000042\"", "030-0000042"),
        Swap("module-zonder-niveau", 12, "module: []", "module: [\"1\"]"),
        Swap("velden-te-lang", 10, "buurt: ", $"buurt: {new string('y', 17_000)}"),
        Swap("aa-zonder-toewijzing", 13, "[meedoen]", "[aa]") with { Ernst = Ernst.Waarschuwing },
        Swap("aanbieder-onbekend", 5, "stichting-samenkracht\n", "stichting-samenkrach\n") with { Ernst = Ernst.Waarschuwing },
        Swap("tijden-in-woorden", 15, "do 10:00-12:00", "donderdag om tien uur") with { Ernst = Ernst.Waarschuwing },
        Swap("dode-link", 30, "**samen**", "[samen](/activiteiten/wg)") with { Ernst = Ernst.Waarschuwing },
        Swap("plaatje-zonder-woorden", 30, "**samen**", "![](/pan.png)") with { Ernst = Ernst.Waarschuwing },
        Swap("mobiel-nummer", 20, "+31300000042", "+31612345678") with { Ernst = Ernst.Waarschuwing },
        Swap("mail-van-een-mens", 30, "**samen**", "jan.jansen@hotmail.com") with { Ernst = Ernst.Waarschuwing },
        Swap("controle-in-de-toekomst", 26, "2026-11-01", "2027-11-01") with { Ernst = Ernst.Waarschuwing },
        Swap("einde-voorbij", 30, "**samen**", "tot en met 1 mei 2026") with { Ernst = Ernst.Waarschuwing },
        Swap("html", 30, "**samen**", "<script>alert(1)</script>") with { Ernst = Ernst.Waarschuwing },
        new("dubbelganger", 3, Ernst.Waarschuwing, (path, a) => File.WriteAllText(path, ActiviteitFile.Write(a with { Naam = "Activiteit 1", Adres = Voorbeeld.SamenKoken.Adres! with { Huisnummer = "1" } }))),
        new("Hoofdletters", 1, Ernst.Waarschuwing, (path, a) => File.WriteAllText(path, ActiviteitFile.Write(a))),
    ];

    /// <summary>Everyone may do this who owns the machine, so there it spoils nothing.</summary>
    public bool HindertAlleenGewoneMensen => Naam == "niemand-mag-lezen";

    private static Bederf Swap(string naam, int regel, string good, string bad) => Bytes(naam, regel, text =>
    {
        Assert.Contains(good, text, StringComparison.Ordinal);
        return Utf8.GetBytes(text.Replace(good, bad, StringComparison.Ordinal));
    });

    private static Bederf Bytes(string naam, int regel, Func<string, byte[]> spoil) =>
        new(naam, regel, Ernst.Fout, (path, a) => File.WriteAllBytes(path, spoil(ActiviteitFile.Write(a))));
}
