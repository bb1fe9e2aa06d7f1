using System.Diagnostics;
using SocialeKaart.Content;

namespace SocialeKaart.Benchmarks.Zoeken;

/// <summary>What one engine needed at one size. Times in milliseconds, build in seconds.</summary>
internal sealed record Meting(string Naam, int Aantal, double P50, double P99, double Build, double BytesPerRecord, double KilobytesPerVraag, double Gevonden)
{
    // The runtime compiles what runs often once more, by time as well as by count.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    /// <summary>All questions in every round; of each question its fastest round counts, so that what else the machine does weighs little.</summary>
    public static Meting Of(IContender contender, Aanbod aanbod, Vraag[] vragen, int rounds)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        contender.Build(aanbod);
        var build = clock.Elapsed.TotalSeconds;
        var bytes = contender.Bytes ?? GC.GetTotalMemory(forceFullCollection: true) - before;
        var fastest = new double[vragen.Length];
        for (clock.Restart(); clock.Elapsed < WarmUp;)
            Ask(contender, vragen, fastest);
        Array.Fill(fastest, double.MaxValue);
        var (allocated, found) = (0L, 0L);
        for (var round = 0; round < rounds; round++)
        {
            var start = GC.GetAllocatedBytesForCurrentThread();
            found = Ask(contender, vragen, fastest);
            allocated = GC.GetAllocatedBytesForCurrentThread() - start;
        }
        Array.Sort(fastest);
        return new(contender.Naam, aanbod.Activiteiten.Count, At(fastest, .5), At(fastest, .99), build, (double)bytes / aanbod.Activiteiten.Count,
            allocated / 1000d / vragen.Length, (double)found / vragen.Length);
    }

    private static long Ask(IContender contender, Vraag[] vragen, double[] fastest)
    {
        var found = 0L;
        for (var i = 0; i < vragen.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            found += contender.Search(vragen[i]).Totaal;
            fastest[i] = Math.Min(fastest[i], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return found;
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
}
