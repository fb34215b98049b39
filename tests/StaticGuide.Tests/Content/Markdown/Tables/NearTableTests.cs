using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown.Tables;

/// <summary>Rows that are parted from their table, or in themselves, are named once; tables that are right are left alone.</summary>
public sealed class NearTableTests
{
    [Theory]
    [InlineData("| a |\n|---|\n| b |\nSource: the handbook says so.", "SG1112 4:1")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\nSource: BLS,\nMay of that year.", "SG1112 4:1")]
    [InlineData("| a | b |\n| --- | --- |\n\n| c | d |", "SG1111 4:1")]
    [InlineData("| a | b |\n| --- | --- |\n| c | d |\n\n| e | f |", "SG1111 5:1")]
    [InlineData("| a | b |\n\n| --- | --- |\n\n| c | d |", "SG1111 3:1")]
    [InlineData("| a | b |\n|---|---|\n| `ls | wc` |", "SG1110 3:1")]
    [InlineData("| a | b |\n|---|---|\n| **so | much** |", "SG1110 3:1")]
    [InlineData("| a | b |\n|---|---|\n| c | [x | y](p.md) |", "SG1110 3:12")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n| e | f |\n|:---|--:|\n| g | h |")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n| e | f |\n|:---|---:|\n| g | h |", "SG1111 5:1")]
    [InlineData("| a | b |\n|---|---|\n| - | - |\n| -- | -- |\n| --- | e |")]
    [InlineData("| a |\n|---|\nb\nc")]
    [InlineData("| a | b |\n|---|---|\n| `c` | `d` |\n| e** | f** |\n| `g \\| h` | |\n\n** Of all.")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n\n|x| is its size.\n\n| one |")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n\n| e | f |\n|---|---|\n| g | h |")]
    public void A_row_is_where_it_belongs(string text, params string[] expected)
    {
        using var site = Site.Small();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }
}
