using SocialeKaart.Content;
using SocialeKaart.Content.Files;

namespace SocialeKaart.Import.Beoordelen;

/// <summary>The questions of imports in <c>content/beoordelen/</c> with the editors' answers. An answer holds for every import after it, until what it was
/// about changes; then the question is asked again and says so.</summary>
public sealed class Vragenlijst
{
    private readonly string _map;
    private readonly Dictionary<string, (string Tekst, Beoordeling? Gelezen)> _bestanden = new(StringComparer.Ordinal);
    private readonly ILookup<string, Beoordeling> _besloten;

    private Vragenlijst(string naar)
    {
        _map = Path.Combine(naar, AanbodReader.Beoordelen);
        var problemen = new List<Probleem>();
        foreach (var path in (Directory.Exists(_map) ? Directory.GetFiles(_map, "*.md") : []).Where(f => !Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal))
        {
            var (naam, tekst) = (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
            _bestanden[naam] = (tekst, BeoordelingFile.Read(tekst, $"{AanbodReader.Beoordelen}/{naam}.md", problemen));
        }
        Problemen = problemen.ToValueList();
        _besloten = _bestanden.Values.Select(b => b.Gelezen).OfType<Beoordeling>().Where(b => b.Besluit is not null)
            .ToLookup(b => Vraag.Sleutel(b.Pagina), StringComparer.Ordinal);
        Vervallen = [.. _besloten.SelectMany(b => b).Where(b => b.Vervalt is not null).OrderBy(b => b.Naam, StringComparer.Ordinal)];
        _vervallen = Vervallen.Select(b => Vraag.Sleutel(b.Vervalt!)).ToHashSet(StringComparer.Ordinal);
    }

    private readonly HashSet<string> _vervallen;

    /// <summary>Answers that nobody can make sense of; they count as no answer, and their files are left alone.</summary>
    public ValueList<Probleem> Problemen { get; }

    /// <summary>The decisions that make one page of two.</summary>
    internal ValueList<Beoordeling> Vervallen { get; }

    public static Vragenlijst Read(string naar) => new(naar);

    /// <summary>Whether an editor decided anything about a page.</summary>
    internal bool IsBesloten(Paginaverwijzing pagina) => _besloten.Contains(Vraag.Sleutel(pagina));

    internal bool NooitMeer(Paginaverwijzing pagina) => _besloten[Vraag.Sleutel(pagina)].Any(b => b.Besluit == Content.Besluit.NooitMeerImporteren);

    /// <summary>Whether the page became one with another.</summary>
    internal bool Vervalt(Paginaverwijzing pagina) => _vervallen.Contains(Vraag.Sleutel(pagina));

    /// <summary>The answer to a question as it stands now; null when there is none, or when it was about something else.</summary>
    internal Besluit? Besluit(Vraag vraag) => _bestanden.GetValueOrDefault(vraag.Naam).Gelezen is { } b && Geldt(b, vraag) ? b.Besluit : null;

    /// <summary>Writes the questions that are open and takes away those that nobody needs to answer any more. A file with an answer or with notes stays.</summary>
    /// <param name="mine">Whether this import looked at what a question is about.</param>
    internal IReadOnlyList<Vraag> Write(IEnumerable<Vraag> vragen, DateOnly vandaag, Func<Beoordeling, bool> mine)
    {
        var open = new Dictionary<string, Vraag>(StringComparer.Ordinal);
        foreach (var vraag in vragen.OrderBy(v => v.Naam, StringComparer.Ordinal))
            open.TryAdd(vraag.Naam, vraag);
        foreach (var (naam, vraag) in open)
            Write(vraag, _bestanden.TryGetValue(naam, out var bestand) ? bestand : null);
        foreach (var (naam, (tekst, gelezen)) in _bestanden)
            if (gelezen is not null && !open.ContainsKey(naam) && mine(gelezen))
                Close(gelezen, tekst, vandaag);
        return [.. open.Values.Where(v => Besluit(v) is null)];
    }

    /// <summary>Notes in its file that a decision was carried out, and keeps what went with it.</summary>
    internal void Done(Beoordeling besluit, DateOnly vandaag, string? bewaard = null)
    {
        var tekst = _bestanden[besluit.Naam].Tekst;
        if (besluit.Uitgevoerd is null)
            tekst = AfterDecision(tekst, $"uitgevoerd: {vandaag:yyyy-MM-dd}");
        if (bewaard is not null && !tekst.Contains(bewaard, StringComparison.Ordinal))
            tekst = $"{tekst.TrimEnd('\n')}\n\n{bewaard}\n";
        AtomicFile.Write(Pad(besluit.Naam), tekst, durable: false);
    }

    private void Write(Vraag vraag, (string Tekst, Beoordeling? Gelezen)? bestand)
    {
        if (bestand is { Gelezen: null } || bestand is { Gelezen: { } b } && Geldt(b, vraag))
            return;
        var eerder = bestand is ({ } tekst, { } gelezen)
            ? new Voorgeschiedenis(gelezen.Besluit ?? gelezen.Eerder, gelezen.Blijft, Voorgeschiedenis.Notes(tekst))
            : Voorgeschiedenis.Geen;
        AtomicFile.Write(Pad(vraag.Naam), Vraagtekst.Of(vraag, eerder), durable: false);
    }

    private void Close(Beoordeling vraag, string tekst, DateOnly vandaag)
    {
        if (vraag is { Vraag: Vraagsoort.Conflict, Besluit: Content.Besluit.NeemBron, Uitgevoerd: null })
            Done(vraag, vandaag);
        else if (vraag.Besluit is null && Voorgeschiedenis.Notes(tekst).Trim() == BeoordelingFile.Aantekeningen)
            File.Delete(Pad(vraag.Naam));
    }

    // What was carried out once does not answer the same question when it comes up again.
    private static bool Geldt(Beoordeling b, Vraag vraag) =>
        b.Besluit is not null && b.Situatie == vraag.Situatie && !(vraag.Soort == Vraagsoort.Conflict && b.Uitgevoerd is not null);

    private static string AfterDecision(string tekst, string regel)
    {
        var lines = tekst.Split('\n').ToList();
        var at = lines.FindIndex(l => l.StartsWith("besluit:", StringComparison.Ordinal));
        lines.Insert(at + 1, lines[at].EndsWith('\r') ? regel + "\r" : regel);
        return string.Join('\n', lines);
    }

    private string Pad(string naam) => Path.Combine(_map, naam + ".md");
}
