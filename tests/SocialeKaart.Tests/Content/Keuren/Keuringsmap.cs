using SocialeKaart.Content;
using SocialeKaart.Content.Files;
using SocialeKaart.Content.Keuren;
using SocialeKaart.Tests.Import;

namespace SocialeKaart.Tests.Content.Keuren;

/// <summary>A content folder with one organisation and what a test writes into it.</summary>
internal sealed class Keuringsmap : IDisposable
{
    public static readonly DateOnly Vandaag = new(2026, 11, 22);

    private readonly Proefmap _map = new();

    public Keuringsmap() => Write("aanbieders/stichting-samenkracht.md", AanbiederFile.Write(new() { Slug = "stichting-samenkracht", Naam = "Stichting Samenkracht" }));

    public string Pad => _map.Pad;

    public string Write(string file, string text)
    {
        AtomicFile.Write(Path.Combine(Pad, file), text);
        return Path.Combine(Pad, file);
    }

    public string Write(Activiteit a) => Write($"activiteiten/{a.Slug}.md", ActiviteitFile.Write(a));

    public string Write(Activiteit a, string good, string other)
    {
        var text = ActiviteitFile.Write(a);
        Assert.Contains(good, text, StringComparison.Ordinal);
        return Write($"activiteiten/{a.Slug}.md", text.Replace(good, other, StringComparison.Ordinal));
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Pad, file));

    public IReadOnlyList<Probleem> Keur() => Keuring.Of(AanbodReader.Read(Pad), Pad, Vandaag);

    public IReadOnlyList<Probleem> Keur(string file) => Keuring.Of(AanbodReader.Read(Pad), Pad, file, Vandaag);

    public void Dispose() => _map.Dispose();
}
