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
    public void One_slip_is_one_report_that_says_what_to_write(string line, string code, string hint)
    {
        using var site = SlipSite
            .With(SlipSite.Page, "", $"\n{line}\n")
            .Write("content/pay.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
        SlipSite.Gives(site, code, hint);
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
