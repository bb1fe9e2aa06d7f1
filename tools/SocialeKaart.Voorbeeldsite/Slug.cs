using System.Globalization;
using System.Text;

namespace SocialeKaart.Voorbeeldsite;

/// <summary>The words behind the number in the feed's addresses.</summary>
public static class Slug
{
    public static string Of(string tekst)
    {
        var letters = tekst.Normalize(NormalizationForm.FormD).ToLowerInvariant()
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-');
        return string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
