using SocialeKaart.Content;
using SocialeKaart.Import.Extract;
using SocialeKaart.Import.Normalise;

namespace SocialeKaart.Import.Write;

/// <summary>An activity as the source means it, with what was seen per field. Slug, number, organisation and date of sighting are given later.</summary>
public sealed record Vertaald<T>(T Waarde, IReadOnlyList<Waarneming> Waarnemingen);

/// <summary>Turns what a page says into an <see cref="Activiteit"/> or <see cref="Aanbieder"/>. Only certain values are set; the rest stays
/// unknown, with the source's own words where the page has room for them.</summary>
public sealed class Vertaling
{
    private readonly Indeling _indeling;
    private readonly bool _voorbeeld;
    private readonly Plek _plek;
    private readonly Ondersteuning _niveau;
    private readonly Toegankelijkheid _toegang = new();
    private readonly Groepen<Doelgroep> _doelgroepen;
    private readonly Onthouden<Ligging> _plekken;
    private readonly Onthouden<Niveaukeuze> _niveaus;
    private readonly Onthouden<Toegangswoord> _toegangen;
    private readonly Onthouden<Codelijst> _themas;
    private readonly Onthouden<string> _tijden, _kosten = new(Kosten.Read);

    public Vertaling(Indeling indeling, Profiel profiel, DateOnly vandaag)
    {
        (_indeling, _voorbeeld) = (indeling, profiel.Voorbeeld);
        (_plek, _niveau, _doelgroepen) = (new(indeling.Wijken), new(indeling.Niveaus), new(indeling.Doelgroepen));
        (_plekken, _niveaus, _toegangen) = (new(_plek.Read), new(_niveau.Read), new(_toegang.Read));
        (_themas, _tijden) = (new(new Groepen<Thema>(indeling.Themas).Read), new(new Tijden(vandaag).Read));
    }

    public Vertaald<Activiteit> Of(Bronactiviteit bron)
    {
        string Ruw(string veld) => bron.Velden.Tekst(veld);
        var zinnen = Zin.Of(bron.Teksten.Regels);
        var thema = _themas.Read(Ruw("thema"));
        var doelgroep = _doelgroepen.Read(Ruw("doelgroep"));
        var contact = Contact.Of(bron.Velden);
        var plek = Plek(bron, contact.Postcode);
        var niveau = Niveau(Ruw("niveau"), zinnen);
        var toegang = Toegang(Ruw("toegang"), zinnen);
        var tijden = _tijden.Read(Ruw("tijden"));
        var kosten = _kosten.Read(Ruw("kosten"));
        var activiteit = new Activiteit
        {
            Slug = "",
            Nummer = 0,
            Naam = bron.Teksten.Titel,
            Samenvatting = Summary(bron.Teksten, zinnen),
            Aanbieder = "",
            Thema = thema.Waarde?.Codes ?? [],
            Doelgroep = doelgroep.Waarde?.Codes ?? [],
            Bereik = plek.Vast?.Bereik ?? Bereik.Wijk,
            Wijk = plek.Vast?.Wijk ?? [],
            Buurt = Normalise.Plek.Buurtnaam(Ruw("buurt")) ?? plek.Vast?.Buurt,
            Niveau = niveau.Vast?.Niveau ?? [],
            Module = niveau.Vast?.Module ?? [],
            Toegang = toegang.Vast?.Code ?? Content.Toegang.Onbekend,
            Aanmelden = _toegang.Aanmelden(zinnen.Concat(Zin.Of(Ruw("toegang")))),
            Tijden = tijden.Vast,
            Tijdentekst = Shown(Ruw("tijden")),
            Kosten = kosten.Vast,
            Kostentekst = Shown(Ruw("kosten")),
            Adres = contact.Adres,
            Telefoon = contact.Telefoon.Vast?.Lijst[0],
            Email = contact.Email.Vast?.Lijst[0],
            Website = contact.Website.Vast?.Lijst[0],
            Rolstoel = YesNo(Ruw("rolstoel")),
            Status = Toestand.Read(bron.Teksten.Melding, zinnen),
            Voorbeeld = _voorbeeld,
            Tekst = bron.Teksten.Markdown,
        };
        return new(activiteit,
        [
            .. Texts(bron.Teksten),
            Waarneming.Letterlijk("aanbieder", Ruw("aanbieder")),
            Waarneming.Of("thema", thema),
            Waarneming.Of("doelgroep", doelgroep),
            Waarneming.Of("wijk", plek),
            Waarneming.Letterlijk("buurt", Ruw("buurt")),
            Waarneming.Of("niveau", niveau),
            Waarneming.Of("toegang", toegang),
            .. Contradiction(activiteit, toegang.Ruw),
            Waarneming.Of("tijden", tijden),
            Waarneming.Of("kosten", kosten),
            .. contact.Waarnemingen,
            .. Broken(bron),
        ]);
    }

