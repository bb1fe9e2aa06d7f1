namespace SocialeKaart.Content;

/// <summary>What the lines above have said, to find what a next line says again or otherwise.</summary>
internal sealed class EerdereRegels
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<(char Sign, string Word), int> _words = [];

    public Verwijsnet Verwijsnet { get; } = new();

    /// <summary>The line that already says this, or null; from now on it is said.</summary>
    public int? Same(string idea, int line)
    {
        var folded = Folding.Fold(idea);
        return _lines.TryAdd(folded, line) ? null : _lines[folded];
    }

    /// <summary>The line with this sign that holds the word, or null.</summary>
    public int? With(char sign, string word) => _words.TryGetValue((sign, Folding.Fold(word)), out var line) ? line : null;

    public void Add(IEnumerable<Woordregel> regels)
    {
        foreach (var regel in regels)
        {
            if (regel is Verwijzing v)
                Verwijsnet.Add(v);
            var (sign, words) = Own(regel);
            foreach (var word in words)
                _words[(sign, Folding.Fold(word))] = regel.Regel;
        }
    }

    /// <summary>The words that no other line with the same sign may hold.</summary>
    private static (char Sign, ValueList<string> Words) Own(Woordregel regel) => regel switch
    {
        Gelijk g => ('=', g.Woorden),
        VasteTreffer f => ('!', f.Vragen),
        Stamuitzondering s => ('~', [s.Woord]),
        NietSplitsen n => ('|', n.Woorden),
        Plaatsnaam p => ('@', p.Namen),
        _ => (' ', []),
    };
}
