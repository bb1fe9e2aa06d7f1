using SocialeKaart.Content;
using SocialeKaart.Search.Talen;

namespace SocialeKaart.Tests.Search.Talen;

/// <summary>The forms of a word share a stem with the form that the word list has.</summary>
public sealed class EndingsTests
{
    [Theory]
    [InlineData(Taal.En, "swim", "swimming")]
    [InlineData(Taal.En, "baby", "babies")]
    [InlineData(Taal.Tr, "bahce", "bahcelerimizde")]
    [InlineData(Taal.Tr, "ogrenmek", "ogreniyorum")]
    [InlineData(Taal.Tr, "kitap", "kitabi")]
    [InlineData(Taal.Pl, "kobieta", "kobietami")]
    [InlineData(Taal.Pl, "gotowanie", "gotowaniu")]
    [InlineData(Taal.Uk, "тварина", "тваринами")]
    [InlineData(Taal.Ar, "حديقه", "بالحديقه")]
    [InlineData(Taal.Ar, "تعلم", "اتعلم")]
    [InlineData(Taal.Fa, "دوست", "دوستان")]
    [InlineData(Taal.Es, "amigo", "amigas")]
    public void A_form_is_of_the_word(Taal taal, string listed, string typed) =>
        Assert.NotEmpty(Endings.All[taal].Stems(typed).Intersect(Endings.All[taal].StemsOfKey(listed)));

    [Theory]
    [InlineData(Taal.Pl, "kot", "kotlet")]
    [InlineData(Taal.Uk, "квіти", "квиток")]
    [InlineData(Taal.Tr, "bahce", "bahis")]
    [InlineData(Taal.En, "car", "carpet")]
    public void Another_word_is_not(Taal taal, string listed, string typed) =>
        Assert.Empty(Endings.All[taal].Stems(typed).Intersect(Endings.All[taal].StemsOfKey(listed)));

    [Fact]
    public void A_stem_has_three_letters_or_more() => Assert.DoesNotContain(Endings.All[Taal.Tr].Stems("evlerimde"), stem => stem.Length < 3);
}
