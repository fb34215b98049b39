using StaticGuide.Rendering.Html;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering;

/// <summary>The address behind a note leads to the words it stands on.</summary>
public sealed class SourceLinkTests
{
    private const string Words = "There were 30 of them - at the end of the year 2024, all told.";

    [Theory]
    [InlineData("page=3", "page=3")]
    [InlineData("#page=3&zoom=100,0,250", "page=3&zoom=100,0,250")]
    [InlineData(":~:text=thirty of them", ":~:text=thirty%20of%20them")]
    [InlineData("/tables/5?year=2024", "/tables/5?year=2024")]
    [InlineData("a%20b", "a%20b")]
    [InlineData("Größe", "Gr%C3%B6%C3%9Fe")]
    [InlineData("a\"b<c>`", "a%22b%3Cc%3E%60")]
    [InlineData("nameddest=Table(2)!", "nameddest=Table(2)!")]
    public void A_fragment_stays_as_it_is_written(string fragment, string link) =>
        Assert.Equal(
            "https://data.example.org/#" + link,
            NoteLink.Of(Figures.Entry($"locator: {{label: There, fragment: '{fragment}'}}\nquote: '{Words}'"))
        );

    [Fact]
    public void Words_lead_to_themselves()
    {
        const string End = "https://data.example.org/#:~:text=There%20were%2030%20of,year%202024%2C%20all%20told.";
        Assert.Equal(End, NoteLink.Of(Figures.One("30", "people", Words)));
        // A block scalar keeps its line breaks.
        Assert.Equal(End, NoteLink.Of(Figures.Entry($"quote: |\n  {Words.Replace(" - ", " -\n  ", StringComparison.Ordinal)}\n")));
    }

    /// <summary>What a text directive reads as its own signs is encoded, and so is all that RFC 3986 does not call unreserved.</summary>
    [Theory]
    [InlineData("one.")]
    [InlineData(" two\u00a0words.\n")]
    [InlineData("one two three four five six seven eight.")]
    [InlineData("one two three four  five six seven\teight nine. ")]
    [InlineData("half-time, a & b; 50% (€44,200) “Größe” ~x_y.z *!' 👩‍⚕️ #/?:@[]{}|\\^`<>\"+=$ end.")]
    public void Words_are_encoded_as_a_directive_needs_them(string quote)
    {
        var words = quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var expected = words.Length <= 8 ? Encoded(words) : $"{Encoded(words[..4])},{Encoded(words[^4..])}";
        Assert.Equal("https://data.example.org/#:~:text=" + expected, NoteLink.Of(Figures.One("30", "people", quote)));
    }

    /// <summary>The words of a row are in several cells: what stands before a border is the prefix of what stands behind it.</summary>
    [Theory]
    [InlineData("Hospitals 17", "Hospitals-,17")]
    [InlineData("Hospitals; state and local 17", "Hospitals%3B%20state%20and%20local-,17&text=local-,17")]
    [InlineData("Number of Jobs, 2024 811,000", "Number%20of%20Jobs%2C-,2024,811%2C000&text=Jobs%2C-,2024,811%2C000")]
    [InlineData("2024 811,000", "2024,811%2C000")]
    [InlineData("On-the-job training None", "On%2Dthe%2Djob-,training%20None&text=On%2Dthe%2Djob%20training-,None&text=training-,None")]
    [InlineData("a b c d e f g h i", "a%20b%20c%20d,f%20g%20h%20i&text=a%20b,h%20i&text=h-,i")]
    [InlineData("None", "None")]
    public void The_words_of_a_row_are_looked_for_on_both_sides_of_its_borders(string quote, string directives) =>
        Assert.Equal("https://data.example.org/#:~:text=" + directives, NoteLink.Of(Figures.One("17", "people", quote)));

    private static string Encoded(string[] words) =>
        Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
