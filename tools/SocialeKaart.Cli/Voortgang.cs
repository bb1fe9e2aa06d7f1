using Spectre.Console;

namespace SocialeKaart.Cli;

/// <summary>A progress bar on a terminal; silence in a log.</summary>
internal static class Voortgang
{
    public static Task<T> Show<T>(Func<Action<int, int>, Task<T>> werk)
    {
        if (Console.IsOutputRedirected)
            return werk((_, _) => { });
        return AnsiConsole.Progress().HideCompleted(true).StartAsync(context =>
        {
            var taak = context.AddTask("Pagina's ophalen");
            return werk((klaar, gevonden) =>
            {
                taak.MaxValue = gevonden;
                taak.Value = klaar;
            });
        });
    }
}
