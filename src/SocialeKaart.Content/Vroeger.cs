using System.Collections.Frozen;

namespace SocialeKaart.Content;

/// <summary>Which present slug a former one stands for, among the files of one kind. A present slug always means its own file, and of two files
/// that claim the same former slug the first has it; <see cref="Check{T}"/> reports both.</summary>
public sealed class Vroeger
{
    private readonly FrozenDictionary<string, string> _now;

    private Vroeger(IEnumerable<KeyValuePair<string, string>> now) => _now = now.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The slug of today; the same when nobody had it before.</summary>
    public string Nu(string slug) => _now.GetValueOrDefault(slug, slug);

    public static Vroeger Of<T>(IEnumerable<T> bladen) where T : IBlad
    {
        var present = bladen.ToDictionary(b => b.Slug, b => b.Slug, StringComparer.Ordinal);
        foreach (var blad in bladen)
            foreach (var slug in blad.Vroeger)
                present.TryAdd(slug, blad.Slug);
        return new(present);
    }

    /// <param name="folder">The content folder: the line of a problem is looked up in its file.</param>
    /// <param name="kind">activiteiten, aanbieders or paginas.</param>
    internal static void Check<T>(IReadOnlyCollection<T> bladen, string folder, string kind, List<Probleem> problems) where T : IBlad
    {
        var owner = bladen.ToDictionary(b => b.Slug, b => b.Slug, StringComparer.Ordinal);
        foreach (var blad in bladen)
            foreach (var slug in blad.Vroeger)
                if (!owner.TryAdd(slug, blad.Slug))
                    problems.Add(Taken(folder, $"{kind}/{blad.Slug}.md", slug,
                        owner[slug] == slug ? $"is nu de naam van {kind}/{slug}.md" : $"staat ook bij {kind}/{owner[slug]}.md"));
    }

    private static Probleem Taken(string folder, string file, string slug, string why) => Vindplaats.Of(folder, file, "vroeger", slug)
        .Is(Ernst.Waarschuwing, $"vroeger \"{slug}\" {why}; een oud adres kan maar naar een pagina leiden, haal het hier weg");
}
