using Spectre.Console;

namespace SocialeKaart.Cli;

/// <summary>How far it is and how long it will take: a bar on a terminal; in a log a line on standard error each half minute.</summary>
internal static class Voortgang
{
    private static readonly TimeSpan Tussen = TimeSpan.FromSeconds(30);

    public static Task<T> Show<T>(TimeProvider clock, Func<Action<int, int>, Task<T>> werk)
    {
        var rest = new Resttijd(clock);
        return Console.IsOutputRedirected ? werk(Lines(clock, rest, Console.Error)) : Bar(rest, werk);
    }

    /// <summary>Writes now and then; many workers may call it.</summary>
    internal static Action<int, int> Lines(TimeProvider clock, Resttijd rest, TextWriter log)
    {
        var (gate, last) = (new Lock(), clock.GetTimestamp());
        return (klaar, gevonden) =>
        {
            lock (gate)
            {
                if (clock.GetElapsedTime(last) < Tussen)
                    return;
                last = clock.GetTimestamp();
                log.WriteLine(rest.Zin(klaar, gevonden));
            }
        };
    }

    private static Task<T> Bar<T>(Resttijd rest, Func<Action<int, int>, Task<T>> werk) => AnsiConsole.Progress().HideCompleted(true).StartAsync(context =>
    {
        var taak = context.AddTask("Pagina's ophalen");
        return werk((klaar, gevonden) =>
        {
            taak.MaxValue = gevonden;
            taak.Value = klaar;
            taak.Description = rest.Zin(klaar, gevonden);
        });
    });
}
