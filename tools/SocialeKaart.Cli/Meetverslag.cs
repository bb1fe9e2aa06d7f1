using System.Globalization;
using SocialeKaart.Content;
using SocialeKaart.Search.Meten;

namespace SocialeKaart.Cli;

/// <summary>Scores as a table, and moves as a list, for people to read.</summary>
internal sealed class Meetverslag(TextWriter output)
{
    public void Set(string naam, IReadOnlyList<Uitslag> uitslagen, bool perVraag)
    {
        output.WriteLine($"{naam,-18}{"vragen",8}{"nDCG@10",9}{"zonder resultaat",18}");
        foreach (var klasse in Meting.PerKlasse(uitslagen))
            output.WriteLine(klasse.HoortLeeg
                ? Line($"{klasse.Klasse,-18}{klasse.Aantal,8}   terecht leeg: {klasse.Leeg} van {klasse.Aantal} ({klasse.Score:0.00})")
                : Line($"{klasse.Klasse,-18}{klasse.Aantal,8}{klasse.Score,9:0.000}{Share(klasse),18:0.0 %}"));
        output.WriteLine();
        foreach (var uitslag in perVraag ? uitslagen : [])
            output.WriteLine(Line($"{uitslag.Score,7:0.000}  {uitslag.Oordeel.Id,-6}{uitslag.Oordeel.Klasse,-14}{uitslag.Oordeel.Vraag}  => {Titles(uitslag.Titels)}"));
        if (perVraag)
            output.WriteLine();
    }

    public void Bewegingen(string kop, IReadOnlyList<Beweging> bewegingen)
    {
        var down = bewegingen.Count(b => b.Na.Score < b.Voor.Score);
        output.WriteLine($"{kop}: {bewegingen.Count - down} vragen beter, {down} slechter.");
        foreach (var (oordeel, voor, na) in bewegingen)
        {
            output.WriteLine(Line($"{voor.Score,7:0.000} > {na.Score:0.000}  {oordeel.Id,-11}{oordeel.Klasse,-14}{oordeel.Vraag}"));
            if (voor.Titels is { } titels)
                output.WriteLine($"          eerst: {Titles(titels)}");
            output.WriteLine($"          nu:    {Titles(na.Titels ?? [])}");
        }
    }

    private static double Share(Klassescore klasse) => klasse.Aantal == 0 ? 0 : (double)klasse.Leeg / klasse.Aantal;

    private static string Titles(ValueList<string> titels) => titels.Count == 0 ? "niets" : string.Join(" | ", titels);

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
