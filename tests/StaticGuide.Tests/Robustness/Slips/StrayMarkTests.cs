using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness.Slips;

/// <summary>Marks that a slip of the finger left over or took away, which readers would see: each is one report.</summary>
public sealed class StrayMarkTests
{
    [Theory]
    [InlineData("None is needed [[@rule].", "SG1137", "remove it")]
    [InlineData("None is needed [@rule]].", "SG1137", "remove it")]
    [InlineData("They earn :stat[pay]].", "SG1137", "remove it")]
    [InlineData("They earn :stat[[pay].", "SG1136", "write `:stat[pay]`")]
    [InlineData("They earn :statpay].", "SG1136", "write `:stat[pay]`")]
    [InlineData("In stat[pay.as_of] it was less.", "SG1136", "write `:stat[pay.as_of]`")]
    [InlineData("## Work #work}", "SG1130", "write `{#work}`")]
    [InlineData("## Work {{#work}", "SG1130", "write `{#work}`")]
    [InlineData("## Work {#work}}", "SG1130", "write `{#work}`")]
    [InlineData("##Work {#work}", "SG1138", "write `## `")]
    [InlineData("Ask at words](pay.md).", "SG1140", "write `[words](address)`")]
    [InlineData("Ask ![words]](pay.svg).", "SG1140", "write `[words](address)`")]
    [InlineData("Ask [words(pay.md).", "SG1140", "write `[words](address)`")]
    [InlineData("Ask ![words]pay.svg).", "SG1140", "write `[words](address)`")]
    [InlineData("Write `note and go on.", "SG1141", "put code between two of them")]
    [InlineData("Write note`, `tip` and go on.", "SG1141", "put code between two of them")]
    [InlineData("\tThey earn :stat[pay].", "SG1136", "begin the line at the left")]
    [InlineData("    None is needed [@rule].", "SG1136", "begin the line at the left")]
    [InlineData("They earn :stat[openings-\nper-year].", "SG1136", "write `:stat[openings-per-year]` on one line")]
    [InlineData(":::note Ask first. :::", "SG1104", "write the words on lines of their own")]
    [InlineData("```\nThey earn :stat[pay], {{ x }} and **more [@rule].\n\n[a] (pay.md)", "SG1167", "end it with a line")]
    [InlineData("> ```\n> Ask {{ x }} and **more", "SG1167", "end it with a line")]
    [InlineData("- One\n  ```\n  Ask {{ x }} and **more", "SG1167", "end it with a line")]
    [InlineData("! [words](pay.svg)", "SG1140", "write `![words](picture.png)`")]
    [InlineData("!(words)[pay.svg]", "SG1140", "write `![words](pay.svg)`")]
    [InlineData("See <www.example.org/a>.", "SG1140", "write `<https://www.example.org/a>`")]
    [InlineData("See [the page]（pay.md）。", "SG1140", "write `[the page](pay.md)`")]
    [InlineData("It is ~~ gone now ~~ here.", "SG1141", "write `~~gone now~~`")]
    [InlineData("## Work {# work}", "SG1130", "no space stands behind the `#`")]
    [InlineData("** bold words **", "SG1141", "write `**bold words**`")]
    [InlineData("It is **so** and ** very bold ** here.", "SG1141", "write `**very bold**`")]
    [InlineData("__bold words.", "SG1141", "end them with `__`")]
    [InlineData("Write `note`. __Bold words.", "SG1141", "end them with `__`")]
    [InlineData("It is *very *important.", "SG1141", "write `*very*`")]
    [InlineData("None is needed [@].", "SG1137", "write `[@id]`")]
    [InlineData("None is needed [＠rule].", "SG1137", "write `[@rule]`")]
    [InlineData("> [NOTE]\n> Ask first.", "SG1120", "write `> [!NOTE]` alone")]
    [InlineData("> [!NOTE Ask first.", "SG1120", "write `> [!NOTE]` alone")]
    [InlineData("> !TIP\n> Ask first.", "SG1120", "write `> [!TIP]` alone")]
    [InlineData("[!NOTE]\nAsk first.", "SG1120", "begin its line")]
    [InlineData("Ask at {{ page.title }} first.", "SG1166", "write out what it shows")]
    [InlineData("{% toc %}", "SG1166", "write out what it shows")]
    [InlineData("## Work {work}", "SG1130", "write `{#work}`")]
    [InlineData("## Work {#“work”}", "SG1130", "write `{#id}` without quotation marks")]
    [InlineData("See [pay](pay.md){title=“Pay and more”}.", "SG1130", "with straight ones")]
    [InlineData("See [pay](pay.md){lang=“en”}.", "SG1130", "with straight ones")]
    [InlineData("## Work {id=work}", "SG1102", "write `{#name}`")]
    [InlineData("Ask for the price before you sign.\n---\nThen sign.", "SG1172", "put an empty line")]
    [InlineData("> Ask for the price\n> and sign\n> ---", "SG1172", "put an empty line")]
    [InlineData("![pay.svg](pay.svg)", "SG1173", "say in brackets what it shows")]
    [InlineData("![IMG_2034](pay.svg)", "SG1173", "say in brackets what it shows")]
    public void One_slip_is_one_report_that_says_what_to_write(string line, string code, string hint)
    {
        using var site = SlipSite
            .With(SlipSite.Page, "", $"\n{line}\n")
            .Write("content/pay.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
        SlipSite.Gives(site, code, hint);
    }

    [Fact]
    public void Below_a_block_of_code_without_an_end_nothing_is_named()
    {
        using var site = SlipSite.With(SlipSite.Page, "They earn", "```\nThey earn");
        SlipSite.Gives(site, "SG1167", "end it with a line of ```");
    }

    /// <summary>They lead nowhere, which is an error; what is to mend is the block.</summary>
    [Theory]
    [InlineData("```sh\nls\n\n## Work at night {#night}\n\n## More *hours*\n", "[n](pay.md#night), [h](pay.md#more-hours)")]
    [InlineData("```sh\nls\n\nMore hours\n---\n\n## Night\n\n## Night\n", "[n](pay.md#night-1), [h](pay.md#more-hours)")]
    [InlineData("```\nls\n\n## Night\n\n```\nls\n```\n", "[n](pay.md#night)")]
    [InlineData("See [n](#night).\n\n> ~~~\n> ## Night\n", "Nothing")]
    public void Links_to_headings_that_it_has_swallowed_are_no_mistakes_of_their_own(string end, string links)
    {
        using var site = SlipSite.With(SlipSite.Page, "", "\n" + end).Write("content/hours.md", $"---\ntitle: Hours\n---\nSee {links}.\n");
        SlipSite.Gives(site, "SG1167", "end it with a line of");
        Assert.Equal(Severity.Error, Findings.In(site)[0].Severity);
    }

    /// <summary>Also where only the page with the link has changed since the last build.</summary>
    [Fact]
    public void A_build_that_keeps_the_page_says_so_too()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\nHi.\n\n```\n## Night\n");
        site.Write("content/hours.md", "---\ntitle: Hours\n---\nHi.\n");
        Generator.Build(site).Succeeded();
        site.Write("content/hours.md", "---\ntitle: Hours\n---\nSee [n](pay.md#night).\n");
        var run = Generator.Build(site);
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("SG3002", run.Error, StringComparison.Ordinal);
        Assert.Contains("error[SG1167]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_what_is_nowhere_is_still_one()
    {
        using var site = SlipSite
            .With(SlipSite.Page, "", "\n```\n## Night\n")
            .Write("content/hours.md", "---\ntitle: Hours\n---\nSee [n](pay.md#nihgt).\n");
        Assert.Equal(["SG3002", "SG1167"], Findings.In(site).Select(d => d.Rule.Code));
    }

