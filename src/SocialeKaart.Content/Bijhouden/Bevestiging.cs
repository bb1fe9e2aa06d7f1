using SocialeKaart.Content.Files;

namespace SocialeKaart.Content;

/// <summary>A person looked whether a page is right: the text of its file with <c>gecontroleerd</c> filled in, and not one other byte changed.</summary>
public static class Bevestiging
{
    /// <summary>The usual ways to check; another word is no fault in a file.</summary>
    public static readonly ValueList<string> Wegen = ["telefoon", "bezoek", "mail", "website"];

    /// <summary>The new text, or null when the file must be mended by hand first.</summary>
    /// <param name="file">Its path, which names the activity.</param>
    public static string? Of(string text, string file, Controle controle, Indeling indeling)
    {
        var next = FrontMatterEdit.Set(text, "gecontroleerd",
            new("op", FormattableString.Invariant($"{controle.Op:yyyy-MM-dd}")), new("door", FrontMatterEdit.Text(controle.Door)), new("hoe", FrontMatterEdit.Text(controle.Hoe)));
        // To be sure: what it says now is what it said, and the check.
        var was = ActiviteitFile.Read(text, file, indeling, []);
        return next is not null && was is not null && was with { Gecontroleerd = controle } == ActiviteitFile.Read(next, file, indeling, []) ? next : null;
    }
}
