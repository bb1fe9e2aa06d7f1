namespace SocialeKaart.Search.Dutch;

/// <summary>What the lexicon knows of a folded word; more than one may hold. The flags named are those of OpenTaal's nl.aff.</summary>
[Flags]
public enum WordKind : byte
{
    None = 0,
    /// <summary>A correct Dutch word by itself; kinder and verslavings only live inside compounds, aanlever is only a stem.</summary>
    Word = 1,
    /// <summary>May begin a compound, a linking -s or -en included (Ca, Cb).</summary>
    LeftPart = 2,
    /// <summary>May end a compound, or is an inflected form of what may (Cc).</summary>
    Head = 4,
    /// <summary>A noun in the singular (the flags of plurals and diminutives).</summary>
    Noun = 8,
    /// <summary>A noun in the plural (ts:NN2).</summary>
    Plural = 16,
    /// <summary>The first person of a verb: naai (V3, Vp, Vq).</summary>
    Stem = 32,
    /// <summary>The infinitive of a verb: naaien (Vi).</summary>
    Infinitive = 64,
    /// <summary>An adjective without ending: gezellig (A.).</summary>
    Adjective = 128,
}
