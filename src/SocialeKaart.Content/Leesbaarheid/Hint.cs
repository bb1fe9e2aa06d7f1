namespace SocialeKaart.Content.Leesbaarheid;

/// <summary>How much a hint weighs: a strong one is nearly always right, a tip is worth a look.</summary>
public enum Kracht { Tip, Sterk }

/// <summary>What may be hard to read, at <see cref="Start"/> in the text (from 0), in Dutch, with what to do about it.</summary>
public sealed record Hint(int Start, Kracht Kracht, string Tekst);
