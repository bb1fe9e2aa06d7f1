using System.CommandLine;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Cli;

/// <summary>The answers that were given as options; null is still to be asked.</summary>
internal sealed record Nieuwopdracht(string Map)
{
    public string? Naam { get; init; }
    public string? Samenvatting { get; init; }
    public string? Aanbieder { get; init; }
    public string? Niveau { get; init; }
    public string? Waar { get; init; }
}

/// <summary><c>nieuw activiteit</c>: asks the five things that a page cannot do without, and writes its file.</summary>
internal static class Nieuw
{
    private static readonly Option<string> Map = new("--map") { Description = "de map met de inhoud", DefaultValueFactory = _ => "content" };
    private static readonly Option<string?> Naam = new("--naam") { Description = "hoe de activiteit heet" };
    private static readonly Option<string?> Samenvatting = new("--samenvatting") { Description = "wat je er doet, in één zin" };
    private static readonly Option<string?> Aanbieder = new("--aanbieder") { Description = "wie het organiseert; met + ervoor een nieuwe aanbieder" };
    private static readonly Option<string?> Niveau = new("--niveau") { Description = "het ondersteuningsniveau, of onbekend" };
    private static readonly Option<string?> Waar = new("--waar") { Description = "de wijk, of stedelijk, online, aan-huis, buiten-utrecht, onbekend" };

    public static Command Command()
    {
        var activiteit = new Command("activiteit", "Maakt het bestand van een nieuwe activiteit; vraagt wat je niet meegeeft.") { Map, Naam, Samenvatting, Aanbieder, Niveau, Waar };
        activiteit.SetAction(parsed => Run(new(parsed.GetRequiredValue(Map))
        {
            Naam = parsed.GetValue(Naam),
            Samenvatting = parsed.GetValue(Samenvatting),
            Aanbieder = parsed.GetValue(Aanbieder),
            Niveau = parsed.GetValue(Niveau),
            Waar = parsed.GetValue(Waar),
        }, Console.IsInputRedirected ? null : Console.In, Console.Out));
        return new Command("nieuw", "Maakt een nieuw bestand.") { activiteit };
    }

    public static int Run(Nieuwopdracht opdracht, TextReader? input, TextWriter output)
    {
        if (!Directory.Exists(opdracht.Map))
            return Gebruik.Wrong($"De map {opdracht.Map} bestaat niet.");
        try
        {
            var aanbod = AanbodReader.Read(opdracht.Map);
            var ronde = new Vragenronde(input, output);
            var vragen = new Nieuwvragen(aanbod, opdracht.Map);
            var activiteit = vragen.Ask(opdracht, ronde);
            return ronde.Bezwaren.Count > 0 ? Gebruik.Wrong(string.Join('\n', ronde.Bezwaren)) : Write(activiteit, vragen.NieuweAanbieder, opdracht.Map, output);
        }
        catch (InhoudException e)
        {
            Console.Error.WriteLine(e.Message);
            return Gebruik.Fouten;
        }
    }

    private static int Write(Activiteit activiteit, Aanbieder? aanbieder, string map, TextWriter output)
    {
        AtomicFile.Sweep(map);
        if (aanbieder is not null)
            Write(Path.Combine(map, "aanbieders", $"{aanbieder.Slug}.md"), AanbiederFile.Write(aanbieder), output);
        var path = Path.Combine(map, "activiteiten", $"{activiteit.Slug}.md");
        Write(path, ActiviteitFile.Write(activiteit), output);
        output.WriteLine($"Volgende stap: open {path}, vul aan wat je weet, en kijk het na met: sociale-kaart controleer {path}");
        return Gebruik.Goed;
    }

    private static void Write(string path, string text, TextWriter output)
    {
        AtomicFile.Write(path, text);
        output.WriteLine($"Gemaakt: {path}");
    }
}
