namespace SocialeKaart.Import.Extract;

/// <summary>Fields that a source spreads over labels become one: day and time, street and number. "Waar" is an address when it has a number.</summary>
internal static class Samenvoeging
{
    public static void Join(Dictionary<string, Veldwaarde> velden)
    {
        Put(velden, "tijden", Tijden(velden));
        if (!velden.ContainsKey("adres") && velden.TryGetValue("straat", out var straat))
            Put(velden, "adres", Both(straat, velden.GetValueOrDefault("huisnummer")));
        if (velden.Remove("waar", out var waar))
            velden.TryAdd(waar.Tekst.Any(char.IsAsciiDigit) ? "adres" : velden.ContainsKey("wijk") ? "adres" : "wijk", waar);
        foreach (var deel in new[] { "dag", "straat", "huisnummer", "plaats", "anders" })
            velden.Remove(deel);
    }

    private static Veldwaarde? Tijden(Dictionary<string, Veldwaarde> velden) => velden.TryGetValue("dag", out var dag)
        ? Both(dag, velden.GetValueOrDefault("tijden"))
        : null;

    private static Veldwaarde Both(Veldwaarde eerst, Veldwaarde? dan) => dan is null || dan.Tekst.Length == 0 ? eerst : eerst with { Tekst = $"{eerst.Tekst} {dan.Tekst}" };

    private static void Put(Dictionary<string, Veldwaarde> velden, string veld, Veldwaarde? waarde)
    {
        if (waarde is not null)
            velden[veld] = waarde;
    }
}
