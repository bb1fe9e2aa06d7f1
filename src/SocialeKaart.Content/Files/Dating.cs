using SocialeKaart.Content.Yaml;

namespace SocialeKaart.Content.Files;

/// <summary>The fields of an activity that tell from when till when something holds.</summary>
internal static class Dating
{
    public static Seizoen? Seizoen(FieldReader fields)
    {
        if (fields.Text("seizoen") is not { } text)
            return null;
        var seizoen = Content.Seizoen.Parse(text);
        if (seizoen is null)
            fields.Report("seizoen", $"\"{text}\" is geen seizoen; schrijf de eerste en de laatste maand, als sep-mei, of met dagen erbij: 15 sep-31 mei");
        return seizoen;
    }

    public static ValueList<Mededeling> Mededelingen(FieldReader fields) =>
        fields.GroupsOf("mededelingen", "{tekst: \"Op 5 december is er niets.\", tot: 2026-12-05}").Select(Mededeling).ToValueList();

    public static void Write(FrontMatterWriter yaml, Activiteit a) => yaml
        .Date("start", a.Start)
        .Date("stop", a.Stop)
        .Text("seizoen", a.Seizoen?.ToString())
        .Groups("mededelingen", a.Mededelingen, (w, m) => w.Text("tekst", m.Tekst).Date("tot", m.Tot));

    private static Mededeling Mededeling(FieldReader fields)
    {
        var mededeling = new Mededeling(fields.Required("tekst"), fields.Date("tot"));
        fields.Done();
        return mededeling;
    }
}
