namespace SocialeKaart.Content;

/// <summary>A piece of a line that remembers in which column it starts, from 1.</summary>
internal readonly record struct Stuk(string Text, int Column)
{
    public bool IsEmpty => Text.Length == 0;

    public Stuk From(int start) => new(Text[start..], Column + start);

    public Stuk Trim()
    {
        var rest = From(Text.Length - Text.AsSpan().TrimStart().Length);
        return rest with { Text = rest.Text.TrimEnd() };
    }

    /// <summary>The trimmed parts before and after the first <paramref name="mark"/>; without a mark the second is null.</summary>
    public (Stuk Left, Stuk? Right) Cut(string mark)
    {
        var at = Text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (Trim(), null) : ((this with { Text = Text[..at] }).Trim(), From(at + mark.Length).Trim());
    }

    /// <summary>The trimmed parts between the marks.</summary>
    public IEnumerable<Stuk> Split(string mark)
    {
        Stuk? rest = this;
        while (rest is { } current)
        {
            (var part, rest) = current.Cut(mark);
            yield return part;
        }
    }
}
