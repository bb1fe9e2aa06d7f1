namespace SocialeKaart.Search.Index;

/// <summary>The texts of an activity that words are sought in.</summary>
public enum SearchField { Titel, Woordpaar, Zoekwoorden, Indeling, Samenvatting, Aanbieder, Niveau, Plaats, Beschrijving, Praktisch, Gedeeld }

/// <summary>How much a word counts in a field, by what the field is, how often the word stands in it and how long the field is.</summary>
public static class Relevance
{
    /// <summary>Share of the lesser matches of one concept that is added to its best match.</summary>
    public const float Tie = .1f;

    // Boosts and lengths (in words) per field. The boosts lay on a plateau: a 54-point grid around them moved nDCG@10 by less than .01.
    private static readonly (float Boost, float Typical)[] Fields =
        [(5, 4), (4, 0), (3, 4), (2.2f, 8), (2, 14), (1.6f, 3), (1.2f, 6), (1.2f, 5), (1, 70), (.6f, 6), (.4f, 30)];

    private const float Saturation = .6f, LengthShare = .3f;

    public static float Boost(SearchField field) => Fields[(int)field].Boost;

    /// <summary>Grows with the frequency towards a ceiling and shrinks a little in a field longer than is typical; about 1 for one word.</summary>
    public static float Of(SearchField field, float frequency, long length)
    {
        var typical = Fields[(int)field].Typical;
        var norm = typical == 0 ? 1 : 1 - LengthShare + LengthShare * length / typical;
        return frequency * (1 + Saturation) / (frequency + Saturation * norm);
    }
}
