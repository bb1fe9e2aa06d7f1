using System.Collections.Frozen;

namespace SocialeKaart.Content;

/// <summary>
/// Everything the site knows, at one moment: an immutable snapshot of <c>content/</c> with the problems found in it.
/// <see cref="Versie"/> is a digest of all files read; equal content gives an equal version.
/// </summary>
public sealed class Aanbod
{
    public Aanbod(
        Indeling indeling,
        IEnumerable<Activiteit> activiteiten,
        IEnumerable<Aanbieder> aanbieders,
        IEnumerable<Pagina> paginas,
        IEnumerable<Probleem> problemen,
        string versie)
    {
        Indeling = indeling;
        Activiteiten = activiteiten.OrderBy(a => a.Nummer).ToValueList();
        Aanbieders = aanbieders.ToFrozenDictionary(a => a.Slug, StringComparer.Ordinal);
        Paginas = paginas.OrderBy(p => p.Volgorde).ThenBy(p => p.Slug, StringComparer.Ordinal).ToValueList();
        Problemen = problemen.ToValueList();
        Versie = versie;
        VroegereActiviteiten = Vroeger.Of(Activiteiten);
        VroegereAanbieders = Vroeger.Of(Aanbieders.Values.OrderBy(a => a.Slug, StringComparer.Ordinal).ToList());
        VroegerePaginas = Vroeger.Of(Paginas);
        _bySlug = Activiteiten.ToFrozenDictionary(a => a.Slug, StringComparer.Ordinal);
        _byNummer = Activiteiten.ToFrozenDictionary(a => a.Nummer);
    }

    private readonly FrozenDictionary<string, Activiteit> _bySlug;
    private readonly FrozenDictionary<int, Activiteit> _byNummer;

    public Indeling Indeling { get; }

    /// <summary>In order of number.</summary>
    public ValueList<Activiteit> Activiteiten { get; }

    public FrozenDictionary<string, Aanbieder> Aanbieders { get; }

    public ValueList<Pagina> Paginas { get; }

    public Vroeger VroegereActiviteiten { get; }

    public Vroeger VroegereAanbieders { get; }

    public Vroeger VroegerePaginas { get; }

    public ValueList<Probleem> Problemen { get; }

    /// <summary>The editors' search vocabulary.</summary>
    public Woordenlijst Woordenlijst { get; init; } = Woordenlijst.Leeg;

    /// <summary>The questions of "Help mij kiezen"; null where there are none, or where their file has a fault.</summary>
    public Keuzehulp? Keuzehulp { get; init; }

    public string Versie { get; }

    public Activiteit? Activiteit(string slug) => _bySlug.GetValueOrDefault(slug);

    public Activiteit? Activiteit(int nummer) => _byNummer.GetValueOrDefault(nummer);
}
