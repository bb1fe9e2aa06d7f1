using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Import.Beoordelen;
using SocialeKaart.Import.Samenvoegen;

namespace SocialeKaart.Import.Write;

/// <summary>A page that the source no longer has: not seen any more, stopped after <see cref="Importblad.Stopt"/> imports, never deleted. A status that
/// an editor set stays.</summary>
internal sealed class Verdwijning(Vragenlijst vragen, Paginaverwijzing pagina, DateOnly vandaag)
{
    private const string Status = "status";

    /// <summary>The new file, null when it stays as it is, and the new sheet.</summary>
    public (string? Bestand, Importblad Blad, Bladtekst Tekst) Of(Bladstand stand)
    {
        var (oud, tekst) = (stand.Blad!, stand.Bladtekst!);
        var blad = oud with { Weg = oud.Weg ?? vandaag, Keren = Math.Min(Importblad.Stopt, oud.Keren + 1) };
        // Without a base, or with a file that nobody can read, there is no telling whose the status is.
        if (stand.Bestand is null || Veldbestand.Read(stand.Bestand) is not { } mijn || tekst.Basisbestand() is not { } basis || basis.Veld(Status) is not { } status)
            return (null, blad, tekst);
        blad = blad with { Was = oud.Was ?? status.Waarde };
        var bron = basis.Met(Status, Line(Target(blad)), []);
        var waarden = basis.Namen.ToDictionary(n => n, basis.Waarde, StringComparer.Ordinal);
        var samen = Samenvoeging.Of(waarden, mijn, bron, veld => new(blad.Redactie.Contains(veld), mijn.Lijst("menselijk-gecontroleerd").Contains(veld), Zelf: veld == Status), new HashSet<string>());
        var nieuw = Paginabijwerking.Text(stand.Bestand, samen);
        return (nieuw, blad with { Inhoud = Importblad.Digest(nieuw), Redactie = samen.Redactie }, tekst.MetBasis(bron, samen));
    }

    public Vraag Vraag(Importblad blad, string url) =>
        new(Vraagsoort.NietMeerGezien, pagina, url) { VanBron = (blad.Weg ?? vandaag).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };

    private string Target(Importblad blad) => vragen.Besluit(Vraag(blad, "")) switch
    {
        Besluit.HoudMijn => blad.Was!,
        Besluit.NeemBron => Code.Of(Content.Status.Gestopt),
        _ => Code.Of(blad.Keren < Importblad.Stopt ? Content.Status.NietMeerGezien : Content.Status.Gestopt),
    };

    private static Veld Line(string waarde) => new(Status, waarde, $"{Status}: {waarde}\n", "");
}
