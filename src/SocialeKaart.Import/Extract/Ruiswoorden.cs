using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SocialeKaart.Content;
using SocialeKaart.Content.Yaml;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Import.Extract;

/// <summary>The words that tell the content of a page from what stands around it (Woorden/ruis.yaml).</summary>
internal sealed record Ruiswoorden(Ruiskenmerken Altijd, Ruiskenmerken Ernaast, Regex Koppen, ValueList<string> Inleiding)
{
    public required ValueList<string> Verborgen { get; init; }

    public required ValueList<string> Labelklassen { get; init; }

    private static readonly char[] Streepjes = ['-', '_'];

    public static Ruiswoorden Standaard { get; } = Databestand.Read("ruis.yaml", f => new Ruiswoorden(
        Kenmerken(f), Kenmerken(f.Group("ernaast")!), new(string.Join('|', f.Texts("koppen")), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), f.Texts("inleiding"))
    {
        Verborgen = f.Texts("verborgen"),
        Labelklassen = f.Texts("labelklassen"),
    });

    public bool IsKop(string tekst) => tekst.Length is > 0 and < 80 && Koppen.IsMatch(Sleutel.Of(tekst));

    /// <summary>The pieces between dashes of every class and of the id.</summary>
    public static IEnumerable<string[]> Namen(IElement element) => element.ClassName is null && element.Id is null ? [] :
        $"{element.ClassName} {element.Id}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(n => n.ToLowerInvariant().Split(Streepjes, StringSplitOptions.RemoveEmptyEntries)).Where(n => n.Length > 0);

    private static Ruiskenmerken Kenmerken(FieldReader f) => new(f.Texts("elementen"), f.Texts("rollen"), f.Texts("overal"), f.Texts("vooraan"));
}

/// <summary>Element names, roles and pieces of class names; <paramref name="Vooraan"/> count only as the first piece.</summary>
internal sealed record Ruiskenmerken(ValueList<string> Elementen, ValueList<string> Rollen, ValueList<string> Overal, ValueList<string> Vooraan)
{
    public bool Past(IElement element) =>
        Elementen.Contains(element.LocalName)
        || element.GetAttribute("role") is { } rol && Rollen.Contains(rol)
        || Ruiswoorden.Namen(element).Any(n => Vooraan.Contains(n[0]) || Array.Exists(n, Overal.Contains));
}
