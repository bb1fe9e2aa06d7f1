namespace SocialeKaart.Web.Http;

/// <summary>An unexpected fault becomes the plain page with status 500. The log gets the fault, never the address.</summary>
internal sealed partial class Faults(RequestDelegate next, ILogger<Faults> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The visitor left.
        }
#pragma warning disable CA1031 // The outermost catch: whatever went wrong, the visitor gets a page with a phone number.
        catch (Exception e) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            Failed(e);
            context.Response.Clear();
            await Refusal.Write(context, StatusCodes.Status500InternalServerError);
        }
    }

    [LoggerMessage(LogLevel.Error, "Een pagina kon niet gemaakt worden.")]
    private partial void Failed(Exception e);
}
