using SocialeKaart.Search;

namespace SocialeKaart.Web.Texts;

/// <summary>What there is and what is missing, per wijk.</summary>
public static partial class Teksten
{
    public const string Overzicht = "Wat is er, en wat mist er?";
    public const string OverzichtUitleg = "Per wijk zie je hoeveel activiteiten er zijn. Zo vind je de plekken waar nog weinig is.";
    public const string OverzichtVoorWie = "Deze pagina is voor coaches en voor wie plannen maakt voor de stad. Kies een getal om de activiteiten te bekijken.";
    public const string OverzichtStad = "Wat voor de hele stad is, telt in elke wijk mee. Dat is ook zo als je zoekt op een wijk.";
    public const string OverzichtWit = "Een witte plek betekent: in de wijk zelf is nu niets. Het getal telt dan alleen wat voor de hele stad is, of wat al gestopt is.";
    public const string OverzichtTel = "Een activiteit kan bij meer onderwerpen of wijken horen. Tel de getallen dus niet bij elkaar op.";
    public const string WittePlek = "witte plek";
    public const string Totaal = "Totaal";
    public const string SlaDeTabelOver = "Sla de tabel over";
    public const string KleurBetekent = "Zo lees je de kleur";
    public const string NaarOverzicht = "Bekijk hoeveel er is in elke wijk";

    public static string OverzichtGestopt(int aantal) => aantal == 1
        ? "Eén activiteit is gestopt. Die telt nog mee en staat onderaan de lijst."
        : $"{Getal(aantal)} activiteiten zijn gestopt. Die tellen nog mee en staan onderaan de lijst.";

    public static string OverzichtTitel(Facet facet) => facet == Facet.Niveau ? "Begeleiding per wijk" : "Onderwerpen per wijk";

    public static string WittePlekken(int aantal) => aantal switch
    {
        0 => "Er zijn geen witte plekken.",
        1 => "Er is 1 witte plek.",
        _ => $"Er zijn {Getal(aantal)} witte plekken.",
    };

    /// <summary>What the number of a cell counts; stands right after it.</summary>
    public static string InVak(int aantal, string wat, string? wijk) =>
        (aantal == 1 ? " activiteit: " : " activiteiten: ") + (wijk is null ? wat : $"{wat}, {wijk}");

    public static string Van(int van, int tot) => van == tot ? Getal(van) : $"{Getal(van)} tot en met {Getal(tot)}";
}
