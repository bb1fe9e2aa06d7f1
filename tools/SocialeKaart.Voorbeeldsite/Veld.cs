namespace SocialeKaart.Voorbeeldsite;

/// <summary>What a page can say about an activity besides its texts.</summary>
public enum Veld
{
    Categorie, Doelgroep, Wijk, Buurt, Niveau, Toegang, Tijden, Kosten,
    Adres, Postcode, Telefoon, Email, Website, Organisatie, Gewijzigd,
}
