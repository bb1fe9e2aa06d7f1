using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Import.Samenvoegen;

namespace SocialeKaart.Import.Beoordelen;

/// <summary>Makes one page of two, as an editor decided: the address and the number of the other lead to the page that stays, and its words are kept in the
/// file of the decision.</summary>
internal static class Paginafusie
{
    /// <param name="pad">Where the file of a page is now; an editor may have renamed it.</param>
    public static IEnumerable<Probleem> Run(Vragenlijst vragen, DateOnly vandaag, Func<Paginaverwijzing, string> pad)
    {
        foreach (var besluit in vragen.Vervallen)
        {
            var (weg, blijft) = (pad(besluit.Vervalt!), pad(besluit.Vervalt == besluit.Met ? besluit.Pagina : besluit.Met!));
            if (!File.Exists(weg))
                continue;
            if (Join(blijft, weg) is not { } tekst)
            {
                yield return new($"{AanbodReader.Beoordelen}/{besluit.Naam}.md", 1, 1, Ernst.Waarschuwing, $"samenvoegen lukt niet: {blijft} of {weg} is er niet of is niet te lezen");
                continue;
            }
            // In this order an import that is cut short does it again, and no word is ever nowhere.
            vragen.Done(besluit, vandaag, $"Zo stond het in {besluit.Vervalt!.Pagina}:\n\n~~~~\n{File.ReadAllText(weg).ReplaceLineEndings("\n").TrimEnd('\n')}\n~~~~");
            AtomicFile.Write(blijft, tekst, durable: false);
            File.Delete(weg);
        }
    }

    private static string? Join(string blijft, string weg)
    {
        if (!File.Exists(blijft) || Veldbestand.Read(File.ReadAllText(blijft)) is not { } keeps || Veldbestand.Read(File.ReadAllText(weg)) is not { } goes)
            return null;
        var slugs = keeps.Lijst("vroeger").Append(Path.GetFileNameWithoutExtension(weg)).Concat(goes.Lijst("vroeger")).Where(s => s != Path.GetFileNameWithoutExtension(blijft));
        var nummers = keeps.Lijst("vroegere-nummers").Append(goes.Waarde("nummer")).Concat(goes.Lijst("vroegere-nummers"));
        return keeps.Met("vroeger", List("vroeger", slugs), ["nummer", "vroeger"])
            .Met("vroegere-nummers", List("vroegere-nummers", nummers.OrderBy(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? i : 0)), ["nummer", "vroeger", "vroegere-nummers"])
            .Write();
    }

    private static Veld List(string naam, IEnumerable<string> waarden)
    {
        var items = waarden.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).ToValueList();
        return new(naam, string.Join(Veldwaarde.Volgende, items), new Content.Files.FrontMatterWriter().List(naam, items).Yaml(), "");
    }
}
