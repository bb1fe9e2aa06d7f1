namespace SocialeKaart.Content;

/// <summary>The editors' search vocabulary, <c>content/woordenlijst.txt</c>: how visitors' words lead to the words of the site.</summary>
public sealed record Woordenlijst(ValueList<Woordregel> Regels)
{
    public const string Bestand = "woordenlijst.txt";

    public static readonly Woordenlijst Leeg = new(ValueList<Woordregel>.Empty);

    public ValueList<Gelijk> Gelijk => field ??= Of<Gelijk>();
    public ValueList<Verwijzing> Verwijzingen => field ??= Of<Verwijzing>();
    public ValueList<VasteTreffer> VasteTreffers => field ??= Of<VasteTreffer>();
    public ValueList<Stamuitzondering> Stamuitzonderingen => field ??= Of<Stamuitzondering>();
    public ValueList<NietSplitsen> NietSplitsen => field ??= Of<NietSplitsen>();
    public ValueList<Plaatsnaam> Plaatsnamen => field ??= Of<Plaatsnaam>();
    public ValueList<Zoekproef> Proeven => field ??= Of<Zoekproef>();

    /// <summary>Reads the list. A line with a problem is left out; the rest of the list stays in use.</summary>
    public static Woordenlijst Read(string text, string file, Indeling indeling, List<Probleem> problems)
    {
        var regels = new List<Woordregel>();
        var eerder = new EerdereRegels();
        foreach (var (index, line) in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Index())
        {
            var read = new RegelReader(file, index + 1, indeling, eerder, problems).Read(line);
            eerder.Add(read);
            regels.AddRange(read);
        }
        return new(regels.ToValueList());
    }

    private ValueList<T> Of<T>() where T : Woordregel => Regels.OfType<T>().ToValueList();
}
