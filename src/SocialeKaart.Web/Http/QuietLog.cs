using Microsoft.Extensions.Options;

namespace SocialeKaart.Web.Http;

/// <summary>
/// Keeps visitors' words out of every log. The framework writes addresses, and so search words, at Information and below; no setting may
/// turn that on.
/// </summary>
internal sealed class QuietLog : IPostConfigureOptions<LoggerFilterOptions>
{
    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        var rules = options.Rules.ToList();
        options.Rules.Clear();
        // Without a rule of its own a category gets the minimum level; this rule gives it one.
        options.Rules.Add(new(null, null, options.MinLevel, Allowed));
        foreach (var rule in rules)
            options.Rules.Add(new(rule.ProviderName, rule.CategoryName, rule.LogLevel, (provider, category, level) =>
                Allowed(provider, category, level) && (rule.Filter?.Invoke(provider, category, level) ?? true)));
    }

    // The host writes a stack trace about what Start tells in a sentence.
    private static bool Allowed(string? provider, string? category, LogLevel level) =>
        level >= LogLevel.Warning
            ? category is not ("Microsoft.AspNetCore.Hosting.Diagnostics" or "Microsoft.Extensions.Hosting.Internal.Host")
            : category?.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) != true;
}
