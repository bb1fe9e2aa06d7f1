using System.Collections.Frozen;

namespace SocialeKaart.Search.Dutch;

/// <summary>The forms of the verbs in <c>werkwoorden.txt</c>: present, past and participle, regular ones by rule, and their stem.</summary>
internal static class Verbs
{
    private static readonly string[] FixedPrefixes = ["be", "ge", "her", "ont", "ver"];

    public static readonly FrozenDictionary<string, string> Forms = Build();

    public static readonly FrozenSet<string> Stems = Forms.Values.ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Build()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in WordFile.Lines("werkwoorden"))
        {
            var words = line.Split(' ');
            var bar = words[0].IndexOf('|', StringComparison.Ordinal);
            var (part, infinitive) = (words[0][..Math.Max(bar, 0)], words[0][(bar + 1)..]);
            var stem = StemSpelling.Close(infinitive[..^2]);
            foreach (var form in Regular(infinitive, stem).Concat(words.Skip(1)))
                forms.TryAdd(part + form, part + stem);
            foreach (var form in Participles(infinitive, stem))
                forms.TryAdd(part + form, part + stem);
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Regular(string infinitive, string stem)
    {
        yield return infinitive;
        yield return infinitive + "d";
        yield return infinitive + "de";
        foreach (var present in Present(stem))
        {
            yield return present;
            yield return present[^1] == 't' ? present : present + "t";
            yield return present + Past(infinitive) + "e";
            yield return present + Past(infinitive) + "en";
        }
    }

    private static IEnumerable<string> Participles(string infinitive, string stem)
    {
        var ge = Array.Exists(FixedPrefixes, p => infinitive.StartsWith(p, StringComparison.Ordinal)) && stem.Length > 4 ? "" : "ge";
        foreach (var present in Present(stem))
        {
            var participle = ge + present + (present.EndsWith(Past(infinitive)) ? "" : Past(infinitive));
            yield return participle;
            yield return participle + "e";
        }
    }

    /// <summary>The stem as written in "ik ...": repareer beside reparer, where the stem keeps one e.</summary>
    private static string[] Present(string stem) => stem.EndsWith("er", StringComparison.Ordinal) && stem.Length > 4 ? [stem, stem[..^1] + "er"] : [stem];

    /// <summary>The t or d of the past tense: t after a voiceless consonant of the infinitive.</summary>
    private static char Past(string infinitive) => "tkfschpx".Contains(infinitive[^3], StringComparison.Ordinal) ? 't' : 'd';
}
