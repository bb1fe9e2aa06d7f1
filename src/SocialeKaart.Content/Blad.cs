namespace SocialeKaart.Content;

/// <summary>A file of the content folder with a page and an address of its own.</summary>
public interface IBlad
{
    /// <summary>File name without extension.</summary>
    string Slug { get; }

    /// <summary>The slugs it had before; their addresses lead to it.</summary>
    ValueList<string> Vroeger { get; }
}
