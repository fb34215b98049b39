using StaticGuide.Verification.Citing;

namespace StaticGuide.Tests.Verification.Citing;

/// <summary>Names of those whom JSON-LD calls persons.</summary>
public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ada Ling", "{family: Ling, given: Ada}")]
    [InlineData("Ling, Ada", "{family: Ling, given: Ada}")]
    [InlineData("García Márquez, Gabriel", "{family: García Márquez, given: Gabriel}")]
    [InlineData("Ada B. Ling", "{family: Ling, given: Ada B.}")]
    [InlineData("J. R. Ling", "{family: Ling, given: J. R.}")]
    [InlineData("Ada O’Neil-Ling", "{family: O’Neil-Ling, given: Ada}")]
    [InlineData("Anna van der Berg", "{family: van der Berg, given: Anna}")]
    [InlineData("Dr. Ada Ling, MD", "{family: Ling, given: Ada}")]
    [InlineData("Ada Ling, Ph.D.", "{family: Ling, given: Ada}")]
    [InlineData("Ada Ling RN", "{family: Ling, given: Ada}")]
    [InlineData("Mary Jane Smith", "Mary Jane Smith")]
    [InlineData("Gabriel García Márquez", "Gabriel García Márquez")]
    [InlineData("Ada", "Ada")]
    [InlineData("BLS Staff", "BLS Staff")]
    [InlineData("Mayo Clinic", "Mayo Clinic")]
    [InlineData("Editorial Team", "Editorial Team")]
    [InlineData("Ada Ling and Max Poe", "Ada Ling and Max Poe")]
    [InlineData("John Smith Jr.", "John Smith Jr.")]
    [InlineData("山田 太郎", "山田 太郎")]
    public void A_person_has_two_names_where_the_page_tells_which_is_which(string name, string author) =>
        Assert.Equal(author, Author($$"""{"@type":"Person","name":"{{name}}"}"""));

    [Theory]
    [InlineData("""{"@type":"Person","name":"Mary Jane Smith","givenName":"Mary Jane"}""", "{family: Smith, given: Mary Jane}")]
    [InlineData("""{"@type":"Person","name":"M. Smith","givenName":"Mary","familyName":"Smith"}""", "{family: Smith, given: Mary}")]
    [InlineData("""{"@type":["Person"],"name":"Ada Ling"}""", "{family: Ling, given: Ada}")]
    [InlineData("""{"@type":"Organization","name":"Ada Ling"}""", "Ada Ling")]
    [InlineData("""{"name":"Ada Ling"}""", "Ada Ling")]
    [InlineData("\"Ada Ling\"", "Ada Ling")]
    public void What_the_page_says_for_itself_counts_first(string json, string author) => Assert.Equal(author, Author(json));

    [Fact]
    public void Where_the_family_comes_first_a_name_stays_whole() =>
        Assert.Equal("Kovács Anna", Author("""{"@type":"Person","name":"Kovács Anna"}""", "hu"));

    [Fact]
    public void A_person_whose_name_stays_whole_is_said_to_be_one()
    {
        var notes = PageMetadataReader.Read(Page("""{"@type":"Person","name":"Mary Jane Smith"}""", "en")).Notes;
        Assert.StartsWith("`Mary Jane Smith` is a person", Assert.Single(notes), StringComparison.Ordinal);
        Assert.Empty(PageMetadataReader.Read(Page("""{"@type":"Person","name":"Editorial Team"}""", "en")).Notes);
        Assert.Empty(PageMetadataReader.Read(Page("""{"@type":"Person","name":"Ada Ling"}""", "en")).Notes);
    }

    private static string Page(string author, string language) =>
        $$"""<html lang={{language}}><script type="application/ld+json">{"@type":"Article","headline":"Wages","author":{{author}}}</script>""";

    private static string Author(string json, string language = "en")
    {
        var name = Assert.Single(PageMetadataReader.Read(Page(json, language)).Authors);
        return name.Literal ?? $"{{family: {name.Family}, given: {name.Given}}}";
    }
}
