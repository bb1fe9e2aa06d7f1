using System.Text.RegularExpressions;

namespace SocialeKaart.Search.Index;

/// <summary>
/// Whether words may go into a link for someone else. Only when all of them are known here: a name is not. Never a story in the first person, a
/// whole postcode, a mail address or a long number, known or not.
/// </summary>
internal static partial class Sharing
{
    // A question that others can use is short; what the reader does not look at is not judged either.
    private const int MaxText = 80;

    public static bool IsFit(Question question, string text) =>
        text.Length is > 0 and <= MaxText
        && question.StoryWords == 0
        && question.Concepts.Count + question.Intents.Count > 0
        && question.Concepts.All(concept => concept.Role == Role.Understood || concept.Alternatives.Count > 0)
        && !Personal().IsMatch(text);

    [GeneratedRegex(@"[0-9]{4}\s*[A-Za-z]{2}\b|[0-9]([\s.-]*[0-9]){4}|@", RegexOptions.CultureInvariant)]
    private static partial Regex Personal();
}
