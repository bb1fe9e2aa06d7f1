using System.CommandLine;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Cli;

/// <summary><c>wijzig samen-koken status gestopt</c>: changes one field of an activity, as in a text editor, and says at once what the check thinks of it.</summary>
internal static class Wijzig
{
    private static readonly Argument<string> Slug = new("activiteit") { Description = "de naam van het bestand, zonder .md" };
    private static readonly Argument<string> Veld = new("veld") { Description = "het veld: status, telefoon, wijk, ..." };
    private static readonly Argument<string> Waarde = new("waarde") { Description = "wat er komt te staan; [een, twee] voor een lijst, {op: 2026-11-01, ...} voor een groep" };
    private static readonly Option<string> Map = new("--map") { Description = "de map met de inhoud", DefaultValueFactory = _ => "content" };

    public static Command Command()
    {
        var command = new Command("wijzig", "Verandert één veld van een activiteit.") { Slug, Veld, Waarde, Map };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Map), (parsed.GetRequiredValue(Slug), parsed.GetRequiredValue(Veld), parsed.GetRequiredValue(Waarde)), Console.Out));
        return command;
    }

    public static int Run(string map, (string Slug, string Veld, string Waarde) wens, TextWriter output)
    {
        var path = Path.Combine(map, "activiteiten", $"{wens.Slug}.md");
        if (!Slugs(map).Contains(wens.Slug))
            return Gebruik.Wrong($"{path} bestaat niet{Vraag.Hint(wens.Slug, Slugs(map))}");
        if (!ActiviteitFile.Volgorde.Contains(wens.Veld))
            return Gebruik.Wrong($"Het veld \"{wens.Veld}\" bestaat niet{Vraag.Hint(wens.Veld, ActiviteitFile.Volgorde)}");
        AtomicFile.Sweep(map);
        var yaml = wens.Waarde.StartsWith('[') || wens.Waarde.StartsWith('{') ? wens.Waarde : FrontMatterEdit.Text(wens.Waarde);
        if (FrontMatterEdit.Set(File.ReadAllText(path), wens.Veld, yaml) is { } text)
            output.WriteLine(AtomicFile.Write(path, text) ? $"Gewijzigd: {path}, {wens.Veld}: {yaml}" : $"Dat stond er al: {wens.Veld}: {yaml}");
        else
            output.WriteLine($"Niets gewijzigd: de velden van {path} zijn niet te lezen; verbeter dat eerst.");
        return Controleer.Run(new(path), output);
    }

    private static IEnumerable<string> Slugs(string map) => Directory.Exists(Path.Combine(map, "activiteiten"))
        ? Directory.EnumerateFiles(Path.Combine(map, "activiteiten"), "*.md").Select(path => Path.GetFileNameWithoutExtension(path)!) : [];
}
