using System.Text;

namespace SocialeKaart.Search.Talen;

/// <summary>Folded words of other scripts as people type them in haste: letters that are often mixed up become one, signs on letters go.</summary>
internal static class Letters
{
    private const char FirstOther = '\u0400';

    private const string From = "ёэыґїў" + "أإآٱؤئةىیکە" + "ሐኀሠዐፀ", To = "ееигіу" + "ااااويهييكه" + "ሀሀሰአጸ";

    /// <summary>Latin words stay as they are.</summary>
    public static string Plain(string word)
    {
        if (!word.Any(c => c >= FirstOther))
            return word;
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
            if (From.IndexOf(c, StringComparison.Ordinal) is var at and >= 0)
                plain.Append(To[at]);
            else if (!IsSign(c))
                plain.Append(c);
        return plain.ToString();
    }

    /// <summary>Vowel signs of Arabic, its lengthening stroke and its loose hamza.</summary>
    public static bool IsSign(char c) => c is >= '\u064B' and <= '\u065F' or '\u0670' or '\u0640' or 'ء';
}
