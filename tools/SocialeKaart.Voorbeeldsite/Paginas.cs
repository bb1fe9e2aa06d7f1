namespace SocialeKaart.Voorbeeldsite;

/// <summary>All answers of the site by address, for one seed.</summary>
public sealed class Paginas
{
    private readonly Dictionary<string, Antwoord> perPad = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Antwoord> lijst = [];
    private readonly Dictionary<int, Antwoord> producten = [];
    private readonly string feed;

    public Paginas(string zaad) : this(Records.Load(Records.Folder), new Lot(zaad)) { }

    private Paginas(Records records, Lot zaad)
    {
        var schil = new Schil(Records.Folder);
        var notaties = Notaties.Load(Records.Folder);
        Inforing = new(records, zaad);
        feed = new GeoRss(records, zaad).Write();
        AddActiviteiten(records, new(records, notaties, zaad), new(records, schil, zaad));
        AddOrganisaties(records, new(records, schil, new(notaties), zaad));
        AddLijsten(records, new(records, schil));
        perPad["/"] = Antwoord.Page(schil.Page("Welkom", Startpagina));
        perPad["/over-ons/contact"] = Antwoord.Page(schil.Page("Contact", Contactpagina));
    }

    public Inforing Inforing { get; }

    public string Robots { get; } = File.ReadAllText(Path.Combine(Records.Folder, "robots.txt"));

    public Antwoord? At(string pad) => perPad.GetValueOrDefault(pad);

    /// <summary>Past the end stands a page with nothing found.</summary>
    public Antwoord List(int pagina) => lijst[Math.Clamp(pagina, 1, lijst.Count)];

    /// <summary>The map feed; its addresses start with the host that was asked.</summary>
    public Antwoord Feed(string basis) => Antwoord.Xml(feed.Fill(GeoRss.Basis, basis));

    public Antwoord? Products(int offset) => producten.GetValueOrDefault(offset);

    private const string Startpagina = """
        <h1>Welkom</h1>
        <p class="intro">Iets doen in je eigen buurt, iets leren, of weer aan het werk met hulp: hier staat wat er is.
        <p><a href="/start/">Bekijk alle activiteiten</a><br>
        <a href="/aanbod/eigen-projecten/orglist/">Bekijk de organisaties</a>
        """;

    private const string Contactpagina = """
        <h1>Contact</h1>
        <p>Klopt er iets niet? Mail de redactie: redactie@wegwijzer-domstad.example of bel 030 000 0001.
        """;

    private void AddActiviteiten(Records records, Invuller invuller, Detailpagina detail)
    {
        foreach (var activiteit in records.Activiteiten)
        {
            var gegevens = invuller.For(activiteit);
            perPad[activiteit.Pad] = Antwoord.Page(detail.Write(activiteit, gegevens), gegevens.Gewijzigd);
            perPad[FormattableString.Invariant($"/aanbod/eigen-projecten/detail/{activiteit.Nummer}/2/inforing")] =
                Antwoord.Xml(Inforing.Product(activiteit));
        }
    }

    private void AddOrganisaties(Records records, Organisatiepagina pagina)
    {
        perPad["/aanbod/eigen-projecten/orglist/"] = Antwoord.Page(pagina.List());
        perPad["/aanbod/eigen-projecten/orglist/inforing"] = Antwoord.Xml(Inforing.Organisations());
        foreach (var organisatie in records.Organisaties.Values)
        {
            perPad[organisatie.Pad] = Antwoord.Page(pagina.Write(organisatie));
            perPad[$"{organisatie.Pad}inforing"] = Antwoord.Xml(Inforing.Organisation(organisatie));
        }
    }

    private void AddLijsten(Records records, Lijstpagina pagina)
    {
        for (var nummer = 1; nummer <= pagina.Aantal + 1; nummer++)
            lijst[nummer] = Antwoord.Page(pagina.Write(nummer));
        for (var offset = 0; offset < records.Activiteiten.Count + Inforing.Stap; offset += Inforing.Stap)
            producten[offset] = Antwoord.Xml(Inforing.Products(offset));
    }
}
