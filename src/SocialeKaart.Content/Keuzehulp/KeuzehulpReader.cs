using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content;

/// <summary>Reads <see cref="Bestand"/>. A fault in it leaves only the page with the questions out.</summary>
public static class KeuzehulpReader
{
    public const string Bestand = "indeling/keuzehulp.yaml";

    /// <summary>Names in the address of the page that no question can have.</summary>
    public static readonly IReadOnlyList<string> Bezet = ["verander"];

    /// <returns>Null when there is a fault; every problem is in <paramref name="problems"/>.</returns>
    public static Keuzehulp? Read(string text, Indeling indeling, List<Probleem> problems)
    {
        var own = new List<Probleem>();
        var read = Tree(text, own) is { } root ? Read(root, indeling, own) : null;
        problems.AddRange(own);
        return own.Exists(p => p.Ernst == Ernst.Fout) ? null : read?.Invoke();
    }

    private static FieldReader? Tree(string text, List<Probleem> problems)
    {
        try
        {
            if (YamlTree.Read(text) is { } node)
                return new(node, Bestand, problems);
            problems.Add(new(Bestand, 1, 1, Ernst.Fout, "dit bestand is leeg; zet er vragen in of verwijder het"));
        }
        catch (YamlFault e)
        {
            problems.Add(new(Bestand, e.Regel, e.Kolom, Ernst.Fout, e.Message));
        }
        return null;
    }

    // The value is made only when no fault was found, so it can rely on what was checked.
    private static Func<Keuzehulp> Read(FieldReader root, Indeling indeling, List<Probleem> problems)
    {
        List<FieldReader> vraagvelden = Rows(root, "vragen"), uitkomstvelden = Rows(root, "uitkomsten"), beginvelden = Rows(root, "beginnen");
        root.Done();
        List<string> vraagcodes = Codes(vraagvelden, Bezet), uitkomstcodes = Codes(uitkomstvelden, []);
        var vragen = vraagvelden.ConvertAll(f => Vraag(f, vraagcodes, uitkomstcodes));
        var beginnen = beginvelden.ConvertAll(f => Begin(f, indeling)).ToValueList();
        var uitkomsten = uitkomstvelden.ConvertAll(f => (Veld: f, Uitkomst: Uitkomst(f, indeling)));
        foreach (var (veld, uitkomst) in uitkomsten)
            if (uitkomst is PassendNiveau { Niveau.Toegang: var toegang } && !beginnen.Any(b => b.Toegang == toegang))
                veld.Report("niveau", $"bij \"beginnen\" staat niet wat je doet bij toegang \"{toegang}\"; voeg het daar toe");
        if (!problems.Exists(p => p.Ernst == Ernst.Fout))
            Keuzeroutes.Check(vragen, uitkomsten.ConvertAll(u => (u.Veld, u.Uitkomst!.Code)));
        return () => new(vragen.Select(v => v.Vraag), uitkomsten.Select(u => u.Uitkomst!), beginnen);
    }

    private static List<FieldReader> Rows(FieldReader root, string name)
    {
        var rows = root.Groups(name).ToList();
        if (rows.Count == 0)
            root.Report(name, $"onder \"{name}\" moet een lijst staan; begin elke regel ervan met een streepje");
        return rows;
    }

    /// <summary>The codes of a list; each must fit in an address and occur once.</summary>
    private static List<string> Codes(List<FieldReader> rows, IReadOnlyList<string> taken)
    {
        var codes = new List<string>();
        foreach (var row in rows)
        {
            var code = row.Required("code");
            if (code != Folding.Slug(code))
                row.Report("code", $"de code \"{code}\" kan niet in een adres staan; schrijf \"{Folding.Slug(code)}\"");
            else if (taken.Contains(code, StringComparer.Ordinal))
                row.Report("code", $"de code \"{code}\" gebruikt de site zelf; kies een andere");
            else if (codes.Contains(code, StringComparer.Ordinal))
                row.Report("code", $"de code \"{code}\" staat er twee keer");
            codes.Add(code);
        }
        return codes;
    }

