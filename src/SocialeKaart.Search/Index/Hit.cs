namespace SocialeKaart.Search.Index;

/// <summary>An activity, by its place in <see cref="Content.Aanbod.Activiteiten"/>, and how well it matches.</summary>
public readonly record struct Hit(int Doc, float Score);

/// <summary>An activity that holds words of a question: how well, and how much of the question they are.</summary>
internal readonly record struct Scored(int Doc, float Score, float Overlap)
{
    public Scored(int doc, Slot values) : this(doc, values.One, values.Other)
    {
    }

    /// <summary>The score by how much of the question it covers.</summary>
    /// <param name="all">The weight of the whole question.</param>
    public float Covering(float all) => Score * (all > 0 ? Overlap / all : 1);
}
