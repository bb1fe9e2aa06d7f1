using SocialeKaart.Benchmarks;

return args switch
{
    ["import", var url] => await ImportBenchmark.Run(new Uri(url)),
    ["vijandig"] => Vijandig.Run("."),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Gebruik: dotnet run -c Release --project tools/SocialeKaart.Benchmarks -- import http://127.0.0.1:5090/");
    return 2;
}
