using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Web.Tests.Setup;

/// <summary>A content folder of its own with the real classification and pages and sixty invented activities.</summary>
internal sealed class TestContent : IDisposable
{
    private static readonly string?[] Times =
        ["di 10:00-12:00", null, "do 13:30-15:30; ma avond", "wo 19:00-", "vr 14:00-16:00 /even-week", "do 09:30-11:30 /laatste-van-maand"];

    private static readonly string[] Names = ["Samen koken", "Wandelen", "Taalcafé", "Fietsen maken", "Tuinieren", "Schilderen", "Zingen"];

    public TestContent()
    {
        foreach (var kind in new[] { "indeling", "paginas" })
            Copy(Path.Combine(Repository.Root, "content", kind), Path.Combine(Folder, kind));
        Indeling = IndelingReader.Read(Folder, []);
        WriteAanbieder("stichting-samen", "Stichting Samen");
        for (var nummer = 1; nummer <= 60; nummer++)
            Write(Example(nummer));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("sociale-kaart-").FullName;

    public Indeling Indeling { get; }

    public void Write(Activiteit a) => WriteText($"activiteiten/{a.Slug}.md", ActiviteitFile.Write(a));

    public void WriteText(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Number 1 to 60: every wijk, level and access occurs, and each tenth is for the whole city.</summary>
    public Activiteit Example(int nummer)
    {
        var niveau = Indeling.Niveaus[nummer % Indeling.Niveaus.Count];
        return new()
        {
            Slug = Folding.Slug($"{Names[nummer % Names.Length]} {nummer}"),
            Nummer = nummer,
            Naam = $"{Names[nummer % Names.Length]} {nummer}",
            Samenvatting = "Je doet mee met een kleine groep.",
            Aanbieder = "stichting-samen",
            Thema = [Indeling.Themas[nummer % Indeling.Themas.Count].Code],
            Doelgroep = [Indeling.Doelgroepen[nummer % 3].Code],
            Bereik = nummer % 10 == 0 ? Bereik.Stedelijk : Bereik.Wijk,
            Wijk = nummer % 10 == 0 ? [] : [Indeling.Wijken[nummer % Indeling.Wijken.Count].Code],
            Niveau = [niveau.Code],
            Module = niveau.Modules.Count > 0 ? [niveau.Modules[nummer % niveau.Modules.Count].Code] : [],
            Toegang = nummer % 7 == 0 ? Toegang.Onbekend : niveau.Toegang,
            Tijden = Times[nummer % Times.Length],
            Tijdentekst = "dinsdagochtend",
            Kostentekst = "€ 2,50 per keer",
            Adres = new("Zilverberk", "84", "3571AB", "Utrecht"),
            Telefoon = "+31300000042",
            Email = "info@stichting-samen.example",
            Website = "https://www.stichting-samen.example/",
            Gecontroleerd = new(new(2026, 11, 1), "redactie", "telefoon"),
            Bron = new("voorbeeldsite", nummer, "https://bron.example/42", new(2026, 11, 22)),
            Voorbeeld = true,
            Tekst = $"We beginnen met koffie. <script>alert({nummer})</script>",
        };
    }

    private void WriteAanbieder(string slug, string naam) =>
        WriteText($"aanbieders/{slug}.md", AanbiederFile.Write(new()
        {
            Slug = slug,
            Naam = naam,
            Telefoon = "+31300000001",
            Voorbeeld = true,
        }));

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
