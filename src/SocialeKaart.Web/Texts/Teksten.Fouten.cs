namespace SocialeKaart.Web.Texts;

/// <summary>What a visitor must change, or should know, about what was typed.</summary>
public static partial class Teksten
{
    public const string ErIsEenProbleem = "Er is een probleem";
    public const string Fout = "Fout:";

    public const string OnleesbaarTeken =
        "Er stond een teken in je tekst dat we niet kunnen lezen. We hebben het weggehaald. Klopt de tekst zo? Druk dan op Zoek.";
    public const string GeenPersoonsgegevens =
        "Typ geen persoonlijke gegevens, zoals je telefoonnummer, je e-mailadres of je BSN. We hebben ze niet nodig. Haal ze weg en zoek opnieuw.";
    public const string TekstIsLang = "Je tekst is lang. We zoeken alleen op het begin. Zoek liever met een paar woorden.";

    /// <summary>The title of a page on which something must be changed.</summary>
    public static string FoutTitel(string titel) => $"{Fout} {titel}";
}
