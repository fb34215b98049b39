using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Importing;

/// <summary>A small site of each tool becomes a guide that builds, and what could not be taken over is named where it stands.</summary>
public sealed class ImportTests
{
    [Fact]
    public void Hugo()
    {
        using var guide = Imported.Of(
            "hugo",
            (
                "hugo.toml",
                "title = 'Night work'\nbaseURL = 'https://night.example.org/'\nlanguageCode = 'en-GB'\n[params]\nphone = '0123'\n"
            ),
            ("data/wards/north.yaml", "beds: 12\nname: North\n"),
            ("layouts/baseof.html", "<html></html>"),
            ("static/img/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            ("content/_index.md", "+++\ntitle = \"Welcome\"\n+++\nSee [rest]({{< relref \"shifts/rest.md#naps\" >}}).\n"),
            (
                "content/shifts/_index.md",
                "---\ntitle: Shifts\nweight: 2\nmood: calm\nparams:\n  tone: 3\n---\n[Rest](/shifts/rest/) ![Plan](/img/plan.svg)\n"
            ),
            (
                "content/shifts/rest.md",
                """
                +++
                title = "Rest"
                date = 2024-05-02T10:00:00Z
                lastmod = 2024-06-01
                tags = ["sleep"]
                aliases = ["/old-rest/"]
                slug = "resting"
                draft = false
                [params]
                level = 2
                +++
                {{% notice warning "Mind this" %}}
                Sleep first.
                {{% /notice %}}

                ## Naps

                A nap helps.[^1]

                {{< youtube abc123 >}}

                `{{</* note */>}}` is how it is written.

                [^1]: Sleep Society, Naps at work. https://sleep.example.org/naps
                """
            )
        );
        guide.Builds();
        Assert.Contains(
            "title: Rest\ndate: 2024-05-02\nupdated: 2024-06-01\nslug: resting\ntags: [sleep]\naliases: [\"/old-rest/\"]\nparams:\n  level: 2\n",
            guide.Text("content/shifts/rest.md"),
            StringComparison.Ordinal
        );
        Assert.Contains(":::warning Mind this\nSleep first.\n:::", guide.Text("content/shifts/rest.md"), StringComparison.Ordinal);
        Assert.Contains("A nap helps. [@sleep-naps]", guide.Text("content/shifts/rest.md"), StringComparison.Ordinal);
        Assert.Contains("`{{< note >}}` is how", guide.Text("content/shifts/rest.md"), StringComparison.Ordinal);
        Assert.Contains("publisher: sleep.example.org", guide.Text("content/shifts/rest.md"), StringComparison.Ordinal);
        Assert.Contains("[rest](shifts/rest.md#naps)", guide.Text("content/index.md"), StringComparison.Ordinal);
        Assert.Contains("[Rest](rest.md) ![Plan](../img/plan.svg)", guide.Text("content/shifts/index.md"), StringComparison.Ordinal);
        Assert.Contains("params:\n  mood: calm\n  tone: 3\n", guide.Text("content/shifts/index.md"), StringComparison.Ordinal);
        Assert.Contains(
            "language: en-GB\n",
            guide.Text("content/site.yml").Replace("\"", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("  data:\n    wards:\n      north:\n        beds: 12\n", guide.Text("content/site.yml"), StringComparison.Ordinal);
        Assert.Equal(
            [
                "SG3030 content/shifts/rest.md:20 {{< youtube abc123 >}}",
                "SG3036 layouts/ 1 file",
                "SG3040 content/shifts/rest.md:24 https://sleep.example.org/naps",
            ],
            guide.Left.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Jekyll()
    {
        using var guide = Imported.Of(
            "jekyll",
            (
                "_config.yml",
                "title: Clinic\nurl: https://clinic.example.org\nbaseurl: /guide\nrepository: https://code.example.org/clinic\n"
            ),
            ("_data/team.yml", "- {name: Ada, role: nurse}\n"),
            ("_includes/x.html", "x"),
            ("index.md", "---\ntitle: Home\nlayout: home\n---\n[Pay]({% link about.md %}) {{ site.repository }}\n"),
            (
                "about.md",
                "---\ntitle: About\npermalink: /who/\nredirect_from: [/team]\n---\n## Us\n{: #us }\n\n{: .warning }\nCareful here.\n"
            ),
            (
                "_posts/2023-04-05-first-day.md",
                "---\ntitle: First day\ncategories: [work]\n---\n{% highlight ruby %}\nputs 1\n{% endhighlight %}\n\n[us]({{ '/who/' | relative_url }}#us) {% include x.html %}\n\n{% raw %}{{ kept }}{% endraw %}\n"
            )
        );
        guide.Builds();
        Assert.Contains("[Pay](about.md) https://code.example.org/clinic", guide.Text("content/index.md"), StringComparison.Ordinal);
        Assert.Contains("aliases: [\"/who/\", \"/team\"]", guide.Text("content/about.md"), StringComparison.Ordinal);
        Assert.Contains("## Us {#us}\n\n:::warning\nCareful here.\n:::", guide.Text("content/about.md"), StringComparison.Ordinal);
        var post = guide.Text("content/posts/2023-04-05-first-day.md");
        Assert.Contains("date: 2023-04-05\n", post, StringComparison.Ordinal);
        Assert.Contains("aliases: [\"/work/2023/04/05/first-day.html\"", post, StringComparison.Ordinal);
        Assert.Contains(
            "```ruby\nputs 1\n```\n\n[us](../about.md#us) {% include x.html %}\n\n{\\{ kept }}\n",
            post,
            StringComparison.Ordinal
        );
        Assert.Contains("base_url: https://clinic.example.org/guide/\n", guide.Text("content/site.yml"), StringComparison.Ordinal);
        Assert.Equal(
            [
                "SG3031 _posts/2023-04-05-first-day.md:9 {% include x.html %}",
                "SG3035 _posts/2023-04-05-first-day.md:3 categories: work",
                "SG3036 _includes/ 1 file",
            ],
            guide.Left.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void MkDocs()
    {
        using var guide = Imported.Of(
            "mkdocs",
            (
                "mkdocs.yml",
                "site_name: Ward\nsite_url: https://ward.example.org/\nnav:\n  - Home: index.md\n  - Rooms: rooms/README.md\nmarkdown_extensions:\n  - emoji:\n      index: !!python/name:material.emoji\n"
            ),
            ("docs/index.md", "# The ward\n\nGo to [rooms](rooms/README.md#beds_1).\n\n[TOC]\n"),
            (
                "docs/rooms/README.md",
                """
                # Rooms

                !!! info "By night"
                    Quiet.

                    ??? danger
                        Very quiet.

                After it.

                === "Tab"

                    Inside.

                [x](../index.md){ .md-button } ![Bed](bed.svg){ width=300 }

                ## Beds { #beds_1 }
                """
            ),
            ("docs/rooms/bed.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        );
        guide.Builds();
        Assert.Contains(
            "::::note By night\nQuiet.\n\n:::caution Danger\nVery quiet.\n:::\n::::\n\nAfter it.",
            guide.Text("content/rooms/index.md"),
            StringComparison.Ordinal
        );
        Assert.Contains("[x](../index.md) ![Bed](bed.svg)\n", guide.Text("content/rooms/index.md"), StringComparison.Ordinal);
        Assert.Contains("[rooms](rooms/index.md#beds_1)", guide.Text("content/index.md"), StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle: The ward\n---\nGo to", guide.Text("content/index.md"), StringComparison.Ordinal);
        Assert.Contains("{title: \"Rooms\", page: \"rooms/index.md\"}", guide.Text("content/site.yml"), StringComparison.Ordinal);
        Assert.Contains("After it.\n\n\n**Tab**\n\n\nInside.\n", guide.Text("content/rooms/index.md"), StringComparison.Ordinal);
        Assert.Empty(guide.Left);
    }

    [Fact]
    public void Zola()
    {
        using var guide = Imported.Of(
            "zola",
            ("config.toml", "title = \"Shift\"\nbase_url = \"https://shift.example.org\"\n[extra]\nphone = 7\n"),
            ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n[a](@/rest/a.md#load_data) {{ gallery() }}\n"),
            (
                "content/rest/a.md",
                "+++\ntitle = \"A\"\nupdated = 2024-01-02\n[taxonomies]\ntags = [\"x\", \"y\"]\n[extra]\nmood = \"calm\"\n+++\n## `load_data`\n\n{% warning() %}\nMind.\n{% end %}\n"
            )
        );
        guide.Builds();
        Assert.Contains("[a](rest/a.md#load_data)", guide.Text("content/index.md"), StringComparison.Ordinal);
        Assert.Contains(
            "title: A\nupdated: 2024-01-02\ntags: [x, \"y\"]\nparams:\n  mood: calm\n",
            guide.Text("content/rest/a.md"),
            StringComparison.Ordinal
        );
        Assert.Contains(":::warning\nMind.\n:::", guide.Text("content/rest/a.md"), StringComparison.Ordinal);
        Assert.Contains("params:\n  phone: 7\n", guide.Text("content/site.yml"), StringComparison.Ordinal);
        Assert.Equal(["SG3030 content/_index.md:4 {{ gallery() }}"], guide.Left);
    }

    [Fact]
    public void Docusaurus()
    {
        using var guide = Imported.Of(
            "docusaurus",
            (
                "docusaurus.config.js",
                "module.exports = {\n  title: 'Care',\n  url: 'https://care.example.org',\n  baseUrl: '/',\n  presets: [['classic', {\n    docs: {\n      routeBasePath: 'manual',\n    },\n  }]],\n};\n"
            ),
            ("static/img/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            (
                "docs/01-intro.md",
                "---\nslug: /\nsidebar_position: 1\n---\n# Intro\n\nSee [next](./02-next.mdx#one-two) and [it](/manual/next).\n"
            ),
            (
                "docs/02-next.mdx",
                "import Chart from '@site/Chart';\n\n# Next\n\n:::info[Read me]\nText.\n:::\n\n## One: two\n\n![A](/img/a.svg)\n\n<Chart />\n{/* aside */}\n"
            )
        );
        guide.Builds();
        Assert.Contains("weight: 1\naliases: [\"/manual/\"]", guide.Text("content/manual/intro.md"), StringComparison.Ordinal);
        Assert.Contains("See [next](next.md#one-two) and [it](next.md).", guide.Text("content/manual/intro.md"), StringComparison.Ordinal);
        Assert.Contains(":::note Read me\nText.\n:::", guide.Text("content/manual/next.md"), StringComparison.Ordinal);
        Assert.Contains("![A](../img/a.svg)", guide.Text("content/manual/next.md"), StringComparison.Ordinal);
        Assert.Contains("<!-- aside -->", guide.Text("content/manual/next.md"), StringComparison.Ordinal);
        Assert.Equal(
            ["SG3032 docs/02-next.mdx:1 import Chart from '@site/Chart';", "SG3032 docs/02-next.mdx:13 <Chart />"],
            guide.Left.Order(StringComparer.Ordinal)
        );
        Assert.True(guide.Has("content/index.md"));
    }

    [Fact]
    public void What_cannot_be_taken_over_is_named_at_its_place()
    {
        using var guide = Imported.Of(
            "hugo",
            ("content/a.md", "---\ntitle: A\ndate: soon\nweight: heavy\ntags: [\"…\"]\nslug: ..\n---\n[x](/nowhere/)\n"),
            ("content/b.md", "+++\ntitle = \"B\n+++\n"),
            ("content/c.md", "---\ntitle: C\n"),
            ("content/d.md", "Text alone.\n"),
            ("content/d/index.md", "---\ntitle: D\nurl: ../../etc\n---\n")
        );
        Assert.Equal(1, guide.Result.ExitCode);
        Assert.Equal(
            [
                "SG3034 content/a.md:8 /nowhere/",
                "SG3035 content/a.md:3 date: `soon`",
                "SG3035 content/a.md:4 weight: `heavy`",
                "SG3035 content/a.md:5 tags: a list",
                "SG3035 content/a.md:6 slug: `..`",
                "SG3035 content/d/index.md:3 url: `../../etc`",
                "SG3035 content/site.yml base_url is https://guide.example.org/, since the settings name no address",
            ],
            guide.Left.Order(StringComparer.Ordinal)
        );
        Assert.Equal(2, guide.Refused.Count(r => r.StartsWith("SG3037", StringComparison.Ordinal)));
        Assert.Contains("params:\n  date: soon\n  weight: heavy\n", guide.Text("content/a.md"), StringComparison.Ordinal);
        Assert.False(guide.Has("content/b.md"));
    }

    [Fact]
    public void Two_files_of_one_place_are_named()
    {
        using var guide = Imported.Of("hugo", ("content/a.md", "---\ntitle: A\n---\n"), ("static/a.md", "other"));
        Assert.Equal("SG3038 this would be content/a.md, which content/a.md is already", Assert.Single(guide.Refused));
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var guide = Imported.Of("hugo", ("content/a.md", "---\ntitle: A\n---\n"));
        var before = FolderContents.Of(guide.Guide);
        guide.Run("hugo");
        Assert.Equal(2, guide.Result.ExitCode);
        Assert.Contains("nothing is overwritten", guide.Result.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContents.Of(guide.Guide));
    }

    [Fact]
    public void The_report_for_people_has_every_page()
    {
        using var guide = Imported.Of("mkdocs", ("docs/index.md", "# A\n"), ("docs/b.md", "--8<-- \"x.md\"\n"));
        var folder = Path.GetDirectoryName(guide.Old)!;
        var run = Generator.Run(folder, ["import", "old", "--from", "mkdocs", "--output", "again"]);
        Assert.Contains(
            "content/b.md from docs/b.md\n  left     SG3033 docs/b.md:1:1: --8<-- \"x.md\" (now line 4)\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("content/index.md from docs/index.md\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 pages, of which 2 build as they are", run.Error, StringComparison.Ordinal);
    }
}