    [Fact]
    public void A_picture_without_its_ending_is_found_by_it()
    {
        using var site = SlipSite
            .With(SlipSite.Page, "", "\n![From a number to its source](number-to-source)\n")
            .Write("content/number-to-source.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
        SlipSite.Gives(site, "SG3003", "write `number-to-source.svg`");
    }

    [Theory]
    [InlineData("Some [states, as one says [@rule] and shows :stat[pay]] do not.")]
    [InlineData("Some [[@rule] and others] do not.")]
    [InlineData("Some \\[[@rule] do not.")]
    [InlineData("Write `[[@rule]`, `:stat[[pay]` or `` a`b ``.")]
    [InlineData("It \\` stands alone.")]
    [InlineData("Ask [`pay`] or [the `pay` page].\n\n[`pay`]: pay.md\n[the `pay` page]: pay.md")]
    [InlineData("Go to \\[words](pay.md).")]
    [InlineData("Go to [words](pay.md) and ![words](pay.svg), and (see [words](pay.md)).")]
    [InlineData("## Work {#work}\n\n## In the {middle}\n")]
    [InlineData("- One\n\n      two\n")]
    [InlineData("Great! [Words](pay.svg), bravo ! [Words](pay.svg)")]
    [InlineData("Where a ** b ** c is a power, **this** and **that** are words, and * so * on.")]
    [InlineData("Set `x`, or __dirname so. It is __init__ or __Bold words__.")]
    [InlineData("A [note]（as said） is ~~gone~~, and a ~~ b ~~ c.")]
    [InlineData("There are __ of __ here, and __________ there.")]
    [InlineData("The price* is net.\n\n*Without tax *or so")]
    [InlineData("Write to desk [@] example.org, or ${list[@]}.")]
    [InlineData("> [NOTE] is how it begins.")]
    [InlineData("> [note]\n> Words.\n\n[note]: pay.md")]
    [InlineData("> Note!\n> Words.")]
    [InlineData("Write `{{ x }}` or `{% x %}`, \\{{ x }} or ${{ x }}.\n\n```\n{{ x }} {% toc %}\n```")]
    [InlineData("## By {id} and {name}\n")]
    [InlineData("Step 1.\n---\nWords.\n\n---\n")]
    [InlineData("![Pay in May](pay.svg) and ![node.js](pay.svg)")]
    public void What_is_meant_so_is_right(string line)
    {
        using var site = SlipSite
            .With(SlipSite.Page, "", $"\n{line}\n")
            .Write("content/pay.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
        Assert.Empty(Findings.In(site));
    }

    [Theory]
    [InlineData("How much is stat[pay.as_of]?")]
    [InlineData("How much is :statpay]?")]
    [InlineData("How much is :stat[pay]]?")]
    [InlineData("How much is :stat[[pay]?")]
    public void The_same_in_a_title(string title)
    {
        using var site = SlipSite.With(SlipSite.Page, "title: Pay", $"title: \"{title}\"");
        SlipSite.Gives(site, "SG1142", "write `:stat[id]`");
    }
}
