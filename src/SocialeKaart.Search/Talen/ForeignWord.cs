using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Search.Talen;

/// <summary>A word, or a few together, that one language has.</summary>
/// <param name="Text">As it stands in the list, folded; empty for a word that only holds a question together.</param>
/// <param name="Dutch">The words as which it is read: of a line with one goal that goal, of another a name for the whole line.</param>
internal sealed record ForeignWord(Taal Taal, string Text, string[] Dutch)
{
    public bool IsGlue => Text.Length == 0;

    public static ForeignWord Of(Verwijzing line, string text) => new(line.Taal, text,
        line.Rechts.Count == 1 ? [.. DutchText.Tokens(line.Rechts[0]).Select(token => token.Text)] : [NameOf(line)]);

    /// <summary>How a line with several goals is called among the words of a question; no one can type this.</summary>
    public static string NameOf(Verwijzing line) => $"{Code.Of(line.Taal)}:{line.Regel}";
}
