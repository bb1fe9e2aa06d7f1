using System.Globalization;
using System.Text.Json.Serialization;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>One activity as it really is, before the site writes it down in its own untidy words.</summary>
public sealed record Activiteit
{
    public required string Id { get; init; }
    public required string Titel { get; init; }
    public required string Samenvatting { get; init; }
    public required string Beschrijving { get; init; }
    public required string Organisatie { get; init; }
    public required string Categorie { get; init; }
    public required IReadOnlyList<string> Doelgroep { get; init; }
    public string? Wijk { get; init; }
    public string? Buurt { get; init; }
    public string? Niveau { get; init; }
    public string? AaModule { get; init; }
    public required string Toegang { get; init; }
    public IReadOnlyList<string> Dagdelen { get; init; } = [];
    public string? Kosten { get; init; }
    public string? Adres { get; init; }
    public string? Postcode4 { get; init; }
    public string? Website { get; init; }

    /// <summary>wijk, stedelijk, buiten-utrecht, online or aan-huis.</summary>
    public string Bereik { get; init; } = "wijk";

    /// <summary>All wijken and niveaus where there are several; empty means the single one above.</summary>
    public IReadOnlyList<string> Wijken { get; init; } = [];

    public IReadOnlyList<string> Niveaus { get; init; } = [];

    /// <summary>open, vol, tijdelijk-gesloten or gestopt; the page says so in the words of <see cref="Melding"/>.</summary>
    public string Status { get; init; } = "open";

    public string? Melding { get; init; }

    public string? Plaats { get; init; }

    /// <summary>Wordings that stand on the page as they are, by field; the site draws the others itself.</summary>
    public IReadOnlyDictionary<Veld, string> Letterlijk { get; init; } = new Dictionary<Veld, string>();

    /// <summary>The number in the site's addresses: the digits of the id.</summary>
    [JsonIgnore]
    public int Nummer => int.Parse(Id.AsSpan(Id.IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);

    [JsonIgnore]
    public string Pad => FormattableString.Invariant($"/start/show/{Nummer}/");

    /// <summary>The rung with its module: "Meedoen", "AA 2", "Op Maat".</summary>
    [JsonIgnore]
    public string? Trede => Niveau == "AA" && AaModule is not null ? $"AA {AaModule}" : Niveau;
}
