namespace SocialeKaart.Search;

/// <summary>What a suggestion leads to: all of a thema or wijk, the page of an organisation, or a search for a word, which stands in the
/// name of an activity or in the word list of the editors.</summary>
public enum Suggestiesoort { Thema, Wijk, Aanbieder, Activiteit, Woord }

/// <summary>A way to go on while typing. <paramref name="Url"/> is canonical and leads to exactly <paramref name="Aantal"/> activities.</summary>
public sealed record Suggestie(Suggestiesoort Soort, string Naam, int Aantal, string Url);
