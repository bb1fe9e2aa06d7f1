using System.Text;
using SocialeKaart.Content;
using SocialeKaart.Search;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>An engine of this project: everything the site does for a page of results, suggestions of what resembles them included.</summary>
internal sealed class OwnContender(string naam, Func<Aanbod, ISearchIndex> build) : IContender
{
    private ISearchIndex? _index;

    public string Naam => naam;

    public long? Bytes => null;

    public void Build(Aanbod aanbod) => _index = build(aanbod);

    public Antwoord Search(Vraag vraag)
    {
        var result = _index!.Search(vraag.Query(_index.Aanbod.Indeling));
        return new(result.Totaal, [.. result.Treffers.Select(Marked)],
            [.. Vraag.Facetten.Select(facet => result.Facetten[(int)facet].Waarden.ToDictionary(w => w.Code, w => w.Aantal))]);
    }

    public void Dispose() => _index = null;

    private static string Marked(Treffer treffer)
    {
        var (text, marked, at) = (treffer.Activiteit.Samenvatting, new StringBuilder(), 0);
        foreach (var part in treffer.InSamenvatting)
        {
            marked.Append(text, at, part.Start - at).Append("<mark>").Append(text, part.Start, part.Lengte).Append("</mark>");
            at = part.Einde;
        }
        return marked.Append(text, at, text.Length - at).ToString();
    }
}
