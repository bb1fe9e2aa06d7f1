using System.Text;

namespace SocialeKaart.Content;

/// <summary>Where an activity takes place: in its wijken, in the whole city, outside it, online or at the visitor's home.</summary>
public enum Bereik { Wijk, Stedelijk, BuitenUtrecht, Online, AanHuis }

/// <summary>What somebody wrote down of whether people can come; with the dates of the page it becomes a <see cref="Beschikbaarheid"/>.</summary>
public enum Status { Open, Vol, Wachtlijst, TijdelijkGesloten, NietMeerGezien, Gestopt }

public static class Statussen
{
    /// <summary>Whether there still is such an activity, as far as we know: not stopped, nor gone from its source.</summary>
    public static bool Gaat(this Status status) => status is not (Status.Gestopt or Status.NietMeerGezien);
}

/// <summary>A yes/no answer that may be unknown; unknown is never shown or counted as yes.</summary>
public enum JaNee { Onbekend, Ja, Nee }

/// <summary>The lower-case code of an enum value as files, addresses and the API write it: BuitenUtrecht is "buiten-utrecht".</summary>
public static class Code
{
    public static string Of<T>(T value) where T : struct, Enum => Names<T>.ByValue[value];

    public static bool TryParse<T>(string code, out T value) where T : struct, Enum => Names<T>.ByCode.TryGetValue(code, out value);

    public static IReadOnlyCollection<string> All<T>() where T : struct, Enum => Names<T>.ByCode.Keys;

    private static class Names<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(v => v, v => Kebab(v.ToString()));
        public static readonly Dictionary<string, T> ByCode = ByValue.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }

    /// <summary>BuitenUtrecht as "buiten-utrecht".</summary>
    internal static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
