using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Content;
using SocialeKaart.Search.Dutch;

namespace SocialeKaart.Tests.Search.Dutch;

public sealed class LexiconTests
{
    private static readonly List<string> Words = [.. Lexicon.Dutch.Entries().Select(e => e.Word)];
    private static readonly HashSet<string> Known = new(Words, StringComparer.Ordinal);

    [Theory]
    [InlineData("naaien", WordKind.Word | WordKind.Infinitive)]
    [InlineData("naai", WordKind.Word | WordKind.Stem)]
    [InlineData("bezoek", WordKind.Word | WordKind.Noun | WordKind.Head | WordKind.LeftPart | WordKind.Stem)]
    [InlineData("problemen", WordKind.Word | WordKind.Plural | WordKind.Head | WordKind.LeftPart)]
    [InlineData("cafe", WordKind.Word | WordKind.Noun | WordKind.Head | WordKind.LeftPart)]
    [InlineData("boerderij", WordKind.Word | WordKind.Noun | WordKind.Head | WordKind.LeftPart)]
    [InlineData("gezellig", WordKind.Word | WordKind.Adjective)]
    [InlineData("nederlands", WordKind.Word | WordKind.Adjective)]
    [InlineData("nederlandse", WordKind.Word)]
    [InlineData("tafeltjedekje", WordKind.Word)]
    public void A_word_is_known_by_what_it_can_do(string word, WordKind kind) => Assert.Equal(kind, Lexicon.Dutch.Find(word));

    [Theory]
    [InlineData("kinder")]
    [InlineData("verslavings")]
    public void A_form_that_lives_in_compounds_only_is_no_word(string form)
    {
        Assert.Equal(WordKind.LeftPart, Lexicon.Dutch.Find(form));
        Assert.False(Lexicon.Dutch.Contains(form));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("marie")]
    [InlineData("sgulden")]
    [InlineData("Naaien")]
    [InlineData("café")]
    [InlineData("zzzzz")]
    [InlineData("naaien\0")]
    [InlineData("eenwoorddatveellangerisdanwateenwoordmagzijn")]
    public void What_is_no_folded_word_is_not_found(string text) => Assert.Equal(WordKind.None, Lexicon.Dutch.Find(text));

    [Fact]
    public void Every_word_that_went_in_is_found()
    {
        Assert.Equal(Lexicon.Dutch.Count, Words.Count);
        Assert.DoesNotContain(Lexicon.Dutch.Entries(), e => e.Kind == WordKind.None || e.Kind != Lexicon.Dutch.Find(e.Word));
    }

    [Fact]
    public void The_words_are_folded_and_in_order()
    {
        Assert.Equal(Words.Order(StringComparer.Ordinal), Words);
        Assert.DoesNotContain(Words, w => Folding.Fold(w) != w);
    }

    [Fact]
    public void Two_thousand_made_up_words_are_not_found()
    {
        var random = new Random(1);
        var madeUp = Enumerable.Range(0, 20_000).Select(_ => Damage(Words[random.Next(Words.Count)], random)).Where(w => !Known.Contains(w))
            .Take(2_000).ToList();

        Assert.Equal(2_000, madeUp.Count);
        Assert.DoesNotContain(madeUp, w => Lexicon.Dutch.Find(w) != WordKind.None);
    }

    [Fact]
    public void Looking_up_never_throws() =>
        Prop.ForAll<string?>(text => (Lexicon.Dutch.Find(text) != WordKind.None) == Known.Contains(text ?? ""))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll<string[], byte>((texts, kind) => RoundTrips(texts, (WordKind)kind)).QuickCheckThrowOnFailure();

    [Fact]
    public void It_holds_under_5_MB() => Assert.InRange(Lexicon.Dutch.Size, 1_000_000, 5_000_000);

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        Lexicon.Dutch.Find("wandelgroep");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var n = 0; n < 1_000; n++)
            Lexicon.Dutch.Find("wandelgroep");

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static bool RoundTrips(string[] texts, WordKind kind)
    {
        var words = texts.Select(t => new string([.. (t ?? "").Where(char.IsAsciiLetterLower).Take(Lexicon.MaxLength)])).Where(w => w.Length > 0)
            .Distinct().ToDictionary(w => w, _ => kind);
        using var file = new MemoryStream();
        LexiconFile.Write(file, words);
        var read = LexiconFile.Read(new MemoryStream(file.ToArray()));
        return read.Entries().Select(e => e.Word).SequenceEqual(words.Keys.Order(StringComparer.Ordinal))
            && words.All(w => read.Find(w.Key) == kind)
            && words.All(w => words.ContainsKey(w.Key + "q") || read.Find(w.Key + "q") == WordKind.None);
    }

    private static string Damage(string word, Random random)
    {
        var letters = word.ToCharArray();
        letters[random.Next(letters.Length)] = (char)('a' + random.Next(26));
        return new(letters);
    }
}
