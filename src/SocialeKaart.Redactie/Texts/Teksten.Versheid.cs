using SocialeKaart.Content;

namespace SocialeKaart.Redactie.Texts;

/// <summary>The freshness board.</summary>
public static partial class Teksten
{
    public const string Nakijken = "Nakijken";
    public const string NakijkenUitleg = "Pagina's die iemand moet bellen of bezoeken, de oudste eerst. Kopieer de tekst en mail haar naar de redacteur.";
    public const string NietsNaTeKijken = "Er is nu niets om na te kijken.";
    public const string ZonderRedacteur = "Zonder redacteur";
    public const string Waarom = "Waarom";
    public const string Contact = "Contact";
    public const string DeMail = "De tekst voor een mail";
    public const string Onderwerp = "Onderwerp";

    public static string Versheid(Versheid versheid) => versheid switch
    {
        Content.Versheid.Actueel => "actueel",
        Content.Versheid.ControleNodig => "controle nodig",
        Content.Versheid.Verouderd => "verouderd",
        _ => "alleen met een directe link",
    };

    public static string Redacteurslijst(string? redacteur, int aantal) => $"{redacteur ?? ZonderRedacteur} ({aantal})";

    public static string EnNogPaginas(int aantal) => $"En nog {aantal}. Ze staan allemaal in de mail.";
}
