using System.CommandLine;
using SocialeKaart.Content;
using SocialeKaart.Import;
using SocialeKaart.Import.Bronnen;
using SocialeKaart.Import.Crawl;
using SocialeKaart.Import.Write;

namespace SocialeKaart.Cli;

/// <summary><c>importeer http://bron/ --naar content</c>: fetches a source and writes it as content files.</summary>
internal static class Importeer
{
    private static readonly Argument<string> Bron = new("bron") { Description = "waar de bron begint (http://127.0.0.1:5090/), of een bestand of map met pagina's" };
    private static readonly Option<string> Naar = new("--naar") { Description = "de map met de inhoud", DefaultValueFactory = _ => "content" };
    private static readonly Option<int> Vertraging = new("--vertraging") { Description = "milliseconden tussen twee verzoeken", DefaultValueFactory = _ => 1000 };
    private static readonly Option<string?> Profielnaam = new("--bron") { Description = "de soort bron (inforing, georss, html, csv), of de naam of het bestand van een bronprofiel" };
    private static readonly Option<int> Gelijktijdig = new("--gelijktijdig") { Description = "zoveel pagina's tegelijk (1 tot 16)", DefaultValueFactory = _ => 1 };
    private static readonly Option<bool> Lokaal = new("--sta-lokaal-toe") { Description = "ook een bron op deze computer zelf, onder welke naam dan ook" };
    private static readonly Option<bool> DalingMag = new("--daling-mag") { Description = "ga door, ook als de bron meer dan een vijfde kwijt is" };
    private static readonly Option<string?> Verslag = new("--verslag") { Description = "schrijf het verslag ook als JSON, in dit bestand" };
    private static readonly Option<string?> Vandaag = new("--vandaag") { Description = "de datum van deze import, jjjj-mm-dd" };

    public static Command Command()
    {
        var command = new Command("importeer", "Haalt activiteiten op van een bron en schrijft ze als bestanden.")
            { Bron, Naar, Vertraging, Profielnaam, Gelijktijdig, Vandaag, Lokaal, DalingMag, Verslag };
        command.SetAction((parsed, stop) => Run(parsed, TimeProvider.System, stop));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, TimeProvider clock, CancellationToken stop)
    {
        if (Wrong(parsed) is { } bezwaar)
            return Gebruik.Wrong(bezwaar);
        try
        {
            var opdracht = Opdracht(parsed, clock);
            using var handler = new AddressGuard(opdracht.Crawl.Start, opdracht.Crawl.LokaalMag).Handler();
            var verslag = await Voortgang.Show(clock, toon => new Importeren(handler, clock).Run(opdracht, toon, stop));
            if (parsed.GetValue(Verslag) is { } bestand)
                AtomicFile.Write(bestand, Verslagbestand.Write(verslag, opdracht.Profiel.Naam, opdracht.Vandaag));
            return new Samenvatting(verslag, Console.Out).Write();
        }
        catch (Exception e) when (e is InvalidDataException or InhoudException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return Gebruik.Fouten;
        }
    }

    private static string? Wrong(ParseResult parsed)
    {
        if (Start(parsed) is null)
            return "Geef een heel adres, dat begint met http:// of https://, of een bestand of map die bestaat.";
        if (!Directory.Exists(parsed.GetRequiredValue(Naar)))
            return $"De map {parsed.GetRequiredValue(Naar)} bestaat niet.";
        if (parsed.GetValue(Vertraging) is < 0 or > 60_000)
            return "--vertraging is een getal van 0 tot 60000.";
        if (parsed.GetValue(Gelijktijdig) is < 1 or > 16)
            return "--gelijktijdig is een getal van 1 tot 16.";
        return parsed.GetValue(Vandaag) is { } dag && !Datum.TryParse(dag, out _) ? "--vandaag is een datum als 2026-11-22." : null;
    }

    private static Importopdracht Opdracht(ParseResult parsed, TimeProvider clock)
    {
        var start = Start(parsed)!;
        var crawl = new Crawlopdracht(
            start, TimeSpan.FromMilliseconds(parsed.GetValue(Vertraging)), parsed.GetValue(Gelijktijdig))
        { LokaalMag = parsed.GetValue(Lokaal) };
        var vandaag = parsed.GetValue(Vandaag) is { } dag && Datum.TryParse(dag, out var datum) ? datum : clock.Vandaag();
        return new(crawl, parsed.GetRequiredValue(Naar), Profiel.Load(parsed.GetValue(Profielnaam) ?? Bronkeuze.Profielnaam(start)).Voor(start), vandaag)
        { DalingMag = parsed.GetValue(DalingMag) };
    }

    /// <summary>An address, or the file or folder that stands at a path; null when it is neither.</summary>
    private static Uri? Start(ParseResult parsed)
    {
        var bron = parsed.GetRequiredValue(Bron);
        if (Uri.TryCreate(bron, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
            return url;
        return File.Exists(bron) || Directory.Exists(bron) ? new Uri(Path.GetFullPath(bron)) : null;
    }
}
