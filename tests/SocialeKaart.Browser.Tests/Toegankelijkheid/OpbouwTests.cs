namespace SocialeKaart.Browser.Tests.Toegankelijkheid;

/// <summary>What a page is made of, as a screen reader meets it.</summary>
public sealed class OpbouwTests
{
    private static readonly Kijker Breed = new(1280);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task One_h1_and_no_level_is_skipped(string blad) => Keuring.AssertEmpty("koppen", blad, Breed);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Landmarks_groups_and_lists_are_marked_as_such(string blad) => Keuring.AssertEmpty("opbouw", blad, Breed);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Every_drawing_is_hidden_or_has_a_name(string blad) => Keuring.AssertEmpty("plaatjes", blad, Breed);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task There_is_no_sound_no_film_and_no_picture_of_text(string blad) => Keuring.AssertEmpty("media", blad, Breed);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task The_page_says_that_it_is_Dutch(string blad) => Keuring.AssertEmpty("taal", blad, Breed);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Links_say_where_they_lead(string blad) => Keuring.AssertEmpty("linktekst", blad, Breed);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Every_field_has_a_label_that_is_seen(string blad) => Keuring.AssertEmpty("labels", blad, Breed);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Nothing_asks_who_you_are(string blad) => Keuring.AssertEmpty("velden", blad, Breed);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task No_text_points_at_a_place_or_a_colour(string blad) => Keuring.AssertEmpty("zintuigen", blad, Breed);

    [Theory]
    [MemberData(nameof(Bladen.Namen), MemberType = typeof(Bladen))]
    public Task Colour_is_never_the_only_sign(string blad) => Keuring.AssertEmpty("kleur-alleen", blad, Breed);
}
