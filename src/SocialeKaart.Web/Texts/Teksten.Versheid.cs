using SocialeKaart.Content;

namespace SocialeKaart.Web.Texts;

/// <summary>How fresh a page is: who looked at it last, and how long nobody did.</summary>
public static partial class Teksten
{
    public const string BelEerst = "Bel eerst even.";
    public const string WeerNakijken = "Het is tijd om deze pagina weer na te kijken.";

    /// <summary>Without the name of who did it: that is for the editors.</summary>
    public static string Gecontroleerd(Controle c) => $"Gecontroleerd op {Datum(c.Op)}, {Hoe(c.Hoe)}";

    public static string LaatstGecontroleerd(Controle c) => $"Laatst gecontroleerd op {Datum(c.Op)}, {Hoe(c.Hoe)}";

    /// <summary>For who wants to go there: a warning when nobody looked for too long, else when a person last checked; null when nobody ever did.</summary>
    public static string? Versheid(Activiteit a, Actualiteit actualiteit) => (actualiteit.Versheid, a.Gecontroleerd) switch
    {
        ( >= Content.Versheid.Verouderd, _) => TeLang(actualiteit),
        (_, null) => null,
        (Content.Versheid.ControleNodig, { } controle) => LaatstGecontroleerd(controle),
        (_, { } controle) => Gecontroleerd(controle),
    };

    /// <summary>The same in whole sentences, for under a page and on paper.</summary>
    public static string Nagekeken(Activiteit a, Actualiteit actualiteit) => (actualiteit.Versheid, a.Gecontroleerd) switch
    {
        ( >= Content.Versheid.Verouderd, _) => TeLang(actualiteit),
        (_, null) => NooitGecontroleerd,
        (Content.Versheid.ControleNodig, { } controle) => $"{LaatstGecontroleerd(controle)}. {WeerNakijken}",
        (_, { } controle) => $"{Gecontroleerd(controle)}.",
    };

    /// <summary>On paper: who last looked at an activity, and when.</summary>
    public static string Herkomst(Activiteit a, Actualiteit actualiteit) =>
        a.Gecontroleerd is null && actualiteit.Versheid < Content.Versheid.Verouderd && a.Bron is { } bron ? Gezien(bron) : Nagekeken(a, actualiteit);

    private static string TeLang(Actualiteit actualiteit) => actualiteit switch
    {
        { Sinds: { } dag, Maatstaf: Maatstaf.Bron } => $"Sinds {Datum(dag)} konden we deze pagina niet vergelijken met de bron. {BelEerst}",
        { Sinds: { } dag } => $"Niet meer nagekeken sinds {Datum(dag)}. {BelEerst}",
        _ => NooitGecontroleerd,
    };

    private static string Hoe(string hoe) => hoe switch
    {
        "telefoon" => "telefonisch",
        "bezoek" => "met een bezoek",
        "mail" => "per e-mail",
        "website" => "op de website van de organisatie",
        _ => hoe,
    };
}
