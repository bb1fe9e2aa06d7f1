namespace SocialeKaart.Content;

/// <summary>Reads one line of the word list. A problem in it is reported and leaves the line out.</summary>
internal sealed class RegelReader(string file, int line, Indeling indeling, EerdereRegels eerder, List<Probleem> problems)
{
    private const string Signs = "=>!~|@";

    private bool _wrong;

    /// <summary>The idea with its tests, or nothing.</summary>
    public IReadOnlyList<Woordregel> Read(string text)
    {
        var (idea, remark) = new Stuk(text, 1).Trim().Cut(" #");
        if (idea.IsEmpty || idea.Text[0] == '#')
            return [];
        if (eerder.Same(idea.Text, line) is { } first)
            Report(idea, $"deze regel staat ook op regel {first}; haal er een weg", Ernst.Waarschuwing);
        else if (Idea(idea) is { } regel && (remark is { } r ? Proeven(r) : []) is var proeven && !_wrong)
            return [regel, .. proeven];
        return [];
    }

    private Woordregel? Idea(Stuk idea)
    {
        var rest = idea.From(1);
        switch (idea.Text[0])
        {
            case '=': return new Gelijk(line, Texts(Own('=', rest, least: 2)));
            case '>': return Verwijzing(rest);
            case '!': return Vast(rest);
            case '~': return Stam(rest);
            case '|': return new NietSplitsen(line, Texts(Own('|', rest)));
            case '@': return Plaats(rest);
            default:
                Report(idea, $"een regel begint met {string.Join(' ', Signs.ToCharArray())} of #; hier staat \"{idea.Text[0]}\"");
                return null;
        }
    }

    private Verwijzing? Verwijzing(Stuk rest)
    {
        var taal = Language(ref rest);
        if (Sides(rest, ":", "zet tussen wat mensen zoeken en wat ze moeten vinden een dubbele punt") is not var (left, right))
            return null;
        var keys = Words(left);
        var targets = Texts(Words(right));
        foreach (var key in keys)
        {
            if (taal == Taal.Nl)
                CheckWeight(key);
            if (eerder.Verwijsnet.Conflict(taal, Folding.Fold(key.Text), [.. targets.Select(Folding.Fold)]) is { } conflict)
                Report(key, conflict);
        }
        return new(line, taal, Texts(keys), targets);
    }

    /// <summary>The tag right behind the sign: "en" in <c>&gt;en debts: schulden</c>.</summary>
    private Taal Language(ref Stuk rest)
    {
        var end = rest.Text.AsSpan().IndexOfAny(' ', '\t');
        var tag = rest with { Text = end < 0 ? rest.Text : rest.Text[..end] };
        rest = rest.From(tag.Text.Length);
        if (tag.IsEmpty)
            return Taal.Nl;
        if (Code.TryParse<Taal>(tag.Text, out var taal))
            return taal;
        Report(tag, $"\"{tag.Text}\" is geen taal; kies {string.Join(", ", Code.All<Taal>())}, of zet een spatie achter >");
        return Taal.Nl;
    }

    private VasteTreffer? Vast(Stuk rest)
    {
        if (Sides(rest, ":", "zet tussen de vraag en het adres een dubbele punt") is not var (left, right))
            return null;
        if (!right.Text.StartsWith('/') || right.Text.Split('/').Skip(1).Any(s => s.Length == 0 || Folding.Slug(s, int.MaxValue) != s))
            Report(right, $"\"{right.Text}\" is geen adres op de site; schrijf het als /activiteiten/samen-koken");
        return new(line, Texts(Own('!', left)), right.Text);
    }

    private Stamuitzondering? Stam(Stuk rest)
    {
        if (Sides(rest, "=", "zet tussen het woord en de stam een =-teken") is not var (left, right))
            return null;
        return new(line, Texts(Own('~', left, most: 1))[0], Texts(Words(right, most: 1))[0]);
    }

    private Plaatsnaam? Plaats(Stuk rest)
    {
        if (Sides(rest, "=", "zet tussen de naam en de code van de wijk een =-teken") is not var (left, right))
            return null;
        var wijk = indeling.Wijken.Find(right.Text);
        if (wijk is null)
            Report(right, $"\"{right.Text}\" is geen code van een wijk{Nearest.Hint(right.Text, indeling.Wijken.Select(w => w.Code))}");
        return new(line, Texts(Own('@', left)), wijk?.Code ?? "");
    }

    private List<Zoekproef> Proeven(Stuk remark)
    {
        var proeven = new List<Zoekproef>();
        if (!remark.Text.StartsWith("test:", StringComparison.Ordinal))
            Report(remark, "achter een regel past alleen \"# test: vraag -> doel\"; zet uitleg op een eigen regel");
        else
            foreach (var proef in remark.From("test:".Length).Split(";"))
                if (Sides(proef, "->", "een test is een vraag, een pijl (->) en een doel") is var (vraag, doel))
                    proeven.Add(new(line, vraag.Text, doel.Text));
        return proeven;
    }

    private (Stuk Left, Stuk Right)? Sides(Stuk whole, string mark, string missing)
    {
        var (left, right) = whole.Cut(mark);
        if (right is not { } found)
            Report(whole.Trim(), missing);
        else if (left.IsEmpty || found.IsEmpty)
            Report(whole.Trim(), $"{(left.IsEmpty ? "voor" : "achter")} \"{mark}\" staat niets");
        else
            return (left, found);
        return null;
    }

    /// <summary>Words that no other line with the same sign may hold.</summary>
    private List<Stuk> Own(char sign, Stuk list, int least = 1, int most = int.MaxValue)
    {
        var words = Words(list.Trim(), least, most);
        foreach (var word in words)
        {
            if (eerder.With(sign, word.Text) is { } first)
                Report(word, $"\"{word.Text}\" staat ook op regel {first}; zet wat bij elkaar hoort op één regel");
            if (sign is '=' or '!')
                CheckWeight(word);
        }
        return words;
    }

    private List<Stuk> Words(Stuk list, int least = 1, int most = int.MaxValue)
    {
        List<Stuk> words = [.. list.Split(",").Select(Word)];
        if (words.Count < least)
            Report(list, "hier horen ten minste twee woorden, met een komma ertussen");
        if (words.Count > most)
            Report(list, "hier hoort één woord");
        foreach (var twice in words.GroupBy(w => Folding.Fold(w.Text), StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
            Report(twice, $"\"{twice.Text}\" staat twee keer op deze regel", Ernst.Waarschuwing);
        return words;
    }

    /// <summary>The word with single spaces.</summary>
    private Stuk Word(Stuk part)
    {
        var odd = part.Text.AsSpan().IndexOfAny($"{Signs}:#");
        if (part.IsEmpty)
            Report(part, "hier mist een woord");
        else if (odd >= 0)
            Report(part.From(odd), $"het teken {part.Text[odd]} kan niet in een woord staan");
        return part with { Text = string.Join(' ', part.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) };
    }

    private void CheckWeight(Stuk word)
    {
        if (LichteWoorden.Contains(word.Text))
            Report(word, $"\"{word.Text}\" zegt alleen te weinig; schrijf er een woord bij");
    }

    private static ValueList<string> Texts(List<Stuk> words) => words.Select(w => w.Text).ToValueList();

    private void Report(Stuk at, string text, Ernst ernst = Ernst.Fout)
    {
        _wrong = true;
        problems.Add(new(file, line, at.Column, ernst, text));
    }
}