    public Vertaald<Aanbieder> Of(Bronaanbieder bron)
    {
        var contact = Contact.Of(bron.Velden);
        var aanbieder = new Aanbieder
        {
            Slug = "",
            Naam = bron.Teksten.Titel,
            Adres = contact.Adres,
            Telefoon = contact.Telefoon.Vast?.Lijst[0],
            Email = contact.Email.Vast?.Lijst[0],
            Website = contact.Website.Vast?.Lijst[0],
            Voorbeeld = _voorbeeld,
            Tekst = bron.Teksten.Markdown,
        };
        return new(aanbieder, [.. Texts(bron.Teksten), .. contact.Waarnemingen]);
    }

    private Genormaliseerd<Ligging> Plek(Bronactiviteit bron, Genormaliseerd<Postcodeplaats> postcode)
    {
        var wijk = _plekken.Read(bron.Velden.Tekst("wijk"));
        if (wijk.Zekerheid == Zekerheid.Zeker)
            return wijk;
        var buurt = _plekken.Read(bron.Velden.Tekst("buurt"));
        if (buurt.Zekerheid == Zekerheid.Zeker || wijk.Zekerheid == Zekerheid.Onzeker)
            return buurt.Zekerheid == Zekerheid.Zeker ? buurt : wijk;
        return postcode.Vast is { Postbus: false } p ? _plek.FromPostcode(p.Postcode) : buurt.Zekerheid == Zekerheid.Onzeker ? buurt : Nowhere(bron);
    }

    private static Genormaliseerd<Ligging> Nowhere(Bronactiviteit bron) =>
        Genormaliseerd.Onzeker<Ligging>("geen-plaats-genoemd", bron.Velden.Tekst("wijk"));

    private Genormaliseerd<Niveaukeuze> Niveau(string ruw, IReadOnlyList<Zin> zinnen)
    {
        var veld = _niveaus.Read(ruw);
        return veld.Zekerheid != Zekerheid.Leeg
            ? veld
            : zinnen.Select(_niveau.ReadZin).FirstOrDefault(z => z.Zekerheid == Zekerheid.Zeker, veld);
    }

    private Genormaliseerd<Toegangswoord> Toegang(string ruw, IReadOnlyList<Zin> zinnen)
    {
        var veld = _toegangen.Read(ruw);
        if (veld.Zekerheid == Zekerheid.Onzeker || veld.Vast is { Code: not Content.Toegang.Onbekend })
            return veld;
        var gezegd = _toegang.ReadZinnen(zinnen);
        return gezegd.Zekerheid == Zekerheid.Leeg ? veld : gezegd;
    }

    /// <summary>What the source says stands; that it contradicts the rule of its level is for the editor to settle.</summary>
    private IEnumerable<Waarneming> Contradiction(Activiteit a, string ruw)
    {
        if (_indeling.ToegangBij(a.Niveau) is { } code && a.Toegang != Content.Toegang.Onbekend && a.Toegang != code)
            yield return new("toegang", ruw, null, "niveau-en-toegang-strijdig", Zekerheid.Onzeker, code);
    }

    private static IEnumerable<Waarneming> Texts(Bronteksten teksten) =>
    [
        Waarneming.Letterlijk("naam", teksten.Titel),
        Waarneming.Letterlijk("samenvatting", teksten.Samenvatting),
        Waarneming.Letterlijk("tekst", teksten.Markdown),
        Waarneming.Letterlijk("melding", teksten.Melding),
    ];

    /// <summary>Labels nobody knows, and signs that were lost on the way.</summary>
    private static IEnumerable<Waarneming> Broken(Bronactiviteit bron)
    {
        foreach (var (label, tekst) in bron.Velden.Onbekend)
            yield return new($"label {label}", tekst, null, "label-onbekend", Zekerheid.Onzeker, null);
        if (bron.Teksten.Titel.Contains('\uFFFD', StringComparison.Ordinal) || bron.Teksten.Markdown.Contains('\uFFFD', StringComparison.Ordinal))
            yield return new("tekst", bron.Teksten.Titel, null, "onleesbare-tekens", Zekerheid.Onzeker, null);
    }

    /// <summary>A page without an introduction is summed up by the first sentence of its text.</summary>
    private static string Summary(Bronteksten teksten, IReadOnlyList<Zin> zinnen) =>
        teksten.Samenvatting.Length > 0 ? teksten.Samenvatting : zinnen.Count > 0 ? zinnen[0].Tekst : teksten.Titel;

    /// <summary>"Zie website" is no value, but it does help a reader on.</summary>
    private static string? Shown(string ruw) => Sleutel.ZegtNiets(ruw) && !Sleutel.Of(ruw).StartsWith("zie", StringComparison.Ordinal) ? null : ruw.ReplaceLineEndings("; ").Replace(".; ", "; ", StringComparison.Ordinal);

    private static JaNee YesNo(string ruw) => Sleutel.Of(ruw) is var s && s.StartsWith("ja", StringComparison.Ordinal) ? JaNee.Ja
        : s.StartsWith("nee", StringComparison.Ordinal) ? JaNee.Nee : JaNee.Onbekend;
}
