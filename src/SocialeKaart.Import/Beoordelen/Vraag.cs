using SocialeKaart.Content;
using SocialeKaart.Import.Write;

namespace SocialeKaart.Import.Beoordelen;

/// <summary>Something that only an editor can settle.</summary>
internal sealed record Vraag(Vraagsoort Soort, Paginaverwijzing Pagina, string Url)
{
    /// <summary>The <see cref="Paginaverwijzing.Bron"/> of a page that no source has.</summary>
    public const string Redactie = "redactie";

    public string? Veld { get; init; }
    /// <summary>What the source says, in its own words or as the field of a file.</summary>
    public string VanBron { get; init; } = "";
    public string Mijn { get; init; } = "";
    /// <summary>What the source said when the editor changed it.</summary>
    public string Basis { get; init; } = "";
    public string? Voorstel { get; init; }
    public Paginaverwijzing? Met { get; init; }
    public ValueList<string> Redenen { get; init; } = [];

    /// <summary>The file name: what the question is about, never what it says, so that an answer finds its question again.</summary>
    public string Naam => string.Join('-', new[] { Sleutel(Pagina), Code.Of(Soort), Veld is null ? null : Folding.Slug(Veld), Met is null ? null : Sleutel(Met) }.OfType<string>());

    /// <summary>A digest of what the answer depends on; when it changes the question is asked again.</summary>
    public string Situatie => Importblad.Digest(Soort switch
    {
        Vraagsoort.Dubbel => "",
        Vraagsoort.Onzeker or Vraagsoort.Strijdig => $"{VanBron}\u001f{Voorstel}",
        _ => VanBron,
    })[..8];

    /// <summary>What the import saw but did not set, unless an editor filled in that field.</summary>
    public static IEnumerable<Vraag> Onzeker(Paginaverwijzing pagina, string url, IEnumerable<Waarneming> waarnemingen, IReadOnlyCollection<string> redactie) => waarnemingen
        .Where(w => w.Zekerheid == Normalise.Zekerheid.Onzeker && !redactie.Contains(InFile(w.Veld)))
        .Select(w => new Vraag(w.Regel == "niveau-en-toegang-strijdig" ? Vraagsoort.Strijdig : Vraagsoort.Onzeker, pagina, url)
        {
            Veld = w.Veld,
            VanBron = w.Ruw,
            Voorstel = w.Voorstel,
            Redenen = [w.Regel],
        });

    /// <summary>The field of the content file that holds what the source has in <paramref name="veld"/>.</summary>
    public static string InFile(string veld) => veld == "postcode" ? "adres" : veld;

    /// <summary>A page in a file name.</summary>
    public static string Sleutel(Paginaverwijzing p) =>
        p.Id == 0 ? $"{p.Bron}-{p.Slug}" : FormattableString.Invariant($"{p.Bron}-{(p.Pagina.StartsWith("aanbieders/", StringComparison.Ordinal) ? "aanbieder-" : "")}{p.Id}");
}
