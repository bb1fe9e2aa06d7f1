namespace SocialeKaart.Search.Dutch;

/// <summary>
/// A small table from word forms to lemmas, from an embedded text file: a line is a lemma and its forms, "loop: liep liepen"; # begins a
/// comment. On a line without colon every word stands for itself.
/// </summary>
internal static class WordForms
{
    public static Dictionary<string, string> Read(string resource)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(resource))
        {
            var (lemma, rest) = line.Split(':') is [var head, var tail] ? (head, tail) : (null, line);
            foreach (var form in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                forms.Add(form, lemma ?? form);
        }
        return forms;
    }

    public static IEnumerable<string> Lines(string resource)
    {
        using var text = new StreamReader(typeof(WordForms).Assembly.GetManifestResourceStream(resource)!);
        while (text.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Trim();
    }
}
