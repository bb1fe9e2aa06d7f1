using System.Collections.Frozen;

namespace SocialeKaart.Content;

/// <summary>Words of nearly every question that say nothing on their own: no line of the word list may hang on one of them.</summary>
public static class LichteWoorden
{
    private static readonly FrozenSet<string> Words =
        ("werken werk leren maken samen hulp brengen rijden doen gaan helpen hebben willen kunnen moeten komen krijgen zoeken vinden " +
        "vragen weten geven nemen zitten staan lopen kijken praten mensen iemand iets niets activiteit activiteiten plek cursus groep " +
        "les training wijk buurt utrecht gratis nieuw goed graag meer veel weinig niet geen wel ook met voor van naar een de het ik je mijn").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(Folding.Fold(word));
}
