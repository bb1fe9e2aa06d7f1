namespace SocialeKaart.Web.Texts;

/// <summary>What the script says; the page hands it over. {0}, {1} and {2} are filled in there.</summary>
public static partial class Teksten
{
    public const string SuggestieHint = "Terwijl je typt komen er suggesties. Kies er een met de pijltjes. Of typ door en druk op Enter.";
    public const string SuggestieTeKort = "Typ nog een letter voor suggesties.";
    public const string SuggestieGeen = "Geen suggesties. Druk op Enter om te zoeken.";
    public const string SuggestieEen = "1 suggestie.";
    public const string SuggestieMeer = "{0} suggesties.";
    public const string SuggestieGekozen = "{0}, {1} van {2}";

    public const string LeesVoor = "Lees voor";
    public const string StopVoorlezen = "Stop met voorlezen";
}
