namespace SocialeKaart.Content;

/// <summary>The language of a word that visitors type: Dutch, English, Turkish, Arabic, Polish or Ukrainian.</summary>
public enum Taal { Nl, En, Tr, Ar, Pl, Uk }
