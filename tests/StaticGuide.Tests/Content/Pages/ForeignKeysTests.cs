using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Pages;

/// <summary>Front matter as other tools have it: what their keys and values are here.</summary>
public sealed class ForeignKeysTests
{
    [Theory]
    [InlineData("lastmod: 2026-01-01", "`updated`")]
    [InlineData("last_modified_at: 2026-01-01", "`updated`")]
    [InlineData("categories: [pay]", "`tags`")]
    [InlineData("permalink: /pay/", "`aliases`")]
    [InlineData("redirect_from: /pay/", "`aliases`")]
    [InlineData("excerpt: Words", "`description`")]
    [InlineData("published: false", "`draft: true`")]
    [InlineData("nav_order: 3", "`weight`")]
    [InlineData("publishDate: 2026-01-01", "did you mean `publish_date`?")]
    [InlineData("draft: \"true\"", "without quotation marks")]
    [InlineData("draft: yes", "write `true`")]
    [InlineData("draft: No", "write `false`")]
    public void What_it_is_here_is_said(string line, string hint)
    {
        using var site = Site.Small().Write("content/page.md", $"---\ntitle: Page\n{line}\n---\nWords.\n");
        var found = Assert.Single(Findings.In(site));
        Assert.Contains(hint, found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--- # front matter")]
    [InlineData("---yaml")]
    public void A_first_line_that_says_more_is_named(string line)
    {
        using var site = Site.Small().Write("content/page.md", $"{line}\ntitle: Page\n---\nWords.\n");
        Assert.Contains("three hyphens and nothing else", Findings.In(site)[0].Hint, StringComparison.Ordinal);
    }
}
