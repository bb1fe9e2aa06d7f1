using SocialeKaart.Content;
using SocialeKaart.Content.Yaml;
using SocialeKaart.Import.Extract;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Import;

/// <summary>How one source is read: its paths, its selectors and the words it uses as labels. Kept as data in Profielen/.</summary>
public sealed record Profiel
{
    public required string Naam { get; init; }
    /// <summary>Everything from this source is sample data.</summary>
    public required bool Voorbeeld { get; init; }
    public required Paden Paden { get; init; }
    public required Selector Totaal { get; init; }
    public required Paginaselectors Pagina { get; init; }
    public required ValueList<Vorm> Vormen { get; init; }
    /// <summary>Field by label, the label as <see cref="Sleutel"/> sees it.</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }

    /// <exception cref="InvalidDataException">There is no such profile, or it is wrong.</exception>
    public static Profiel Load(string naam) => Databestand.Read($"{naam}.yaml", Read);

    private static Selector? Selector(FieldReader f, string name) => f.Text(name) is { } text ? new(text) : null;

    private static Profiel Read(FieldReader f)
    {
        var paden = f.Group("paden")!;
        var pagina = f.Group("pagina")!;
        return new()
        {
            Naam = f.Required("naam"),
            Voorbeeld = f.Flag("voorbeeld"),
            Paden = new(paden.Texts("activiteit"), paden.Texts("aanbieder"), paden.Texts("lijst"), f.Texts("bladeren")),
            Totaal = Selector(f, "totaal")!,
            Pagina = new(
                Selector(pagina, "inhoud")!, Selector(pagina, "titel")!, Selector(pagina, "samenvatting")!, Selector(pagina, "tekst")!, Selector(pagina, "melding")!),
            Vormen = f.Groups("vormen").Select(v => new Vorm(Selector(v, "rij")!, Selector(v, "label"), Selector(v, "waarde"), Selector(v, "erna"))).ToValueList(),
            Labels = f.ListsByName("labels").SelectMany(l => l.Values.Select(label => (Label: Sleutel.Of(label), l.Name)))
                .ToDictionary(l => l.Label, l => l.Name, StringComparer.Ordinal),
        };
    }
}

/// <summary>CSS selectors of the parts of a page.</summary>
public sealed record Paginaselectors(Selector Inhoud, Selector Titel, Selector Samenvatting, Selector Tekst, Selector Melding);

/// <summary>A way to set a label beside its value. Without <paramref name="Label"/> the row itself is the label. The value is
/// <paramref name="Waarde"/> in the row, or <paramref name="Erna"/> right behind it, or else the rest of the row.</summary>
public sealed record Vorm(Selector Rij, Selector? Label, Selector? Waarde, Selector? Erna);
