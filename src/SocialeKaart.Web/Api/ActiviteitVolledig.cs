using SocialeKaart.Content;

namespace SocialeKaart.Web.Api;

/// <summary>Everything known of one activity, under the names of its content file. Null is unknown.</summary>
internal sealed record ActiviteitVolledig
{
    public required string Id { get; init; }
    public required int Nummer { get; init; }
    public required string Naam { get; init; }
    public required string Samenvatting { get; init; }
    public required AanbiederKort Aanbieder { get; init; }
    public required ValueList<string> Themas { get; init; }
    public required ValueList<string> Doelgroepen { get; init; }
    public required string Bereik { get; init; }
    public required ValueList<string> Wijken { get; init; }
    public required string? Buurt { get; init; }
    public required ValueList<string> Niveaus { get; init; }
    public required ValueList<string> Modules { get; init; }
    public required string Toegang { get; init; }
    public required string Aanmelden { get; init; }
    public required string? Tijden { get; init; }
    public required string? Tijdentekst { get; init; }
    public required string? Kosten { get; init; }
    public required string? Kostentekst { get; init; }
    public required Adres? Adres { get; init; }
    public required string? Telefoon { get; init; }
    public required string? Email { get; init; }
    public required string? Website { get; init; }
    public required string Rolstoel { get; init; }
    public required ValueList<string> Zoekwoorden { get; init; }
    public required string Status { get; init; }
    public required BeschikbaarNu Beschikbaar { get; init; }
    public required DateOnly? Start { get; init; }
    public required DateOnly? Stop { get; init; }
    public required string? Seizoen { get; init; }
    /// <summary>Those that still hold.</summary>
    public required ValueList<Mededeling> Mededelingen { get; init; }
    public required string Versheid { get; init; }
    /// <summary>Without the name of whoever checked: that is for the editors.</summary>
    public required Nagekeken? Gecontroleerd { get; init; }
    public required BronVolledig? Bron { get; init; }
    public required bool Voorbeeld { get; init; }
    /// <summary>Markdown.</summary>
    public required string Tekst { get; init; }
    public required string Url { get; init; }

    public static ActiviteitVolledig Of(Activiteit a, Aanbod aanbod, DateOnly vandaag) => new()
    {
        Id = a.Slug,
        Nummer = a.Nummer,
        Naam = a.Naam,
        Samenvatting = a.Samenvatting,
        Aanbieder = new(a.Aanbieder, aanbod.Aanbieders.GetValueOrDefault(a.Aanbieder)?.Naam),
        Themas = a.Thema,
        Doelgroepen = a.Doelgroep,
        Bereik = Code.Of(a.Bereik),
        Wijken = a.Wijk,
        Buurt = a.Buurt,
        Niveaus = a.Niveau,
        Modules = a.Module,
        Toegang = a.Toegang,
        Aanmelden = Code.Of(a.Aanmelden),
        Tijden = a.Tijden,
        Tijdentekst = a.Tijdentekst,
        Kosten = a.Kosten,
        Kostentekst = a.Kostentekst,
        Adres = a.Adres,
        Telefoon = a.Telefoon,
        Email = a.Email,
        Website = a.Website,
        Rolstoel = Code.Of(a.Rolstoel),
        Zoekwoorden = a.Zoekwoorden,
        Status = Code.Of(a.Status),
        Beschikbaar = BeschikbaarNu.Of(Beschikbaarheid.Of(a, vandaag)),
        Start = a.Start,
        Stop = a.Stop,
        Seizoen = a.Seizoen?.ToString(),
        Mededelingen = a.MededelingenOp(vandaag).ToValueList(),
        Versheid = Code.Of(aanbod.Actualiteit(a, vandaag).Versheid),
        Gecontroleerd = a.Gecontroleerd is { } controle ? new(controle.Op, controle.Hoe) : null,
        Bron = a.Bron is { } b ? new(BronKort.Of(b)!.Id, b.Naam, b.Url, b.Gezien) : null,
        Voorbeeld = a.Voorbeeld,
        Tekst = a.Tekst,
        Url = $"/activiteiten/{a.Slug}",
    };
}

/// <summary>The organisation; its name is null when it has no page.</summary>
internal sealed record AanbiederKort(string Id, string? Naam);

internal sealed record BronVolledig(string Id, string Naam, string Url, DateOnly Gezien);

/// <summary>When and how a person checked the page.</summary>
internal sealed record Nagekeken(DateOnly Op, string Hoe);
