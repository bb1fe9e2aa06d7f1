using SocialeKaart.Content;
using SocialeKaart.Content.Yaml;
using SocialeKaart.Import.Extract;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Import;

/// <summary>What a source is written in.</summary>
public enum Bronsoort { Html, Inforing, Georss, Csv }

/// <summary>
/// How one source is read: its paths, its selectors and the words it uses as labels. Kept as data in Profielen/, or in a file of one's own.
/// </summary>
public sealed record Profiel
{
    /// <summary>The name of the source; in the general profiles empty, and then it is that of the host or the file.</summary>
    public required string Naam { get; init; }
    public Bronsoort Soort { get; init; }
    /// <summary>Everything from this source is sample data.</summary>
    public required bool Voorbeeld { get; init; }
    public required Paden Paden { get; init; }
    public required Selector Totaal { get; init; }
    /// <summary>Null when nothing is known of the pages: then they are read by what any page shows.</summary>
    public Paginaselectors? Pagina { get; init; }
    public required ValueList<Vorm> Vormen { get; init; }
    /// <summary>Field by label, the label as <see cref="Sleutel"/> sees it.</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }
    /// <summary>Addresses of the XML doors by name; {id} and {n} are filled in.</summary>
    public required IReadOnlyDictionary<string, string> Deuren { get; init; }

    /// <param name="naam">The name of a profile in Profielen/, or the path of a profile of one's own (.yaml).</param>
    /// <exception cref="InvalidDataException">There is no such profile, or it is wrong.</exception>
    public static Profiel Load(string naam) => naam.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && File.Exists(naam)
        ? Databestand.ReadFile(naam, Read)
        : Databestand.Read($"{naam}.yaml", Read);

    /// <summary>
    /// The profile with the name of the file or the host where it has none of its own. Doors of one host are sources apart: a map feed knows less
    /// than the pages do, and must not take away what they said.
    /// </summary>
    public Profiel Voor(Uri bron) => Naam.Length > 0 ? this : this with { Naam = Folding.Slug(Eigennaam(bron)) is { Length: > 0 } naam ? naam : "bron" };

    private string Eigennaam(Uri bron) => bron.IsFile ? Path.GetFileNameWithoutExtension(bron.LocalPath.TrimEnd('/'))
        : Soort == Bronsoort.Html ? bron.Authority : $"{bron.Authority} {Code.Of(Soort)}";

    private static Selector? Selector(FieldReader f, string name) => f.Text(name) is { } text ? new(text) : null;

    private static Profiel Read(FieldReader f)
    {
        var paden = f.Group("paden")!;
        return new()
        {
            Naam = f.Text("naam") ?? "",
            Soort = f.OneOf<Bronsoort>("soort"),
            Voorbeeld = f.Flag("voorbeeld"),
            Paden = new(paden.Texts("activiteit"), paden.Texts("aanbieder"), paden.Texts("lijst"), f.Texts("bladeren")) { Vrij = paden.Flag("vrij") },
            Totaal = new(f.Text("totaal") ?? ".aantal"),
            Pagina = f.Group("pagina") is { } pagina ? Selectors(pagina) : null,
            Vormen = f.Groups("vormen").Select(v => new Vorm(Selector(v, "rij")!, Selector(v, "label"), Selector(v, "waarde"), Selector(v, "erna"))).ToValueList(),
            Labels = Labelwoorden.Index(f.ListsByName("labels").SelectMany(l => l.Values.Select(label => (label, l.Name)))),
            Deuren = f.ListsByName("deuren").ToDictionary(d => d.Name, d => d.Values[0], StringComparer.Ordinal),
        };
    }

    private static Paginaselectors Selectors(FieldReader f) =>
        new(Selector(f, "inhoud")!, Selector(f, "titel")!, Selector(f, "samenvatting")!, Selector(f, "tekst")!, Selector(f, "melding")!);
}

/// <summary>CSS selectors of the parts of a page.</summary>
public sealed record Paginaselectors(Selector Inhoud, Selector Titel, Selector Samenvatting, Selector Tekst, Selector Melding);

/// <summary>A way to set a label beside its value. Without <paramref name="Label"/> the row itself is the label. The value is
/// <paramref name="Waarde"/> in the row, or <paramref name="Erna"/> right behind it, or else the rest of the row.</summary>
public sealed record Vorm(Selector Rij, Selector? Label, Selector? Waarde, Selector? Erna);
