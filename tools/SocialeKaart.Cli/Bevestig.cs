using System.CommandLine;
using System.Text;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Cli;

/// <summary><c>bevestig samen-koken --hoe telefoon</c>: writes down that a person checked a page, and changes nothing else in its file.</summary>
internal static class Bevestig
{
    private static readonly Argument<string[]> Slugs = new("slug") { Description = "de bestandsnaam van de activiteit, zonder .md; meer mag ook", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> Hoe = new("--hoe") { Description = $"hoe je het naging: {string.Join(", ", Bevestiging.Wegen)}", DefaultValueFactory = _ => Bevestiging.Wegen[0] };
    private static readonly Option<string?> Door = new("--door") { Description = "wie het naging; zonder dit de beheerder van de pagina, of anders redactie" };
    private static readonly Option<string?> Op = new("--op") { Description = "op welke dag, jjjj-mm-dd; zonder dit vandaag" };
    private static readonly Option<string> Map = new("--map") { Description = "de map met de inhoud", DefaultValueFactory = _ => "content" };

    public static Command Command()
    {
        var command = new Command("bevestig", "Schrijft op dat je een pagina hebt nagekeken en dat ze klopt.") { Slugs, Hoe, Door, Op, Map };
        command.SetAction(parsed => Run(new(parsed.GetRequiredValue(Map), parsed.GetRequiredValue(Slugs), parsed.GetRequiredValue(Hoe)) { Door = parsed.GetValue(Door), Op = parsed.GetValue(Op) },
            Wereld.Echt));
        return command;
    }

    /// <summary>Writes all pages, or none when one of them cannot be.</summary>
    public static int Run(Opdracht opdracht, Wereld wereld)
    {
        if (opdracht.Bezwaar(wereld.Vandaag) is { } bezwaar)
            return wereld.Klaag(bezwaar, Gebruik.Verkeerd);
        try
        {
            var indeling = IndelingReader.Read(opdracht.Map, []);
            var pages = opdracht.Slugs.Select(slug => Pagina(opdracht, slug, indeling, wereld.Vandaag)).ToList();
            if (string.Join('\n', pages.Select(page => page.Bezwaar).OfType<string>()) is { Length: > 0 } bezwaren)
                return wereld.Klaag(bezwaren);
            AtomicFile.Sweep(opdracht.Map);
            foreach (var page in pages)
                wereld.Uit.WriteLine($"{(AtomicFile.Write(page.Bestand, page.Tekst) ? "" : "Stond er al: ")}{page.Zin}");
            wereld.Uit.WriteLine(Next(opdracht.Map, wereld.Vandaag));
            return Gebruik.Goed;
        }
        catch (Exception e) when (e is InhoudException or IOException or UnauthorizedAccessException)
        {
            return wereld.Klaag(e.Message);
        }
    }

    private static Bevestigd Pagina(Opdracht opdracht, string slug, Indeling indeling, DateOnly vandaag)
    {
        var folder = Path.Combine(opdracht.Map, "activiteiten");
        var known = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).ToList() : [];
        if (!known.Contains(slug, StringComparer.Ordinal))
            return new("", "", "") { Bezwaar = $"Er is geen activiteit \"{slug}\" in {folder}.{(Nearest.Word(slug, known) is { } near ? $" Bedoel je {near}?" : "")}" };
        var file = Path.Combine(folder, $"{slug}.md");
        var text = Text(file);
        var was = ActiviteitFile.Read(text, file, indeling, []);
        var controle = new Controle(opdracht.Dag(vandaag), opdracht.Door ?? was?.Beheerder ?? "redactie", opdracht.Hoe);
        if (was is null || Bevestiging.Of(text, file, controle, indeling) is not { } next)
            return new("", "", "") { Bezwaar = $"{file} heeft een fout; verbeter die eerst. Typ: sociale-kaart controleer {opdracht.Map}" };
        var due = controle.Op.AddDays(was.ControleNa ?? indeling.Termijnen.ControleNa);
        return new(file, next, FormattableString.Invariant($"{slug}: gecontroleerd op {controle.Op:yyyy-MM-dd} door {controle.Door} ({controle.Hoe}). De volgende keer is op {due:yyyy-MM-dd}.{Twijfel(was, vandaag)}"));
    }

    /// <summary>As it stands, with its byte order mark; empty when it is no UTF-8, for then a byte could be lost.</summary>
    private static string Text(string file)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file));
        }
        catch (DecoderFallbackException)
        {
            return "";
        }
    }

    /// <summary>A page that says people cannot come was perhaps confirmed too soon.</summary>
    private static string Twijfel(Activiteit a, DateOnly vandaag) =>
        Beschikbaarheid.Of(a, vandaag) is { Nu: false, Stand: var stand } ? $" Let op: er staat dat je nu niet terecht kunt ({Code.Of(stand)}). Klopt dat nog?" : "";

    private static string Next(string map, DateOnly vandaag)
    {
        var werk = Werklijst.Of(AanbodReader.Read(map), vandaag).SelectMany(lijst => lijst.Werk).OrderBy(w => w.Actualiteit.Sinds).ToList();
        return werk.Count == 0
            ? "Er staat niets meer op de werklijst."
            : $"Nog {werk.Count} op de werklijst. De oudste is {werk[0].Activiteit.Slug}, {Werkmail.Waarom(werk[0].Actualiteit)}. Typ: sociale-kaart werklijst";
    }

    /// <summary>What was asked for. A slug may be given as the path of its file.</summary>
    internal sealed record Opdracht(string Map, string[] Namen, string Hoe)
    {
        public string? Door { get; init; }

        public string? Op { get; init; }

        public IEnumerable<string> Slugs => Namen.Select(naam => Path.GetFileName(naam) is var file && file.EndsWith(".md", StringComparison.Ordinal) ? file[..^3] : naam)
            .Distinct(StringComparer.Ordinal);

        public DateOnly Dag(DateOnly vandaag) => Op is { } op && Datum.TryParse(op, out var dag) ? dag : vandaag;

        public string? Bezwaar(DateOnly vandaag) =>
            !Directory.Exists(Map) ? $"De map {Map} bestaat niet."
            : !Bevestiging.Wegen.Contains(Hoe) ? $"--hoe \"{Hoe}\" ken ik niet; kies uit: {string.Join(", ", Bevestiging.Wegen)}."
            : Door is { } door && string.IsNullOrWhiteSpace(door) ? "--door is een naam."
            : Op is { } op && !Datum.TryParse(op, out _) ? "--op is een datum als 2026-11-22."
            : Dag(vandaag) > vandaag ? "--op ligt in de toekomst; noem de dag waarop je de pagina nakeek."
            : null;
    }

    /// <param name="Zin">What it says when it is written.</param>
    private sealed record Bevestigd(string Bestand, string Tekst, string Zin)
    {
        public string? Bezwaar { get; init; }
    }
}
