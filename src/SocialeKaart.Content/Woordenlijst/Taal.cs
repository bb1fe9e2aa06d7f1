namespace SocialeKaart.Content;

/// <summary>The language of a word that visitors type: Dutch, English, Turkish, Arabic, Polish, Ukrainian (and Russian), Spanish, French,
/// Farsi (and Dari), Somali or Tigrinya.</summary>
public enum Taal { Nl, En, Tr, Ar, Pl, Uk, Es, Fr, Fa, So, Ti }
