using System.CommandLine;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Cli;

/// <summary><c>schema</c>: writes the fields of an activity as JSON Schema beside the content.</summary>
internal static class Schema
{
    private static readonly Option<string> Map = new("--map") { Description = "de map met de inhoud", DefaultValueFactory = _ => "content" };

    public static Command Command()
    {
        var command = new Command("schema", $"Schrijft {Activiteitschema.Bestand}: de velden van een activiteit, voor programma's van redacteuren.") { Map };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Map), Console.Out));
        return command;
    }

    public static int Run(string map, TextWriter output)
    {
        if (!File.Exists(Path.Combine(map, "README.md")))
            return Gebruik.Wrong($"In {map} staat geen README.md met de tabel van velden.");
        try
        {
            var changed = AtomicFile.Write(Path.Combine(map, Activiteitschema.Bestand), Of(map));
            output.WriteLine($"{Path.Combine(map, Activiteitschema.Bestand)} {(changed ? "geschreven" : "was al goed")}.");
            return Gebruik.Goed;
        }
        catch (Exception e) when (e is InhoudException or InvalidDataException)
        {
            Console.Error.WriteLine(e.Message);
            return Gebruik.Fouten;
        }
    }

    internal static string Of(string map) => Activiteitschema.Of(IndelingReader.Read(map, []), File.ReadAllText(Path.Combine(map, "README.md")));
}
