namespace StaticGuide.Tests.Cli.Importing;

/// <summary>Marks that the other tool showed to its readers: these see them here too, and nothing takes them for marks.</summary>
public sealed class ShownMarksTests
{
    [Theory]
    [InlineData("jekyll", "Write {% raw %}{{ x }}{% endraw %}.", "Write {\\{ x }}.", "<p>Write {{ x }}.</p>")]
    [InlineData(
        "jekyll",
        "{% raw %}{% if a %}{% endraw %} {%- raw -%}{{a|b}}{%- endraw -%}",
        "{\\% if a %} {\\{a|b}}",
        "<p>{% if a %} {{a|b}}</p>"
    )]
    [InlineData(
        "jekyll",
        "{% raw %}\nA {{ x }}\nand {# y #}.\n{% endraw %}",
        "A {\\{ x }}\nand {\\# y #}.",
        "<p>A {{ x }}\nand {# y #}.</p>"
    )]
    [InlineData("jekyll", "`{% raw %}{{ x }}{% endraw %}`", "`{{ x }}`", "<code>{{ x }}</code>")]
    [InlineData("jekyll", "```\n{% raw %}{{ x }}{% endraw %}\n```", "```\n{{ x }}\n```", "{{ x }}\n")]
    [InlineData("jekyll", "<p>{% raw %}{{ x }}{% endraw %}</p>", "<p>{&#123; x }}</p>", "<p>{&#123; x }}</p>")]
    [InlineData("hugo", "Write {{</* figure */>}} there.", "Write {\\{< figure >}} there.", "<p>Write {{&lt; figure &gt;}} there.</p>")]
    [InlineData("hugo", "Write `{{</* figure */>}}`.", "Write `{{< figure >}}`.", "<code>{{&lt; figure &gt;}}</code>")]
    [InlineData("zola", "Write {{/* youtube(id=1) */}}.", "Write {\\{ youtube(id=1) }}.", "<p>Write {{ youtube(id=1) }}.</p>")]
    public void They_are_shown(string tool, string text, string written, string shown)
    {
        using var guide = Imported.Of(tool, (tool == "jekyll" ? "a.md" : "content/a.md", $"{Head(tool)}\n{text}\n"));
        guide.Builds();
        Assert.EndsWith($"{written}\n", guide.Text("content/a.md"), StringComparison.Ordinal);
        Assert.Contains(shown, guide.Page(tool == "jekyll" ? "/a/" : "/a/"), StringComparison.Ordinal);
        Assert.DoesNotContain("SG1166", Support.Generator.Run(guide.Guide, ["check"]).Error, StringComparison.Ordinal);
    }

    private static string Head(string tool) => tool == "zola" ? "+++\ntitle = \"A\"\n+++" : "---\ntitle: A\n---";
}
