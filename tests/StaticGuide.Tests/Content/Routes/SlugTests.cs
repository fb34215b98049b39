using CsCheck;
using StaticGuide.Content.Values;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Routes;

public sealed class SlugTests
{
    [Theory]
    [InlineData("pay", "pay")]
    [InlineData("Where it leads", "where-it-leads")]
    [InlineData("Über uns", "über-uns")]
    [InlineData("夜勤", "夜勤")]
    [InlineData("C# & .NET", "c-.net")]
    [InlineData("  a -- b  ", "a---b")]
    [InlineData("v2.0_final~1", "v2.0_final~1")]
    [InlineData("???", "")]
    public void Names_become_slugs(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void A_slug_of_a_slug_is_itself() => Gen.String.Holds(name => Assert.Equal(Slug.Of(name), Slug.Of(Slug.Of(name))));

    [Fact]
    public void A_slug_is_valid_unless_it_is_empty_or_only_dots() =>
        Gen.String.Holds(name => Assert.Equal(Slug.Of(name).Trim('.').Length > 0, Slug.IsValid(Slug.Of(name))));

    [Fact]
    public void A_valid_slug_is_one_segment_of_a_path() =>
        Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyzÜé0123456789-~./\\%?#: \0\n"], 0, 8]
            .Where(Slug.IsValid)
            .Holds(slug =>
            {
                var parent = new Uri("https://guide.example.org/roles/");
                Assert.Equal(parent, new Uri(new Uri(parent, Uri.EscapeDataString(slug) + "/"), "../"));
            });
}
