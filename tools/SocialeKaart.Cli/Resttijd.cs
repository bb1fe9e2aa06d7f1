namespace SocialeKaart.Cli;

/// <summary>How far a crawl is and how long it will take, in words, from the pace so far. A source that turns out larger takes longer.</summary>
internal sealed class Resttijd(TimeProvider clock)
{
    private readonly long _begin = clock.GetTimestamp();

    public string Zin(int klaar, int gevonden)
    {
        var over = klaar == 0 ? TimeSpan.Zero : clock.GetElapsedTime(_begin) / klaar * (gevonden - klaar);
        return $"{klaar} van {gevonden} pagina's, {Duur(over)}";
    }

    private static string Duur(TimeSpan over) => over.TotalMinutes switch
    {
        < 1 => "nog minder dan een minuut",
        < 1.5 => "nog ongeveer een minuut",
        < 90 => $"nog ongeveer {over.TotalMinutes:0} minuten",
        _ => $"nog ongeveer {over.TotalHours:0} uur",
    };
}
