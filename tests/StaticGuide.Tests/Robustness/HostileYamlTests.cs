using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>YAML that nests or grows without end, and front matter beyond all measure.</summary>
public sealed class HostileYamlTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Endless_nesting_is_refused(string opening)
    {
        using var site = Site.Small().Write("content/evidence/deep.yml", string.Concat(Enumerable.Repeat(opening, Many)));
        Generator.Build(site).FailedWith(1, "SG1012");
    }

    [Fact]
    public void Endless_nesting_in_front_matter_is_refused()
    {
        using var site = Site.Small().Write("content/deep.md", $"---\ntitle: Deep\nparams: {new string('[', Many)}\n---\n");
        Generator.Build(site).FailedWith(1, "SG1012");
    }

    [Fact]
    public void Endless_nesting_in_the_settings_is_refused()
    {
        using var site = Site.Small().Write("content/site.yml", new string('[', Many));
        Generator.Build(site).FailedWith(2, "SG1012");
    }

    /// <summary>Nine lists of nine: 9^9 texts if aliases were followed.</summary>
    [Fact]
    public void An_alias_bomb_does_not_go_off()
    {
        var bomb =
            "a: &a [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat("bcdefghij".Select(c => $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"));
        using var site = Site.Small().Write("content/evidence/bomb.yml", bomb);
        Generator.Build(site).FailedWith(1, "SG1011");
    }

    [Fact]
    public void Each_of_five_thousand_unknown_keys_is_reported()
    {
        var keys = string.Concat(Enumerable.Range(0, 5_000).Select(n => $"key{n}: {n}\n"));
        using var site = Site.Small().Write("content/keys.md", $"---\ntitle: Keys\n{keys}---\n");
        var run = Generator.Build(site, "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(5_000, run.Output.Split("\"SG1015\"").Length - 1);
    }

    /// <summary>Entries that a dash too many has split are joined, but no entry has so many keys.</summary>
    [Fact]
    public void Fifty_thousand_dashes_too_many_are_no_entry()
    {
        var parts = string.Concat(Enumerable.Range(0, Many / 2).Select(n => $"  - key{n}: {n}\n"));
        using var site = Site.Small().Write("content/split.md", $"---\ntitle: Split\nstatistics:\n  - id: pay\n{parts}---\n");
        Assert.Equal(1, Generator.Build(site, "--quiet").ExitCode);
    }

    [Fact]
    public void A_writer_may_have_five_thousand_keys_of_his_own()
    {
        var keys = string.Concat(Enumerable.Range(0, 5_000).Select(n => $"  key{n}: {n}\n"));
        using var site = Site.Small()
            .Write("content/keys.md", $"---\ntitle: Keys\nparams:\n{keys}---\n")
            .Write("templates/page.html", "<!DOCTYPE html><title>{{ page.params.key4999 }}</title>");
        Generator.Build(site).Succeeded();
        Assert.Contains("<title>4999</title>", site.Page("/keys/"), StringComparison.Ordinal);
    }
}
