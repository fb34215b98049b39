using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Pages;

/// <summary>The order of a tag's pages, as Hugo has it: by weight, then newest first, those without a weight last.</summary>
public sealed class WeightTests
{
    private static readonly (string Name, string Keys)[] Ordered =
    [
        ("e", "weight: -3"),
        ("d", "weight: 0"),
        ("b", "weight: 1, date: 2026-03-01"),
        ("c", "weight: 1, date: 2026-01-01"),
        ("a", "weight: 20"),
        ("g", "date: 2026-05-01"),
        ("f", "date: 2026-04-01"),
        ("h", "draft: false"),
    ];

    [Fact]
    public void A_tags_pages_come_by_weight()
    {
        using var site = Site.Small();
        site.Write("templates/tag.html", "<!DOCTYPE html><title>{{ tag.name }}</title>{{ for p in tagged }}{{ p.title }} {{ end }}\n");
        foreach (var (name, keys) in Ordered)
            site.Write(
                $"content/{name}.md",
                $"---\ntitle: {name}\ntags: [pay]\n{keys.Replace(", ", "\n", StringComparison.Ordinal)}\n---\nText.\n"
            );
        Generator.Build(site).Succeeded();
        Assert.Contains("e d b c a g f h ", site.Page("/tags/pay/"), StringComparison.Ordinal);
    }
}
