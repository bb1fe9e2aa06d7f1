using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content.Files;

/// <summary>Rules that tie fields together. Level implies access: a page that says otherwise is reported, never repaired.</summary>
internal static class ActiviteitRules
{
    public static void Check(Activiteit a, Indeling indeling, FieldReader fields)
    {
        if (a.Bereik == Bereik.Wijk && a.Wijk.Count == 0)
            fields.Report("wijk", "kies een wijk, of zet bereik op stedelijk, buiten-utrecht, online of aan-huis", Ernst.Waarschuwing);
        if (a.Tijden is { } tijden && Tijdschema.Parse(tijden) is null)
            fields.Report("tijden", $"\"{tijden}\" is geen tijd die de site begrijpt, dus niemand vindt dit op dag; schrijf bijvoorbeeld \"di,do 10:00-12:00\"", Ernst.Waarschuwing);
        if (a.Stop < a.Start)
            fields.Report("stop", FormattableString.Invariant($"de laatste dag ({a.Stop:yyyy-MM-dd}) komt voor de eerste (start: {a.Start:yyyy-MM-dd}); verbeter een van beide"));
        CheckModules(a, indeling, fields);
        CheckAccess(a, indeling, fields);
    }

    private static void CheckModules(Activiteit a, Indeling indeling, FieldReader fields)
    {
        foreach (var module in a.Module)
            if (!a.Niveau.Any(n => indeling.Niveaus.Find(n)!.Modules.Any(m => m.Code == module)))
            {
                var level = indeling.Niveaus.First(n => n.Modules.Any(m => m.Code == module));
                fields.Report("module", $"module \"{module}\" hoort bij niveau {level.Code}; zet dat niveau erbij of haal de module weg");
            }
    }

    private static void CheckAccess(Activiteit a, Indeling indeling, FieldReader fields)
    {
        var expected = indeling.ToegangBij(a.Niveau);
        if (expected is null || expected == a.Toegang || a.Toegang == Toegang.Onbekend)
            return;
        fields.Report(
            "toegang",
            $"bij niveau {string.Join(", ", a.Niveau)} hoort toegang {expected}, hier staat {a.Toegang}; vraag de aanbieder wat klopt",
            Ernst.Waarschuwing);
    }
}
