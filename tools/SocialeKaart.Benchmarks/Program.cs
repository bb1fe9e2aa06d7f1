using SocialeKaart.Benchmarks;
using SocialeKaart.Benchmarks.Zoeken;

return args switch
{
    ["import", var url] => await ImportBenchmark.Run(new Uri(url)),
    ["ophalen", var lijst] => await OnlyFetch.Program(lijst),
    ["import", var url, var aantal] when int.TryParse(aantal, out var number) => await GroteImport.Run(new Uri(url), number),
    ["zoeken", .. var options] when Options.Read(options) is { } read =>
        ZoekBenchmark.Run(WorkFolder.Repository(AppContext.BaseDirectory), read.Sizes, read.Postgres),
    ["wijzigen"] => await Wijzigen.Run(200),
    ["vijandig"] => Vijandig.Run("."),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Gebruik: dotnet run -c Release --project tools/SocialeKaart.Benchmarks -- import http://127.0.0.1:5090/ [5000]
                 dotnet run -c Release --project tools/SocialeKaart.Benchmarks -- zoeken [--aantal 600,50000,500000] [--postgres "Host=..."]
                 dotnet run -c Release --project tools/SocialeKaart.Benchmarks -- vijandig
                 dotnet run -c Release --project tools/SocialeKaart.Benchmarks -- wijzigen
        """);
    return 2;
}
