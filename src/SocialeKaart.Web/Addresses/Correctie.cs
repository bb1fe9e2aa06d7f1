using SocialeKaart.Content;
using SocialeKaart.Search;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Addresses;

/// <summary>A fact on the page of an activity that a visitor can say is wrong, in a mail of their own to the editors.</summary>
/// <param name="Veld">What the page calls it.</param>
/// <param name="Waarde">What stands there now; empty when it is about no fact in particular.</param>
public sealed record Correctie(string Veld, string Waarde)
{
    // Some mail programs cut a longer link; a summary is the only fact that can be so long.
    private const int MaxWaarde = 400;

    /// <summary>Every fact on the page, in its order.</summary>
    /// <param name="aanbieder">Its contact details stand on the page where the activity has none of its own.</param>
    public static ValueList<Correctie> Van(Activiteit a, Aanbieder? aanbieder, Indeling indeling, Beschikbaarheid beschikbaarheid) =>
    [
        new(Teksten.NaamVeld, $"{a.Naam}: {a.Samenvatting}"),
        new(Teksten.GaatHetDoor, Teksten.StatusMerk(beschikbaarheid) ?? Teksten.GaatGewoonDoor),
        new(Teksten.Waar, Together(Teksten.Plek(a, indeling), a.Buurt, a.Adres?.Straat, a.Adres?.Huisnummer, a.Adres?.Postcode, a.Adres?.Plaats)),
        new(Teksten.Wanneer, Teksten.Tijd(a)),
        new(Teksten.WatKostHet, Teksten.Prijs(a)),
        new(Teksten.MagIkKomen, Names(indeling, Facet.Toegang, [a.Toegang])),
        new(Teksten.AanmeldenVeld, Teksten.Aanmelden(a.Aanmelden)),
        new(Teksten.VoorWie, Names(indeling, Facet.Doelgroep, a.Doelgroep)),
        new(Teksten.Begeleiding, Names(indeling, Facet.Niveau, a.Niveau)),
        new(Teksten.Rolstoel, Teksten.RolstoelTekst(a.Rolstoel)),
        new(Teksten.Thema, Names(indeling, Facet.Thema, a.Thema)),
        new(Teksten.Contact, Together(aanbieder?.Naam, a.Telefoon ?? aanbieder?.Telefoon, a.Email ?? aanbieder?.Email, a.Website ?? aanbieder?.Website)),
        new(Teksten.AndersVeld, ""),
    ];

    /// <summary>The mail, ready to be read, changed and sent by the visitor.</summary>
    /// <param name="adres">The whole address of the page.</param>
    public string Mail(Activiteit a, string adres, Hulp hulp) =>
        $"mailto:{hulp.RedactieEmail}?subject={Uri.EscapeDataString(Teksten.KloptNietOnderwerp(a, Veld))}" +
        $"&body={Uri.EscapeDataString(Teksten.KloptNietBericht(a, (Veld, Short(Waarde)), adres))}";

    private static string Names(Indeling indeling, Facet facet, IEnumerable<string> codes) =>
        Together([.. codes.Select(code => indeling.Find(facet, code)?.Naam ?? code)]);

    private static string Together(params string?[] parts) =>
        parts.OfType<string>().Where(part => part.Length > 0).ToArray() is { Length: > 0 } known ? string.Join(", ", known) : Teksten.WeetNiet;

    private static string Short(string text) => text.Length <= MaxWaarde ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[MaxWaarde - 1]) ? MaxWaarde - 1 : MaxWaarde)}…";
}
