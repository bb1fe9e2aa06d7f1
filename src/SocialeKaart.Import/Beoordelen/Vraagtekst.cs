using System.Globalization;
using System.Text;
using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Import.Samenvoegen;

namespace SocialeKaart.Import.Beoordelen;

/// <summary>A question as an editor reads it: fields on top, then what there is to know and what can be answered.</summary>
internal static class Vraagtekst
{
    /// <param name="eerder">What was there before: an earlier answer to another situation, and the editor's own words.</param>
    public static string Of(Vraag vraag, Voorgeschiedenis eerder)
    {
        var yaml = new FrontMatterWriter().Code("vraag", vraag.Soort).Text("bron", vraag.Pagina.Bron);
        if (vraag.Pagina.Id > 0)
            yaml.Number("id", vraag.Pagina.Id);
        yaml.Text("pagina", vraag.Pagina.Pagina).Text("url", vraag.Url.Length == 0 ? null : vraag.Url).Text("veld", vraag.Veld);
        if (vraag.Met is { } met)
        {
            yaml.Group("met", true, w =>
            {
                w.Text("bron", met.Bron);
                if (met.Id > 0)
                    w.Number("id", met.Id);
                w.Text("pagina", met.Pagina);
            });
            yaml.Text("blijft", eerder.Blijft ?? met.Slug);
        }
        yaml.Text("situatie", vraag.Situatie).Plain("eerder", eerder.Besluit is { } besluit ? Code.Of(besluit) : null);
        return $"---\n{yaml.Yaml()}besluit:\n---\n{Body(vraag, eerder)}\n{eerder.Aantekeningen}";
    }

    private static string Body(Vraag vraag, Voorgeschiedenis eerder)
    {
        var text = new StringBuilder($"# {Kop(vraag)}\n\n{Uitleg(vraag)}\n");
        if (eerder.Besluit is { } besluit)
            text.Append(CultureInfo.InvariantCulture, $"\nJe besloot eerder `{Code.Of(besluit)}`. Daarna veranderde er iets. Daarom vragen we het opnieuw.\n");
        foreach (var (naam, waarde) in Waarden(vraag).Where(w => w.Waarde.Length > 0))
            text.Append(CultureInfo.InvariantCulture, $"\n{naam}:\n\n{Quote(waarde)}\n");
        text.Append("\nZet achter `besluit:` een van deze woorden:\n\n");
        foreach (var keuze in Besluiten.Bij(vraag.Soort).Where(b => b != Besluit.NeemBron || vraag.Soort != Vraagsoort.Onzeker || vraag.Voorstel is not null))
            text.Append(CultureInfo.InvariantCulture, $"- `{Code.Of(keuze)}`: {Gevolg(vraag, keuze)}\n");
        return text.ToString();
    }

    private static string Kop(Vraag vraag) => vraag.Soort switch
    {
        Vraagsoort.Onzeker => $"Onzeker: {vraag.Veld} van {vraag.Pagina.Slug}",
        Vraagsoort.Strijdig => $"Niveau en toegang passen niet bij elkaar: {vraag.Pagina.Slug}",
        Vraagsoort.Conflict => $"Jullie en de bron: {vraag.Veld} van {vraag.Pagina.Slug}",
        Vraagsoort.Dubbel => $"Dubbel? {vraag.Pagina.Slug} en {vraag.Met!.Slug}",
        _ => $"Niet meer gezien: {vraag.Pagina.Slug}",
    };

    private static string Uitleg(Vraag vraag) => vraag.Soort switch
    {
        Vraagsoort.Onzeker => "De import weet niet zeker wat de bron hier bedoelt, en nam het niet over. Vul je het veld zelf in het bestand in, dan vervalt deze vraag.",
        Vraagsoort.Strijdig => "Bij dit niveau hoort een andere toegang dan de bron noemt. Op de pagina staat wat de bron zegt. Pas je de toegang zelf aan, dan vervalt deze vraag.",
        Vraagsoort.Conflict => "De redactie wijzigde dit veld, en daarna de bron ook. Op de pagina staat wat de redactie schreef.",
        Vraagsoort.Dubbel => $"Deze pagina's gaan misschien over hetzelfde: {string.Join(", ", vraag.Redenen)}.",
        _ when vraag.Pagina.Pagina.StartsWith("aanbieders/", StringComparison.Ordinal) => $"De bron heeft deze organisatie niet meer sinds {vraag.VanBron}. De pagina blijft staan.",
        _ => $"De bron heeft deze pagina niet meer sinds {vraag.VanBron}. De status wordt `niet-meer-gezien` en bij de volgende import `gestopt`. Komt de pagina terug, dan gaat dat vanzelf weer goed.",
    };

    private static IEnumerable<(string Naam, string Waarde)> Waarden(Vraag vraag) => vraag.Soort switch
    {
        Vraagsoort.Onzeker => [("De bron schrijft", vraag.VanBron), ("Dat betekent misschien", vraag.Voorstel ?? ""), ("Waar de import op stopte", vraag.Redenen[0])],
        Vraagsoort.Strijdig => [("De bron schrijft", vraag.VanBron), ("Bij het niveau hoort", vraag.Voorstel ?? "")],
        Vraagsoort.Conflict =>
            [("De redactie schreef", vraag.Mijn), ("De bron zegt nu", vraag.VanBron.Length == 0 ? "(niets)" : vraag.VanBron), ("De bron zei eerst", vraag.Basis)],
        _ => [],
    };

    private static string Gevolg(Vraag vraag, Besluit besluit) => (besluit, vraag.Soort) switch
    {
        (Besluit.Samenvoegen, _) => "de pagina achter `blijft:` blijft; het adres van de andere leidt er voortaan heen",
        (Besluit.NeemBron, Vraagsoort.Onzeker) => "vul in wat het misschien betekent",
        (Besluit.NeemBron, Vraagsoort.Strijdig) => "wat de bron zegt klopt",
        (Besluit.NeemBron, Vraagsoort.Conflict) => "neem over wat de bron zegt; het veld volgt daarna de bron weer",
        (Besluit.NeemBron, _) => "de activiteit is gestopt",
        (Besluit.HoudMijn, Vraagsoort.Conflict) => "wat de redactie schreef blijft staan",
        (Besluit.HoudMijn, Vraagsoort.NietMeerGezien) => "de activiteit gaat door; laat de status zoals hij was",
        (Besluit.HoudMijn, Vraagsoort.Dubbel) => "het zijn er twee; laat ze zo",
        (Besluit.HoudMijn, _) => "laat de pagina zoals ze is",
        (Besluit.NooitMeerImporteren, _) => $"de import blijft voortaan af van {vraag.Pagina.Pagina}",
        _ => "vraag dit niet meer",
    };

    private static string Quote(string waarde) => string.Join('\n', Veldwaarde.Leesbaar(waarde).Split('\n').Select(l => l.Length == 0 ? ">" : $"> {l}"));
}

/// <summary>What a file of a question holds that a new text of it must keep.</summary>
/// <param name="Aantekeningen">From its heading to the end of the file.</param>
internal sealed record Voorgeschiedenis(Besluit? Besluit, string? Blijft, string Aantekeningen)
{
    public static readonly Voorgeschiedenis Geen = new(null, null, BeoordelingFile.Aantekeningen + "\n");

    /// <summary>The words under the heading.</summary>
    public static string Notes(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        var at = lines.IndexOf($"\n{BeoordelingFile.Aantekeningen}", StringComparison.Ordinal);
        return at < 0 ? Geen.Aantekeningen : lines[(at + 1)..];
    }
}
