namespace SocialeKaart.Web.Tests.Setup;

/// <summary>What every answer must say, whatever its status.</summary>
internal static class SecurityHeaders
{
    public static void AssertOn(HttpResponseMessage answer)
    {
        var csp = One(answer, "Content-Security-Policy");
        foreach (var part in new[] { "default-src 'none'", "form-action 'self'", "base-uri 'self'", "frame-ancestors 'none'" })
            Assert.Contains(part, csp, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", csp, StringComparison.Ordinal);
        Assert.Equal("nosniff", One(answer, "X-Content-Type-Options"));
        Assert.Equal("DENY", One(answer, "X-Frame-Options"));
        Assert.Equal("no-referrer", One(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Opener-Policy"));
        Assert.NotEmpty(One(answer, "Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    public static string One(HttpResponseMessage answer, string name) =>
        Assert.Single(answer.Headers.TryGetValues(name, out var values) ? values : []);
}
