using Microsoft.AspNetCore.Http;

namespace SocialeKaart.Redactie.Inrichting;

/// <summary>The plain text where no page is reached.</summary>
internal static class Weigering
{
    public static Task Write(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text + "\n");
    }
}
