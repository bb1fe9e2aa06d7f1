using System.Text;

namespace SocialeKaart.Import.Write;

/// <summary>The list of fields that an editor should look at, as tab-separated text that a spreadsheet opens.</summary>
public static class Onzekerlijst
{
    public static string Write(IEnumerable<Onzeker> velden)
    {
        var text = new StringBuilder("url\tveld\truwe waarde\tregel\tvoorstel\n");
        foreach (var o in velden.OrderBy(o => o.Id).ThenBy(o => o.Url, StringComparer.Ordinal))
            text.AppendJoin('\t', new[] { o.Url, o.Veld, o.Ruw, o.Regel, o.Voorstel ?? "" }.Select(Cell)).Append('\n');
        return text.ToString();
    }

    private static string Cell(string text) => text.ReplaceLineEndings(" / ").Replace('\t', ' ');
}
