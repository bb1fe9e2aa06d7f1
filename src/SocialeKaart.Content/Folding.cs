using System.Buffers;
using System.Text;

namespace SocialeKaart.Content;

/// <summary>
/// Lower case without accents, by an explicit table: <see cref="string.Normalize()"/> does nothing under invariant globalization, and then
/// "taalcafe" would silently stop finding "taalcafé".
/// </summary>
public static class Folding
{
    private static readonly char[] Table = Build();

    private static readonly SearchValues<char> Folded = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Folded))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            switch (c)
            {
                case 'ĳ' or 'Ĳ': folded.Append("ij"); break;
                case 'ß': folded.Append("ss"); break;
                case 'æ' or 'Æ': folded.Append("ae"); break;
                case 'œ' or 'Œ': folded.Append("oe"); break;
                case '’' or '‘' or '`' or '´' or 'ʼ': folded.Append('\''); break;
                case >= '\u0300' and <= '\u036F': break;
                default: folded.Append(c < Table.Length ? Table[c] : char.ToLowerInvariant(c)); break;
            }
        return folded.ToString();
    }

    /// <summary>A slug: folded letters and digits, other runs become one hyphen; at most <paramref name="max"/> characters, cut at a word.</summary>
    public static string Slug(string text, int max = 80)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in Fold(text))
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (c != '\'' && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        var whole = slug.ToString().TrimEnd('-');
        if (whole.Length <= max)
            return whole;
        var cut = whole.LastIndexOf('-', max);
        return whole[..(cut > 0 ? cut : max)];
    }

    private static char[] Build()
    {
        const string rows =
            "aÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎ cÇçĆćĈĉĊċČč dÐðĎďĐđ eÈÉÊËèéêëĒēĔĕĖėĘęĚě gĜĝĞğĠġĢģ hĤĥĦħ iÌÍÎÏìíîïĨĩĪīĬĭĮįİı jĴĵ kĶķ lĹĺĻļĽľĿŀŁł " +
            "nÑñŃńŅņŇň oÒÓÔÕÖØòóôõöøŌōŎŏŐő rŔŕŖŗŘř sŚśŜŝŞşŠš tŢţŤťŦŧ uÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų wŴŵ yÝýÿŶŷŸ zŹźŻżŽž";
        var table = new char[0x250];
        for (var c = 0; c < table.Length; c++)
            table[c] = char.ToLowerInvariant((char)c);
        foreach (var row in rows.Split(' '))
            foreach (var accented in row.AsSpan(1))
                table[accented] = row[0];
        return table;
    }
}
