using StaticGuide.Rendering.LinkedData;

namespace StaticGuide.Tests.Rendering.LinkedData;

/// <summary>Machines are told of an author that it is an organisation only where its name says so.</summary>
public sealed class AuthorNodeTests
{
    [Theory]
    [InlineData("Jane Q. Doe", false)]
    [InlineData("John Roe", false)]
    [InlineData("Ludwig van Beethoven", false)]
    [InlineData("Aamt Bank", false)]
    [InlineData("王小明", false)]
    [InlineData("Bureau of Labor Statistics", true)]
    [InlineData("World Health Organization", true)]
    [InlineData("Statistisches Bundesamt", true)]
    [InlineData("Institut national de la statistique", true)]
    [InlineData("WHO", true)]
    public void An_organisation_is_told_by_its_words(string name, bool isOrganization) =>
        Assert.Equal(isOrganization, OrganizationWords.AreIn(name));
}
