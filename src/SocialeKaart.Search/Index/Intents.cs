using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Index;

/// <summary>A place, level, access, moment or price that a question names, with the activities that have it.</summary>
internal sealed record Intent(Begrip Begrip, DocumentSet Documents)
{
    /// <summary>Of one kind any will do: of two wijken one, but of a day and a part of the day both.</summary>
    public string Kind => Begrip.Facet?.ToString() ?? (Begrip.Code.Length == 2 ? "dag" : Begrip.Code == Free ? Free : "dagdeel");

    public const string Free = "gratis";
}

/// <summary>
/// Knows the names of all values of the classification that are no subject of their own, and the words for moments and for free.
/// </summary>
internal sealed class Intents
{
    private const int ShortestName = 4, ShortestLevel = 2, MaxWords = 6;

    private readonly Dictionary<string, List<Intent>> _byName = new(StringComparer.Ordinal);

    // The first words of the names that have more.
    private readonly HashSet<string> _beginNames = new(StringComparer.Ordinal);

    public Intents(Aanbod aanbod)
    {
        AddFacets(aanbod);
        AddPlaces(aanbod);
        AddFamilies(aanbod);
        AddMoments(aanbod);
    }

    /// <summary>The intents that begin at a word, by the longest name, and how many words that takes.</summary>
    public (int Count, IReadOnlyList<Intent> Found) At(Token[] tokens, int at)
    {
        var most = _beginNames.Contains(tokens[at].Text) ? Math.Min(MaxWords, tokens.Length - at) : 1;
        for (var count = most; count > 0; count--)
            if (_byName.TryGetValue(string.Join(' ', tokens.Skip(at).Take(count).Select(token => token.Text)), out var found))
                return (count, found);
        return char.IsAsciiDigit(tokens[at].Text[0]) && _byName.TryGetValue(DutchText.Stem(tokens[at].Text), out var place) ? (1, place) : (0, []);
    }

    private void AddFacets(Aanbod aanbod)
    {
        foreach (var facet in (Facet[])[Facet.Wijk, Facet.Niveau, Facet.Module, Facet.Toegang])
            foreach (var waarde in aanbod.Indeling.Of(facet))
            {
                var intent = Of(aanbod, facet, waarde);
                foreach (var naam in waarde.Schrijfwijzen.Concat(waarde.Aliassen).Append(waarde.Naam))
                    Add(naam, intent, facet is Facet.Niveau or Facet.Module ? ShortestLevel : ShortestName);
            }
    }

    private void AddPlaces(Aanbod aanbod)
    {
        foreach (var wijk in aanbod.Indeling.Wijken)
        {
            var intent = Of(aanbod, Facet.Wijk, wijk);
            var namen = aanbod.Woordenlijst.Plaatsnamen.Where(plaats => plaats.Wijk == wijk.Code).SelectMany(plaats => plaats.Namen);
            foreach (var naam in wijk.Buurten.Concat(wijk.Pc4).Concat(namen))
                Add(naam, intent, ShortestName);
        }
    }

    /// <summary>A family of levels by its name and by the first letters of it.</summary>
    private void AddFamilies(Aanbod aanbod)
    {
        foreach (var familie in aanbod.Indeling.Niveaus.GroupBy(niveau => niveau.Familie))
            foreach (var intent in familie.Select(niveau => Of(aanbod, Facet.Niveau, niveau)))
            {
                Add(familie.Key.Replace('-', ' '), intent, ShortestLevel);
                Add(string.Concat(familie.Key.Split('-').Select(word => word[0])), intent, ShortestLevel);
            }
    }

    private void AddMoments(Aanbod aanbod)
    {
        var codes = aanbod.Activiteiten.Select(activiteit => Moments.Of(activiteit)).ToArray();
        foreach (var line in WordFile.Lines("begrippen").Select(line => line.Split(": ")))
        {
            var free = line[0] == Intent.Free;
            var documents = DocumentSet.Where(codes.Length, doc =>
                free ? IsFree(aanbod.Activiteiten[doc]) : codes[doc].Contains(line[0]));
            var words = line[1].Split("; ");
            foreach (var word in words)
                Add(word, new(new(null, line[0], words[0]), documents), 1);
        }
        AddDayParts();
        AddShortDays();
    }

    /// <summary>woensdagmiddag is both.</summary>
    private void AddDayParts()
    {
        var days = _byName.Where(name => name.Key.EndsWith("dag", StringComparison.Ordinal) && name.Value[0].Begrip.Code.Length == 2).ToArray();
        foreach (var (day, found) in days)
            foreach (var part in (string[])["ochtend", "middag", "avond"])
            {
                Add(day + part, found[0], 1);
                Add(day + part, _byName[part][0], 1);
            }
    }

    /// <summary>di+do, wo ochtend: by itself an abbreviation is too often another word.</summary>
    private void AddShortDays()
    {
        string[] days = ["ma", "di", "wo", "do", "vr", "za", "zo"];
        var found = Array.ConvertAll(days, day => _byName.Values.First(intents => intents[0].Begrip.Code == day)[0]);
        for (var one = 0; one < days.Length; one++)
        {
            foreach (var part in (string[])["ochtend", "middag", "avond"])
            {
                Add($"{days[one]} {part}", found[one], 1);
                Add($"{days[one]} {part}", _byName[part][0], 1);
            }
            for (var other = one + 1; other < days.Length; other++)
            {
                Add($"{days[one]} {days[other]}", found[one], 1);
                Add($"{days[one]} {days[other]}", found[other], 1);
            }
        }
    }

    private static bool IsFree(Activiteit activiteit) => activiteit.Kosten is { } kosten
        ? kosten.StartsWith("gratis", StringComparison.Ordinal)
        : (activiteit.Kostentekst ?? "").StartsWith("gratis", StringComparison.OrdinalIgnoreCase);

    private static Intent Of(Aanbod aanbod, Facet facet, Waarde waarde) => new(new(facet, waarde.Code, waarde.Naam),
        DocumentSet.Where(aanbod.Activiteiten.Count, doc => aanbod.Activiteiten[doc].Matches(facet, waarde.Code)));

    private void Add(string naam, Intent intent, int shortest)
    {
        var key = string.Join(' ', DutchText.Tokens(naam).SelectMany(token => token.Pieces.Length > 0 ? token.Pieces : [token.Text]));
        if (key.Length < shortest)
            return;
        if (!_byName.TryGetValue(key, out var intents))
            _byName.Add(key, intents = []);
        if (key.IndexOf(' ', StringComparison.Ordinal) is var end and > 0)
            _beginNames.Add(key[..end]);
        if (!intents.Exists(known => known.Begrip == intent.Begrip))
            intents.Add(intent);
    }
}
