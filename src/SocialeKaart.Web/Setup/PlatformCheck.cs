using System.Globalization;
using System.Text;

namespace SocialeKaart.Web.Setup;

/// <summary>
/// Refuses to start on a machine without Dutch culture data, time zones or Unicode normalisation: there the site would run, but with wrong
/// times and a search that misses accents.
/// </summary>
internal static class PlatformCheck
{
    /// <exception cref="StartException">Something is missing; the message says what.</exception>
    public static void Run()
    {
        Require(() => CultureInfo.GetCultureInfo("nl-NL", predefinedOnly: true).DateTimeFormat.GetMonthName(1) == "januari",
            "de Nederlandse taalgegevens (nl-NL) ontbreken; installeer ICU en zet DOTNET_SYSTEM_GLOBALIZATION_INVARIANT niet aan");
        Require(() => "café".Normalize(NormalizationForm.FormD).Length == 5,
            "letters met accenten kunnen niet gesplitst worden; installeer ICU");
        Require(() => TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam").BaseUtcOffset == TimeSpan.FromHours(1),
            "de tijdzone Europe/Amsterdam ontbreekt; installeer tzdata");
    }

    private static void Require(Func<bool> holds, string otherwise)
    {
        try
        {
            if (holds())
                return;
        }
        catch (Exception e) when (e is CultureNotFoundException or TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            // The sentence below says it.
        }
        throw new StartException($"De site kan hier niet starten: {otherwise}.");
    }
}
