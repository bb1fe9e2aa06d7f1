using SocialeKaart.Content;

namespace SocialeKaart.Tests.Content;

/// <summary>The shipped classification, and an activity to vary on.</summary>
internal static class Voorbeeld
{
    public static string Inhoud { get; } = Path.Combine(RepositoryRoot.Path, "content");

    public static Indeling Indeling { get; } = IndelingReader.Read(Inhoud, []);

    public static Activiteit SamenKoken { get; } = new()
    {
        Slug = "samen-koken",
        Nummer = 42,
        Naam = "Samen koken",
        Samenvatting = "Je kookt en eet samen.",
        Aanbieder = "stichting-samenkracht",
        Thema = ["eten-en-koken"],
        Doelgroep = ["iedereen"],
        Wijk = ["overvecht"],
        Buurt = "Vechtzoom",
        Niveau = ["meedoen"],
        Toegang = "vrij",
        Aanmelden = JaNee.Nee,
        Tijden = "do 10:00-12:00",
        Tijdentekst = "donderdagochtend",
        Kosten = "2.50/keer",
        Kostentekst = "€ 2,50 per keer",
        Adres = new("Zilverberk", "84", "3571AB", "Utrecht"),
        Telefoon = "+31300000042",
        Email = "info@stichting-samenkracht.example",
        Website = "https://www.stichting-samenkracht.example/",
        Gecontroleerd = new(new(2026, 11, 1), "redactie", "telefoon"),
        Bron = new("voorbeeldsite", 42, "http://127.0.0.1:5090/start/show/42/", new(2026, 11, 22)),
        Voorbeeld = true,
        Tekst = "We koken **samen**.\n\n- soep\n- brood",
    };
}
