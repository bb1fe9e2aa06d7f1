namespace SocialeKaart.Web.Texts;

/// <summary>A source that could not be read for weeks.</summary>
public static partial class Teksten
{
    public static string NietVergeleken(DateOnly gelukt) => $"Sinds {Datum(gelukt)} konden we deze pagina niet vergelijken met de bron. Bel even voordat je gaat.";
}
