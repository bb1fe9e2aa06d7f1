using System.CommandLine;
using SocialeKaart.Content;
using SocialeKaart.Content.Keuren;
using SocialeKaart.Search.Keuren;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Cli;

/// <summary>What to check: a content folder, or one file in it.</summary>
internal sealed record Controleopdracht(string Pad)
{
    public Lijstvorm Formaat { get; init; }
    public bool Tips { get; init; }
    public bool Herstel { get; init; }
    /// <summary>Repair without asking.</summary>
    public bool Ja { get; init; }
    /// <summary>The folder with judged questions, to see which lines of the word list they need; null does not look.</summary>
    public string? Vragen { get; init; }
}

/// <summary><c>controleer content</c>: every problem with its place; exit 1 when one of them is a fault. A file that is named is looked at more closely.</summary>
internal static class Controleer
{
    private static readonly Argument<string> Pad = new("pad") { Description = "de map met de inhoud, of één bestand daarin", DefaultValueFactory = _ => "content" };
    private static readonly Option<Lijstvorm> Formaat = new("--formaat") { Description = "tekst, json of github" };
    private static readonly Option<bool> Tips = new("--tips") { Description = "geef ook tips voor duidelijke taal; bij één bestand komen die vanzelf" };
    private static readonly Option<bool> Herstellen = new("--herstel") { Description = "herstel wat zeker is; laat eerst zien wat er verandert" };
    private static readonly Option<bool> Ja = new("--ja") { Description = "met --herstel: vraag niets" };
    private static readonly Option<bool> Werking = new("--werking") { Description = "kijk ook of elke regel van de woordenlijst iets uitmaakt (een minuut)" };

    public static Command Command()
    {
        var command = new Command("controleer", "Kijkt alle bestanden na en noemt elk probleem met bestand en regel.") { Pad, Formaat, Tips, Herstellen, Ja, Werking, Vragenmap.Optie };
        command.SetAction(parsed => Run(new(parsed.GetRequiredValue(Pad))
        {
            Formaat = parsed.GetValue(Formaat),
            Tips = parsed.GetValue(Tips),
            Herstel = parsed.GetValue(Herstellen),
            Ja = parsed.GetValue(Ja),
            Vragen = parsed.GetValue(Werking) ? parsed.GetRequiredValue(Vragenmap.Optie) : null,
        }, Console.Out));
        return command;
    }

    /// <param name="clock">Tells what is over and how old the sources are; the machine's own when null.</param>
    public static int Run(Controleopdracht opdracht, TextWriter output, TimeProvider? clock = null)
    {
        if (Inhoudspad.Of(opdracht.Pad) is not { } pad)
            return Gebruik.Wrong(File.Exists(opdracht.Pad) ? $"{opdracht.Pad} staat niet in een map met inhoud (daarin staat een map indeling)." : $"De map of het bestand {opdracht.Pad} bestaat niet.");
        if (opdracht.Vragen is { } vragen && !Directory.Exists(vragen))
            return Gebruik.Wrong($"De map {vragen} bestaat niet.");
        var vandaag = (clock ?? TimeProvider.System).Vandaag();
        var (problemen, gelezen) = Read(pad, opdracht, vandaag);
        var lijst = new Probleemlijst(pad.Map, opdracht.Formaat, output);
        lijst.Write(problemen, gelezen);
        if (opdracht.Herstel && new Herstelronde(pad, output).Run(problemen, opdracht.Ja))
        {
            (problemen, gelezen) = Read(pad, opdracht, vandaag);
            lijst.Sum(problemen, gelezen);
        }
        return problemen.Any(p => p.Ernst == Ernst.Fout) ? Gebruik.Fouten : Gebruik.Goed;
    }

    private static (IReadOnlyList<Probleem> Problemen, int Activiteiten) Read(Inhoudspad pad, Controleopdracht opdracht, DateOnly vandaag)
    {
        try
        {
            var aanbod = AanbodReader.Read(pad.Map);
            if (pad.Bestand is { } bestand)
                return ([.. Keuring.Of(aanbod, pad.Map, bestand, vandaag), .. Woorden(aanbod, pad, opdracht)], aanbod.Activiteiten.Count);
            return ([.. Keuring.Of(aanbod, pad.Map, vandaag), .. opdracht.Tips ? Keuring.Tips(pad.Map) : [], .. Bronnen(aanbod, vandaag), .. Woorden(aanbod, pad, opdracht)], aanbod.Activiteiten.Count);
        }
        catch (InhoudException e)
        {
            return (e.Problemen, 0);
        }
    }

    /// <summary>Editors hear it a week before visitors do.</summary>
    private static IEnumerable<Probleem> Bronnen(Aanbod aanbod, DateOnly vandaag) => aanbod.Bronnen.Alle
        .Where(b => Bronstanden.Of(b.Value, vandaag) != Versheid.Actueel)
        .Select(b => new Probleem($".import/{b.Key}/{BronstandFile.Naam}", 1, 1, Ernst.Waarschuwing,
            FormattableString.Invariant($"de bron {b.Key} is sinds {b.Value:yyyy-MM-dd} niet meer geïmporteerd ({vandaag.DayNumber - b.Value.DayNumber} dagen); na {Bronstanden.Verouderd} dagen zegt de site het, na {Bronstanden.Verlopen} dagen staat er niets van in lijsten en zoeken")));

    /// <summary>The word list against the search takes seven seconds: only for who names the file, or asks what its lines do.</summary>
    private static IEnumerable<Probleem> Woorden(Aanbod aanbod, Inhoudspad pad, Controleopdracht opdracht)
    {
        if (aanbod.Woordenlijst.Regels.Count == 0 || pad.Bestand != Woordenlijst.Bestand && opdracht.Vragen is null)
            return [];
        var text = File.ReadAllText(Path.Combine(pad.Map, Woordenlijst.Bestand));
        var problemen = Woordenlijstkeuring.Of(aanbod, text);
        return opdracht.Vragen is not { } vragen ? problemen
            : problemen.Concat(Woordenlijstkeuring.Werking(aanbod, text, Vragenset.ReadAll(vragen).SelectMany(set => set.Oordelen)));
    }
}
