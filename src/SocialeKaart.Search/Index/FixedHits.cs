using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>The activities that editors want first when a question is exactly one of theirs (lines with <c>!</c> in the word list).</summary>
internal sealed class FixedHits
{
    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);

    public FixedHits(Aanbod aanbod)
    {
        foreach (var line in aanbod.Woordenlijst.VasteTreffers)
            for (var doc = 0; doc < aanbod.Activiteiten.Count; doc++)
                if (line.Adres == $"/activiteiten/{aanbod.Activiteiten[doc].Slug}")
                    foreach (var vraag in line.Vragen)
                        _documents[Key(vraag)] = doc;
    }

    public int? Of(string text) => _documents.Count > 0 && _documents.TryGetValue(Key(text), out var doc) ? doc : null;

    private static string Key(string text) => string.Join(' ', DutchText.Tokens(text).Select(token => token.Text));
}
