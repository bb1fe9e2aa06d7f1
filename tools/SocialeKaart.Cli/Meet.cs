using System.CommandLine;
using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Cli;

/// <summary>What is measured, over which content.</summary>
internal sealed record Meetopdracht(string Content, string Vragen)
{
    public bool PerVraag { get; init; }

    /// <summary>Another word list to hold this one against.</summary>
    public string? Vergelijk { get; init; }

    /// <summary>Whether to write the scores down as the ones to compare with from now on.</summary>
    public bool LegVast { get; init; }
}

/// <summary><c>meet</c>: how well the search answers the judged questions, and what changed.</summary>
internal static class Meet
{
    private static readonly Option<string> Content = new("--content") { Description = "de map met de inhoud", DefaultValueFactory = _ => "content" };
    private static readonly Option<bool> PerVraag = new("--per-vraag") { Description = "noem ook de score van elke vraag" };
    private static readonly Option<string?> Vergelijk = new("--vergelijk") { Description = "een andere woordenlijst: noem de vragen die daarmee anders gaan" };
    private static readonly Option<bool> LegVast = new("--leg-vast") { Description = $"schrijf de scores in {Stand.Bestand}, om later mee te vergelijken" };

    public static Command Command()
    {
        var command = new Command("meet", "Meet hoe goed het zoeken de beoordeelde vragen beantwoordt.") { Vragenmap.Optie, Content, PerVraag, Vergelijk, LegVast };
        command.SetAction(parsed => Run(new(parsed.GetRequiredValue(Content), parsed.GetRequiredValue(Vragenmap.Optie))
        {
            PerVraag = parsed.GetValue(PerVraag),
            Vergelijk = parsed.GetValue(Vergelijk),
            LegVast = parsed.GetValue(LegVast),
        }, Console.Out));
        return command;
    }

    public static int Run(Meetopdracht opdracht, TextWriter output)
    {
        if (Array.Find([opdracht.Content, opdracht.Vragen], map => !Directory.Exists(map)) is { } mist)
            return Gebruik.Wrong($"De map {mist} bestaat niet.");
        if (opdracht.Vergelijk is { } lijst && !File.Exists(lijst))
            return Gebruik.Wrong($"Het bestand {lijst} bestaat niet.");
        try
        {
            var sets = Vragenset.ReadAll(opdracht.Vragen);
            Measure(opdracht, sets, AanbodReader.Read(opdracht.Content).Beoordeeld(sets), new Meetverslag(output));
            return Gebruik.Goed;
        }
        catch (Exception e) when (e is InvalidDataException or InhoudException)
        {
            Console.Error.WriteLine(e.Message);
            return Gebruik.Fouten;
        }
    }

    private static void Measure(Meetopdracht opdracht, IReadOnlyList<Vragenset> sets, Aanbod aanbod, Meetverslag verslag)
    {
        var index = MemoryEngine.Build(aanbod);
        var uitslagen = sets.Select(set => (set.Naam, Uitslagen: Meting.Of(index, set.Oordelen))).ToArray();
        foreach (var (naam, set) in uitslagen)
            verslag.Set(naam, set, opdracht.PerVraag);
        var alle = uitslagen.SelectMany(set => set.Uitslagen).ToArray();
        if (opdracht.Vergelijk is { } lijst)
            verslag.Bewegingen($"Anders dan met {lijst}", Vergelijking.Of(aanbod.Met(Read(lijst, aanbod.Indeling)), aanbod, alle.Select(u => u.Oordeel)));
        else
            verslag.Bewegingen($"Anders dan in {Stand.Bestand}", Stand.Read(opdracht.Vragen).Moved(alle));
        if (opdracht.LegVast)
            AtomicFile.Write(Path.Combine(opdracht.Vragen, Stand.Bestand), Stand.Text(alle));
    }

    private static Woordenlijst Read(string file, Indeling indeling) => Woordenlijst.Read(File.ReadAllText(file), file, indeling, []);
}
