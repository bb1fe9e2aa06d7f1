using System.CommandLine;
using SocialeKaart.Content;

namespace SocialeKaart.Cli;

/// <summary><c>werklijst --beheerder Anna --formaat mail</c>: which pages need a check, oldest first, a list for each editor.</summary>
internal static class Werklijsten
{
    private const string Geen = "zonder beheerder";

    private static readonly Option<string?> Beheerder = new("--beheerder") { Description = "alleen de lijst van deze redacteur" };
    private static readonly Option<string> Formaat = new("--formaat") { Description = "tekst, of mail: klaar om te versturen", DefaultValueFactory = _ => "tekst" };
    private static readonly Option<string> Site = new("--site") { Description = "het adres van de site, voor de links in de mail", DefaultValueFactory = _ => "" };
    private static readonly Option<string> Map = new("--map") { Description = "de map met de inhoud", DefaultValueFactory = _ => "content" };

    public static Command Command()
    {
        Formaat.AcceptOnlyFromAmong("tekst", "mail");
        var command = new Command("werklijst", "Noemt de pagina's die iemand moet nakijken, per redacteur, de oudste eerst.") { Beheerder, Formaat, Site, Map };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Map), parsed.GetValue(Beheerder),
            parsed.GetRequiredValue(Formaat) == "mail" ? lijst => Mail(lijst, parsed.GetRequiredValue(Site).TrimEnd('/')) : Text, Wereld.Echt));
        return command;
    }

    public static int Run(string map, string? beheerder, Func<Werklijst, string> vorm, Wereld wereld)
    {
        if (!Directory.Exists(map))
            return wereld.Klaag($"De map {map} bestaat niet.", Gebruik.Verkeerd);
        try
        {
            var aanbod = AanbodReader.Read(map);
            var names = aanbod.Activiteiten.Select(a => a.Beheerder).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (beheerder is not null && !names.Contains(beheerder, StringComparer.Ordinal))
                return wereld.Klaag($"Geen pagina heeft beheerder \"{beheerder}\".{(Nearest.Word(beheerder, names.Select(Folding.Fold)) is { } near ? $" Bedoel je {names.First(n => Folding.Fold(n) == near)}?" : "")}", Gebruik.Verkeerd);
            var lists = Werklijst.Of(aanbod, wereld.Vandaag).Where(lijst => beheerder is null || lijst.Beheerder == beheerder).ToList();
            wereld.Uit.WriteLine(lists.Count == 0 ? "Niets om na te kijken." : string.Join("\n", lists.Select(vorm)).TrimEnd());
            return Gebruik.Goed;
        }
        catch (InhoudException e)
        {
            return wereld.Klaag(e.Message);
        }
    }

    public static string Text(Werklijst lijst) =>
        $"{lijst.Beheerder ?? Geen} ({lijst.Werk.Count})\n{string.Concat(lijst.Werk.Select(w => $"  {w.Activiteit.Slug}  {Code.Of(w.Actualiteit.Versheid)}: {Werkmail.Waarom(w.Actualiteit)}  {w.Telefoon ?? w.Email ?? "geen telefoon of e-mail"}\n"))}";

    public static string Mail(Werklijst lijst, string site) => Werkmail.Of(lijst, site) is var mail ? $"Onderwerp: {mail.Onderwerp}\n\n{mail.Tekst}" : "";
}
