namespace SocialeKaart.Content;

/// <summary>
/// One activity or project, as its page under <c>content/activiteiten/</c> says. Codes refer to the <see cref="Indeling"/>; null and
/// <see cref="JaNee.Onbekend"/> mean that nobody knows, never "no" or "free".
/// </summary>
public sealed record Activiteit : IBlad
{
    /// <summary>File name without extension; the address is <c>/activiteiten/{slug}</c>.</summary>
    public required string Slug { get; init; }
    public ValueList<string> Vroeger { get; init; } = [];
    /// <summary>Unique number, never reused; the short link is <c>/a/{nummer}</c>.</summary>
    public required int Nummer { get; init; }
    /// <summary>Numbers of pages that became one with this one; their short links lead here.</summary>
    public ValueList<int> VroegereNummers { get; init; } = [];
    public required string Naam { get; init; }
    public required string Samenvatting { get; init; }
    /// <summary>Slug of the <see cref="Content.Aanbieder"/>.</summary>
    public required string Aanbieder { get; init; }
    public ValueList<string> Thema { get; init; } = [];
    public ValueList<string> Doelgroep { get; init; } = [];
    public Bereik Bereik { get; init; }
    public ValueList<string> Wijk { get; init; } = [];
    public string? Buurt { get; init; }
    public ValueList<string> Niveau { get; init; } = [];
    public ValueList<string> Module { get; init; } = [];
    public required string Toegang { get; init; }
    public JaNee Aanmelden { get; init; }
    /// <summary>Days and times in the syntax of docs/formats.md, or null.</summary>
    public string? Tijden { get; init; }
    /// <summary>Days and times as the source says them; always shown.</summary>
    public string? Tijdentekst { get; init; }
    /// <summary>Costs in the syntax of docs/formats.md, in euros, or null.</summary>
    public string? Kosten { get; init; }
    public string? Kostentekst { get; init; }
    public Adres? Adres { get; init; }
    /// <summary>E.164, or a short or service number such as 14030.</summary>
    public string? Telefoon { get; init; }
    public string? Email { get; init; }
    public string? Website { get; init; }
    public JaNee Rolstoel { get; init; }
    public ValueList<string> Zoekwoorden { get; init; } = [];
    public Status Status { get; init; }
    /// <summary>The first and the last day; null when nobody named one.</summary>
    public DateOnly? Start { get; init; }
    public DateOnly? Stop { get; init; }
    /// <summary>The part of the year in which it is there; null is the whole year.</summary>
    public Seizoen? Seizoen { get; init; }
    public ValueList<Mededeling> Mededelingen { get; init; } = [];
    /// <summary>The editor whose page it is, as the work list calls them.</summary>
    public string? Beheerder { get; init; }
    /// <summary>Days after which a person should check this page again; null is the usual of <see cref="Termijnen"/>.</summary>
    public int? ControleNa { get; init; }
    public Controle? Gecontroleerd { get; init; }
    /// <summary>Fields that a person vouches for; no import changes them.</summary>
    public ValueList<string> MenselijkGecontroleerd { get; init; } = [];
    public Bron? Bron { get; init; }
    /// <summary>Sample data: the site says so.</summary>
    public bool Voorbeeld { get; init; }
    /// <summary>The Markdown body.</summary>
    public string Tekst { get; init; } = "";

    /// <summary>The sessions that <see cref="Tijden"/> tells of.</summary>
    public Tijdschema Tijdschema => Tijden is null ? Tijdschema.Onbekend : Tijdschema.Parse(Tijden) ?? Tijdschema.Onbekend;

    /// <summary>The notices that still hold.</summary>
    public IEnumerable<Mededeling> MededelingenOp(DateOnly vandaag) => Mededelingen.Where(m => m.Tot >= vandaag);

    /// <summary>Open to a visitor from any wijk: in the whole city, online, or at home without a wijk of its own.</summary>
    public bool OveralInDeStad => Wijk.Count == 0 && (Bereik is Bereik.Stedelijk or Bereik.Online or Bereik.AanHuis);
}

/// <summary>An organisation that offers activities, as its page under <c>content/aanbieders/</c> says.</summary>
public sealed record Aanbieder : IBlad
{
    public required string Slug { get; init; }
    public ValueList<string> Vroeger { get; init; } = [];
    public required string Naam { get; init; }
    public Adres? Adres { get; init; }
    public string? Telefoon { get; init; }
    public string? Email { get; init; }
    public string? Website { get; init; }
    public ValueList<string> MenselijkGecontroleerd { get; init; } = [];
    public Bron? Bron { get; init; }
    public bool Voorbeeld { get; init; }
    public string Tekst { get; init; } = "";
}

/// <summary>A page of plain text under <c>content/paginas/</c>, at <c>/paginas/{slug}</c>.</summary>
public sealed record Pagina(string Slug, string Titel, string Samenvatting, int Volgorde, string Tekst) : IBlad
{
    public ValueList<string> Vroeger { get; init; } = [];
}

/// <summary>A Dutch address; each part may be unknown. The postcode has four digits, and two letters if known, without a space: 3571AB.</summary>
public sealed record Adres(string? Straat, string? Huisnummer, string? Postcode, string? Plaats);

/// <summary>A notice to visitors. <paramref name="Tot"/> is the last day on which it shows.</summary>
public sealed record Mededeling(string Tekst, DateOnly Tot);

/// <summary>When and how a person checked the page: by phone, visit, e-mail.</summary>
public sealed record Controle(DateOnly Op, string Door, string Hoe);

/// <summary>Where an imported page came from. <paramref name="Gezien"/> changes only when the source changed.</summary>
public sealed record Bron(string Naam, int Id, string Url, DateOnly Gezien);
