using System.Text;

namespace SocialeKaart.Web.Agenda;

/// <summary>How iCalendar writes text and lines (RFC 5545, 3.1 and 3.3.11).</summary>
internal static class ICalendar
{
    private const int MaxOctets = 75;

    /// <summary>Text as a value: its commas, semicolons, backslashes and line ends escaped, other control characters left out.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
            _ = c switch
            {
                '\n' => escaped.Append(@"\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                _ => char.IsControl(c) ? escaped : escaped.Append(c),
            };
        return escaped.ToString();
    }

    /// <summary>Lines of at most 75 octets in UTF-8; the rest of a longer one follows after a space.</summary>
    public static string Write(IEnumerable<string> lines)
    {
        var file = new StringBuilder();
        foreach (var line in lines)
        {
            var octets = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (octets + rune.Utf8SequenceLength > MaxOctets)
                {
                    file.Append("\r\n ");
                    octets = 1;
                }
                file.Append(rune);
                octets += rune.Utf8SequenceLength;
            }
            file.Append("\r\n");
        }
        return file.ToString();
    }
}