    private static Vraagregel Vraag(FieldReader f, List<string> vragen, List<string> uitkomsten)
    {
        var rows = Rows(f, "antwoorden");
        if (rows.Count == 1)
            f.Report("antwoorden", "een vraag heeft ten minste twee antwoorden");
        Codes(rows, []);
        var antwoorden = rows.ConvertAll(row => new Antwoordregel(Antwoord(row, vragen, uitkomsten), row));
        var vraag = new Keuzevraag(f.Required("code"), f.Required("vraag"), f.Text("uitleg"), f.Text("term"),
            antwoorden.Select(a => a.Antwoord).ToValueList());
        f.Done();
        return new(vraag, f, antwoorden);
    }

    private static Keuzeantwoord Antwoord(FieldReader f, List<string> vragen, List<string> uitkomsten)
    {
        var antwoord = new Keuzeantwoord
        {
            Code = f.Required("code"),
            Tekst = f.Required("tekst"),
            Omdat = f.Required("omdat"),
            Uitleg = f.Text("uitleg"),
            Naar = f.Choice("naar", vragen),
            Uitkomst = f.Choice("uitkomst", uitkomsten),
        };
        switch (f.Text("naar"), f.Text("uitkomst"))
        {
            case (null, null):
                f.Report("code", $"antwoord \"{antwoord.Code}\" loopt dood: vul \"naar\" in (de volgende vraag) of \"uitkomst\"");
                break;
            case (not null, not null):
                f.Report("uitkomst", $"antwoord \"{antwoord.Code}\" gaat naar een vraag én naar een uitkomst; haal er één weg");
                break;
        }
        f.Done();
        return antwoord;
    }

    private static Uitkomst? Uitkomst(FieldReader f, Indeling indeling)
    {
        var (code, titel, uitleg) = (f.Required("code"), f.Required("titel"), f.Required("uitleg"));
        Uitkomst? uitkomst = f.Text("deur") is { } deur
            ? new AndereDeur(code, titel, uitleg, deur) { Stappen = Stappen(f), Ondertussen = Niveau(f, "ondertussen", indeling) }
            : f.Text("niveau") is null ? null
            : Niveau(f, "niveau", indeling) is { } niveau ? new PassendNiveau(code, titel, uitleg, niveau) { Module = Module(f, niveau) } : null;
        if (f.Text("deur") is null == f.Text("niveau") is null)
            f.Report("code", $"uitkomst \"{code}\" heeft een niveau of een deur: vul één van de twee in");
        else if (uitkomst is not null)
            f.Done();
        return uitkomst;
    }

    private static Niveau? Niveau(FieldReader f, string name, Indeling indeling) =>
        f.Text(name) is null ? null : indeling.Niveaus.Find(f.RequiredCode(name, indeling.Niveaus));

    private static Module? Module(FieldReader f, Niveau niveau) =>
        f.Choice("module", [.. niveau.Modules.Select(m => m.Code)]) is { } code ? niveau.Modules.First(m => m.Code == code) : null;

    private static ValueList<string> Stappen(FieldReader f)
    {
        var stappen = f.Texts("stappen");
        if (stappen.Count == 0)
            f.Report("stappen", "onder \"stappen\" staat niets; schrijf wat je eerst doet");
        return stappen;
    }

    private static Begin Begin(FieldReader f, Indeling indeling)
    {
        var begin = new Begin(f.RequiredCode("toegang", indeling.Toegang), Stappen(f));
        f.Done();
        return begin;
    }
}

/// <summary>A question with the place it was read from, so that a check of the whole can name the line.</summary>
internal sealed record Vraagregel(Keuzevraag Vraag, FieldReader Veld, IReadOnlyList<Antwoordregel> Antwoorden);

internal sealed record Antwoordregel(Keuzeantwoord Antwoord, FieldReader Veld);
