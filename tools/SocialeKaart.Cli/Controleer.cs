using System.CommandLine;
using SocialeKaart.Content;
using SocialeKaart.Search.Keuren;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Cli;

/// <summary><c>controleer content</c>: every problem of a content folder with its place; exit 1 when one of them is a fault.</summary>
internal static class Controleer
{
    public static Command Command()
    {
        var map = new Argument<string>("map") { Description = "de map met de inhoud", DefaultValueFactory = _ => "content" };
        var werking = new Option<bool>("--werking") { Description = "kijk ook of elke regel van de woordenlijst iets uitmaakt (een minuut)" };
        var command = new Command("controleer", "Kijkt alle bestanden na en noemt elk probleem met bestand en regel.") { map, werking, Vragenmap.Optie };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(map), Console.Out, parsed.GetValue(werking) ? parsed.GetRequiredValue(Vragenmap.Optie) : null));
        return command;
    }

    /// <param name="clock">Tells how old the sources are; the machine's own when null.</param>
    /// <param name="vragen">The folder with judged questions, to see which lines of the word list they need; null does not look.</param>
    public static int Run(string folder, TextWriter output, string? vragen = null, TimeProvider? clock = null)
    {
        if (Array.Find([folder, vragen ?? folder], map => !Directory.Exists(map)) is { } mist)
            return Gebruik.Wrong($"De map {mist} bestaat niet.");
        var (problemen, activiteiten) = Read(folder, vragen, DateOnly.FromDateTime((clock ?? TimeProvider.System).GetUtcNow().Date));
        foreach (var p in problemen)
            output.WriteLine($"{Path.Combine(folder, p.Bestand)}:{p.Regel}:{p.Kolom}  {Code.Of(p.Ernst)}: {p.Tekst}");
        var fouten = problemen.Count(p => p.Ernst == Ernst.Fout);
        output.WriteLine($"{activiteiten} activiteiten goed gelezen, {Count(fouten, "fout", "fouten")}, {Count(problemen.Count - fouten, "waarschuwing", "waarschuwingen")}.");
        return fouten > 0 ? Gebruik.Fouten : Gebruik.Goed;
    }

    private static (IReadOnlyList<Probleem> Problemen, int Activiteiten) Read(string folder, string? vragen, DateOnly vandaag)
    {
        try
        {
            var aanbod = AanbodReader.Read(folder);
            return ([.. aanbod.Problemen, .. Bronnen(aanbod, vandaag), .. Woorden(aanbod, folder, vragen)], aanbod.Activiteiten.Count);
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

    private static IEnumerable<Probleem> Woorden(Aanbod aanbod, string folder, string? vragen)
    {
        if (aanbod.Woordenlijst.Regels.Count == 0)
            return [];
        var text = File.ReadAllText(Path.Combine(folder, Woordenlijst.Bestand));
        var problemen = Woordenlijstkeuring.Of(aanbod, text);
        return vragen is null ? problemen
            : problemen.Concat(Woordenlijstkeuring.Werking(aanbod, text, Vragenset.ReadAll(vragen).SelectMany(set => set.Oordelen)));
    }

    private static string Count(int number, string one, string more) => $"{number} {(number == 1 ? one : more)}";
}
