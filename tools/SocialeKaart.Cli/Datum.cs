using System.Globalization;

namespace SocialeKaart.Cli;

/// <summary>Days on the command line.</summary>
internal static class Datum
{
    public static bool TryParse(string text, out DateOnly dag) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out dag);

    /// <summary>The day it is in Amsterdam.</summary>
    public static DateOnly Vandaag(this TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam")).DateTime);
}
