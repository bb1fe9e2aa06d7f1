using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content;

/// <summary>Reads <c>content/indeling/*.yaml</c>. Without a classification no page can be understood, so any fault here is final.</summary>
public static class IndelingReader
{
    /// <exception cref="InhoudException">A file is missing or wrong; the message lists every problem.</exception>
    public static Indeling Read(string folder, List<Probleem> problems)
    {
        var own = new List<Probleem>();
        var toegang = List("toegang", f => Common(f, new Toegang { Code = "", Naam = "", Gewoon = f.Required("gewoon"), Uitleg = f.Required("uitleg"), Eerst = f.Text("eerst") }));
        var indeling = new Indeling
        {
            Toegang = toegang,
            Niveaus = List("niveaus", f => Niveau(f, toegang)),
            Wijken = List("wijken", Wijk),
            Themas = List("themas", f => Common(f, new Thema { Code = "", Naam = "" })),
            Doelgroepen = List("doelgroepen", f => Common(f, new Doelgroep { Code = "", Naam = "" })),
            Hulp = Hulp(Root(folder, "hulp", own)),
            Termijnen = File.Exists(Path.Combine(folder, "indeling", $"{Termijnen.Bestand}.yaml")) ? Termijn(Root(folder, Termijnen.Bestand, own)) : Termijnen.Gewoon,
        };
        if (toegang.Find(Toegang.Onbekend) is null)
            own.Add(new("indeling/toegang.yaml", 1, 1, Ernst.Fout, $"de waarde \"{Toegang.Onbekend}\" mag niet ontbreken"));
        problems.AddRange(own);
        return own.Exists(p => p.Ernst == Ernst.Fout) ? throw new InhoudException(own) : indeling;

        Waardelijst<T> List<T>(string name, Func<FieldReader, T> read) where T : Waarde =>
            Unique($"indeling/{name}.yaml", Root(folder, name, own).Groups("lijst"), read, own);
    }

    private static FieldReader Root(string folder, string name, List<Probleem> problems)
    {
        var file = $"indeling/{name}.yaml";
        var path = Path.Combine(folder, "indeling", $"{name}.yaml");
        YamlNode? node = null;
        try
        {
            node = File.Exists(path) ? YamlTree.Read(File.ReadAllText(path)) : null;
            if (node is null)
                problems.Add(new(file, 1, 1, Ernst.Fout, "dit bestand ontbreekt of is leeg; zonder indeling kan de site niets tonen"));
        }
        catch (YamlFault e)
        {
            problems.Add(new(file, e.Regel, e.Kolom, Ernst.Fout, e.Message));
        }
        var list = node is YamlList ? new YamlMap([new(new YamlScalar("lijst", 1, 1), node)], 1, 1) : node;
        return new FieldReader(list ?? new YamlMap([], 1, 1), file, problems);
    }

    private static Waardelijst<T> Unique<T>(string file, IEnumerable<FieldReader> rows, Func<FieldReader, T> read, List<Probleem> problems)
        where T : Waarde
    {
        var values = new List<T>();
        foreach (var row in rows)
        {
            var value = read(row);
            row.Done();
            if (values.Exists(v => v.Code == value.Code))
                row.Report("code", $"de code \"{value.Code}\" staat er twee keer");
            else
                values.Add(value);
        }
        if (values.Count == 0)
            problems.Add(new(file, 1, 1, Ernst.Fout, "hier moet een lijst staan met ten minste één waarde"));
        return new(values);
    }

    private static T Common<T>(FieldReader f, T value) where T : Waarde => value with
    {
        Code = f.Required("code"),
        Naam = f.Required("naam"),
        Pictogram = f.Text("pictogram"),
        Aliassen = f.Texts("aliassen"),
        Schrijfwijzen = f.Texts("schrijfwijzen"),
    };

    private static Niveau Niveau(FieldReader f, Waardelijst<Toegang> toegang) => Common(f, new Niveau
    {
        Code = "",
        Naam = "",
        Gewoon = f.Required("gewoon"),
        Uitleg = f.Required("uitleg"),
        Familie = f.Required("familie"),
        Toegang = f.RequiredCode("toegang", toegang),
        Volgt = f.Text("volgt"),
        Modules = [.. f.Groups("modules").Select(Module)],
    });

    private static Module Module(FieldReader f)
    {
        var module = Common(f, new Module
        {
            Code = "",
            Naam = "",
            Dagdelen = f.Number("dagdelen"),
            MaxMaanden = f.OptionalNumber("maxMaanden"),
        });
        f.Done();
        return module;
    }

    private static Wijk Wijk(FieldReader f) => Common(f, new Wijk
    {
        Code = "",
        Naam = "",
        Cbs = f.Required("cbs"),
        Buurten = f.Texts("buurten"),
        Pc4 = f.Texts("pc4"),
        Pc4Onzeker = f.Texts("pc4Onzeker"),
        Pc4Ook = f.Texts("pc4Ook"),
        Buren = f.Texts("buren"),
        Tegel = f.Group("tegel") is { } tegel ? Tegel(tegel) : null,
    });

    private static Tegel Tegel(FieldReader f)
    {
        var tegel = new Tegel(f.Number("kolom"), f.Number("rij"));
        f.Done();
        return tegel;
    }

    private static Termijnen Termijn(FieldReader f)
    {
        var termijnen = new Termijnen(f.Number("controle-na"), f.Number("verouderd"), f.Number("alleen-direct"));
        f.Done();
        if (termijnen.AlleenDirect <= termijnen.Verouderd)
            f.Report("alleen-direct", "dit getal moet hoger zijn dan dat van verouderd");
        return termijnen;
    }

    private static Hulp Hulp(FieldReader f)
    {
        var hulp = new Hulp(f.Required("naam"), f.Required("telefoon"), f.Required("uitleg"), f.Required("redactieEmail"));
        f.Done();
        return hulp;
    }
}

/// <summary>Content without which the site cannot run; the message lists the problems, one a line.</summary>
public sealed class InhoudException(IReadOnlyList<Probleem> problemen) : Exception(string.Join('\n', problemen))
{
    public IReadOnlyList<Probleem> Problemen { get; } = problemen;
}
