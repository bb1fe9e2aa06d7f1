using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>
/// Catalogues of any size, the same in every run: the first 600 activities are the shipped ones, further ones put together from sentences of
/// shipped activities with the same thema. One in eight of their words is replaced by a noun of the lexicon, common nouns far more often than rare ones, so
/// that the number of different words grows as it does in real text.
/// </summary>
internal sealed class Corpora
{
    private const int Shipped = 600, Words = 85, OneIn = 8, Seed = 20261122;

    private readonly Aanbod _shipped;
    private readonly Activiteit[] _models;
    private readonly ILookup<string, string[]> _sentences;
    private readonly string[] _nouns;

    public Corpora(string content)
    {
        _shipped = AanbodReader.Read(content);
        _models = [.. _shipped.Activiteiten.Take(Shipped)];
        _sentences = _models.SelectMany(model => Sentences(model.Tekst).Append(model.Samenvatting).Select(sentence => (Thema: Thema(model), sentence)))
            .ToLookup(pair => pair.Thema, pair => pair.sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        _nouns = [.. Lexicon.Dutch.Entries().Where(e => (e.Kind & (WordKind.Word | WordKind.Noun)) == (WordKind.Word | WordKind.Noun)).Select(e => e.Word)];
        new Random(Seed).Shuffle(_nouns);
    }

    public Aanbod Of(int count)
    {
        var random = new Random(Seed);
        var activiteiten = new Activiteit[count];
        for (var i = 0; i < count; i++)
            activiteiten[i] = i < _models.Length ? _models[i] : Generate(random, i);
        return new(_shipped.Indeling, activiteiten, _shipped.Aanbieders.Values, [], [], $"meting-{count}") { Woordenlijst = _shipped.Woordenlijst };
    }

    private Activiteit Generate(Random random, int i)
    {
        var (model, place) = (Any(random, _models), Any(random, _models));
        var sentences = _sentences[Thema(model)].ToArray();
        return model with
        {
            Slug = $"meting-{i}",
            Nummer = 10_000 + i,
            Naam = Varied(random, model.Naam.Split(' ')),
            Samenvatting = Varied(random, Any(random, sentences)),
            Tekst = Text(random, sentences),
            Aanbieder = Any(random, _models).Aanbieder,
            Bereik = place.Bereik,
            Wijk = place.Wijk,
            Buurt = place.Buurt,
            Adres = place.Adres,
        };
    }

    private string Text(Random random, string[][] sentences)
    {
        var (text, words) = (new List<string>(), 0);
        while (words < Words)
        {
            var sentence = Any(random, sentences);
            words += sentence.Length;
            text.Add(Varied(random, sentence));
        }
        return string.Join(' ', text);
    }

    private string Varied(Random random, string[] words) =>
        string.Join(' ', words.Select(word => random.Next(OneIn) == 0 ? _nouns[(int)Math.Pow(_nouns.Length, random.NextDouble())] : word));

    private static T Any<T>(Random random, T[] items) => items[random.Next(items.Length)];

    private static string Thema(Activiteit activiteit) => activiteit.Thema.FirstOrDefault("");

    private static IEnumerable<string> Sentences(string text) =>
        text.Split(['.', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(sentence => sentence + ".");
}
