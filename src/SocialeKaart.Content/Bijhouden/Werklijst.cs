namespace SocialeKaart.Content;

/// <summary>A page that somebody should look at, and whom to ask: contact details of the organisation where the page has none.</summary>
public sealed record Werk(Activiteit Activiteit, Actualiteit Actualiteit, Beschikbaarheid Beschikbaarheid, string? Telefoon, string? Email);

/// <summary>The pages of one editor that need a check, oldest first; those of which no date is known go before all others. What stopped needs none.</summary>
/// <param name="Beheerder">Null for the pages that are nobody's.</param>
public sealed record Werklijst(string? Beheerder, ValueList<Werk> Werk)
{
    /// <summary>By name of the editor, the list of nobody last; an editor without work has no list.</summary>
    public static ValueList<Werklijst> Of(Aanbod aanbod, DateOnly vandaag) => aanbod.Activiteiten
        .Select(a => Page(a, aanbod, vandaag))
        .Where(werk => werk.Actualiteit.Versheid != Versheid.Actueel && werk.Beschikbaarheid.Stand != Beschikbaar.Gestopt)
        .GroupBy(werk => werk.Activiteit.Beheerder, StringComparer.Ordinal)
        .OrderBy(lijst => lijst.Key is null).ThenBy(lijst => lijst.Key, StringComparer.Ordinal)
        .Select(lijst => new Werklijst(lijst.Key, lijst
            .OrderBy(werk => werk.Actualiteit.Sinds).ThenBy(werk => werk.Activiteit.Nummer).ToValueList()))
        .ToValueList();

    private static Werk Page(Activiteit a, Aanbod aanbod, DateOnly vandaag) =>
        new(a, aanbod.Actualiteit(a, vandaag), Content.Beschikbaarheid.Of(a, vandaag),
            a.Telefoon ?? aanbod.Aanbieders.GetValueOrDefault(a.Aanbieder)?.Telefoon, a.Email ?? aanbod.Aanbieders.GetValueOrDefault(a.Aanbieder)?.Email);
}
