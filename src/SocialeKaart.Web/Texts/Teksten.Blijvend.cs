using SocialeKaart.Content;

namespace SocialeKaart.Web.Texts;

/// <summary>An activity that stopped, and reporting what is wrong on a page.</summary>
public static partial class Teksten
{
    public const string GestoptUitleg = "Je kunt hier niet meer naartoe. Kijk wat er wel is: het dichtst bij staat bovenaan.";
    public const string GestoptZonder = "Je kunt hier niet meer naartoe. Zoek hieronder iets anders.";
    public const string WelTerecht = "Hier kun je wel terecht";
    public const string MeerHiervan = "Bekijk alles over hetzelfde onderwerp";
    public const string VraagDeOrganisatie = "Vraag wat er nog meer is bij";

    public const string KloptErIetsNiet = "Klopt er iets niet?";
    public const string KloptUitleg = "Kies wat er niet klopt. Je mailprogramma maakt dan een mail aan de redactie. Je kunt die nog veranderen.";
    public const string AndersVeld = "Iets anders";
    public const string NaamVeld = "Naam en uitleg";
    public const string AanmeldenVeld = "Aanmelden";
    public const string GaatHetDoor = "Gaat het door?";
    public const string GaatGewoonDoor = "Ja, gewoon open";
    public const string WeetNiet = "onbekend";

    public static string KloptNietOnderwerp(Activiteit a, string veld) => $"Klopt niet: {veld} – {a.Naam} ({Cijfers(a.Nummer)})";

    /// <summary>The mail about one fact; the visitor reads it, changes it, and sends it or not.</summary>
    public static string KloptNietBericht(Activiteit a, (string Veld, string Waarde) feit, string adres)
    {
        var nu = feit.Waarde.Length == 0 ? "" : $"\r\nEr staat nu: {feit.Waarde}";
        return $"Beste redactie,\r\n\r\nOp deze pagina klopt iets niet:\r\n{adres}\r\n\r\nActiviteit: {a.Naam} ({Cijfers(a.Nummer)})\r\nHet gaat om: {feit.Veld}{nu}"
            + "\r\n\r\nWat moet er staan?\r\n";
    }

    private static string Cijfers(int nummer) => nummer.ToString(Dutch);
}
