using System.CommandLine;
using SocialeKaart.Content;
using SocialeKaart.Search.Keuren;

namespace SocialeKaart.Cli;

/// <summary><c>controleer content</c>: every problem of a content folder with its place; exit 1 when one of them is a fault.</summary>
internal static class Controleer
{
    public static Command Command()
    {
        var map = new Argument<string>("map") { Description = "de map met de inhoud", DefaultValueFactory = _ => "content" };
        var command = new Command("controleer", "Kijkt alle bestanden na en noemt elk probleem met bestand en regel.") { map };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(map), Console.Out));
        return command;
    }

    public static int Run(string folder, TextWriter output)
    {
        if (!Directory.Exists(folder))
            return Gebruik.Wrong($"De map {folder} bestaat niet.");
        var (problemen, activiteiten) = Read(folder);
        foreach (var p in problemen)
            output.WriteLine($"{Path.Combine(folder, p.Bestand)}:{p.Regel}:{p.Kolom}  {Code.Of(p.Ernst)}: {p.Tekst}");
        var fouten = problemen.Count(p => p.Ernst == Ernst.Fout);
        output.WriteLine($"{activiteiten} activiteiten goed gelezen, {Count(fouten, "fout", "fouten")}, {Count(problemen.Count - fouten, "waarschuwing", "waarschuwingen")}.");
        return fouten > 0 ? Gebruik.Fouten : Gebruik.Goed;
    }

    private static (IReadOnlyList<Probleem> Problemen, int Activiteiten) Read(string folder)
    {
        try
        {
            var aanbod = AanbodReader.Read(folder);
            return ([.. aanbod.Problemen, .. Woorden(aanbod, folder)], aanbod.Activiteiten.Count);
        }
        catch (InhoudException e)
        {
            return (e.Problemen, 0);
        }
    }

    private static IReadOnlyList<Probleem> Woorden(Aanbod aanbod, string folder) => aanbod.Woordenlijst.Regels.Count == 0 ? []
        : Woordenlijstkeuring.Of(aanbod, File.ReadAllText(Path.Combine(folder, Woordenlijst.Bestand)));

    private static string Count(int number, string one, string more) => $"{number} {(number == 1 ? one : more)}";
}
