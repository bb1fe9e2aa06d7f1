namespace SocialeKaart.Content.Keuren;

/// <summary>Names of files, which are addresses: what is no address, what differs in capitals only, and files that nobody reads.</summary>
internal static class Bestandsnamen
{
    public static IEnumerable<Probleem> Check(string folder) => Keuring.Soorten.SelectMany(kind => Check(folder, kind));

    private static IEnumerable<Probleem> Check(string folder, string kind)
    {
        var path = Path.Combine(folder, kind);
        if (!Directory.Exists(path))
            yield break;
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in Directory.EnumerateFileSystemEntries(path).Select(p => Path.GetFileName(p)).Where(n => !n.StartsWith('.')).Order(StringComparer.Ordinal))
        {
            var slug = Path.GetFileNameWithoutExtension(name);
            if (!name.EndsWith(".md", StringComparison.Ordinal) || Directory.Exists(Path.Combine(path, name)))
                yield return At(kind, name, $"de site leest dit niet; een pagina is een bestand in {kind}/ met een naam die eindigt op .md");
            else if (!seen.TryAdd(slug, name))
                yield return At(kind, name, $"{kind}/{seen[slug]} heet hetzelfde op hoofdletters na; op Windows en Mac kan er maar een van de twee bestaan, geef dit bestand een andere naam");
            else if (Folding.Slug(slug, int.MaxValue) != slug)
                yield return At(kind, name, $"een bestandsnaam heeft alleen kleine letters, cijfers en streepjes; noem dit bestand {Folding.Slug(slug)}.md");
        }
    }

    private static Probleem At(string kind, string name, string text) => new($"{kind}/{name}", 1, 1, Ernst.Waarschuwing, text);
}
