using Microsoft.AspNetCore.Http.Features;

namespace SocialeKaart.Web.Http;

/// <summary>The site is only read: GET, and HEAD as a GET without its body. Blazor pages themselves answer 405 to HEAD.</summary>
internal sealed class Methods(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method))
            await next(context);
        else if (HttpMethods.IsHead(context.Request.Method))
            await WithoutBody(context);
        else
            await Refuse(context);
    }

    private async Task WithoutBody(HttpContext context)
    {
        context.Request.Method = HttpMethods.Get;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.Headers.Allow = "GET, HEAD";
        return Refusal.Write(context, StatusCodes.Status405MethodNotAllowed);
    }
}
