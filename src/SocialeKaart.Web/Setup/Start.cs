using System.Net.Sockets;

namespace SocialeKaart.Web.Setup;

/// <summary>Why the site cannot start, in one Dutch sentence for whoever runs it.</summary>
public sealed class StartException(string message) : Exception(message);

/// <summary>Runs the site; what stops it at the start is told in a sentence, without a stack trace.</summary>
internal static class Start
{
    // Settings and wwwroot lie beside the program, from whatever folder it is started.
    public static WebApplicationOptions Options(string[] args) => new() { Args = args, ContentRootPath = AppContext.BaseDirectory };

    public static int Run(Action site)
    {
        try
        {
            site();
            return 0;
        }
        catch (StartException e)
        {
            Console.Error.WriteLine(e.Message);
        }
        catch (Exception e) when (e is IOException or SocketException or FormatException)
        {
            Console.Error.WriteLine($"De site kan niet luisteren op het gevraagde adres: {e.Message}");
        }
        return 1;
    }
}
