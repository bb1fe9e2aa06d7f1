namespace SocialeKaart.Content;

/// <summary>One idea of the word list and the line it stands on, from 1. Words are as the editor wrote them: compare them folded.</summary>
public abstract record Woordregel(int Regel);

/// <summary><c>=</c> Words that mean the same; each finds what the others find.</summary>
public sealed record Gelijk(int Regel, ValueList<string> Woorden) : Woordregel(Regel);

/// <summary><c>&gt;</c> The words on the left also find those on the right, not the other way round.</summary>
public sealed record Verwijzing(int Regel, Taal Taal, ValueList<string> Links, ValueList<string> Rechts) : Woordregel(Regel);

/// <summary><c>!</c> The page of the site that comes first when a question is exactly one of these.</summary>
public sealed record VasteTreffer(int Regel, ValueList<string> Vragen, string Adres) : Woordregel(Regel);

/// <summary><c>~</c> The stem of a word for which the rules of Dutch would find a wrong one.</summary>
public sealed record Stamuitzondering(int Regel, string Woord, string Stam) : Woordregel(Regel);

/// <summary><c>|</c> Words that look like a compound and are none.</summary>
public sealed record NietSplitsen(int Regel, ValueList<string> Woorden) : Woordregel(Regel);

/// <summary><c>@</c> Names of places, and the code of the wijk in which they lie.</summary>
public sealed record Plaatsnaam(int Regel, ValueList<string> Namen, string Wijk) : Woordregel(Regel);

/// <summary><c># test:</c> A question and what its first hit must be: of the thema with the code <paramref name="Doel"/>, or else an
/// activity with these words, or words that contain them, in its name, text or target groups.</summary>
public sealed record Zoekproef(int Regel, string Vraag, string Doel) : Woordregel(Regel);
