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
        var nummers = Activiteiten.ToDictionary(a => a.Nummer);
        foreach (var a in Activiteiten)
            foreach (var nummer in a.VroegereNummers)
                nummers.TryAdd(nummer, a);
        _byNummer = nummers.ToFrozenDictionary();
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

    /// <summary>When the sources were last read.</summary>
    public Bronstanden Bronnen { get; init; } = Bronstanden.Geen;

    public string Versie { get; }

    /// <summary>The files that cannot be read now, whose pages show as they were before.</summary>
    public ValueList<string> Bewaard { get; init; } = [];

    internal string Indelingversie { get; init; } = "";

    public Activiteit? Activiteit(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The activity of this number, or the one that the page of this number became.</summary>
    public Activiteit? Activiteit(int nummer) => _byNummer.GetValueOrDefault(nummer);

    /// <summary>The day on which this is what lists and search show; null when nobody asked of a day, and then no date on a page tells anything.</summary>
    public DateOnly? Dag { get; private init; }

    /// <summary>How fresh a page is.</summary>
    public Actualiteit Actualiteit(Activiteit a, DateOnly vandaag) => Content.Actualiteit.Of(a, Bronnen.Gelukt(a), Indeling.Termijnen, vandaag);

    /// <summary>Whether people can come to it on the <see cref="Dag"/> of this aanbod.</summary>
    public Beschikbaarheid Beschikbaarheid(Activiteit a) => Content.Beschikbaarheid.Of(a, Dag);

    /// <summary>What lists and search may show on a day: without the pages that are too old to trust. Their own addresses still answer.</summary>
    public Aanbod Zichtbaar(DateOnly vandaag) =>
        new(Indeling, Activiteiten.Where(a => Actualiteit(a, vandaag).Versheid != Versheid.AlleenDirect), Aanbieders.Values, Paginas, Problemen, Versie)
        { Woordenlijst = Woordenlijst, Keuzehulp = Keuzehulp, Bronnen = Bronnen, Dag = vandaag };
}
