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
    [InlineData(
        "jekyll",
        "A {% raw %}`{{ site.x }}`{% endraw %} ([#1]({{ site.url }}/a.html)), {% raw %}{{ site.x }}{% endraw %}.",
        "A `{{ site.x }}` ([#1](a.md)), {\\{ site.x }}.",
        "<p>A <code>{{ site.x }}</code>"
    )]
    public void They_are_shown(string tool, string text, string written, string shown)
    {
        using var guide = Imported.Of(tool, (tool == "jekyll" ? "a.md" : "content/a.md", $"{Head(tool)}\n{text}\n"));
        guide.Builds();
        Assert.EndsWith($"{written}\n", guide.Text("content/a.md"), StringComparison.Ordinal);
        Assert.Contains(shown, guide.Page(tool == "jekyll" ? "/a/" : "/a/"), StringComparison.Ordinal);
        Assert.DoesNotContain("SG1166", Support.Generator.Run(guide.Guide, ["check"]).Error, StringComparison.Ordinal);
    }

    /// <summary>Code that shows Markdown holds fences of its own, and ends where its mark ends.</summary>
    [Theory]
    [InlineData("jekyll", "{% highlight markdown %}", "{% endhighlight %}")]
    [InlineData("hugo", "{{< highlight markdown >}}", "{{< /highlight >}}")]
    [InlineData("zola", "{% highlight(lang=\"markdown\") %}", "{% end %}")]
    public void Code_that_shows_a_fence_ends_where_its_mark_does(string tool, string begin, string end)
    {
        var path = tool == "jekyll" ? "a.md" : "content/a.md";
        foreach (var shown in (string[])["```python\nprint(1)\n```", "```", "````\n```\n````"])
        {
            using var guide = Imported.Of(tool, (path, $"{Head(tool)}\n{begin}\n{shown}\n{end}\n\nThe *last* words.\n"));
            guide.Builds();
            Assert.Contains(
                $"{System.Net.WebUtility.HtmlEncode(shown.Split('\n')[^1])}\n</code></pre>\n<p>The <em>last</em> words.</p>",
                guide.Page("/a/"),
                StringComparison.Ordinal
            );
        }
    }

    private static string Head(string tool) => tool == "zola" ? "+++\ntitle = \"A\"\n+++" : "---\ntitle: A\n---";
}
