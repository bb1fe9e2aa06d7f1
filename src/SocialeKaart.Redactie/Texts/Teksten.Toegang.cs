using SocialeKaart.Redactie.Inrichting;
using SocialeKaart.Redactie.Werk;

namespace SocialeKaart.Redactie.Texts;

/// <summary>Who may come in, and who has a place.</summary>
public static partial class Teksten
{
    public const string EerstInloggen = "Log eerst in. De redactie is alleen te bereiken via de inlog van de beheerder.";
    public const string VanElders = "Dit verzoek kwam van een andere site en is geweigerd. Open de redactie zelf en probeer het daar.";
    public const string AlleenWebsocket = "De redactie gebruikt hier alleen websockets. Zonder werkt elke pagina ook; ververs haar dan zelf.";
    public const string Mislukt = "Er ging iets mis. Dat ligt aan ons; in het logboek staat wat het was. Ga terug en probeer het nog eens.";
    public const string Verbroken = "De verbinding is even weg. De pagina is nog goed te lezen; ververs haar om verder te gaan.";

    public static readonly string Vol = $"Er kijken nu al {Zitplaatsen.Aantal} mensen mee. De pagina werkt gewoon, maar werkt niet vanzelf bij. Ververs haar zelf.";

    public static readonly string GeenPlaats = Vol;

    public static string VerkeerdAdres(Uri adres) => $"Dit adres is niet van de redactie. Open {new Uri(adres, Adressen.Paginas)}";
}
